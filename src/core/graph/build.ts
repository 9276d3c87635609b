import { restored } from '../grammar/characters.ts';
import type { ParseResult } from '../grammar/entry.ts';
import type { ImageFile } from '../grammar/images/image.ts';
import type { Flawed } from '../grammar/result.ts';
import type { ParsedSite } from '../grammar/site.ts';
import type { Collection } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import { compareProblems, compareText } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { basePath } from '../model/site-address.ts';
import { addressesFor } from '../kinds/urls.ts';
import { bareMentionsOf } from './checks/bare-mentions.ts';
import { CHECKS } from './checks/index.ts';
import { runRule } from './checks/own.ts';
import { labelsOf } from './checks/link-labels.ts';
import { notesOf } from './checks/notes.ts';
import { partsOf } from './checks/parts.ts';
import { uncitedIn } from './checks/uncited.ts';
import { ENGLISH } from '../words/words.ts';
import { BUILT_IN_STORY } from './definitions.ts';
import type { StoryDefinitions } from './definitions.ts';
import type { Draft, Known, RecordFile, TableFile } from './draft.ts';
import { edgesOf } from './edges.ts';
import { checkedGraph, listsOf } from './graph.ts';
import { headingOf } from './headings.ts';
import type { ContentGraph, Edge, Entry, Image, Occurrence } from './graph.ts';
import { indexNames } from './names.ts';

export interface GraphInput {
  readonly results: readonly ParseResult[];
  /** The collections of which nothing is known. */
  readonly unread?: readonly Collection[];
  readonly site: ParsedSite;
  /** The figures of data sets, by their ids. */
  readonly tables: ReadonlyMap<EntryId, TableFile>;
  /** The records of verified quotations, by their source's id; without them no quotation is compared. */
  readonly records?: ReadonlyMap<EntryId, RecordFile> | undefined;
  /** All image files, also those that have a problem. */
  readonly images: readonly ImageFile[];
  /** The address that the site is published under, where it is another than the settings name. */
  readonly siteUrl?: string | undefined;
  /** The day, `YYYY-MM-DD`, that the content is checked for. */
  readonly asOf?: string | undefined;
  /** The day, `YYYY-MM-DD`, on which it is checked. */
  readonly today?: string | undefined;
  /** What is built in and what a newsroom adds; by default what is built in. */
  readonly definitions?: StoryDefinitions | undefined;
}

/**
 * Links all parsed files into one graph and runs every check.
 * The graph is there only when no problem is an error; the problems are ordered by place.
 */
