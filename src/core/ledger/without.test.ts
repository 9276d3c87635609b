import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedGraph } from '../graph/graph.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { entryId } from '../model/ids.ts';
import type { EntryId } from '../model/ids.ts';
import { loadCorpus } from '../../io/corpus.ts';
import { loadNewsroom } from '../../io/newsroom/newsroom.ts';
import { statusOf } from './status.ts';
import { withReports } from './testing.ts';
import type { Report } from './testing.ts';
import { without } from './without.ts';
import { rebuiltWithout } from './without.testing.ts';

const CLAIM = 'bridge-is-unsafe';
const FILE = `claims/${CLAIM}.mdx`;

/** What is left of each claim, by whether it is told or the graph is made again. */
function leftTwice(graph: ContentGraph, node: EntryId) {
  const before = statusOf(graph);
  const { claims } = without(graph).of(node);
  const told = new Map(claims.map((each) => [each.claim, each]));
  const rebuilt = rebuiltWithout(graph, node);
  const pairs = graph.all('claims').map(({ id }) => {
    const was = before(id);
    const { reports, origins, ways, effect } = told.get(id) ?? {
      ...{ reports: was.reports, origins: was.origins.length, ways: was.ways, effect: 'stands' },
    };
    const now = rebuilt.entries.has(id) ? statusOf(rebuilt)(id) : undefined;
    const is = now ?? { reports: 0, origins: [], ways: 0 };
    const falls = !now || (was.reports + was.ways > 0 && now.reports + now.ways === 0);
    const fewer = is.ways < was.ways ? 'fewer-ways' : 'stands';
    return [
      { id, reports, origins, ways, effect },
      {
        ...{ id, reports: is.reports, origins: is.origins.length, ways: is.ways },
        effect: falls ? 'falls' : fewer,
      },
    ] as const;
  });
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const;
}

const NODES = ['actors', 'sources', 'references'] as const;

/** Holds the two to each other for every actor and document, and gives how many claims each took. */
function compareAll(graph: ContentGraph): number {
  let effects = 0;
  for (const { id } of NODES.flatMap((each): readonly Entry[] => graph.all(each))) {
    const [told, rebuilt] = leftTwice(graph, id);
    expect(told, `without ${id}`).toEqual(rebuilt);
    const count = (effect: string): number =>
      rebuilt.filter((each) => each.effect === effect).length;
    const { falls, fewerWays, stands } = without(graph).of(id);
    expect({ falls, fewerWays, stands }).toEqual({
      falls: count('falls'),
      fewerWays: count('fewer-ways'),
      stands: count('stands'),
    });
    expect(without(graph).felt.some(({ node }) => node === id)).toBe(falls + fewerWays > 0);
    effects += falls + fewerWays;
  }
  return effects;
}

function left(files: Files, node: string) {
  const graph = graphOf(files);
  const { claims } = without(graph).of(entryId(node));
  const found = claims.find(({ claim }) => claim === CLAIM);
  return found && [found.effect, found.reports, found.origins, found.ways];
}

/** Reports that carry the claim, each from its publisher: the last of the chain. */
function reports(...chains: readonly string[]): Report[] {
  return chains.map((chain, index) => ({
    id: `report-${index + 1}`,
    publisher: chain.split(/ >\?? /).at(-1) ?? '',
    passages: [{ claim: CLAIM, chain }],
  }));
}

