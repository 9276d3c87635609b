import type { ClaimPassage } from '../grammar/facts.ts';
import type { DataOf } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import { compareText } from '../model/problem.ts';
import type { ContentGraph } from './graph.ts';

/** Who a claim goes back to among the reports that are compared. */
export interface Origin {
  /** The first to carry it: an actor, or a document that stands in the chain. */
  readonly id: EntryId;
  /** Whether a report goes back to it without a link that somebody inferred; else it is probable. */
  readonly certain: boolean;
}

/** What is looked at of a claim. */
type Said = Pick<DataOf<'claims'>, 'kind' | 'elsewhere'>;

/** What is looked at of a passage that carries it. */
type Carrying = Pick<ClaimPassage, 'stance' | 'chain' | 'inferred'>;

/** Tells whether an actor publishes a report of the story. */
type IsReporting = (actor: EntryId) => boolean;

/**
 * The origins of claims, by id, and by how many independent ways a claim is known: its origins, and
 * who carried it first elsewhere, by default who published the work.
 *
 * The origin of a chain is its first relay. Who speaks and publishes is the first
 * relay of its own words. A passage that disputes carries nothing, and background has no origin.
 */
export function originsIn({ all }: Pick<ContentGraph, 'all'>) {
  const kinds = new Map(all('actors').map(({ id, data }) => [id, data.kind]));
  const publishers = new Set<string>(all('sources').map(({ data }) => data.publisher));
  const hasReports = (actor: EntryId): boolean => publishers.has(actor);

  const publishes = (speaker: EntryId, { elsewhere }: Said, reporting: IsReporting): boolean => {
    switch (kinds.get(speaker)) {
      case 'outlet':
        return true;
      case 'organisation':
      case 'state':
        return reporting(speaker) || elsewhere.some(({ relay }) => relay === speaker);
      default:
        return false;
    }
  };

  const named = new Map<string, string>(all('actors').map(({ id, data }) => [data.title, id]));
  const publisherOf = new Map<string, string>([
    ...all('sources').map(({ id, data }) => [id, data.publisher] as const),
    // A work without a publisher stands for itself.
    ...all('references').map(
      ({ id, data: { publisher = id } }) => [id, named.get(publisher) ?? publisher] as const,
    ),
  ]);

  /** Tells where a passage of a claim goes back to, of all that carry it. */
  const originIn = (claim: Said, carrying: readonly Carrying[], reporting = hasReports) => {
    const own = new Set(carrying.flatMap(({ chain }) => (chain.length === 1 ? chain : [])));
    return ({ chain: [speaker, relay = speaker] }: Pick<Carrying, 'chain'>): EntryId =>
      own.has(speaker) || publishes(speaker, claim, reporting) ? speaker : relay;
  };

  const originsOf = (
    claim: Said,
    passages: readonly Carrying[],
    reporting = hasReports,
  ): readonly Origin[] => {
    if (claim.kind === 'background') return [];
    const carrying = passages.filter(({ stance }) => stance !== 'disputes');
    const originOf = originIn(claim, carrying, reporting);
    const certain = new Map<EntryId, boolean>();
    for (const passage of carrying) {
      const origin = originOf(passage);
      certain.set(origin, certain.get(origin) === true || passage.inferred.length === 0);
    }
    return [...certain]
      .map(([id, isCertain]) => ({ id, certain: isCertain }))
      .sort((a, b) => compareText(a.id, b.id));
  };

  /** Who carried a claim first on another way. */
  const relayOf = ({ work, relay }: Said['elsewhere'][number]): string =>
    relay ?? publisherOf.get(work) ?? work;

  const waysOf = (origins: readonly Origin[], { elsewhere }: Pick<Said, 'elsewhere'>): number =>
    new Set<string>([...origins.map(({ id }) => id), ...elsewhere.map(relayOf)]).size;

  return { originIn, originsOf, relayOf, waysOf, publisherOf, hasReports };
}
