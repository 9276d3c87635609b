import type { ElementContent } from 'hast';
import type { ContentGraph, Entry } from '../../core/graph/graph.ts';
import type { EntryGuide } from '../../core/guide/entries.ts';
import { entryGuidesIn } from '../../core/newsroom/guide.ts';
import type { TellPart } from '../../core/newsroom/guard.ts';
import type { Words } from '../../core/words/words.ts';
import { BUILT_IN, newsroomOf } from '../../core/newsroom/newsroom.ts';
import type { NewsroomParts } from '../../core/newsroom/parts.ts';

/** An entry of a menu: the name of a page that every site has, or a page with the words for it. */
export type MenuEntry = string | { readonly title: string; readonly to: string };

/** What is drawn: nothing, an element or several. */
export type Drawn = ElementContent | readonly ElementContent[] | undefined;

/** Places of built-in pages at which a newsroom may draw. */
export const PLACES = ['before-list', 'after-list', 'entry-head'] as const;

interface PartOfList {
  /** Over or under what the page that lists a collection shows. */
  readonly at: 'before-list' | 'after-list';
  readonly of: string;
  /** A pure function: the same graph gives the same drawing. */
  draw(graph: ContentGraph): Drawn;
}

interface PartOfEntry {
  /** Under the title of an entry's page. */
  readonly at: 'entry-head';
  readonly of: string;
  draw(graph: ContentGraph, entry: Entry): Drawn;
}

/** What a newsroom draws at a place of the pages of one collection. */
export type Part = PartOfList | PartOfEntry;

/** A page of the newsroom's own, whose address is `/<path>/`; menus name it by its path. */
export interface OwnPage {
  readonly path: string;
  readonly title: string;
  /** What stands under the title, and what search engines show. */
  readonly description: string;
  /** A pure function: the same graph gives the same drawing. */
  draw(graph: ContentGraph): Drawn;
}

/** Everything that `newsroom/config.ts` may say; a site has a default for each. */
export interface NewsroomConfig extends NewsroomParts {
  /**
   * Style sheets, by their paths in the newsroom's folder. As with those of the program, a page
   * carries one where its name is an element of the page or begins a class, and `base.css` always.
   */
  readonly styles?: readonly string[] | undefined;
  /** The entries of the two menus, in their order; what is left out stays as it is. */
  readonly menu?:
    | {
        readonly head?: readonly MenuEntry[] | undefined;
        readonly foot?: readonly MenuEntry[] | undefined;
      }
    | undefined;
  /** The text about the site, a file of Markdown or MDX in the newsroom's folder. */
  readonly about?: string | undefined;
  readonly parts?: readonly Part[] | undefined;
  readonly pages?: readonly OwnPage[] | undefined;
}

/** Whichever module graph made a configuration, the mark tells that `defineNewsroom` did. */
const JOINED = Symbol.for('sidelight.newsroom');

/** A configuration joined to what is built in, and what only its own program can say of it. */
export interface Joined {
  readonly result: ReturnType<typeof newsroomOf>;
  /** What the guide says of each collection. */
  readonly entryGuides: (words: Words) => readonly EntryGuide[];
}

/**
 * Makes a newsroom's configuration. What it says is looked at when it is loaded, so that a fault is
 * told with its place.
 */
export function defineNewsroom(config: NewsroomConfig): NewsroomConfig {
  // Without the mark it is no configuration, and is told so.
  if (!isPlain(config)) return config;
  let joined: Joined | undefined;
  // By the very program that made the definitions: what a schema means is known there alone.
  return Object.defineProperty({ ...config }, JOINED, {
    value: (tell: TellPart) => (joined ??= joinedBy(newsroomOf(config, tell))),
  });
}

/** Whether a value is an object as it is written with braces. */
function isPlain(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function joinedBy(result: Joined['result']): Joined {
  return { result, entryGuides: (words) => entryGuidesIn(result.newsroom ?? BUILT_IN, words) };
}

/**
 * What a configuration adds, joined to what is built in; undefined for a value of another make.
 * @param tell says where a part is defined
 */
export function joinedOf(value: unknown, tell: TellPart): Joined | undefined {
  if (typeof value !== 'object' || value === null || !(JOINED in value)) return undefined;
  return (value[JOINED] as (tell: TellPart) => Joined)(tell);
}
