import { z } from 'zod';
import type { ProblemCode } from '../model/codes.ts';
import type { DateOrder, Documented } from '../model/date-order.ts';
import { meantValues } from './meaning.ts';
import type { MeantValue } from './meaning.ts';
import type { Refusals, Refuse, Says } from './refusals.ts';
import type { KindWords } from './wording.ts';

/** Entries of `.mdx` have a body and a page of their own; those of `.yaml` are fields alone. */
export type EntryEnding = '.mdx' | '.yaml';

type Fields = z.core.$ZodShape;
type SchemaOf<F extends Fields> = z.ZodObject<F, z.core.$strict>;

/**
 * Refuses a value, in words of a newsroom's own.
 * @param message for `invalid-value`, what is wrong; for `missing-field`, why it is needed; both
 * without a full stop
 */
export type OwnRefuse = (
  path: readonly (string | number)[],
  message: string,
  code?: ProblemCode,
) => void;

/** Where a collection stands in the menus, and why nowhere if so. */
type Menu =
  | { readonly at: 'head' | 'foot'; readonly order: number }
  | { readonly at: 'nowhere'; readonly because: string };

/** How another text refers to an entry: it cites it with `[@id]`. */
interface Mention {
  readonly how: 'link' | 'cite' | 'show';
  readonly words: (id: string) => string;
}

/** What entries of one collection are called that differ in kind. */
export type Called =
  | ('person' | 'organisation' | 'state' | 'outlet' | 'unnamed')
  | ('claim' | 'position' | 'forecast' | 'background');

/** Where the legend beside a text explains the links to a collection. */
interface Legend {
  readonly order: number;
}

/** A whole file that has no problem. */
interface Example {
  readonly id: string;
  readonly text: string;
  /** The text of the file beside it. */
  readonly companion?: string;
}

/** A part of a place as it stands, or a number of this kind. */
export type PlacePart = string | { readonly is: 'DOI' | 'ISBN' | 'ISSN'; readonly number: string };

/** A work as lists of sources name it. */
export interface CitedWork {
  readonly titleKind: 'exact' | 'translated' | 'descriptive';
  /** Who published it: a name, or the id of an entry; of what nobody published, who wrote it. */
  readonly publisher: string | { readonly id: string } | { readonly authors: readonly string[] };
  readonly via?: string | undefined;
  readonly issued: string | undefined;
  /** Where it can be read; undefined for what stands in no net. */
  readonly url: string | undefined;
  /** Where else it is to be found, part by part. */
  readonly place?: readonly PlacePart[];
  /** Whether it is a copy on another site. */
  readonly isCopy?: boolean;
  readonly archived: string | undefined;
  readonly language: string;
  readonly note?: string | undefined;
}

/** That citations may name an entry. */
interface Cited<Data> {
  /** Whether links may as well. */
  readonly linked: boolean;
  work(data: Data): CitedWork;
}

/**
 * Everything that is true of one collection: the one place that tells it, but for the words, which
 * are in the catalogue of each language (`KindWords`). `Data` is its validated frontmatter, `O` are
 * the names of why dates stand in order.
 */
interface About<Data, O extends string> {
  /** The ending of a second file that each entry has. */
  readonly companion?: '.csv';
  /** An entry is the digest of a text that is kept elsewhere; a record of its quotations lies beside it. */
  readonly original?: true;
  /** Orders that the dates in its fields keep. */
  readonly orders?: readonly DateOrder<O>[];
  /** The order between a date of the entry and the words that it quotes (`said` of `<Quote>`). */
  readonly quotes?: DateOrder<O>;
  /** Dates with works that say what was so then, which cannot all be older. */
  readonly documented?: readonly Documented[];
  /** The paths of dates of what has happened: none of them lies in the future. */
  readonly past?: readonly string[];
  /** What in a body states something of the world, and needs a citation. */
  readonly states: 'text' | 'notes' | 'nothing';
  readonly cited?: Cited<Data>;
  /** Entries that readers find without a link: they are listed on the front page. */
  readonly entrance?: true;
  /** Titles are words of others, and two entries may have the same. */
  readonly foreignTitles?: true;
  readonly menu: Menu;
  readonly legend?: Legend;
  /** Ids that no entry may have: the site's own pages stand at these addresses. */
  readonly reserved?: readonly string[];
  /** Pages of one entry are as long as a whole report, and may weigh more. */
  readonly long?: true;
  readonly example: Example;
  /** The word over an entry's title and beside links to it, where that is not `one`. */
  called?(data: Data): Called;
  /**
   * The first day, `YYYY-MM-DD`, at whose end a reader could know of an entry: of a date that names a
   * month or a year only, its last, so that nothing is shown before it must have been known. `ALWAYS`
   * for what is of no day, and `NEVER` for what is written in hindsight.
   * @param carried the first day on which a source carried it
   */
  known(data: Data, carried: string | undefined): string;
  /**
   * What was known of its fields at the end of a day.
   * @param isKnown tells whether another entry was known by then
   */
  then?(data: Data, day: string, isKnown: (id: string) => boolean): Data;
}

