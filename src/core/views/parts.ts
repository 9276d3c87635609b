import type { Collection, PageCollection } from '../kinds/index.ts';
import type { Called, CitedWork } from '../kinds/kind.ts';
import { compareText } from '../model/problem.ts';
import type { Direction } from '../model/direction.ts';
import { machineDate } from '../model/dates.ts';
import type { EntryId } from '../model/ids.ts';
import { directionOf } from '../model/languages.ts';
import { relationIn } from '../words/relation.ts';
import { nounsOf } from '../kinds/nouns.ts';
import { referencesIn } from '../kinds/references.ts';
import type { Context } from '../grammar/text.ts';
import { textOf } from '../grammar/text.ts';
import { isSameLanguage } from '../quotes/quotations.ts';
import { fragment } from '../kinds/urls.ts';
import type { ContentGraph, Edge, Entry } from '../graph/graph.ts';
import { headingOf } from '../graph/headings.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { titleOrder } from '../ledger/titles.ts';

/** Words, whose language is named where the content states that they are not in that of the pages. */
export interface Stated {
  readonly lang?: string;
}

/** A link to another page, with what a reader must know to decide whether to follow it. */
export interface LinkView extends Stated {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly collection: Collection;
  /** What it is, whatever the language: `person`. */
  readonly kind: Called | Collection;
  /** The word for that. */
  readonly called: string;
}

/** A date as readers read it, and as machines can: of what is uncertain, the part that is known. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/** One work in a page's list of sources. */
export interface CitationView extends Stated {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly titleKind: 'exact' | 'translated' | 'descriptive';
  readonly publisher: string;
  readonly via: string | undefined;
  readonly issued: DateView | undefined;
  /** The work itself, on another site; undefined for what stands in no net. */
  readonly url: string | undefined;
  /** Where a work that stands in no net is to be found, in words. */
  readonly place: string | undefined;
  /** Whether it is a copy on another site. */
  readonly isCopy: boolean;
  readonly archived: string | undefined;
  /** Our page or list item about the work. */
  readonly page: string;
  /** The name of the work's language, where that is not the site's. */
  readonly foreign: string | undefined;
  readonly note: string | undefined;
}

interface BacklinkView {
  readonly from: LinkView;
  /** The calling sentences; empty where only a field names the entry. */
  readonly mentions: readonly (Context & { readonly url: string })[];
  /** What the fields say, where no sentence does: `involved`, `omits`. */
  readonly relations: readonly string[];
}

/** What links to an entry: the first pages with their sentences, the others by name. */
export interface BacklinksView {
  readonly quoted: readonly BacklinkView[];
  /** Each leads to the sentence, where there is one. */
  readonly others: readonly LinkView[];
}

/** A name in its own language. */
interface NameView {
  readonly name: string;
  readonly lang: string;
  readonly dir: Direction;
  /** What pages call that language. */
  readonly foreign: string;
}

export interface TocItem {
  readonly title: string;
  readonly href: string;
  readonly depth: number;
}

/** What every page has, whatever its kind. */
export interface PageFrame extends Stated {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly crumbs: readonly Crumb[];
  /** What the newsroom draws at places of the page, as HTML: put in where pages are compiled. */
  readonly drawn?: DrawnParts | undefined;
}

export interface DrawnParts {
  /** Over and under what the page of a list shows. */
  readonly 'before-list'?: string;
  readonly 'after-list'?: string;
  /** Under the title of an entry. */
  readonly 'entry-head'?: string;
}

/** What every page about one entry has. */
export interface EntryFrame extends PageFrame {
  readonly id: string;
  readonly collection: PageCollection;
  /** `claim`, `person`, `event`: the word over the title. */
  readonly kicker: string;
  readonly aliases: readonly string[];
  /** What it is called in other languages. */
  readonly names: readonly NameView[];
  readonly unverified: string | undefined;
  /** What was wrong on the page and is mended, the latest first. */
  readonly corrected: readonly { readonly on: DateView; readonly what: string }[];
  readonly citations: readonly CitationView[];
  readonly backlinks: BacklinksView;
  readonly toc: readonly TocItem[];
  readonly notes: number;
  /** The author's file, on the site that hosts the repository; undefined when none is named. */
  readonly edit: string | undefined;
}

/** How many calling sentences of one page are shown, and of how many pages; the rest are a click away. */
const MENTIONS_SHOWN = 1;
const PAGES_QUOTED = 5;

export function dateView(graph: ContentGraph, iso: string): DateView;
export function dateView(graph: ContentGraph, iso: string | undefined): DateView | undefined;
export function dateView(graph: ContentGraph, iso: string | undefined): DateView | undefined {
  return iso === undefined ? undefined : { iso: machineDate(iso), text: graph.words.date(iso) };
}

