import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildGraph } from '../graph/build.ts';
import { inputOf, STORY, withFiles } from '../graph/testing.ts';
import { citedIds } from '../views/parts.ts';
import { fragment } from '../kinds/urls.ts';
import { renderBody } from './render.ts';

const CITE = '[@engineers-report]';

/** Words whose addresses are easily taken for one another's. */
const words = fc.constantFrom('a', 'A', 'a 1', 'a-1', 'p1', 'note a', 'c1', 'ключ', '…', '1', 'r1');
const note = fc.constantFrom('a', 'a-1', '1', 'p1', 'ключ', 'A', 's-a');
const part = fc.constantFrom(
  ...[
    'p1',
    'p2',
    's-a',
    's-a-1',
    's-p1',
    'note-a',
    'note-ключ',
    'r1',
    'r1-2',
    'c1',
    'figure-traffic',
    'a',
    's-',
  ],
);

const block = fc.oneof(
  words.map((text) => `## ${text}`),
  note.map((name) => `Words[^${name}] ${CITE}.\n\n[^${name}]: **Context.** More ${CITE}.`),
  note.map((name) => `Words[^${name}] ${CITE}.`),
  part.map((name) => `See [there](#${name}) ${CITE}.`),
  fc
    .tuple(words, part)
    .map(([text, name]) => `See [${text}](#${name} "b") and [[jane-doe]] ${CITE}.`),
  words.map((text) => `A [${text} [[jane-doe]]](https://example.org/) ${CITE}.`),
  fc.constantFrom(
    '<Figure id="traffic" />',
    '<ActorGraph />',
    '<ActorGraph actor="jane-doe" />',
    '<Timeline />',
    '<Comparison />',
    `- a ${CITE}\n- b ${CITE}`,
    `> a ${CITE}`,
  ),
);

const text = fc.array(block, { maxLength: 7 }).map((blocks) => blocks.join('\n\n'));

it('every page that passes has each id once, no link in a link, and a part for each link to one', () => {
  let passed = 0;
  fc.assert(
    fc.property(text, (body) => {
      const files = withFiles({
        'places/old-town.mdx': `${STORY['places/old-town.mdx']}\n${body}\n`,
      });
      const { graph } = buildGraph(inputOf(files));
      if (!graph) return;
      passed += 1;
      const entry = graph.get('places', 'old-town');
      const html = renderBody(graph, entry);
      const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = new Set([
        ...ids,
        ...citedIds(graph, entry).map((_, at) => fragment.citation(at + 1)),
      ]);
      for (const [, target] of html.matchAll(/ href="#([^"]*)"/g))
        expect(targets).toContain(target);
      for (const [, inner] of html.matchAll(/<a\b[^>]*>(.*?)<\/a>/gs))
        expect(inner).not.toMatch(/<a\b/);
    }),
    { numRuns: 150 },
  );
  expect(passed).toBeGreaterThan(25);
}, 60_000);
