import type { z } from 'zod';
import type { EntryId } from '../model/ids.ts';
import { actors } from './actor.ts';
import { claims } from './claim.ts';
import { concepts } from './concept.ts';
import { data } from './data.ts';
import { events } from './event.ts';
import { explainers } from './explainer.ts';
import type { Kind } from './kind.ts';
import type { Targets } from './meaning.ts';
import { places } from './place.ts';
import { references } from './reference.ts';
import { sources } from './source.ts';

/** All collections, a folder of content/ each, in the order in which pages name them. */
const KINDS = [
  explainers,
  sources,
  claims,
  actors,
  concepts,
  places,
  events,
  references,
  data,
] as const;

type AnyKind = (typeof KINDS)[number];
type KindsByName = { [K in AnyKind as K['collection']]: K };

export type Collection = AnyKind['collection'];

/** Collections whose entries have a body and a page of their own. */
export type PageCollection = Extract<AnyKind, { file: '.mdx' }>['collection'];

/** The definition of a collection, for its types. */
export type KindNamed<C extends Collection> = KindsByName[C];

/** The validated frontmatter of a collection. */
export type DataOf<C extends Collection> = z.output<KindsByName[C]['schema']>;

/**
 * The collections of a site: those that are built in, and those of its newsroom. Names were checked
 * when the set was put together (`core/newsroom`), so what is asked for a name of the set has an
 * answer. To the compiler a newsroom's own collection is one of `Collection`: code that is written
 * for a certain collection names it, and all other code asks the set.
 */
export interface Kinds {
  /** A folder of content/ each, in the order in which pages name them. */
  readonly collections: readonly Collection[];
  /** Those whose entries have a body and a page of their own. */
  readonly pages: readonly PageCollection[];
  /** The collections that citations name, those first that nothing else names. */
  readonly citable: readonly Collection[];
  /**
   * Everything that is true of a collection.
   * @throws when there is no such collection
   */
  readonly of: (collection: Collection) => Kind;
  readonly isCollection: (text: string) => text is Collection;
  readonly isPage: (text: string) => text is PageCollection;
  /** Tells whether an entry of this collection can be named in a text: linked or cited. */
  readonly isNamed: (collection: Collection) => boolean;
  /** The collections that a field of references may name. */
  readonly targetsOf: (to: Targets) => readonly Collection[];
  /** The file of an entry, from the project's root; `folder` where the content folder is another. */
  readonly entryPath: (collection: Collection, id: EntryId | string, folder?: string) => string;
}

/** Joins collections to a set; of two with one name the last counts. */
export function kindsOf(kinds: readonly Kind[]): Kinds {
  const byName = new Map(kinds.map((kind) => [kind.collection, kind]));
  // Here alone a name becomes a `Collection`: it is one of the set.
  const collections = [...byName.keys()] as Collection[];
  const of = (collection: Collection): Kind => {
    const kind = byName.get(collection);
    if (!kind) throw new TypeError(`no collection ${collection}`);
    return kind;
  };
  const isCollection = (text: string): text is Collection => byName.has(text);
  const isPage = (text: string): text is PageCollection => byName.get(text)?.file === '.mdx';
  const pages = collections.filter(isPage);
  const citable = [false, true].flatMap((linked) =>
    collections.filter((collection) => of(collection).cited?.linked === linked),
  );
  return {
    ...{ collections, pages, citable, of, isCollection, isPage },
    isNamed: (collection) => isPage(collection) || of(collection).cited !== undefined,
    targetsOf: (to) => {
      if (to === 'citable') return citable;
      return to === 'pages' ? pages : to.filter(isCollection);
    },
    entryPath: (collection, id, folder = 'content') =>
      `${folder}/${collection}/${id}${of(collection).file}`,
  };
}

/** The collections that every site has. */
export const BUILT_IN_KINDS = kindsOf(KINDS);

export const COLLECTIONS: readonly Collection[] = BUILT_IN_KINDS.collections;

export const PAGE_COLLECTIONS: readonly PageCollection[] = BUILT_IN_KINDS.pages;

/** What of the set of built-in collections is asked by name. */
export const {
  of: kindOf,
  isCollection,
  isPage: isPageCollection,
  entryPath,
}: Kinds = BUILT_IN_KINDS;
