import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { graphOf, STORY, withFiles } from '../graph/testing.ts';
import { isComplete, readAttributes } from '../grammar/components/index.ts';
import type { EmptyName } from '../grammar/components/index.ts';
import type { WholeElement } from '../grammar/element-facts.ts';
import { embed } from './embeds.ts';

const graph = graphOf(STORY);
/** A component with these attributes, read as the gate reads them. */
function element<N extends EmptyName>(
  component: N,
  written: Record<string, string> = {},
): WholeElement<N> {
  const attributes = readAttributes(component, written);
  if (!isComplete(component, attributes)) throw new Error('an attribute is missing');
  return { component, attributes };
}
const html = (name: EmptyName, values: Record<string, string> = {}, story = graph): string =>
  toHtml({ type: 'root', children: [...embed(story, element(name, values)).drawn] });

describe('a figure in a body', () => {
  it('has its chart, its table and its address', () => {
    const drawn = html('Figure', { id: 'traffic' });
    for (const part of ['id="figure-traffic"', 'role="img"', '<table>', 'href="/data/traffic/"']) {
      expect(drawn).toContain(part);
    }
  });
});

describe('a timeline in a body', () => {
  it('lists the events that its attributes keep', () => {
    expect(html('Timeline')).toContain('href="/events/bridge-closes/"');
    expect(html('Timeline', { from: '2025-04' })).toBe('<ol class="timeline"></ol>');
  });
});

describe('a graph of relations in a body', () => {
  const told = withFiles({
    'actors/city-wire.mdx': (STORY['actors/city-wire.mdx'] ?? '').replace(
      'ownership:',
      'relations: [{to: the-daily, relation: sold a report to, on: "2025-03-02", cites: [engineers-report]}]\nownership:',
    ),
  });

  it('draws the relations that its attributes keep, and leads to their table', () => {
    const all = html('ActorGraph', {}, graphOf(told));
    expect(all.match(/<a [^>]*class="network-node/g)).toHaveLength(3);
    expect(all).toContain('href="/actors/">All relations as a table');
    const late = html('ActorGraph', { from: '2025-03-02' }, graphOf(told));
    expect(late.match(/<a [^>]*class="network-node/g)).toHaveLength(2);
    expect(late).not.toContain('Jane Doe');
  });

  it('of one actor leads to the page of that actor', () => {
    expect(html('ActorGraph', { actor: 'jane-doe' })).toContain(
      'href="/actors/jane-doe/">All relations of Jane Doe',
    );
  });

  it('draws nothing where there are none', () => {
    expect(html('ActorGraph', { actor: 'the-daily' })).not.toContain('<svg');
  });
});

describe('what is drawn', () => {
  it('is drawn once for all pages of a graph', () => {
    const once = embed(graph, element('Timeline', { from: '2025', until: '2026' }));
    expect(embed(graph, element('Timeline', { until: '2026', from: '2025' }))).toBe(once);
    expect(embed(graph, element('Timeline', { from: '2025' }))).not.toBe(once);
    expect(embed(graphOf(STORY), element('Timeline', { from: '2025', until: '2026' }))).not.toBe(
      once,
    );
  });

  it('says how many nodes that took', () => {
    expect(embed(graph, element('Timeline', { from: '2025-04' })).size).toBe(2);
    expect(embed(graph, element('Timeline', {})).size).toBe(11);
  });

  it('has ids that no other drawing of the page has', () => {
    const drawings: Record<string, string>[] = [
      {},
      { from: '2025' },
      { until: '2025' },
      { actor: 'jane-doe' },
    ];
    const heads = drawings.map(
      (values) => /<marker id="([^"]*)"/.exec(html('ActorGraph', values))?.[1],
    );
    expect(heads).not.toContain(undefined);
    expect(new Set(heads).size).toBe(4);
    for (const [index, values] of drawings.entries()) {
      expect(html('ActorGraph', values)).toContain(`marker-end="url(#${heads[index]})"`);
    }
  });
});
