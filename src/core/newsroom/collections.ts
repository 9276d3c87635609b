import { z } from 'zod';
import type { Showing } from '../graph/graph.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import { kind, withFields } from '../kinds/kind.ts';
import type { Kind } from '../kinds/kind.ts';
import { meantValues } from '../kinds/meaning.ts';
import { addressesFor } from '../kinds/urls.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { INDEX_VIEWS, SERIES_VIEWS } from '../views/index.ts';
import type { OwnCollection } from './parts.ts';
import {
  FLAG,
  FUNCTION,
  LIST,
  like,
  NUMBER,
  OBJECT,
  oneOf,
  optional,
  shapeFaults,
} from './shape.ts';
import { isObject, listFaults, TEXT, textAt, twice } from './shape.ts';
import type { PartFault, Unknown } from './shape.ts';

const KEYS = {
  collection: like(ID_PATTERN, 'written in small letters, digits and hyphens'),
  one: TEXT,
  many: TEXT,
  about: TEXT,
  file: oneOf('.mdx', '.yaml'),
  fields: OBJECT,
  states: oneOf('text', 'notes', 'nothing'),
  menu: OBJECT,
  example: OBJECT,
  known: FUNCTION,
  shown: OBJECT,
  rules: optional(FUNCTION),
  mention: optional(OBJECT),
  orders: optional(LIST),
  quotes: optional(OBJECT),
  documented: optional(LIST),
  past: optional(LIST),
  cited: optional(OBJECT),
  entrance: optional(FLAG),
  foreignTitles: optional(FLAG),
  reserved: optional(LIST),
  long: optional(FLAG),
  called: optional(FUNCTION),
  then: optional(FUNCTION),
};

const SHOWN = { sentence: FUNCTION, description: TEXT, facts: optional(FUNCTION) };
const EXAMPLE = { id: like(ID_PATTERN, 'an id'), text: TEXT };
const CITED = { linked: FLAG, work: FUNCTION };
const MENU = {
  at: oneOf('head', 'foot', 'nowhere'),
  order: optional(NUMBER),
  because: optional(TEXT),
};
const MENTION = { how: oneOf('link', 'cite', 'show'), words: FUNCTION };

/** What is wrong with own collections, each by itself and beside the others. */
export function collectionFaults(value: unknown): PartFault[] {
  return [
    ...listFaults('collections', value, (each, part) => {
      const faults = shapeFaults(part, each, KEYS);
      if (!isObject(each)) return faults;
      const inner = ([key, keys]: readonly [string, typeof SHOWN | object]): PartFault[] =>
        isObject(each[key]) ? shapeFaults(`${part}.${key}`, each[key], { ...keys }) : [];
      return [
        ...faults,
        ...nameFaults(textAt(each, 'collection'), `${part}.collection`),
        ...(
          [
            ['shown', SHOWN],
            ['example', EXAMPLE],
            ['cited', CITED],
            ['mention', MENTION],
            ['menu', MENU],
          ] as const
        ).flatMap(inner),
        ...(isObject(each['fields']) ? fieldFaults(each['fields'], `${part}.fields`) : []),
        ...titleFaults(each['fields'], `${part}.fields`),
      ];
    }),
    ...twice('collections', value, 'collection', 'collections'),
  ];
}

function nameFaults(name: string, part: string): PartFault[] {
  if (BUILT_IN_KINDS.isCollection(name)) {
    const message = `The collection "${name}" is built in: give yours another name.`;
    return [{ part, message }];
  }
  if (isAddressTaken(name)) {
    return [
      { part, message: `The site has pages of its own under "/${name}/": give it another name.` },
    ];
  }
  return TAKEN_NAMES.has(name)
    ? [{ part, message: `The program calls something else "${name}": give it another name.` }]
    : [];
}

/** Whether the site has a page of its own at `/<name>/`, or pages below it, that list no collection. */
export function isAddressTaken(name: string): boolean {
  return name !== '' && (OWN_ADDRESSES.has(name) || name === '404');
}

/** What stores and tables of the program have under names of their own. */
const TAKEN_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(INDEX_VIEWS),
  ...Object.keys(SERIES_VIEWS),
  ...Object.getOwnPropertyNames(Object.prototype),
  'indexes',
  'list',
  'base',
]);

/** The first parts of all addresses of the site, besides those of collections: a space stands for any name. */
const OWN_ADDRESSES: ReadonlySet<string> = new Set(
  Object.values(addressesFor('')).flatMap((address) => {
    if (typeof address !== 'function') return [];
    const path = (address as (...parts: string[]) => string)(' ', ' ');
    const [first = ''] = path.slice(1).split('/');
    return [first];
  }),
);

/** Fields must be schemas, and have names that YAML and other programs can hold. */
export function fieldFaults(fields: Unknown, part: string): PartFault[] {
  return Object.entries(fields).flatMap(([name, schema]): PartFault[] => {
    const at = `${part}.${name}`;
    if (!ID_PATTERN.test(name)) {
      return [
        {
          part: at,
          message: `A field is named in small letters, digits and hyphens, and not "${name}".`,
        },
      ];
    }
    return isSchema(schema) ? [] : [{ part: at, message: `"${at}" must be a schema of zod.` }];
  });
}

export function isSchema(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType;
}

function titleFaults(fields: unknown, part: string): PartFault[] {
  const title = isObject(fields) ? fields['title'] : undefined;
  if (!isObject(fields) || isTitle(title)) return [];
  const message =
    'An entry needs a title, by which lists and links name it: add the fields of "common".';
  return [{ part, message }];
}

/** Tells whether a schema is that of a name that must be there. */
function isTitle(schema: unknown): boolean {
  if (!isSchema(schema)) return false;
  const meanings = meantValues(schema).map(({ meaning }) => meaning);
  const isName = meanings.some((each) => each.is === 'name' && each.role === 'title');
  return isName && !schema.safeParse(undefined).success;
}

/** The references of schemas to collections that there are not. */
export function targetFaults(
  fields: unknown,
  part: string,
  isCollection: (name: string) => boolean,
): PartFault[] {
  if (!isObject(fields)) return [];
  return Object.entries(fields).flatMap(([name, schema]) =>
    (isSchema(schema) ? meantValues(schema) : []).flatMap(({ meaning }) =>
      meaning.is !== 'reference' || typeof meaning.to === 'string'
        ? []
        : meaning.to
            .filter((to) => !isCollection(to))
            .map((to) => ({
              part: `${part}.${name}`,
              message: `The field names entries of "${to}", and there is no such collection.`,
            })),
    ),
  );
}

/** Own collections as the program reads them; they are right. */
export function ownKinds(collections: readonly OwnCollection[]): Kind[] {
  return collections.map(({ shown: _, called, rules, one, many, about, ...definition }) => ({
    ...withFields(kind(definition), {}, rules),
    nouns: { one, many, about },
    own: Object.keys(definition.fields).filter((name) => name !== 'title' && name !== 'aliases'),
    ...(called && { word: (data) => called(data as never) }),
  }));
}

export function ownShowings(collections: readonly OwnCollection[]): Map<string, Showing> {
  return new Map(collections.map(({ collection, shown }) => [collection, shown as Showing]));
}
