import { compareText } from '../model/problem.ts';
import type { DataOf, Stance } from '../model/schemas.ts';
import type { Cell } from '../grammar/table.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { relationsOf } from './actor.ts';
import type { RelationView } from './actor.ts';
import { minutesFor, explainerView } from './explainer.ts';
import { citationView, dateView, indexFrame, linkTo, linksTo } from './parts.ts';
import type { CitationView, DateView, LinkView, PageFrame } from './parts.ts';
import { chronology, eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';
import { passageUrl } from './source.ts';
import { editionDay, STATUS_WORDS, statusOf } from './status.ts';
import type { ClaimStatus } from './status.ts';

/** One source's part in one claim. */
export type LedgerCell =
  | {
      readonly kind: Stance;
      readonly url: string;
      readonly paragraph: number | undefined;
      readonly quote: string | undefined;
    }
  | { readonly kind: 'omits'; readonly checkedBy: string; readonly checkedOn: DateView }
  | { readonly kind: 'not-checked' };

export interface LedgerRow {
  readonly claim: LinkView;
  readonly statement: string;
  readonly speakers: readonly LinkView[];
  readonly topics: readonly string[];
  readonly status: ClaimStatus;
  readonly cells: readonly LedgerCell[];
}

export interface LedgerView extends PageFrame {
  readonly sources: readonly (LinkView & { readonly publisher: string })[];
  readonly groups: readonly {
    readonly title: string;
    readonly id: string;
    readonly rows: readonly LedgerRow[];
  }[];
  readonly counts: {
    readonly claims: number;
    readonly singleOrigin: number;
    readonly distorted: number;
    readonly omitted: number;
  };
}

/** Claims × sources: who asserts, attributes, disputes, distorts, omits. */
export function ledgerView(graph: ContentGraph): LedgerView {
  const sources = sourcesByDate(graph);
  const asOf = editionDay(graph);
  const rows = graph
    .all('claims')
    .map((claim) => ({ claim, row: ledgerRow(graph, claim, sources, asOf) }));
  const statuses = rows.map(({ row }) => row.status);
  return {
    ...indexFrame(
      graph,
      'Claims',
      'Who says what, through whom, and which outlets agree, distort or stay silent.',
      graph.addresses.claims(),
    ),
    sources: sources.map((source) => ({
      ...linkTo(graph, source.id),
      publisher: graph.titleOf(source.data.publisher),
    })),
    groups: Object.entries(graph.site.topics)
      .map(([id, title]) => ({
        id,
        title,
        rows: rows.filter(({ claim }) => claim.data.topics[0] === id).map(({ row }) => row),
      }))
      .filter((group) => group.rows.length > 0),
    counts: {
      claims: rows.length,
      singleOrigin: statuses.filter((status) => status.origins.length === 1).length,
      distorted: statuses.filter((status) => status.key === 'distorted').length,
      omitted: rows.filter(({ row }) => row.cells.some((cell) => cell.kind === 'omits')).length,
    },
  };
}

function sourcesByDate(graph: ContentGraph): Entry<'sources'>[] {
  return [...graph.all('sources')].sort(
    (a, b) =>
      compareText(a.data.published, b.data.published) ||
      Number(a.data['syndicated-from'] !== undefined) -
        Number(b.data['syndicated-from'] !== undefined) ||
      compareText(a.id, b.id),
  );
}

function ledgerRow(
  graph: ContentGraph,
  claim: Entry<'claims'>,
  sources: readonly Entry<'sources'>[],
  asOf: string,
): LedgerRow {
  const occurrences = graph.occurrences.get(claim.id) ?? [];
  return {
    claim: linkTo(graph, claim.id),
    statement: claim.data.statement,
    speakers: linksTo(graph, claim.data.speaker),
    topics: claim.data.topics,
    status: statusOf(graph, claim, asOf),
    cells: sources.map((source): LedgerCell => {
      const passage = occurrences.find((each) => each.source === source.id);
      if (passage) {
        return {
          kind: passage.stance,
          url: passageUrl(graph, passage),
          paragraph: passage.paragraph,
          quote: passage.quote,
        };
      }
      const silent = source.data.silent.find((item) => item.claim === claim.id);
      return silent
        ? {
            kind: 'omits',
            checkedBy: silent['checked-by'],
            checkedOn: dateView(silent['checked-on']),
          }
        : { kind: 'not-checked' };
    }),
  };
}

export interface ComparisonView extends PageFrame {
  readonly sources: LedgerView['sources'];
  readonly rows: readonly LedgerRow[];
  /** Claims that exactly one of the sources carries, per source in column order. */
  readonly onlyIn: readonly { readonly source: LinkView; readonly claims: readonly LinkView[] }[];
  readonly changed: readonly LedgerRow[];
}

/** The sources side by side, aligned by claim, in the order in which the first source tells them. */
export function comparisonView(graph: ContentGraph): ComparisonView {
  const sources = sourcesByDate(graph);
  const asOf = editionDay(graph);
  const order = [
    ...new Set(sources.flatMap((source) => source.facts.claims.map((passage) => passage.claim))),
  ];
  const rows = order.map((id) => ledgerRow(graph, graph.get('claims', id), sources, asOf));
  const carries = (cell: LedgerCell | undefined): boolean => cell !== undefined && 'url' in cell;
  return {
    ...indexFrame(
      graph,
      'Side by side',
      'The same claims in every source: what each one carries, changes or leaves out.',
      graph.addresses.compare(),
    ),
    sources: sources.map((source) => ({
      ...linkTo(graph, source.id),
      publisher: graph.titleOf(source.data.publisher),
    })),
    rows,
    onlyIn: sources.map((source, column) => ({
      source: linkTo(graph, source.id),
      claims: rows
        .filter((row) => carries(row.cells[column]) && row.cells.filter(carries).length === 1)
        .map((row) => row.claim),
    })),
    changed: rows.filter((row) => row.status.key === 'distorted'),
  };
}

export interface ActorsView extends PageFrame {
  readonly groups: readonly {
    readonly title: string;
    readonly actors: readonly (LinkView & { readonly role: string })[];
  }[];
  readonly relations: readonly RelationView[];
}

const ACTOR_GROUPS = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['outlet', 'Outlets'],
  ['state', 'States'],
] as const;

