import { compareText } from '../model/problem.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { headingOf } from '../graph/headings.ts';
import { knownFrom } from '../ledger/known.ts';
import { countsInRecord } from '../ledger/forecasts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { claimView } from '../views/claim.ts';
import { linkTo } from '../views/parts.ts';
import { GRAPH_VERSION } from './graph-schema.ts';
import type { GraphJson } from './graph-schema.ts';
import type { MachineFile } from './machine-file.ts';
import { relationIn } from '../words/relation.ts';

type EntryJson = GraphJson['entries'][number];
type SourceJson = GraphJson['sources'][number];
type ClaimJson = GraphJson['claims'][number];
type EventJson = GraphJson['events'][number];
type RelationJson = GraphJson['relations'][number];

/**
 * The whole graph as data for other programs: `/graph.json`, in the shape of `graphSchemaOf`. Claims
 * are taken from the views of their pages, so that the two cannot disagree. Entries, claims and
 * relations are ordered by id, events by date; addresses are paths with the site's base.
 */
export function graphJson(graph: ContentGraph): GraphJson {
  return {
    $schema: graph.addresses.graphSchema(),
    version: GRAPH_VERSION,
    title: graph.site.title,
    edition: ledgerOf(graph).edition,
    // Data sets have neither a page nor a name; figures show them.
    entries: [...graph.entries.values()]
      .filter(({ collection }) => graph.definitions.kinds.isNamed(collection))
      .sort((a, b) => compareText(a.id, b.id))
      .map((entry) => entryJson(graph, entry)),
    sources: graph.all('sources').map(sourceJson),
    claims: graph.all('claims').map((claim) => claimJson(graph, claim)),
    events: ledgerOf(graph).chronology.map((event) => eventJson(graph, event)),
    relations: graph.all('actors').flatMap(relationsJson),
  };
}

export const graphFile: MachineFile = {
  name: 'graph',
  about: 'The whole graph of entries, links, claims, events and relations.',
  mediaType: 'application/json',
  grows: true,
  address: (to) => to.graph(),
  text: graphJsonText,
};

/** The text of `/graph.json`. */
export function graphJsonText(graph: ContentGraph): string {
  return `${JSON.stringify(graphJson(graph))}\n`;
}

function entryJson(graph: ContentGraph, entry: Entry): EntryJson {
  const { id, collection } = entry;
  const named = (graph.outgoing.get(id) ?? []).filter((edge) => hasName(graph, edge.to));
  const callers = (graph.backlinks.get(id) ?? []).filter((edge) => {
    const caller = graph.entries.get(edge.from);
    return caller !== undefined && graph.definitions.kinds.isPage(caller.collection);
  });
  return {
    id,
    collection,
    title: headingOf(graph, entry),
    url: linkTo(graph, id).url,
    ...namesJson(entry),
    ...workJson(entry),
    links: [...new Set(named.map((edge) => edge.to))].sort(compareText),
    backlinks: callers.map((edge) => ({
      from: edge.from,
      url: linkTo(graph, edge.from).url + (edge.anchor === undefined ? '' : `#${edge.anchor}`),
      context: edge.context
        ? `${edge.context.before}${edge.context.mention}${edge.context.after}`
        : edge.as === undefined
          ? edge.kind
          : relationIn(graph.words, edge.as),
    })),
    ...ownFields(graph, entry),
  };
}

/** What an entry is called besides its title. */
function namesJson(entry: Entry): Pick<EntryJson, 'aliases' | 'distinguished' | 'names'> {
  const named: Pick<Entry<'claims'>['data'], 'aliases' | 'distinguished' | 'names'> =
    entry.collection === 'references' || entry.collection === 'data' ? {} : entry.data;
  const { aliases = [], distinguished, names } = named;
  return {
    aliases,
    ...(distinguished !== undefined && { distinguished }),
    ...(names && { names }),
  };
}

/** What a cited work is, and what it is a copy of. */
function workJson(entry: Entry): Pick<EntryJson, 'type' | 'role' | 'original'> {
  if (entry.collection !== 'references') return {};
  const { type, role, original } = entry.data;
  return {
    type,
    ...(role !== undefined && { role }),
    ...(original !== undefined && { original }),
  };
}

/** The fields of an entry that are its newsroom's own; none where the newsroom adds none. */
function ownFields({ definitions }: ContentGraph, entry: Entry): Pick<EntryJson, 'fields'> {
  const { own } = definitions.kinds.of(entry.collection);
  if (!own) return {};
  const data: unknown = entry.data;
  const fields = Object.entries(data as Fields).filter(([name]) => own.includes(name));
  return { fields: Object.fromEntries(fields) };
}

type Fields = NonNullable<EntryJson['fields']>;

