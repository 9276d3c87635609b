import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import type { EntryId } from '../model/ids.ts';
import { compareText } from '../model/problem.ts';
import { perGraph } from './per-graph.ts';
import { origins } from './status.ts';
import { strikersIn } from './strikers.ts';
import type { Strikers } from './strikers.ts';

/** What is left of a claim: nothing, fewer independent ways than before, or all of them. */
export type Effect = 'falls' | 'fewer-ways' | 'stands';

/** A claim that has to do with an actor or a document, and what is left of it without that. */
interface Remaining {
  readonly claim: EntryId;
  readonly effect: Effect;
  readonly reports: number;
  readonly origins: number;
  readonly ways: number;
}

/** What is left of the ledger. */
interface Without {
  readonly node: EntryId;
  /** The claims that it has to do with, by id. */
  readonly claims: readonly Remaining[];
  readonly falls: number;
  readonly fewerWays: number;
  /** All others of the ledger, also those that it has nothing to do with. */
  readonly stands: number;
}

/**
 * What would still stand if one actor or document were struck out: with it go all that it published
 * or wrote, each passage whose chain passes it or something of it, each other way that it is the
 * relay of, and claims that nobody else makes. It is as if the graph were made without it.
 *
 * Each passage is counted once and taken away once for each who could take it along, so this takes
 * work in proportion to the chains.
 */
export const without = perGraph((graph) => {
  const strikers = strikersIn(graph);
  const claims = graph.all('claims');
  const byNode = new Map<string, Remaining[]>();
  for (const claim of claims) {
    for (const [node, remaining] of remainingOf(graph, claim, strikers)) {
      const list = byNode.get(node);
      if (list) list.push(remaining);
      else byNode.set(node, [remaining]);
    }
  }
  const of = (node: EntryId): Without => {
    const concerned = byNode.get(node) ?? [];
    const count = (effect: Effect): number =>
      concerned.filter((each) => each.effect === effect).length;
    const [falls, fewerWays] = [count('falls'), count('fewer-ways')];
    return {
      ...{ node, claims: concerned, falls, fewerWays },
      stands: claims.length - falls - fewerWays,
    };
  };
  return {
    of,
    /** Those without whom something would be missing, those without whom most would be first. */
    felt: (['actors', 'sources', 'references'] as const)
      .flatMap((collection) => graph.all(collection).map(({ id }) => id))
      .map(of)
      .filter(({ falls, fewerWays }) => falls + fewerWays > 0)
      .sort(
        (a, b) => b.falls - a.falls || b.fewerWays - a.fewerWays || compareText(a.node, b.node),
      ),
  };
});

type Route = Entry<'claims'>['data']['elsewhere'][number];

/** What goes with one who is struck out. */
interface Taken {
  readonly passages: Occurrence[];
  readonly routes: Route[];
}

/** What is left of a claim without each of those who have to do with it. */
function remainingOf(
  graph: ContentGraph,
  { id, data }: Entry<'claims'>,
  { strikersOf, silencersOf }: Strikers,
): Map<string, Remaining> {
  const { originIn, originsOf, relayOf, waysOf, hasReports } = origins(graph);
  const carrying = (graph.occurrences.get(id) ?? []).filter(({ stance }) => stance !== 'disputes');
  const originOf = originIn(data, carrying);
  const background = data.kind === 'background';
  const isOwn = ({ chain }: Occurrence): boolean => chain.length === 1;

  const tally = (passages: readonly Occurrence[], routes: readonly Route[]) => {
    const from = background ? [] : passages.map(originOf);
    return {
      reports: counted(passages.map(({ source }) => source)),
      origins: counted(from),
      ways: counted([...from, ...routes.map(relayOf)]),
      own: counted(passages.filter(isOwn).map(({ chain: [speaker] }) => speaker)),
    };
  };
  const whole = tally(carrying, data.elsewhere);
  const before = { reports: whole.reports.size, ways: whole.ways.size };

  const taken = new Map<string, Taken>();
  const takenBy = (node: string): Taken => {
    const found = taken.get(node) ?? { passages: [], routes: [] };
    taken.set(node, found);
    return found;
  };
  for (const speaker of data.speaker) {
    takenBy(speaker);
    for (const node of silencersOf(speaker)) takenBy(node);
  }
  for (const passage of carrying) {
    const { chain, source } = passage;
    for (const node of new Set([source, ...chain].flatMap(strikersOf))) {
      takenBy(node).passages.push(passage);
    }
  }
  for (const route of data.elsewhere) {
    for (const node of new Set([...strikersOf(route.work), relayOf(route)])) {
      takenBy(node).routes.push(route);
    }
  }

  /** The origins of others change where a speaker no longer publishes. */
  const isSilenced = (speaker: string, node: string, own: Counts, routes: readonly Route[]) =>
    speaker !== node &&
    (silencersOf(speaker).has(node) ||
      routes.some(({ relay }) => relay === speaker) ||
      (own.has(speaker) && own.get(speaker) === whole.own.get(speaker)));

  const left = (node: string, { passages, routes }: Taken): Omit<Remaining, 'claim' | 'effect'> => {
    if (data.speaker.every((speaker) => speaker === node)) return NOTHING;
    const lost = tally(passages, routes);
    if (!data.speaker.some((speaker) => isSilenced(speaker, node, lost.own, routes))) {
      return {
        reports: whole.reports.size - gone(lost.reports, whole.reports),
        origins: whole.origins.size - gone(lost.origins, whole.origins),
        ways: whole.ways.size - gone(lost.ways, whole.ways),
      };
    }
    const kept = [...new Set(carrying).difference(new Set(passages))];
    const elsewhere = [...new Set(data.elsewhere).difference(new Set(routes))];
    const found = originsOf(
      { ...data, elsewhere },
      kept,
      (actor) => hasReports(actor) && !silencersOf(actor).has(node),
    );
    return {
      reports: new Set(kept.map(({ source }) => source)).size,
      origins: found.length,
      ways: waysOf(found, { elsewhere }),
    };
  };

  return new Map(
    [...taken].map(([node, each]) => {
      const after = left(node, each);
      const spoken = data.speaker.some((speaker) => speaker !== node);
      return [node, { claim: id, effect: effectOf(before, after, spoken), ...after }];
    }),
  );
}

const NOTHING = { reports: 0, origins: 0, ways: 0 };

type Carried = Pick<Remaining, 'reports' | 'ways'>;

/** A claim that nobody carried falls with its speakers alone. */
function effectOf(before: Carried, after: Carried, spoken: boolean): Effect {
  const isCarried = ({ reports, ways }: Carried): boolean => reports > 0 || ways > 0;
  if (!spoken || (isCarried(before) && !isCarried(after))) return 'falls';
  return after.ways < before.ways ? 'fewer-ways' : 'stands';
}

/** How often each is there. */
type Counts = ReadonlyMap<string, number>;

function counted(ids: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How many are lost as often as they are there. */
function gone(lost: Counts, whole: Counts): number {
  return [...lost].filter(([id, count]) => whole.get(id) === count).length;
}