/** Everyone in the story and how they are related. */
export function actorsView(graph: ContentGraph): ActorsView {
  return {
    ...indexFrame(
      graph,
      'Actors',
      'The people, organisations, outlets and states of this story, and how they are related.',
      graph.addresses.actors(),
    ),
    groups: ACTOR_GROUPS.map(([kind, title]) => ({
      title,
      actors: byTitle(graph.all('actors').filter((actor) => actor.data.kind === kind)).map(
        (actor) => ({ ...linkTo(graph, actor.id), role: actor.data.roles[0]?.role ?? '' }),
      ),
    })).filter((group) => group.actors.length > 0),
    relations: relationsIn(graph),
  };
}

/** All relations of all actors, or those that touch one. */
export function relationsIn(graph: ContentGraph, actor?: string): RelationView[] {
  return byTitle(graph.all('actors'))
    .flatMap((entry) => relationsOf(graph, entry, () => []))
    .filter(
      (relation) => actor === undefined || relation.from.id === actor || relation.to.id === actor,
    );
}

export interface ConceptsView extends PageFrame {
  readonly elements: readonly (LinkView & {
    readonly symbol: string;
    readonly number: number;
    readonly group: string;
  })[];
  readonly letters: readonly {
    readonly letter: string;
    readonly concepts: readonly (LinkView & { readonly definition: string })[];
  }[];
}

/** The glossary; elements, where there are any, stand in the order of their atomic numbers. */
export function conceptsView(graph: ContentGraph): ConceptsView {
  const concepts = graph.all('concepts');
  const terms = byTitle(concepts.filter((concept) => concept.data.symbol === undefined));
  const letters = [...new Set(terms.map((term) => initialOf(term.data.title)))];
  return {
    ...indexFrame(
      graph,
      'Concepts',
      'The terms of this story, each defined in one sentence.',
      graph.addresses.concepts(),
    ),
    elements: concepts
      .filter((concept) => concept.data.symbol !== undefined)
      .map((concept) => ({
        ...linkTo(graph, concept.id),
        symbol: concept.data.symbol ?? '',
        number: concept.data.number ?? 0,
        group: concept.data.group ?? '',
      }))
      .sort((a, b) => a.number - b.number),
    letters: letters.map((letter) => ({
      letter,
      concepts: terms
        .filter((term) => initialOf(term.data.title) === letter)
        .map((term) => ({ ...linkTo(graph, term.id), definition: term.data.definition })),
    })),
  };
}