/** When something wrong on the page of an entry was mended. */
const MENDED = 'corrected.*.on';

/** Before every day. */
export const ALWAYS = '';
/** After every day. */
export const NEVER = '~';

/** What a file of kinds/ says. */
export interface Definition<
  N extends string,
  E extends EntryEnding,
  F extends Fields,
  R extends Refusals,
  O extends string,
> extends About<z.output<SchemaOf<F>>, O> {
  /** The folder of content/, and the first part of addresses. */
  readonly collection: N;
  readonly file: E;
  /** The frontmatter; a field that is not here is refused. */
  readonly fields: F;
  /** What its rules refuse, by names under which the catalogue says it. */
  readonly refusals?: R;
  /** What fields demand of each other. */
  rules?(data: z.output<SchemaOf<F>>, refuse: Refuse<R>): void;
  /** How other texts refer to an entry; by default a link where it has a page, and else a citation. */
  readonly mention?: Mention;
}

/** A collection as the program reads it; without parameters, any. */
export interface Kind<
  N extends string = string,
  E extends EntryEnding = EntryEnding,
  S extends z.ZodType = z.ZodType,
  R extends Refusals = Refusals,
  O extends string = string,
> extends About<z.output<S>, O> {
  readonly collection: N;
  readonly file: E;
  readonly schema: S;
  readonly refusals: R;
  /** The values of its fields that stand for something, in the order of the fields. */
  readonly values: readonly MeantValue[];
  readonly mention: Mention;
  /** What a newsroom calls its own collection; the words of all others are in the catalogues. */
  readonly nouns?: OwnNouns;
  /** The fields that are a newsroom's own. */
  readonly own?: readonly string[];
  /** The word that its newsroom has over an entry's title and beside links to it. */
  word?(data: z.output<S>): string | undefined;
  /** Whether its newsroom leaves an entry to the page that lists the collection; by default all. */
  listed?(data: z.output<S>): boolean;
}

/** What one entry of an own collection is called, what their list is, and what one file is. */
type OwnNouns = Pick<KindWords, 'one' | 'many' | 'about'>;

const LINK: Mention = { how: 'link', words: (id) => `[[${id}]]` };
const CITATION: Mention = { how: 'cite', words: (id) => `[@${id}]` };

/** Defines a collection. */
export function kind<
  const N extends string,
  const E extends EntryEnding,
  F extends Fields,
  const R extends Refusals = Record<never, never>,
  const O extends string = never,
>(definition: Definition<N, E, F, R, O>): Kind<N, E, SchemaOf<F>, R, O> {
  const { fields, rules, refusals = {} as R, ...about } = definition;
  const { collection } = about;
  const strict = z.strictObject(fields);
  const schema = rules
    ? strict.superRefine((data, context) =>
        rules(data, (path, name, ...given) => {
          const says: Says = { of: collection, name, given };
          const params = { code: refusals[name]?.code, says };
          context.addIssue({ code: 'custom', path: [...path], params });
        }),
      )
    : strict;
  return {
    mention: about.file === '.mdx' ? LINK : CITATION,
    ...about,
    ...('corrected' in fields && { past: [...(about.past ?? []), MENDED] }),
    refusals,
    schema,
    values: meantValues(schema),
  };
}

/** A collection with more fields, and what they demand of each other and of those that it has. */
export function withFields(kind: Kind, fields: Fields, rules?: Rules): Kind {
  const known = kind.schema as z.ZodObject;
  const schema = ruled(known.safeExtend(fields), rules as Rules<object>);
  const own = [...(kind.own ?? []), ...Object.keys(fields)];
  return { ...kind, schema, values: meantValues(schema), own };
}

type Rules<Data = never> = ((data: Data, refuse: OwnRefuse) => void) | undefined;

/** A schema that asks for more than each field by itself can. */
function ruled<S extends z.ZodObject>(schema: S, rules: Rules<z.output<S>>): S {
  if (!rules) return schema;
  return schema.superRefine((data, context) =>
    rules(data, (path, message, code = 'invalid-value') =>
      context.addIssue({ code: 'custom', path: [...path], params: { code }, message }),
    ),
  );
}
