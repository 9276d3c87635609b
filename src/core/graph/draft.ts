import type { Definitions } from '../grammar/definitions.ts';
import type { Gaps } from '../grammar/characters.ts';
import type { ImageFile } from '../grammar/images/image.ts';
import type { Places } from '../grammar/places.ts';
import type { Table } from '../grammar/table.ts';
import type { SiteConfig } from '../kinds/site.ts';
import type { CodeEntry } from '../model/codes.ts';
import type { Edit, Place, Problem } from '../model/problem.ts';
import type { QuotesRecord } from '../quotes/record.ts';
import type { Edge, Entry } from './graph.ts';
import type { NameIndex } from './names.ts';
import type { Collection } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import type { Languages } from '../words/words.ts';

/** An entry, or what a refused file says in the form of one. */
export interface Known {
  readonly entry: Entry;
  /** What was taken out of a refused file before it was read. */
  readonly gaps?: Gaps;
}

/** A file with figures; without a table where it cannot be read. */
export interface TableFile {
  readonly path: string;
  readonly table: Table | undefined;
}

/** A record of verified quotations; without what it says where that cannot be trusted. */
export interface RecordFile {
  readonly path: string;
  readonly record: QuotesRecord | undefined;
}

/** What the checks look at: everything that parsed, before it may call itself a graph. */
export interface Draft {
  /** All files of entries, in order, those that could not be read too. */
  readonly files: readonly { readonly id: EntryId; readonly path: string }[];
  readonly definitions: Definitions;
  /** The languages that the site can be in. */
  readonly languages: Languages;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  /** All files of which the fields could be read, refused ones too, in order; their data need not fit. */
  readonly known: readonly Known[];
  readonly all: <C extends Collection>(collection: C) => readonly Entry<C>[];
  readonly names: NameIndex;
  readonly edges: readonly Edge[];
  /** Entries that a reference which leads nowhere may have meant: that reference has its problem already. */
  readonly meant: ReadonlySet<EntryId>;
  readonly images: readonly ImageFile[];
  /** The figures of data sets, by their ids. */
  readonly figures: ReadonlyMap<EntryId, TableFile>;
  /** The records of verified quotations, by their source's id; undefined where none were looked for. */
  readonly records: ReadonlyMap<EntryId, RecordFile> | undefined;
  readonly site: SiteConfig | undefined;
  readonly placesInSite: Places;
  /** True when some file is not among the entries: checks that need all files must then stay silent. */
  readonly incomplete: boolean;
  /** The day, `YYYY-MM-DD`, that the content is checked for; what is due is not judged without one. */
  readonly asOf: string | undefined;
  /** The day, `YYYY-MM-DD`, on which the content is checked; without one nothing lies in the future. */
  readonly today: string | undefined;
}

/** One rule over the whole content. */
export type Check = (draft: Draft) => Problem[];

/** Tells of one fault, under one of a check's own codes. */
type Report<Code extends string = string> = (
  code: Code,
  place: Place,
  message: string,
  hint: string,
  fix?: readonly Edit[],
) => void;

/** A rule of a newsroom, with the codes that it reports. */
export interface OwnRule<Code extends string = string> {
  /** Its own among all checks of the newsroom. */
  readonly name: string;
  readonly codes: Readonly<Record<Code, CodeEntry>>;
  run(draft: Draft, report: Report<Code>): void;
}
