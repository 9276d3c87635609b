import type { ElementContent } from 'hast';
import type { AttributesOf, ComponentName, EmptyName } from '../../grammar/components/index.ts';
import type { ContentGraph, Entry } from '../../graph/graph.ts';

/** The page that a component is drawn on. */
export interface Page {
  readonly graph: ContentGraph;
  readonly entry: Entry;
  /** How often a name was asked for on this page, this time included. */
  readonly ordinal: (name: string) => number;
}

/** Draws a component around what it holds. */
export type AroundWords<N extends ComponentName> = (
  values: AttributesOf<N>,
  children: ElementContent[],
  page: Page,
) => ElementContent[];

/** Draws a view of the whole content: the same on every page. */
export type OfGraph<N extends ComponentName> = (
  values: AttributesOf<N>,
  graph: ContentGraph,
) => ElementContent[];

/** How a component is drawn, with its values as they were parsed. */
export type Drawing<N extends ComponentName> = N extends EmptyName ? OfGraph<N> : AroundWords<N>;
