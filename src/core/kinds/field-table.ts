import type { z } from 'zod';
import { BUILT_IN_KINDS } from './index.ts';
import type { Collection, Kinds } from './index.ts';
import { innerOf, meaningOf } from './meaning.ts';

/** One field, as the contributor's guide tells it. */
export interface FieldRow {
  /** Its path: `roles.from` is a field of each role. */
  readonly name: string;
  readonly required: boolean;
  /** What its value is: `date`, `id of an actor`. */
  readonly value: string;
  readonly about: string;
}

/** All fields of a collection, each before those within it. */
export function fieldTable(collection: Collection, kinds = BUILT_IN_KINDS): FieldRow[] {
  return rowsOf(kinds.of(collection).schema, '', kinds);
}

function rowsOf(schema: z.ZodType, prefix: string, kinds: Kinds): FieldRow[] {
  return Object.entries(innerOf(schema).shape).flatMap(([key, field]): FieldRow[] => {
    const name = prefix + key;
    const { type } = field.def;
    const row = {
      name,
      required: type !== 'optional' && type !== 'default',
      value: valueOf(field, kinds),
      about: aboutOf(field),
    };
    return [row, ...rowsOf(itemOf(field), `${name}.`, kinds)];
  });
}

/** What a field says of itself, or what it is made of. */
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

function valueOf(schema: z.ZodType, kinds: Kinds): string {
  const own = plain(schema);
  const { element, values } = innerOf(own);
  const meaning = meaningOf(own);
  if (meaning?.is === 'reference') {
    const words = kinds.targetsOf(meaning.to).map((collection) => kinds.of(collection).one);
    const noun = words.length > 2 ? 'entry' : words.join(' or ');
    return `id of ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
  }
  if (meaning?.is === 'date') return 'date';
  if (meaning?.is === 'topic') return 'topic';
  if (element) return `list: ${valueOf(element, kinds)}`;
  if (values.length > 0) return values.join(', ');
  return WORDS[own.def.type] ?? own.def.type;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  object: 'fields',
};