export function buildGraph(input: GraphInput): {
  graph: ContentGraph | undefined;
  problems: Problem[];
} {
  const { definitions = BUILT_IN_STORY } = input;
  const results = [...input.results].sort(
    (a, b) =>
      compareText(a.collection, b.collection) ||
      compareText(a.id, b.id) ||
      compareText(a.path, b.path),
  );
  const problems: Problem[] = [
    ...input.site.problems,
    ...results.flatMap((result) => result.problems),
  ];

  const entries = new Map<EntryId, Entry>();
  for (const { entry } of results) {
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry as Entry);
  }
  const { unread = [] } = input;
  const index = indexNames(results, unread, definitions.kinds);
  const { languages } = definitions;
  const named = input.site.config && languages.wordsFor(input.site.config.language);
  const words = named ?? ENGLISH;
  const titleOf = (name: string): string => {
    const found = index.resolve(name);
    const entry = found.kind === 'found' ? entries.get(found.id) : undefined;
    return entry ? headingOf({ entries, words }, entry) : name;
  };
  const edges: Edge[] = [];
  const meant = new Set<EntryId>();
  for (const entry of entries.values()) {
    const found = edgesOf(entry, index, titleOf, definitions.components);
    edges.push(...found.edges);
    problems.push(...found.problems);
    found.meant.forEach((id) => meant.add(id));
  }

  const known = results.flatMap(({ entry, flawed, ...file }): Known[] => {
    // A second file of one id has a problem enough.
    if (entry && entries.get(entry.id) !== entry) return [];
    if (entry) return [{ entry: entry as Entry }];
    return flawed ? [{ entry: flawedEntry(file, flawed), gaps: flawed.gaps }] : [];
  });
  const told = new Map(results.map((result) => [result.path, result.problems]));
  for (const { entry, gaps } of known) {
    if (!gaps) continue;
    const found = edgesOf(entry, index, titleOf, definitions.components);
    found.meant.forEach((id) => meant.add(id));
    problems.push(
      ...[
        ...found.problems,
        ...notesOf(entry, definitions),
        ...partsOf(entry, definitions),
        ...uncitedIn(entry, definitions),
        ...labelsOf(entry, index),
        ...bareMentionsOf(entry, index),
      ]
        .map((problem) => restored(problem, gaps))
        // What has a problem already is told once.
        .filter(
          ({ line, column }) =>
            !told.get(entry.path)?.some((it) => it.line === line && it.column === column),
        ),
    );
  }

  const draft: Draft = {
    files: results,
    definitions,
    languages,
    entries,
    known,
    all: listsOf(entries),
    names: index,
    edges,
    meant,
    images: input.images,
    figures: input.tables,
    records: input.records,
    site: input.site.config,
    placesInSite: input.site.places,
    incomplete:
      new Set(results.map(({ id }) => id)).size < results.length ||
      unread.length > 0 ||
      results.some((result) => result.entry === undefined),
    asOf: input.asOf,
    today: input.today,
  };
  for (const check of CHECKS) problems.push(...check(draft));
  for (const rule of definitions.checks) problems.push(...runRule(rule, draft));
  problems.sort(compareProblems);

  const siteUrl = input.siteUrl ?? input.site.config?.url;
  if (
    input.site.config === undefined ||
    siteUrl === undefined ||
    named === undefined ||
    problems.some(({ severity }) => severity === 'error')
  ) {
    return { graph: undefined, problems };
  }
  const graph = checkedGraph({
    site: input.site.config,
    asOf: undefined,
    origin: new URL(siteUrl).origin,
    addresses: addressesFor(basePath(siteUrl)),
    definitions,
    words,
    entries,
    idOf: (name: string): EntryId => {
      const found = index.resolve(name);
      if (found.kind !== 'found') throw new TypeError(`unresolved name ${name}`);
      return found.id;
    },
    titleOf,
    outgoing: Map.groupBy(edges, (edge) => edge.from),
    backlinks: Map.groupBy(edges, (edge) => edge.to),
    occurrences: occurrencesIn(entries),
    tables: present(input.tables, ({ table }) => table),
    quotes: present(input.records ?? new Map<EntryId, RecordFile>(), ({ record }) => record),
    images: imagesIn(input.images),
  });
  return { graph, problems };
}

/** What a refused file says in the form of an entry, so that its references can be looked up. */
function flawedEntry(
  { collection, id, path }: Pick<ParseResult, 'collection' | 'id' | 'path'>,
  { facts, data, places }: Flawed,
): Entry {
  const tree = { type: 'root', children: [] };
  return { collection, id, path, tree, facts, data, places } as unknown as Entry;
}

/** What is there of each, without those of which it is not. */
function present<K, F, T>(files: ReadonlyMap<K, F>, get: (file: F) => T | undefined): Map<K, T> {
  const found = new Map<K, T>();
  for (const [key, file] of files) {
    const value = get(file);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

function imagesIn(files: readonly ImageFile[]): Map<string, Image> {
  return new Map(
    files.flatMap(({ collection, name, digest, size }) =>
      size ? [[`${collection}/${name}`, { collection, name, digest, ...size }] as const] : [],
    ),
  );
}

function occurrencesIn(entries: ReadonlyMap<EntryId, Entry>): Map<EntryId, Occurrence[]> {
  const occurrences = new Map<EntryId, Occurrence[]>();
  for (const entry of entries.values()) {
    const ordinals = new Map<EntryId, number>();
    for (const passage of entry.facts.claims) {
      const claim = passage.claim;
      const list = occurrences.get(claim) ?? [];
      const ordinal = (ordinals.get(claim) ?? 0) + 1;
      ordinals.set(claim, ordinal);
      list.push({ ...passage, source: entry.id, ordinal });
      occurrences.set(claim, list);
    }
  }
  return occurrences;
}
