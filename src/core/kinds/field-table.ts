import type { z } from 'zod';
import { BUILT_IN_KINDS } from './index.ts';
import type { Collection, Kinds } from './index.ts';
import { innerOf, meaningOf } from './meaning.ts';
import { nounsOf } from './nouns.ts';
import type { KindWords, ValueWords } from './wording.ts';
import type { KindsWords } from './words-of.ts';

/** One field, as the contributor's guide tells it. */
export interface FieldRow {
  /** Its path: `roles.from` is a field of each role. */
  readonly name: string;
  readonly required: boolean;
  /** What its value is: `date`, `id of an actor`. */
  readonly value: string;
  readonly about: string;
}

/** What a table of fields is told with. */
interface Words {
  readonly kinds: KindsWords;
  readonly guide: { readonly values: ValueWords };
}

/** All fields of a collection, each before those within it. */
export function fieldTable(
  collection: Collection,
  words: Words,
  kinds = BUILT_IN_KINDS,
): FieldRow[] {
  const { fields } = nounsOf(kinds, collection, words);
  return rowsOf(kinds.of(collection).schema, '', fields, { words, kinds });
}

interface Telling {
  readonly words: Words;
  readonly kinds: Kinds;
}

function rowsOf(
  schema: z.ZodType,
  prefix: string,
  abouts: KindWords['fields'],
  telling: Telling,
): FieldRow[] {
  return Object.entries(innerOf(schema).shape).flatMap(([key, field]): FieldRow[] => {
    const name = prefix + key;
    const { type } = field.def;
    const row = {
      name,
      required: type !== 'optional' && type !== 'default',
      value: valueOf(field, telling),
      about: abouts[name] ?? aboutOf(field),
    };
    return [row, ...rowsOf(itemOf(field), `${name}.`, abouts, telling)];
  });
}

/** What a newsroom's own field says of itself, or what it is made of. */
function aboutOf(schema: z.ZodType): string {
  const { inner } = innerOf(schema);
  return schema.description ?? (inner ? aboutOf(inner) : '');
}

/** The schema without what makes it optional or changes it: of several forms, the fullest. */
function plain(schema: z.ZodType): z.ZodType {
  const { inner, options } = innerOf(schema);
  const next = inner ?? options.at(-1);
  return next ? plain(next) : schema;
}

/** The schema of the items of a list, or of what is no list. */
function itemOf(schema: z.ZodType): z.ZodType {
  const own = plain(schema);
  const { element } = innerOf(own);
  return element ? itemOf(element) : own;
}

function valueOf(schema: z.ZodType, telling: Telling): string {
  const { words, kinds } = telling;
  const { values: told } = words.guide;
  const own = plain(schema);
  const { element, values } = innerOf(own);
  const meaning = meaningOf(own);
  if (meaning?.is === 'reference') {
    const to = kinds.targetsOf(meaning.to);
    return told.id(
      to.length > 2 ? [] : to.map((collection) => nounsOf(kinds, collection, words).one),
    );
  }
  if (meaning?.is === 'date') return told.date;
  if (meaning?.is === 'topic') return told.topic;
  if (element) return told.list(valueOf(element, telling));
  if (values.length > 0) return values.join(', ');
  const name = NAMES[own.def.type];
  return name === undefined ? own.def.type : told[name];
}

/** Zod's types by the names of their words. */
const NAMES: Readonly<Record<string, 'text' | 'number' | 'yesOrNo' | 'fields'>> = {
  string: 'text',
  number: 'number',
  boolean: 'yesOrNo',
  object: 'fields',
};
