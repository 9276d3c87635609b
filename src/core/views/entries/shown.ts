import type { ContentGraph, Entry } from '../../graph/graph.ts';
import type { Collection, DataOf, PageCollection } from '../../kinds/index.ts';
import type { Words } from '../../words/words.ts';
import type { EntryFrame, PageFrame } from '../parts.ts';

/** What the page of an entry has at least. */
type FrameFor<C extends Collection> = C extends PageCollection ? EntryFrame : PageFrame;

/** How the entries of a collection are shown. */
export interface Shown<C extends Collection, V = FrameFor<C>, L = PageFrame> {
  /** The page of one entry. */
  view(graph: ContentGraph, entry: Entry<C>): V;
  /** The page that lists them. */
  list(graph: ContentGraph): L;
  /** What a preview says: the definition, the office with its date, the statement. */
  sentence(data: DataOf<C>, words: Words): string;
  /** How an entry fared, as a preview says it. */
  status?(graph: ContentGraph, entry: Entry<C>): string;
}
