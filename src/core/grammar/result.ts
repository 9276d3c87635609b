import type { Root } from 'mdast';
import type { Collection } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { DataOf } from '../kinds/index.ts';
import type { SiteConfig } from '../kinds/site.ts';
import type { Gaps } from './characters.ts';
import type { Facts } from './facts.ts';
import { noPlaces } from './places.ts';
import type { Places } from './places.ts';

/** A contributor's file as it was read: nothing has been looked at yet. */
export interface SourceFile {
  readonly collection: Collection;
  readonly id: EntryId;
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** One file that passed the grammar and the gate. Plain data: it comes from another thread. */
export interface ParsedEntry<C extends Collection = Collection> {
  readonly collection: C;
  readonly id: EntryId;
  readonly path: string;
  readonly data: DataOf<C>;
  /** The body; empty for YAML entries. */
  readonly tree: Root;
  readonly facts: Facts;
  /** The places of the frontmatter's values. */
  readonly places: Places;
}

/**
 * What a refused file says all the same, as far as it could be read: its references are looked up,
 * so that one run tells all that is wrong. It is never part of a graph.
 */
export interface Flawed {
  readonly facts: Facts;
  /** The frontmatter as it was read, which need not fit its schema. */
  readonly data: unknown;
  readonly places: Places;
  /** What was taken out of the text before it was read: it moves what is found in it. */
  readonly gaps: Gaps;
}

/** What became of one file. A broken one still tells its names, so that links to it are no second problem. */
export interface ParseResult {
  readonly collection: Collection;
  readonly id: EntryId;
  readonly path: string;
  readonly entry: ParsedEntry | undefined;
  readonly flawed?: Flawed | undefined;
  readonly names: readonly string[];
  /**
   * Where the names could not be read: the text in which they must stand, empty when nothing
   * of the file could be read. A link may mean any of its words.
   */
  readonly unread?: string;
  readonly problems: readonly Problem[];
}

/** The result for a file of which not even the names are known. */
export function brokenFile(file: SourceFile, problems: readonly Problem[]): ParseResult {
  const { collection, id, path, text } = file;
  // Where no title can be made out, every name may be the one of this file.
  const unread = /^[ \t]*title[ \t]*:/m.test(text) ? text : '';
  return { collection, id, path, entry: undefined, names: [], unread, problems };
}

/** The settings as far as they could be read. Plain data: they come from another thread. */
export interface ParsedSite {
  readonly config: SiteConfig | undefined;
  /** Its language, also where other settings do not fit; undefined where it cannot be read or is none. */
  readonly language?: string | undefined;
  readonly places: Places;
  readonly problems: readonly Problem[];
}

/** Stands in for settings that cannot be read. */
export function brokenSite(file: string, problems: readonly Problem[]): ParsedSite {
  return { config: undefined, places: noPlaces(file), problems };
}
