import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import type { Report } from '../ledger/testing.ts';
import { wordsOf } from '../words/words.ts';
import { actorView } from './actor.ts';
import { filteredLedgers } from './filtered-ledgers.ts';
import { ledgerView } from './ledger.ts';
import { sourceView } from './source.ts';

const CLAIM = 'bridge-is-unsafe';

const graph = graphOf(STORY);
const SOURCE = 'daily-2025-03-02';
const titles = (links: readonly { readonly title: string }[] = []): string[] =>
  links.map(({ title }) => title);

describe('what would be missing', () => {
  it('without an actor stands on its page, claim by claim', () => {
    const { without } = actorView(graph, graph.get('actors', 'city-wire'));
    expect(without).toMatchObject({ node: { title: 'City Wire' }, fewerWays: [], stands: 1 });
    expect(titles(without?.falls)).toEqual(['Jane Doe: The bridge is unsafe']);
  });

  it('without one of two relays is a way', () => {
    const reports = ['jane-doe > city-wire > the-daily', 'jane-doe > a-paper'].map(
      (chain, index): Report => ({
        id: `report-${index}`,
        publisher: index === 0 ? 'the-daily' : 'a-paper',
        passages: [{ claim: CLAIM, chain }],
      }),
    );
    const two = graphOf(withReports(reports));
    const { without } = actorView(two, two.get('actors', 'a-paper'));
    expect(without).toMatchObject({ falls: [], stands: 1 });
    expect(titles(without?.fewerWays)).toEqual(['Jane Doe: The bridge is unsafe']);
  });

  it('without a report stands on its page in numbers, with a link to the claims', () => {
    const { without } = sourceView(graph, graph.get('sources', SOURCE));
    expect(without).toEqual({
      ...{ falls: 2, fewerWays: 0, stands: 0 },
      url: `/claims/source/${SOURCE}/#without`,
    });
    const page = filteredLedgers(graph).find(({ id }) => id === `source/${SOURCE}`);
    expect(titles(page?.view.without?.falls)).toHaveLength(2);
  });

  it('is told on no other page of a filter, nor of who has nothing to do with any claim', () => {
    const others = filteredLedgers(graph).filter(({ id }) => !id.startsWith('source/'));
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter(({ view }) => view.without ?? view.rests)).toEqual([]);
    const idle = { id: 'idle', publisher: 'city-wire' };
    const report = { id: 'a', publisher: 'the-daily', passages: [] };
    const silent = graphOf(withReports([report, idle]));
    const view = sourceView(silent, silent.get('sources', 'idle'));
    expect(view.without).toBeUndefined();
    const { without } = actorView(silent, silent.get('actors', 'city-wire'));
    expect(without).toBeUndefined();
  });
});

describe('what rests on whom', () => {
  it('stands under the ledger, those without whom most would fall first', () => {
    const { rests } = ledgerView(graph);
    expect(rests?.others).toBe(0);
    expect(rests?.rows.map(({ node, ...counts }) => [node.title, counts])).toEqual([
      ['The Daily on the bridge', { falls: 2, fewerWays: 0, stands: 0 }],
      ['The Daily', { falls: 2, fewerWays: 0, stands: 0 }],
      ['City Wire', { falls: 1, fewerWays: 0, stands: 1 }],
      ['Jane Doe', { falls: 1, fewerWays: 0, stands: 1 }],
    ]);
  });

  it('is no longer than twelve lines; the others are counted', () => {
    const relays = Array.from({ length: 14 }, (_, index) => `relay-${index}`);
    const many = graphOf(
      withReports(
        relays.map((publisher) => ({
          id: `of-${publisher}`,
          publisher,
          passages: [{ claim: CLAIM, chain: `jane-doe > ${publisher}` }],
        })),
      ),
    );
    const { rests } = ledgerView(many);
    // The speaker, the speaker of the other claim is in no report; each outlet and its report.
    expect([rests?.rows.length, rests?.others]).toEqual([12, 1 + 1 + 2 * 14 - 12]);
  });
});

it('is said in a sentence, with what there is of it', () => {
  const said = ['en', 'de', 'uk'].flatMap((tag) => {
    const { sum } = wordsOf(tag).site.without;
    return [sum(3, 1, 38), sum(1, 0, 41), sum(0, 2, 1), sum(0, 0, 42)];
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "3 claims would fall, 1 would lose an independent route and 38 would stand.",
      "1 claim would fall and 41 would stand.",
      "2 claims would lose an independent route and 1 would stand.",
      "All claims (42) would stand.",
      "3 Aussagen fielen weg, 1 verlöre einen unabhängigen Weg und 38 blieben bestehen.",
      "1 Aussage fiele weg und 41 blieben bestehen.",
      "2 Aussagen verlören einen unabhängigen Weg und 1 bliebe bestehen.",
      "Alle Aussagen (42) blieben bestehen.",
      "3 твердження відпали б, 1 втратило б незалежний шлях і 38 лишилося б.",
      "1 твердження відпало б і 41 лишилося б.",
      "2 твердження втратили б незалежний шлях і 1 лишилося б.",
      "Усі твердження (42) лишилися б.",
    ]
  `);
});
