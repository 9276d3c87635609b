import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, graphOf, withFiles } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { entryId } from '../model/ids.ts';
import { readingPath } from './reading-path.ts';

/** The story with these concepts, of which the explainer mentions the given ones first. */
function concepts(
  requires: Readonly<Record<string, readonly string[]>>,
  mentions: readonly string[],
): Files {
  const files = Object.entries(requires).map(([id, list]) => [
    `concepts/${id}.mdx`,
    `---\ntitle: Term ${id}\ndefinition: A term.\nrequires: [${list.join(', ')}]\ncites: [engineers-report]\n---\n`,
  ]);
  const links = mentions.map((id) => `[[${id}]]`).join(' ');
  const all = Object.keys(requires)
    .map((id) => `[[${id}]]`)
    .join(' ');
  const story = edited('explainers/why-the-bridge-closed.mdx', 'Before the', `${links} before the`);
  // Somewhere every concept is linked, so that none is an orphan.
  const place = `---\ntitle: Old Town\ncountry: Utopia\nsummary: S.\n---\n\n${all} [@engineers-report].\n`;
  return withFiles(
    { ...(Object.fromEntries(files) as Record<string, string>), 'places/old-town.mdx': place },
    story,
  );
}

function path(files: Files, id: string): readonly string[] {
  return readingPath(graphOf(files), entryId(id));
}

const EXPLAINER = 'why-the-bridge-closed';

describe('the reading path', () => {
  it('of a page has what it mentions, each after what that requires', () => {
    const files = concepts({ a: ['c'], b: [], c: ['d'], d: [] }, ['a', 'b']);
    expect(path(files, EXPLAINER)).toEqual(['d', 'c', 'a', 'b', 'load-limit', 'steel-fatigue']);
  });

  it('of a concept has what it requires, without itself', () => {
    const files = concepts({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []);
    expect(path(files, 'a')).toEqual(['d', 'b', 'c']);
    expect(path(files, 'd')).toEqual([]);
  });

  it('of a page that mentions no concept is empty', () => {
    expect(path(concepts({}, []), 'city-wire')).toEqual([]);
  });

  it('is not longer than a reader bears', () => {
    const chain = Object.fromEntries(
      [...'abcdefghij'].map((id, index, all) => [id, all.slice(index + 1, index + 2)]),
    );
    expect(path(concepts(chain, ['a']), EXPLAINER)).toEqual([...'jihgfed']);
  });

  it('never puts a concept before one that it requires, nor any twice', () => {
    const ids = [...'abcdefg'];
    const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12 });
    fc.assert(
      fc.property(edges, fc.subarray(ids), (pairs, mentions) => {
        // An arrow to a later letter only: no circles.
        const requires = Object.fromEntries(
          ids.map((id, index) => [
            id,
            [
              ...new Set(
                pairs
                  .filter(([from, to]) => from === index && to > index)
                  .map(([, to]) => ids[to] ?? id),
              ),
            ],
          ]),
        );
        const order = path(concepts(requires, mentions), EXPLAINER);
        expect(new Set(order).size).toBe(order.length);
        for (const [position, id] of order.entries()) {
          for (const required of requires[id] ?? []) {
            expect(order.slice(0, position)).toContain(required);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