/** The word over an entry's title and beside links to it. */
export function calledOf(graph: ContentGraph, entry: Entry): string {
  const own = graph.definitions.kinds.of(entry.collection).word?.(entry.data);
  if (own !== undefined) return own;
  const kind = kindOfEntry(graph, entry);
  return kind in graph.words.called
    ? graph.words.called[kind as Called]
    : namesOf(graph, entry.collection).one;
}

/** What one entry of a collection is called, and its list. */
export function namesOf({ words, definitions }: ContentGraph, collection: Collection) {
  return nounsOf(definitions.kinds, collection, words);
}

/** The entries that the page of their collection lists; what a newsroom keeps out of it, it shows itself. */
export function listedOf<E extends Entry>(
  { definitions }: ContentGraph,
  entries: readonly E[],
): readonly E[] {
  return entries.filter(
    ({ collection, data }) => definitions.kinds.of(collection).listed?.(data) ?? true,
  );
}

function kindOfEntry(
  { definitions }: ContentGraph,
  { collection, data }: Entry,
): Called | Collection {
  return definitions.kinds.of(collection).called?.(data) ?? collection;
}

/** What an entry is called wherever names are listed: its heading, told from another of the same words. */
export function nameOf(graph: ContentGraph, entry: Entry): string {
  const { data } = entry;
  const heading = headingOf(graph, entry);
  const distinguished = 'distinguished' in data ? data.distinguished : undefined;
  return distinguished === undefined ? heading : graph.words.distinguished(heading, distinguished);
}

/** A link to any entry. */
export function linkTo(graph: ContentGraph, id: string): LinkView {
  const entry = graph.entries.get(id as EntryId);
  if (!entry) throw new TypeError(`no entry ${id}`);
  const { collection } = entry;
  return {
    id,
    title: nameOf(graph, entry),
    url: graph.addresses.entry(collection, id),
    collection,
    kind: kindOfEntry(graph, entry),
    called: calledOf(graph, entry),
    ...titleStated(graph, entry),
  };
}

/** The language of an entry's title: that of the work that it names, unless the title is ours. */
export function titleStated(graph: ContentGraph, { collection, data }: Entry): Stated {
  const work = graph.definitions.kinds.of(collection).cited?.work(data);
  return work?.titleKind === 'exact' ? statedAs(graph, work.language) : {};
}

/**
 * The language of the words of a quotation: those of a source are in its own, except where they
 * stand for an original in that language.
 */
export function quotedStated(graph: ContentGraph, entry: Entry, original?: string): Stated {
  if (entry.collection !== 'sources' || isSameLanguage(original, entry.data.language)) return {};
  return quoteStated(graph, entry.id);
}

/** The language of the words that a source printed. */
export function quoteStated(graph: ContentGraph, source: string): Stated {
  return statedAs(graph, graph.get('sources', source).data.language);
}

function statedAs({ words }: ContentGraph, lang: string): Stated {
  return words.foreign(lang) === undefined ? {} : { lang };
}

export function linksTo(graph: ContentGraph, ids: readonly string[]): LinkView[] {
  return ids.map((id) => linkTo(graph, id));
}

/** The ids that an entry cites, each once: first those of the body, in order, then those of the fields. */
export function citedIds({ definitions }: ContentGraph, entry: Entry): string[] {
  const inFields = referencesIn(entry.collection, entry.data, definitions.kinds)
    .filter(({ field }) => field.as === 'cites')
    .map(({ value }) => value);
  return [...new Set([...entry.facts.citations.map((citation) => citation.id), ...inFields])];
}

/** One cited work, numbered as on the citing page. */
export function citationView(graph: ContentGraph, id: string, number: number): CitationView {
  const entry = graph.entries.get(id as EntryId);
  const work = entry && graph.definitions.kinds.of(entry.collection).cited?.work(entry.data);
  if (!work) throw new TypeError(`no work ${id}`);
  const { publisher } = work;
  return {
    number,
    id,
    title: nameOf(graph, entry),
    titleKind: work.titleKind,
    publisher: publisherIn(graph, publisher),
    via: work.via,
    issued: dateView(graph, work.issued),
    url: work.url,
    place: work.url === undefined ? placeIn(graph, work.place) : undefined,
    isCopy: work.isCopy ?? false,
    archived: work.archived,
    page: graph.addresses.entry(entry.collection, id),
    foreign: graph.words.foreign(work.language),
    ...titleStated(graph, entry),
    note: work.note,
  };
}

