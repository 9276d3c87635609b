import { expect, it } from 'vitest';
import { edited, graphOf } from '../graph/testing.ts';
import { originals, originalsOn } from './renderings.ts';

const quote = (words: string, original: string): string =>
  `<Quote by="jane-doe" said="2025-03-01" lang="de" original="${original}">${words}</Quote>`;

const SPOKEN = 'no longer safe</Quote> [@daily-2025-03-02].';

const graph = graphOf(
  edited(
    'claims/bridge-is-unsafe.mdx',
    SPOKEN,
    `${SPOKEN}\n\nShe said ${quote('unsafe', "nicht 'sicher'")} [@engineers-report], and ${quote('shut', 'zu')} [@daily-2025-03-02].`,
    edited(
      'sources/daily-2025-03-02.mdx',
      'The paper expects',
      `She said ${quote('not safe', 'Nicht ‘sicher’')}. The paper expects`,
    ),
  ),
);

it('quotations of one original are together, outlets first, with the works that we cite', () => {
  const summary = originals(graph).map(({ original, quotations, works }) => [
    original,
    quotations.map(({ entry }) => entry.id),
    works,
  ]);
  expect(summary).toEqual([
    ['Nicht ‘sicher’', ['daily-2025-03-02', 'bridge-is-unsafe'], ['engineers-report']],
    ['zu', ['bridge-is-unsafe'], ['daily-2025-03-02']],
  ]);
});

it('each page has the originals that it quotes', () => {
  const on = (id: string): string[] => originalsOn(graph)(id).map(({ original }) => original);
  expect(on('bridge-is-unsafe')).toEqual(['Nicht ‘sicher’', 'zu']);
  expect(on('daily-2025-03-02')).toEqual(['Nicht ‘sicher’']);
  expect(on('repair-by-june')).toEqual([]);
});
