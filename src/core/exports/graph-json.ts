import { isPageCollection } from '../model/collections.ts';
import { compareText } from '../model/problem.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { linkTo } from '../views/parts.ts';
import { passageUrl } from '../views/source.ts';
import { editionDay, statusOf } from '../views/status.ts';
import { chronology } from '../views/others.ts';

/**
 * The whole graph as data for other programs: `/graph.json`. Its shape is a contract, written
 * down in `graph.schema.json`. Addresses are paths under the site's base.
 */
export function graphJson(graph: ContentGraph) {
  const asOf = editionDay(graph);
  const entries = [...graph.entries.values()].filter(({ collection }) => collection !== 'data');
  return {
    $schema: graph.addresses.asset('graph.schema.json'),
    title: graph.site.title,
    edition: asOf,
    entries: entries
      .map((entry) => entryJson(graph, entry))
      .sort((a, b) => compareText(a.id, b.id)),
    claims: graph.all('claims').map((claim) => claimJson(graph, claim, asOf)),
    events: chronology(graph).map(({ id, data }) => ({
      id,
      title: data.title,
      date: data.date,
      end: data.end ?? null,
      knownFrom: data['known-from'] ?? data.date,
      places: data.places,
      actors: data.actors,
      topics: data.topics,
      cites: data.cites,
    })),
    relations: graph.all('actors').flatMap((actor) =>
      actor.data.relations.map((relation) => ({
        from: actor.id,
        relation: relation.relation,
        to: relation.to,
        since: relation.on ?? relation.from ?? null,
        until: relation.on ?? relation.until ?? null,
        cites: relation.cites,
      })),
    ),
  };
}

export type GraphJson = ReturnType<typeof graphJson>;

function entryJson(graph: ContentGraph, entry: Entry) {
  const { id, collection } = entry;
  const outgoing = graph.outgoing.get(id) ?? [];
  const incoming = graph.backlinks.get(id) ?? [];
  return {
    id,
    collection,
    title: entry.data.title,
    url: linkTo(graph, id).url,
    aliases: 'aliases' in entry.data ? (entry.data.aliases ?? []) : [],
    links: [...new Set(outgoing.map((edge) => edge.to))].sort(compareText),
    backlinks: incoming
      .filter((edge) => isPageCollection(graph.entries.get(edge.from)?.collection ?? ''))
      .map((edge) => ({
        from: edge.from,
        url: linkTo(graph, edge.from).url + (edge.anchor === undefined ? '' : `#${edge.anchor}`),
        context: edge.context
          ? `${edge.context.before}${edge.context.mention}${edge.context.after}`
          : (edge.as ?? edge.kind),
      })),
  };
}

function claimJson(graph: ContentGraph, claim: Entry<'claims'>, asOf: string) {
  const { data } = claim;
  const status = statusOf(graph, claim, asOf);
  const occurrences = graph.occurrences.get(claim.id) ?? [];
  const silent = graph.all('sources').flatMap((source) =>
    source.data.silent
      .filter((item) => item.claim === claim.id)
      .map((item) => ({
        source: source.id,
        checkedBy: item['checked-by'],
        checkedOn: item['checked-on'],
      })),
  );
  const accounted = new Set<string>([
    ...occurrences.map((each) => each.source),
    ...silent.map((each) => each.source),
  ]);
  return {
    id: claim.id,
    statement: data.statement,
    speaker: data.speaker[0] ?? '',
    said: data.said,
    kind: data.kind,
    status: {
      ledger: status.key,
      forecast: status.forecast ?? null,
      distortedBy: status.distortedBy,
    },
    reports: status.reports,
    origins: status.origins,
    speakers: status.speakers,
    occurrences: occurrences.map((each) => ({
      source: each.source,
      url: passageUrl(graph, each),
      stance: each.stance,
      chain: each.chain,
      quote: each.quote ?? null,
    })),
    silent,
    notChecked: graph
      .all('sources')
      .map((source) => source.id)
      .filter((id) => !accounted.has(id)),
  };
}
