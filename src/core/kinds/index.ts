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

export const COLLECTIONS: readonly Collection[] = KINDS.map((kind) => kind.collection);

export const PAGE_COLLECTIONS: readonly PageCollection[] = COLLECTIONS.filter(isPageCollection);

const BY_NAME: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.collection, kind]));

/** Everything that is true of a collection. */
export function kindOf(collection: Collection): Kind {
  const kind = BY_NAME.get(collection);
  if (!kind) throw new TypeError(`no collection ${collection}`);
  return kind;
}

export function isCollection(text: string): text is Collection {
  return KINDS.some((kind) => kind.collection === text);
}

export function isPageCollection(text: string): text is PageCollection {
  return KINDS.some((kind) => kind.collection === text && kind.file === '.mdx');
}

/** Tells whether an entry of this collection can be named in a text: linked or cited. */
export function isNamed(collection: Collection): boolean {
  return isPageCollection(collection) || kindOf(collection).cited !== undefined;
}

/** The collections that citations name, those first that nothing else names. */
export const CITABLE: readonly Collection[] = [false, true].flatMap((linked) =>
  COLLECTIONS.filter((collection) => kindOf(collection).cited?.linked === linked),
);

/** The collections that a field of references may name. */
export function targetsOf(to: Targets): readonly Collection[] {
  if (to === 'citable') return CITABLE;
  if (to === 'pages') return PAGE_COLLECTIONS;
  return to.filter(isCollection);
}

/** The file of an entry, from the project's root. */
export function entryPath(collection: Collection, id: EntryId | string): string {
  return `content/${collection}/${id}${kindOf(collection).file}`;
}
