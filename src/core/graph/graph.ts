import type { ElementContent } from 'hast';
import type { ReferenceKind } from '../grammar/components/attributes.ts';
import type { Context } from '../grammar/text.ts';
import type { Definitions } from '../grammar/definitions.ts';
import type { ClaimPassage } from '../grammar/facts.ts';
import type { ParsedEntry } from '../grammar/entry.ts';
import type { QuotesRecord } from '../quotes/record.ts';
import type { Table } from '../grammar/table.ts';
import type { Collection, PageCollection } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import type { SiteConfig } from '../kinds/site.ts';
import type { Addresses } from '../kinds/urls.ts';
import type { Words } from '../words/words.ts';

/** An entry of one of the collections `C`, with its own kind of data. */
export type Entry<C extends Collection = Collection> = C extends Collection
  ? ParsedEntry<C>
  : never;

/** One reference from an entry to another, resolved. */
export interface Edge {
  readonly from: EntryId;
  readonly to: EntryId;
  /** `mention`: a wiki link; `field`: frontmatter; the others: the component or citation of that name. */
  readonly kind: 'mention' | 'citation' | 'field' | ReferenceKind;
  /** For fields, what the field says: `published`, `involved`. */
  readonly as?: string;
  /** The sentence that calls, where there is one. */
  readonly context?: Context;
  /** Fragment of the place in the calling page. */
  readonly anchor?: string;
}

/** One passage of a source that carries a claim. */
export interface Occurrence extends ClaimPassage {
  readonly source: EntryId;
  /** 1-based among the passages of this source that carry the same claim. */
  readonly ordinal: number;
}

/** An image of a collection's folder, checked; its sides are in pixels. */
export interface Image {
  readonly collection: PageCollection;
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
}

/** What a newsroom's own definition may ask of the page that it is shown on. */
export interface OnPage {
  readonly graph: ContentGraph;
  /** What pages say, in the language of the site. */
  readonly words: Words;
  /** The address of an entry, by its id. */
  readonly addressOf: (id: string) => string;
  readonly titleOf: (id: string) => string;
}

/** Draws a component of a newsroom around what it holds. */
export type Draw<Values = never> = (
  values: Values,
  children: readonly ElementContent[],
  page: OnPage,
) => readonly ElementContent[];

/** One line at the head of a page: what is told, and what it is; a link is an entry's id. */
interface Fact {
  readonly term: string;
  readonly values: readonly (string | { readonly link: string })[];
}

/** How the entries of a newsroom's own collection are shown. `Data` is their validated frontmatter. */
export interface Showing<Data = unknown> {
  /** What lists and previews say of one. */
  sentence(data: Data, words: Words): string;
  /** What stands at the head of its page. */
  facts?(data: Data, page: OnPage): readonly Fact[];
  /** What the page that lists them says of itself. */
  readonly description: string;
}

/** What the entries of a story are read and shown by: what is built in, and what its newsroom adds. */
export interface GraphDefinitions extends Definitions {
  /** How a newsroom's own collections are shown, by their names. */
  readonly shown: ReadonlyMap<string, Showing>;
  /** How its own components are drawn, by their names. */
  readonly drawn: ReadonlyMap<string, Draw>;
}

const checked = Symbol('checked');

/**
 * The whole content, checked and linked. Only `checkedGraph` makes one, of what `buildGraph` has
 * found no error in or a part of it, so whoever holds one may rely on every reference in it.
 */
export interface ContentGraph {
  readonly [checked]: true;
  readonly site: SiteConfig;
  /** The day, `YYYY-MM-DD`, as of whose end this is; undefined for everything the content says. */
  readonly asOf: string | undefined;
  /** The origin of the site's address, such as `https://example.org`: with it a path is a whole address. */
  readonly origin: string;
  readonly addresses: Addresses;
  readonly definitions: GraphDefinitions;
  /** What pages say, in the language of the site. */
  readonly words: Words;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** All entries of a collection, ordered by id. */
  readonly all: <C extends Collection>(collection: C) => readonly Entry<C>[];
  /** The entry with this id, which must be of this collection. */
  readonly get: <C extends Collection>(collection: C, id: string) => Entry<C>;
  /** The id that a wiki link's words lead to. */
  readonly idOf: (name: string) => EntryId;
  readonly titleOf: (name: string) => string;
  readonly outgoing: ReadonlyMap<EntryId, readonly Edge[]>;
  readonly backlinks: ReadonlyMap<EntryId, readonly Edge[]>;
  /** Passages that carry a claim, ordered by source, then by place. */
  readonly occurrences: ReadonlyMap<EntryId, readonly Occurrence[]>;
  readonly tables: ReadonlyMap<EntryId, Table>;
  /** What was verified of a source's quotations, by the source's id. */
  readonly quotes: ReadonlyMap<EntryId, QuotesRecord>;
  /** By folder and name, such as `places/some-picture.png`. */
  readonly images: ReadonlyMap<string, Image>;
}

/** Makes a graph of entries, ordered by collection and id, in which every reference was checked. */
export function checkedGraph(
  parts: Omit<ContentGraph, typeof checked | 'all' | 'get'>,
): ContentGraph {
  return {
    ...parts,
    [checked]: true,
    all: listsOf(parts.entries),
    get: <C extends Collection>(collection: C, id: string) => {
      const entry = parts.entries.get(id as EntryId);
      if (!isOf(collection, entry)) throw new TypeError(`no entry ${collection}/${id}`);
      return entry;
    },
  };
}

/** The entries by their collections. */
export function listsOf(entries: ReadonlyMap<EntryId, Entry>): ContentGraph['all'] {
  const byCollection = Map.groupBy(entries.values(), (entry) => entry.collection);
  return <C extends Collection>(collection: C) =>
    (byCollection.get(collection) ?? []).filter((entry) => isOf(collection, entry));
}

function isOf<C extends Collection>(collection: C, entry: Entry | undefined): entry is Entry<C> {
  return entry?.collection === collection;
}