describe('without one who is struck out', () => {
  it.each([
    ['the only relay', 'city-wire', ['falls', 0, 0, 0], ['jane-doe > city-wire > the-daily']],
    [
      'one of two ways',
      'city-wire',
      ['fewer-ways', 1, 1, 1],
      ['jane-doe > city-wire > the-daily', 'jane-doe > a-paper'],
    ],
    [
      'a report that another has, too',
      'the-daily',
      ['stands', 1, 1, 1],
      ['jane-doe > city-wire > the-daily', 'jane-doe > city-wire > a-paper'],
    ],
    ['the only speaker', 'jane-doe', ['falls', 0, 0, 0], ['jane-doe > the-daily']],
    ['one report', 'report-1', ['falls', 0, 0, 0], ['jane-doe > the-daily']],
    [
      'one of two reports',
      'report-1',
      ['stands', 1, 1, 1],
      ['jane-doe > city-wire', 'jane-doe > city-wire > the-daily'],
    ],
    ['who has nothing to do with it', 'city-wire', undefined, ['jane-doe > the-daily']],
    [
      'a document on the way',
      'engineers-report',
      ['falls', 0, 0, 0],
      ['jane-doe > engineers-report > the-daily'],
    ],
  ] as const)('%s', (_name, node, expected, chains) => {
    const list = reports(...chains);
    expect(left(withReports(list), node)).toEqual(expected);
    expect(compareAll(graphOf(withReports(list)))).toBeGreaterThan(0);
  });

  it('of two who said it together, the other remains', () => {
    const joint = edited(FILE, 'speaker: jane-doe', 'speaker: [jane-doe, city-wire]');
    const files = withReports(reports('jane-doe > the-daily', 'city-wire > a-paper'), joint);
    expect(left(files, 'jane-doe')).toEqual(['fewer-ways', 1, 1, 1]);
    compareAll(graphOf(files));
  });

  it('who wrote a report takes it along', () => {
    const [report] = reports('jane-doe > the-daily');
    const files = withReports(report ? [{ ...report, more: 'authors: [city-wire]\n' }] : []);
    expect(left(files, 'city-wire')).toEqual(['falls', 0, 0, 0]);
    compareAll(graphOf(files));
  });

  it.each([
    ['the relay', 'relay: city-wire', 'city-wire'],
    ['the work', 'relay: city-wire', 'engineers-report'],
  ])('%s of another way takes that along', (_name, relay, node) => {
    const known = edited(
      FILE,
      'finding:',
      `elsewhere: [{work: engineers-report, ${relay}}]\nfinding:`,
    );
    const files = withReports(reports('jane-doe > the-daily'), known);
    expect(left(files, node)).toEqual(['fewer-ways', 1, 1, 1]);
    expect(left(files, 'the-daily')).toEqual(['fewer-ways', 0, 0, 1]);
    compareAll(graphOf(files));
  });

  it('the publisher of a work takes it along', () => {
    const work = edited('references/engineers-report.yaml', 'Office of Works', 'City Wire');
    const known = edited(FILE, 'finding:', 'elsewhere: [{work: engineers-report}]\nfinding:', work);
    const files = withReports(reports('jane-doe > the-daily'), known);
    expect(left(files, 'city-wire')).toEqual(['fewer-ways', 1, 1, 1]);
    compareAll(graphOf(files));
  });

  it('without the report in which somebody publishes, others are the first to carry the words', () => {
    const own = {
      id: 'own',
      publisher: 'jane-doe',
      passages: [{ claim: CLAIM, chain: 'jane-doe' }],
    };
    const files = withReports([own, ...reports('jane-doe > the-daily', 'jane-doe > a-paper')]);
    expect(left(files, 'own')).toEqual(['stands', 2, 2, 2]);
    compareAll(graphOf(files));
  });

  it('a passage that disputes is no way that could be lost', () => {
    const dispute = { claim: CLAIM, stance: 'disputes', chain: 'city-wire > a-paper' } as const;
    const files = withReports([
      ...reports('jane-doe > the-daily'),
      { id: 'other', publisher: 'a-paper', passages: [dispute] },
    ]);
    expect([left(files, 'city-wire'), left(files, 'a-paper')]).toEqual([undefined, undefined]);
    compareAll(graphOf(files));
  });

  it('those without whom most would fall come first', () => {
    const graph = graphOf(
      withReports(reports('jane-doe > city-wire > the-daily', 'jane-doe > a-paper')),
    );
    expect(
      without(graph).felt.map((each) => [each.node, each.falls, each.fewerWays, each.stands]),
    ).toEqual([
      ['the-daily', 1, 1, 0],
      ['jane-doe', 1, 0, 1],
      ['a-paper', 0, 1, 1],
      ['city-wire', 0, 1, 1],
      ['report-1', 0, 1, 1],
      ['report-2', 0, 1, 1],
    ]);
  });
});

describe('is as if the graph were made without it, for every actor and document', () => {
  it('of the small story', () => {
    expect(compareAll(graphOf(STORY))).toBeGreaterThan(0);
  });

  it.each(['e2e/fixtures/story', 'content'])('of %s', { timeout: 120_000 }, async (folder) => {
    const { graph } = await loadCorpus(resolve(folder), {
      newsroom: loadNewsroom(resolve('newsroom')).loaded,
    });
    if (!graph) throw new Error(`${folder} has errors`);
    expect(compareAll(graph)).toBeGreaterThan(10);
  });

  it('of any small story', () => {
    const base = graphOf(withReports(reports('jane-doe > city-wire > the-daily')));
    fc.assert(
      fc.property(story(base), (graph) => {
        compareAll(graph);
      }),
      { numRuns: 300 },
    );
  });
});

