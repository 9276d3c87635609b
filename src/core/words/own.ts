import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import { CATALOGUES, catalogueFor, languagesOf } from './words.ts';
import type { Catalogue, Known, Languages } from './words.ts';

/** Some of the words of a catalogue, at the same places. */
type PartOf<T> = T extends string | number | ((...given: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: PartOf<T[K]> };

/** Words of a newsroom: for a language without a catalogue all of them, for another those it replaces. */
export type OwnWords = PartOf<Catalogue> | ((language: Language) => PartOf<Catalogue>);

/** The languages of a site whose newsroom has words of its own. */
export function languagesWith(own: Readonly<Record<string, OwnWords>>): Languages {
  const catalogues = new Map(CATALOGUES);
  for (const [tag, words] of Object.entries(own)) catalogues.set(tag, knownWith(tag, words));
  return languagesOf(catalogues);
}

function knownWith(tag: string, own: OwnWords): Known {
  const base = baseOf(tag);
  const part = (language: Language): PartOf<Catalogue> =>
    typeof own === 'function' ? own(language) : own;
  return {
    formats: base && tag === base.tag ? base.known.formats : tag,
    // What a language without a base lacks was told of by `faultsOfWords`.
    words: (language) => merged(base?.known.words(language) ?? {}, part(language)) as Catalogue,
  };
}

/** The catalogue whose words stand where a newsroom's own do not. */
function baseOf(tag: string): { readonly tag: string; readonly known: Known } | undefined {
  const key = catalogueFor(tag, CATALOGUES);
  const known = key === undefined ? undefined : CATALOGUES.get(key);
  return key === undefined || !known ? undefined : { tag: key, known };
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merged(base: unknown, own: unknown): unknown {
  if (own === undefined) return base;
  if (!isTree(base) || !isTree(own)) return own;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(keys.map((key) => [key, merged(base[key], own[key])]));
}

/** How words differ from what pages say. Places are paths, such as `chains.said`. */
interface Gaps {
  /** What pages say and nobody has in this language. */
  readonly lacking: readonly string[];
  /** What no page says. */
  readonly unknown: readonly string[];
  /** What is of another kind. */
  readonly otherwise: readonly { readonly place: string; readonly wanted: string }[];
  /** All places. */
  readonly known: readonly string[];
}

/** What is wrong with words that a newsroom has for a language. */
export function gapsIn(tag: string, own: OwnWords): Gaps {
  const language = languageOf(tag);
  const wanted = new Map(placesIn(en(languageOf('en'))));
  const places = placesIn(typeof own === 'function' ? own(language) : own);
  const given = new Map(places.filter(([, value]) => value !== undefined));
  const known = [...wanted.keys()];
  const holds = (place: string): boolean => known.some((each) => each.startsWith(`${place}.`));
  return {
    known,
    lacking: baseOf(tag) ? [] : known.filter((place) => !given.has(place)),
    unknown: [...given.keys()].filter((place) => !wanted.has(place) && !holds(place)),
    otherwise: [...given].flatMap(([place, value]) => {
      // Where a page says something, nothing is no words for it.
      if (isBlank(value) && !isBlank(wanted.get(place))) return [{ place, wanted: 'words' }];
      const right = wanted.has(place) ? kindOf(wanted.get(place)) : 'an object';
      const isKnown = wanted.has(place) || holds(place);
      return !isKnown || kindOf(value) === right ? [] : [{ place, wanted: right }];
    }),
  };
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'string' ? 'a text' : 'another value';
}

/** All words of a catalogue by their places. */
function placesIn(tree: unknown, path: readonly string[] = []): [place: string, value: unknown][] {
  if (isTree(tree) && (path.length === 0 || Object.keys(tree).length > 0)) {
    return Object.entries(tree).flatMap(([key, value]) => placesIn(value, [...path, key]));
  }
  return isTree(tree) ? [] : [[path.join('.'), tree]];
}
