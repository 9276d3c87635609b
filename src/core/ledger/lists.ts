import type { Collection } from '../kinds/index.ts';
import { compareDates } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { Entry } from '../graph/graph.ts';
import type { Words } from '../words/words.ts';
import { filed } from './by-id.ts';
import { perGraph } from './per-graph.ts';
import { byTitle, titleOrder } from './titles.ts';

/** The entries of each collection in the order in which readers look for them. */
export const actors = perGraph((graph): readonly Entry<'actors'>[] =>
  byTitle(graph.words, graph.all('actors')),
);
export const concepts = perGraph((graph): readonly Entry<'concepts'>[] =>
  byTitle(graph.words, graph.all('concepts')),
);
export const places = perGraph((graph): readonly Entry<'places'>[] =>
  byTitle(graph.words, graph.all('places')),
);
export const figures = perGraph((graph): readonly Entry<'data'>[] =>
  byTitle(graph.words, graph.all('data')),
);

/** The entries of a newsroom's own collection. */
export const ownEntriesOf = perGraph((graph) => {
  const own = [...graph.definitions.shown.keys()].filter(graph.definitions.kinds.isCollection);
  const lists = new Map(
    own.map((collection) => [collection, byTitle(graph.words, graph.all(collection))]),
  );
  return (collection: Collection): readonly Entry[] => lists.get(collection) ?? [];
});

/** The explainer that the site leads with, then the others by id. */
export const explainers = perGraph((graph): readonly Entry<'explainers'>[] =>
  [...graph.all('explainers')].sort(
    (a, b) =>
      Number(b.id === graph.site.lead) - Number(a.id === graph.site.lead) ||
      compareText(a.id, b.id),
  ),
);

/** The cited works by publisher and title. */
export const works = perGraph((graph): readonly Entry<'references'>[] =>
  graph
    .all('references')
    .map((work) => ({ work, id: work.id, title: filingName(graph.words, work) }))
    .sort(titleOrder(graph.words))
    .map(({ work }) => work),
);

/** Who published a work, or where nobody did, who wrote it. */
export function makerIn(
  { references }: Words,
  { publisher, author = [] }: Entry<'references'>['data'],
): string {
  return publisher ?? references.authors(author);
}

/** What a work is filed under: its publisher, without the article, and its title. */
export function filingName(words: Words, { data }: Entry<'references'>): string {
  const { references } = words;
  return `${references.filedUnder(makerIn(words, data))} ${data.title}`.toLowerCase();
}

/** The reports in the order in which they were published, those of no day last; a copy after what it copies. */
export const reports = perGraph((graph): readonly Entry<'sources'>[] =>
  [...graph.all('sources')].sort(
    (a, b) =>
      byDay(a.data.published, b.data.published) ||
      Number(a.data['syndicated-from'] !== undefined) -
        Number(b.data['syndicated-from'] !== undefined) ||
      compareText(a.id, b.id),
  ),
);

function byDay(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}

/** The reports of a publisher. */
export const reportsOf = perGraph((graph) => filed(reports(graph), ({ data }) => [data.publisher]));

/** The claims by id. */
export const claims = perGraph((graph): readonly Entry<'claims'>[] => graph.all('claims'));

/** The claims of a speaker. */
export const claimsBy = perGraph((graph) => filed(claims(graph), ({ data }) => data.speaker));

/** The ids of the claims that reached a report through an actor who did not make them. */
export const relayedBy = perGraph((graph) => {
  const relays = [...graph.occurrences].map(([claim, occurrences]) => ({
    claim,
    actors: occurrences.flatMap(({ stance, chain }) =>
      stance === 'disputes' ? [] : chain.slice(1),
    ),
  }));
  const by = filed(relays, (relay) => relay.actors);
  return (actor: string) => by(actor).map(({ claim }) => claim);
});

/** The concepts that require a concept, by title. */
export const requiredBy = perGraph((graph) => filed(concepts(graph), ({ data }) => data.requires));
