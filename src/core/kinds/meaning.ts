import { z } from 'zod';

/** What a name is to the entry in which it stands. */
export type NameRole = 'title' | 'alias' | 'publisher' | 'site' | 'author' | 'country' | 'label';

/** The entries that a field may name: of these collections, what may be cited, or any with a page. */
export type Targets = readonly string[] | 'citable' | 'pages';

/** What a value of a field stands for, besides its form. */
export type Meaning =
  /** The id of another entry; `as` is the verb phrase for that entry's list of what links to it. */
  | { readonly is: 'reference'; readonly to: Targets; readonly as: string }
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

/** A value within a schema, wherever it stands, that has a meaning. */
export interface MeantValue {
  /** Path of fields; `*` stands for every item of a list. */
  readonly path: readonly string[];
  readonly meaning: Meaning;
}

/** What is looked at of a schema, whatever kind it is. */
interface Inner {
  readonly def: {
    readonly innerType?: z.ZodType;
    readonly in?: z.ZodType;
    readonly options?: readonly z.ZodType[];
  };
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
}

/** All values with a meaning, in the order of the fields. */
export function meantValues(schema: z.ZodType, path: readonly string[] = []): MeantValue[] {
  const meaning = MEANINGS.get(schema);
  if (meaning) return [{ path, meaning }];
  const { def, shape = {}, element } = schema as unknown as Inner;
  const inner = def.innerType ?? def.in;
  if (inner) return meantValues(inner, path);
  if (element) return meantValues(element, [...path, '*']);
  return [
    ...(def.options ?? []).flatMap((option) => meantValues(option, path)),
    ...Object.entries(shape).flatMap(([key, each]) => meantValues(each, [...path, key])),
  ];
}
