import { z } from 'zod';

/** What a name is to the entry in which it stands. */
export type NameRole = 'title' | 'alias' | 'publisher' | 'site' | 'author' | 'country' | 'label';

/** The entries that a field may name: of these collections, what may be cited, or any with a page. */
export type Targets = readonly string[] | 'citable' | 'pages';

/** What a field says of the entry that it names, as a verb phrase; each language has its own words. A newsroom's own field says its phrase itself. */
export type Bond =
  | ('is related to' | 'is owned by' | 'said by' | 'requires' | 'took place in' | 'involved')
  | 'is a copy of'
  | (
      | 'published'
      | 'written by'
      | 'edited by'
      | 'syndicated from'
      | 'omits'
      | 'does not concern'
      | 'cites'
    )
  | ('is also known from' | 'first carried by' | 'disputes');

/** What a value of a field stands for, besides its form. */
export type Meaning =
  /** The id of another entry; `as` is what the field says of it, for that entry's list of what links to it. */
  | {
      readonly is: 'reference';
      readonly to: Targets;
      readonly as: string;
      /** Whether words may stand there for what is no entry. */
      readonly orWords?: true;
    }
  /** A name as readers see it. */
  | { readonly is: 'name'; readonly role: NameRole }
  | { readonly is: 'date' }
  /** A topic that site.yaml declares. */
  | { readonly is: 'topic' };

/** The meaning of a schema. Zod hands it on to what is made of the schema by further checks. */
const MEANINGS = z.registry<Meaning>();

/** The same schema with a meaning. */
export function means<S extends z.ZodType>(schema: S, meaning: Meaning): S {
  const own = schema.clone();
  MEANINGS.add(own, meaning);
  return own;
}

/** The meaning of a schema by itself. */
export function meaningOf(schema: z.ZodType): Meaning | undefined {
  return MEANINGS.get(schema);
}

/** Fields that go without saying only where another one of their group stands for them. */
const USUAL = new WeakSet<z.ZodType>();

/** The same schema for a field that may be missing, though hints on its group name it. */
export function usual<S extends z.ZodType>(schema: S): z.ZodOptional<S> {
  const own = schema.optional();
  USUAL.add(own);
  return own;
}

/** Tells whether hints on a group of fields name one. */
export function isUsual(schema: z.ZodType): boolean {
  return USUAL.has(schema) || !schema.safeParse(undefined).success;
}

/** What a schema is made of, whatever kind it is. */
export interface Inner {
  /** What it makes optional, gives a default or changes. */
  readonly inner: z.ZodType | undefined;
  /** The items of a list. */
  readonly element: z.ZodType | undefined;
  /** The forms of which a value has one. */
  readonly options: readonly z.ZodType[];
  /** The words of which a value is one. */
  readonly values: readonly string[];
  readonly shape: Readonly<Record<string, z.ZodType>>;
}

/** Zod tells its parts by kind, and only at run time which kind it is. */
interface Parts {
  readonly def: {
    readonly innerType?: z.ZodType;
    readonly in?: z.ZodType;
    readonly element?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly entries?: Readonly<Record<string, string>>;
    readonly shape?: Readonly<Record<string, z.ZodType>>;
  };
}

export function innerOf(schema: z.ZodType): Inner {
  const { def } = schema as unknown as Parts;
  return {
    inner: def.innerType ?? def.in,
    element: def.element,
    options: def.options ?? [],
    values: Object.values(def.entries ?? {}),
    shape: def.shape ?? {},
  };
}

/** A value within a schema, wherever it stands, that has a meaning. */
export interface MeantValue {
  /** Path of fields; `*` stands for every item of a list. */
  readonly path: readonly string[];
  readonly meaning: Meaning;
}

/** All values with a meaning, in the order of the fields. */
export function meantValues(schema: z.ZodType, path: readonly string[] = []): MeantValue[] {
  const meaning = meaningOf(schema);
  if (meaning) return [{ path, meaning }];
  const { inner, element, options, shape } = innerOf(schema);
  return [
    ...(inner ? meantValues(inner, path) : []),
    ...(element ? meantValues(element, [...path, '*']) : []),
    ...options.flatMap((option) => meantValues(option, path)),
    ...Object.entries(shape).flatMap(([key, each]) => meantValues(each, [...path, key])),
  ];
}