function publisherIn(graph: ContentGraph, publisher: CitedWork['publisher']): string {
  if (typeof publisher === 'string') return publisher;
  return 'id' in publisher
    ? linkTo(graph, publisher.id).title
    : graph.words.references.authors(publisher.authors);
}

function placeIn({ words }: ContentGraph, parts: CitedWork['place'] = []): string {
  return words.series(
    parts.map((part) =>
      typeof part === 'string' ? part : words.references.numbered(part.is, part.number),
    ),
  );
}

/** Everything cited on an entry's page, numbered from 1. */
export function citationsOf(graph: ContentGraph, entry: Entry): CitationView[] {
  return citedIds(graph, entry).map((id, index) => citationView(graph, id, index + 1));
}

/**
 * What links to an entry, one item per linking page, in the order of the site's menus.
 * @param listed pages that the entry's page names already
 */
export function backlinksOf(
  graph: ContentGraph,
  id: EntryId,
  listed: ReadonlySet<string> = new Set(),
): BacklinksView {
  const byName = titleOrder(graph.words);
  const pages = [...ledgerOf(graph).callersOf(id)]
    .filter(([page]) => !listed.has(page))
    .map(([page, edges]) => backlinkFrom(graph, linkTo(graph, page), edges))
    .sort(
      (a, b) =>
        orderOf(graph, a.from.collection) - orderOf(graph, b.from.collection) ||
        byName(a.from, b.from),
    );
  return {
    quoted: pages.slice(0, PAGES_QUOTED),
    others: pages
      .slice(PAGES_QUOTED)
      .map(({ from, mentions: [first] }) => ({ ...from, url: first?.url ?? from.url })),
  };
}

/** What one page says of the entry that its edges lead to. */
function backlinkFrom(graph: ContentGraph, from: LinkView, edges: readonly Edge[]): BacklinkView {
  const mentions = new Map<string, BacklinkView['mentions'][number]>();
  const relations = new Set<string>();
  for (const { context, anchor, as } of edges) {
    if (context) {
      const url = from.url + (anchor === undefined ? '' : `#${anchor}`);
      const key = `${url} ${context.before}`;
      if (!mentions.has(key)) mentions.set(key, { ...context, url });
    } else if (as !== undefined) {
      relations.add(relationIn(graph.words, as));
    }
  }
  return {
    from,
    mentions: [...mentions.values()].slice(0, MENTIONS_SHOWN),
    relations: [...relations],
  };
}

function orderOf({ definitions }: ContentGraph, collection: Collection): number {
  return (definitions.kinds.pages as readonly Collection[]).indexOf(collection);
}

/**
 * What all entry pages share.
 * @param description the sentence that search engines and previews show
 * @param listed pages that this page names by itself, and that "what links here" leaves out
 */
export function frameOf(
  graph: ContentGraph,
  entry: Entry<PageCollection>,
  description: string,
  listed?: ReadonlySet<string>,
): EntryFrame {
  const { collection, data, facts } = entry;
  return {
    id: entry.id,
    collection,
    title: nameOf(graph, entry),
    kicker: calledOf(graph, entry),
    description,
    url: graph.addresses.entry(collection, entry.id),
    crumbs: [
      { title: graph.site.title, url: graph.addresses.home() },
      { title: namesOf(graph, collection).many, url: graph.addresses.list(collection) },
    ],
    aliases: data.aliases ?? [],
    names: (data.names ?? []).map(({ name, language }) => ({
      name,
      lang: language,
      dir: directionOf(language),
      foreign: graph.words.languageName(language),
    })),
    unverified: data.unverified,
    corrected: [...(data.corrected ?? [])]
      .sort((a, b) => compareText(b.on, a.on))
      .map(({ on, what }) => ({ on: dateView(graph, on), what })),
    citations: citationsOf(graph, entry),
    backlinks: backlinksOf(graph, entry.id, listed),
    toc: facts.headings
      .filter((heading) => heading.depth === 2)
      .map((heading) => ({
        title: textOf(heading.node, graph.titleOf),
        href: `#${fragment.heading(heading.slug)}`,
        depth: heading.depth,
      })),
    notes: facts.notes.length,
    ...titleStated(graph, entry),
    edit:
      graph.site.repository &&
      `${graph.site.repository}/edit/main/${graph.definitions.kinds.entryPath(collection, entry.id)}`,
  };
}

/** The frame of a page that lists a collection. */
export function indexFrame(
  graph: ContentGraph,
  { title, description }: Pick<PageFrame, 'title' | 'description'>,
  url: string,
): PageFrame {
  return {
    title,
    description,
    url,
    crumbs: [{ title: graph.site.title, url: graph.addresses.home() }],
  };
}
