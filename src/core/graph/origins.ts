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

  const publishes = (speaker: EntryId, { elsewhere }: Said): boolean => {
    switch (kinds.get(speaker)) {
      case 'outlet':
        return true;
      case 'organisation':
      case 'state':
        return publishers.has(speaker) || elsewhere.some(({ relay }) => relay === speaker);
      default:
        return false;
    }
  };

  const named = new Map<string, string>(all('actors').map(({ id, data }) => [data.title, id]));
  const publisherOf = new Map<string, string>([
    ...all('sources').map(({ id, data }) => [id, data.publisher] as const),
    ...all('references').map(
      ({ id, data }) => [id, named.get(data.publisher) ?? data.publisher] as const,
    ),
  ]);

  const originsOf = (claim: Said, passages: readonly Carrying[]): readonly Origin[] => {
    if (claim.kind === 'background') return [];
    const carrying = passages.filter(({ stance }) => stance !== 'disputes');
    const own = new Set(carrying.flatMap(({ chain }) => (chain.length === 1 ? chain : [])));
    const certain = new Map<EntryId, boolean>();
    for (const { chain, inferred } of carrying) {
      const [speaker, relay = speaker] = chain;
      const origin = own.has(speaker) || publishes(speaker, claim) ? speaker : relay;
      certain.set(origin, certain.get(origin) === true || inferred.length === 0);
    }
    return [...certain]
      .map(([id, isCertain]) => ({ id, certain: isCertain }))
      .sort((a, b) => compareText(a.id, b.id));
  };

  const waysOf = (origins: readonly Origin[], { elsewhere }: Pick<Said, 'elsewhere'>): number => {
    const relays = elsewhere.map(({ work, relay }) => relay ?? publisherOf.get(work) ?? work);
    return new Set<string>([...origins.map(({ id }) => id), ...relays]).size;
  };

  return { originsOf, waysOf };
}
