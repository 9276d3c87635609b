import { describe, expect, it } from 'vitest';
import type { ContentGraph } from '#sidelight';
import { faultsIn } from '../../src/core/graphics/testing.ts';
import { edited, STORY } from '../../src/core/graph/testing.ts';
import type { Files } from '../../src/core/graph/testing.ts';
import { corpusWith, rightNewsroom } from '../../src/core/newsroom/testing.ts';
import { listViewOf, viewOf } from '../../src/core/views/index.ts';
import { entryId } from '../../src/core/model/ids.ts';
import { drawnOnEntry, drawnOnList } from '../../src/site/drawn.ts';
import { elementFields } from './fields.ts';
import { elementParts } from './parts.ts';

const newsroom = rightNewsroom({ fields: [elementFields] });

function graphOf(files: Files): ContentGraph {
  const { graph, problems } = corpusWith(files, newsroom);
  expect(problems).toEqual([]);
  if (!graph) throw new Error('no graph');
  return graph;
}

/** The story in which its two concepts are elements. */
const ELEMENTS = edited(
  'concepts/load-limit.mdx',
  'cites:',
  'symbol: Nd\nnumber: 60\ngroup: light\ncites:',
  edited('concepts/steel-fatigue.mdx', 'cites:', 'symbol: Fe\nnumber: 26\ncites:'),
);
const graph = graphOf(ELEMENTS);

const onEntry = (id: string): string =>
  drawnOnEntry(elementParts, graph, graph.get('concepts', id))?.['entry-head'] ?? '';

describe('the page that lists concepts', () => {
  const { 'before-list': drawn = '' } = drawnOnList(elementParts, graph, 'concepts') ?? {};

  it('has the table in a frame that scrolls, and the elements by their numbers', () => {
    expect(drawn).toContain('<section aria-labelledby="elements"><h2 id="elements">Elements</h2>');
    expect(drawn).toContain('role="group" tabindex="0" aria-label="Periodic table"><svg');
    expect(drawn).toContain(
      'aria-label="Periodic table of the elements; 2 of 118 belong to this story and are links"',
    );
    expect(drawn.slice(drawn.indexOf('<ul'))).toMatchInlineSnapshot(
      `"<ul class="elements"><li><a href="/concepts/steel-fatigue/"><span class="element-number">26</span> <span class="element-symbol">Fe</span> <span class="element-name">Steel fatigue</span></a></li><li><a href="/concepts/load-limit/"><span class="element-number">60</span> <span class="element-symbol">Nd</span> <span class="element-name">Load limit</span> <span class="element-group">light</span></a></li></ul></section>"`,
    );
    expect(faultsIn(drawn)).toEqual([]);
  });

  it('has none of them in the glossary, which has all others', () => {
    expect(listViewOf(graph, 'concepts').letters).toEqual([]);
    expect(listViewOf(graphOf(STORY), 'concepts').letters.length).toBeGreaterThan(1);
  });

  it('has nothing of it in a story without elements', () => {
    expect(drawnOnList(elementParts, graphOf(STORY), 'concepts')).toBeUndefined();
  });
});

describe('the page of an element', () => {
  it('says what it is', () => {
    expect([onEntry('load-limit'), onEntry('steel-fatigue')]).toEqual([
      '<p class="element"><span class="element-number">60</span> <span class="element-symbol">Nd</span> <span class="element-group">light</span></p>',
      '<p class="element"><span class="element-number">26</span> <span class="element-symbol">Fe</span></p>',
    ]);
    expect(viewOf(graph, 'concepts', entryId('load-limit')).kicker).toBe('element');
  });

  it('has nothing of it where a concept is none', () => {
    const plain = graphOf(STORY);
    const concept = plain.get('concepts', 'load-limit');
    expect(drawnOnEntry(elementParts, plain, concept)).toBeUndefined();
    expect(viewOf(plain, 'concepts', concept.id).kicker).toBe('concept');
  });
});