function hasName(graph: ContentGraph, id: Entry['id']): boolean {
  const entry = graph.entries.get(id);
  return entry !== undefined && graph.definitions.kinds.isNamed(entry.collection);
}

function sourceJson({ id, data }: Entry<'sources'>): SourceJson {
  return {
    id,
    medium: data.medium,
    form: data.form ?? null,
    headline: data.headline ?? null,
    published: data.published ?? null,
    undated: data.undated ?? null,
    checkedBy: data['checked-by'] ?? null,
    alsoCheckedBy: data['also-checked-by'] ?? null,
    corrections: data.corrections.map(({ day, kind, says, work }) => ({
      day,
      kind,
      says,
      work: work ?? null,
    })),
  };
}

function claimJson(graph: ContentGraph, claim: Entry<'claims'>): ClaimJson {
  const { data } = claim;
  const view = claimView(graph, claim);
  const { status } = view;
  return {
    id: claim.id,
    title: view.title,
    url: view.url,
    statement: data.statement,
    speaker: data.speaker[0] ?? '',
    said: data.said,
    kind: data.kind,
    topics: data.topics,
    status: status.key ?? null,
    finding: data.finding
      ? {
          is: data.finding.is,
          why: data.finding.why,
          cites: data.finding.cites ?? [],
          checkedBy: data.finding['checked-by'],
          alsoCheckedBy: data.finding['also-checked-by'] ?? null,
          checkedOn: data.finding['checked-on'],
        }
      : null,
    changedBy: [...status.changedBy],
    disputedBy: [...new Set(status.disputedBy.flatMap(({ who }) => who))].sort(compareText),
    disputed: view.disputedBy.map(({ by, who, reportedBy, url }) => ({
      by,
      who: who.map(({ id }) => id),
      reportedBy: reportedBy?.id ?? null,
      url,
    })),
    disputes: data.disputes,
    reports: status.reports,
    origins: status.origins.map(({ id }) => id),
    probableOrigins: status.origins.filter(({ certain }) => !certain).map(({ id }) => id),
    elsewhere: data.elsewhere.map(({ work, relay }) => ({ work, relay: relay ?? null })),
    ways: status.ways,
    speakers: [...status.speakers, ...status.unnamed],
    unnamedSpeakers: status.unnamed.flatMap((speaker) => {
      const { unnamed } = graph.get('actors', speaker).data;
      return unnamed ? [{ speaker, ...unnamed, count: unnamed.count ?? null }] : [];
    }),
    occurrences: view.occurrences.map((each) => ({
      source: each.source.id,
      url: each.url,
      stance: each.stance,
      chain: each.chain.map((link) => link.id),
      inferred: [...each.inferred],
      by: [...each.by],
      change: [...each.change],
      against: each.against ?? null,
      reply: each.reply ?? null,
      quote: each.quote ?? null,
      at: each.at ? { ...each.at, until: each.at.until ?? null } : null,
      retracted: each.retracted?.iso ?? null,
    })),
    silent: ledgerOf(graph)
      .silencesOn(claim.id)
      .map(({ source, item }) => ({
        source,
        checkedBy: item['checked-by'],
        alsoCheckedBy: item['also-checked-by'] ?? null,
        checkedOn: item['checked-on'],
      })),
    notApplicable: view.notApplicable.map(({ source, why }) => ({ source: source.id, why })),
    publishedBefore: [...ledgerOf(graph).publishedBefore(claim.id)],
    notChecked: [...ledgerOf(graph).notCheckedFor(claim.id)].map((source) => source.id),
    forecast: view.forecast
      ? {
          status: view.forecast.status,
          due: data.due ?? null,
          condition: data.condition ?? null,
          counts: countsInRecord(claim),
          test: view.forecast.test,
          outcome: data.outcome
            ? {
                result: data.outcome.result,
                conditionMet: data.outcome['condition-met'] ?? null,
                on: data.outcome.on,
                why: data.outcome.why ?? null,
                cites: data.outcome.cites,
              }
            : null,
        }
      : null,
  };
}

function eventJson(graph: ContentGraph, event: Entry<'events'>): EventJson {
  const { id, data } = event;
  return {
    id,
    title: data.title,
    url: graph.addresses.entry('events', id),
    date: data.date,
    end: data.end ?? null,
    knownFrom: knownFrom(graph, event),
    summary: data.summary,
    places: data.places,
    actors: data.actors,
    topics: data.topics,
    cites: data.cites,
  };
}

function relationsJson(actor: Entry<'actors'>): RelationJson[] {
  return actor.data.relations.map((relation) => ({
    from: actor.id,
    relation: relation.relation,
    to: relation.to,
    since: relation.on ?? relation.from ?? null,
    until: relation.on ?? relation.until ?? null,
    cites: relation.cites,
  }));
}