const ACTORS = ['jane-doe', 'city-wire', 'the-daily', 'works'] as const;
const REPORTS = ['r1', 'r2', 'r3'] as const;
const WORKS = ['w1', 'w2'] as const;
const CLAIMS = ['c1', 'c2'] as const;

/** Stories of few actors, so that much of what they do meets. */
function story(base: ContentGraph): fc.Arbitrary<ContentGraph> {
  const actor = fc.constantFrom(...ACTORS);
  const kind = fc.constantFrom('person', 'outlet', 'organisation', 'state', 'unnamed');
  const list = <T>(each: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
    fc.uniqueArray(each, { minLength, maxLength, selector: (item) => JSON.stringify(item) });
  const route = fc.record({
    work: fc.constantFrom(...REPORTS, ...WORKS),
    relay: fc.option(actor, { nil: undefined }),
  });
  const passage = fc.record({
    claim: fc.constantFrom(...CLAIMS),
    source: fc.constantFrom(...REPORTS),
    speaker: fc.nat(1),
    between: list(fc.constantFrom(...ACTORS, ...WORKS, ...REPORTS), 0, 2),
    stance: fc.constantFrom('asserts', 'attributes', 'disputes'),
    by: list(actor, 1, 2),
  });
  const made = fc.record({
    kinds: fc.tuple(kind, kind, kind, kind),
    reports: fc.tuple(
      ...REPORTS.map(() => fc.record({ publisher: actor, authors: list(actor, 0, 2) })),
    ),
    works: fc.tuple(...WORKS.map(() => fc.option(actor, { nil: undefined }))),
    claims: fc.tuple(
      ...CLAIMS.map(() =>
        fc.record({
          kind: fc.constantFrom('fact', 'position', 'background'),
          speaker: list(actor, 1, 2),
          elsewhere: list(route, 0, 2),
          disputes: list(fc.constantFrom(...CLAIMS), 0, 1),
        }),
      ),
    ),
    passages: fc.array(passage, { maxLength: 7 }),
  });
  return made.map(({ kinds, reports: sources, works, claims, passages }) => {
    const like = (name: string, id: string, data: object): [EntryId, Entry] => {
      const model = base.entries.get(name as EntryId);
      if (!model) throw new Error(`no ${name}`);
      const facts = { ...model.facts, notes: [] };
      const own = { ...model.data, title: `Title ${id}`, ...data };
      return [id as EntryId, { ...model, id, facts, data: own } as unknown as Entry];
    };
    const entries = new Map<EntryId, Entry>([
      ...ACTORS.map((id, index) => like('jane-doe', id, { kind: kinds[index] })),
      ...REPORTS.map((id, index) => like('report-1', id, sources[index] ?? {})),
      ...WORKS.map((id, index) => {
        const publisher = works[index];
        return like('engineers-report', id, { publisher: publisher && `Title ${publisher}` });
      }),
      ...CLAIMS.map((id, index) => like(CLAIM, id, claims[index] ?? {})),
    ]);
    const carried = passages.map(({ claim, source, speaker, between, stance, by }, ordinal) => {
      const data = claims[CLAIMS.indexOf(claim)];
      const publisher = sources[REPORTS.indexOf(source)]?.publisher;
      const first = stance === 'disputes' ? by[0] : (data?.speaker[speaker] ?? data?.speaker[0]);
      const middle = between.filter((id) => id !== first && id !== publisher && id !== source);
      return {
        ...(base.occurrences.get(CLAIM as EntryId)?.[0] ?? {}),
        ...{ claim, source, stance, ordinal: ordinal + 1, inferred: [], note: undefined },
        by: stance === 'disputes' ? by : [],
        chain: [...new Set([first, ...middle, publisher])],
      } as unknown as Occurrence;
    });
    return checkedGraph({
      ...base,
      entries,
      occurrences: Map.groupBy(carried, ({ claim }) => claim),
      outgoing: new Map(),
      backlinks: new Map(),
    });
  });
}