function initialOf(title: string): string {
  return title.slice(0, 1).toUpperCase();
}

function byTitle<T extends Entry>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) =>
    compareText(a.data.title.toLowerCase(), b.data.title.toLowerCase()),
  );
}

export interface TimelineView extends PageFrame {
  readonly years: readonly { readonly year: string; readonly events: readonly EventSummary[] }[];
  readonly keyDates: readonly { readonly date: DateView; readonly label: string }[];
}

export interface TimelineFilter {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly topic?: string | undefined;
  readonly actor?: string | undefined;
}

/** The events that a filter keeps, oldest first; dates are compared by their common precision. */
export function filterEvents(graph: ContentGraph, filter: TimelineFilter): EventSummary[] {
  const { from, until, topic, actor } = filter;
  return chronology(graph)
    .filter(({ data }) => from === undefined || compareShared(data.date, from) >= 0)
    .filter(({ data }) => until === undefined || compareShared(data.date, until) <= 0)
    .filter(({ data }) => topic === undefined || data.topics.includes(topic))
    .filter(({ data }) => actor === undefined || data.actors.includes(actor))
    .map((event) => eventSummary(graph, event));
}

/** Orders two dates by the precision that both have: an event of `2025` is neither before nor after `2025-04`. */
function compareShared(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return compareText(a.slice(0, length), b.slice(0, length));
}

/** Everything that happened, in order. */
export function timelineView(graph: ContentGraph): TimelineView {
  const events = filterEvents(graph, {});
  const years = [...new Set(events.map((event) => event.date.iso.slice(0, 4)))];
  return {
    ...indexFrame(
      graph,
      'Timeline',
      'What happened, in order, with who says so.',
      graph.addresses.events(),
    ),
    years: years.map((year) => ({
      year,
      events: events.filter((event) => event.date.iso.startsWith(year)),
    })),
    keyDates: graph.site['key-dates'].map(({ date, label }) => ({ date: dateView(date), label })),
  };
}

export interface ReferencesView extends PageFrame {
  readonly groups: readonly {
    readonly letter: string;
    readonly works: readonly (CitationView & { readonly citedBy: readonly LinkView[] })[];
  }[];
  readonly total: number;
}

/** Every cited work, ordered by publisher and title. */
export function referencesView(graph: ContentGraph): ReferencesView {
  const works = graph
    .all('references')
    .map((reference) => ({
      ...citationView(graph, reference.id, 0),
      citedBy: [...new Set((graph.backlinks.get(reference.id) ?? []).map((edge) => edge.from))]
        .filter((id) => graph.entries.get(id)?.collection !== 'data')
        .map((id) => linkTo(graph, id)),
    }))
    .sort((a, b) => compareText(sortKey(a), sortKey(b)));
  const letters = [...new Set(works.map((work) => sortKey(work).slice(0, 1).toUpperCase()))];
  return {
    ...indexFrame(
      graph,
      'References',
      'Every work that this site cites, and the pages that cite it.',
      graph.addresses.references(),
    ),
    groups: letters.map((letter) => ({
      letter,
      works: works.filter((work) => sortKey(work).slice(0, 1).toUpperCase() === letter),
    })),
    total: works.length,
  };
}

/** Publishers are filed without their article: The Weekly Post under W. */
function sortKey(work: CitationView): string {
  return `${work.publisher.replace(/^The /, '')} ${work.title}`.toLowerCase();
}

export interface ListView extends PageFrame {
  readonly items: readonly (LinkView & { readonly text: string; readonly meta: string })[];
}

export function explainersView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(
      graph,
      'Explainers',
      'Each question in 30 seconds, in three minutes, or in full.',
      graph.addresses.explainers(),
    ),
    items: leadFirst(graph).map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.question,
      meta: `${minutesFor(explainerView(graph, entry).words)} minutes`,
    })),
  };
}

function leadFirst(graph: ContentGraph): Entry<'explainers'>[] {
  return [...graph.all('explainers')].sort(
    (a, b) =>
      Number(b.id === graph.site.lead) - Number(a.id === graph.site.lead) ||
      compareText(a.id, b.id),
  );
}

export function sourcesView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(
      graph,
      'Sources',
      'The reports that this site annotates, paragraph by paragraph.',
      graph.addresses.sources(),
    ),
    items: sourcesByDate(graph).map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.summary,
      meta: `${graph.titleOf(entry.data.publisher)}, ${dateView(entry.data.published).text}`,
    })),
  };
}

export function placesView(graph: ContentGraph): ListView {
  return {
    ...indexFrame(
      graph,
      'Places',
      'Where it happened, and where the ore lies.',
      graph.addresses.places(),
    ),
    items: byTitle(graph.all('places')).map((entry) => ({
      ...linkTo(graph, entry.id),
      text: entry.data.summary,
      meta: entry.data.country,
    })),
  };
}

/** What every page's head and foot say of the site. */
export interface ChromeView {
  readonly title: string;
  readonly language: string;
  readonly repository: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
  readonly edition: DateView;
}

export function chromeView(graph: ContentGraph): ChromeView {
  const { title, language, repository, licence } = graph.site;
  return { title, language, repository, licence, edition: dateView(editionDay(graph)) };
}

export interface HomeView extends PageFrame {
  readonly tagline: string;
  readonly lead: LinkView & {
    readonly question: string;
    readonly brief: readonly string[];
    readonly minutes: number;
  };
  readonly explainers: ListView['items'];
  readonly sources: ListView['items'];
  readonly counts: LedgerView['counts'];
  readonly contested: readonly LedgerRow[];
  readonly keyDates: TimelineView['keyDates'];
  readonly events: readonly EventSummary[];
  readonly totals: {
    readonly actors: number;
    readonly concepts: number;
    readonly events: number;
    readonly references: number;
  };
}

/** How many contested claims and events the front page shows. */
const CONTESTED_SHOWN = 4;

/** The front page. */
export function homeView(graph: ContentGraph): HomeView {
  const lead = graph.get('explainers', graph.site.lead);
  const ledger = ledgerView(graph);
  const rows = ledger.groups.flatMap((group) => group.rows);
  const keyDays = graph.site['key-dates'].map((item) => item.date);
  return {
    title: graph.site.title,
    description: graph.site.description,
    url: graph.addresses.home(),
    crumbs: [],
    tagline: graph.site.tagline,
    lead: {
      ...linkTo(graph, lead.id),
      question: lead.data.question,
      brief: lead.data.brief.map((sentence) => sentence.says),
      minutes: minutesFor(explainerView(graph, lead).words),
    },
    explainers: explainersView(graph).items.filter((item) => item.id !== lead.id),
    sources: sourcesView(graph).items,
    counts: ledger.counts,
    contested: rows
      .filter((row) => ['distorted', 'disputed'].includes(row.status.key))
      .slice(0, CONTESTED_SHOWN),
    keyDates: timelineView(graph).keyDates,
    events: chronology(graph)
      .filter((event) => keyDays.includes(event.data.date))
      .map((event) => eventSummary(graph, event)),
    totals: {
      actors: graph.all('actors').length,
      concepts: graph.all('concepts').length,
      events: graph.all('events').length,
      references: graph.all('references').length,
    },
  };
}

export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: DataOf<'data'>['kind'];
  readonly unit: string;
  readonly columns: DataOf<'data'>['columns'];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly asOf: DateView;
  readonly citations: readonly CitationView[];
  readonly download: string;
}

/** The figures behind one graphic. */
export function figureView(graph: ContentGraph, id: string): FigureView {
  const { data } = graph.get('data', id);
  const table = graph.tables.get(graph.get('data', id).id);
  return {
    id,
    title: data.title,
    description: data.description,
    kind: data.kind,
    unit: data.unit,
    columns: data.columns,
    rows: table?.rows ?? [],
    asOf: dateView(data['as-of']),
    citations: data.cites.map((cite, index) => citationView(graph, cite, index + 1)),
    download: graph.addresses.dataFile(id),
  };
}

/** What status chips say. */
export function statusWords(status: ClaimStatus): string {
  return STATUS_WORDS[status.forecast ?? status.key];
}
