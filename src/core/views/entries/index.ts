import type { ContentGraph } from '../../graph/graph.ts';
import { BUILT_IN_KINDS } from '../../kinds/index.ts';
import type { Collection } from '../../kinds/index.ts';
import { actors } from './actors.ts';
import { claims } from './claims.ts';
import { concepts } from './concepts.ts';
import { data } from './data.ts';
import { events } from './events.ts';
import { explainers } from './explainers.ts';
import { ownShown } from './own.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import type { Shown } from './shown.ts';
import { sources } from './sources.ts';

const ENTRIES = {
  explainers,
  sources,
  claims,
  actors,
  concepts,
  places,
  events,
  references,
  data,
} satisfies { readonly [C in Collection]: Shown<C> };

type Entries = typeof ENTRIES;

/** The view of one entry's page, by collection. */
export type EntryViews = { [C in Collection]: ReturnType<Entries[C]['view']> };

/** The view of the page that lists a collection. */
export type ListViews = { [C in Collection]: ReturnType<Entries[C]['list']> };

/** How the entries of each collection are shown: one that has no row here does not compile. */
export const SHOWN: { readonly [C in Collection]: Shown<C, EntryViews[C], ListViews[C]> } = ENTRIES;

/**
 * How the entries of a collection of a graph are shown, a newsroom's own collections too.
 * @throws when nothing says so
 */
export function shownIn<C extends Collection>(
  graph: ContentGraph,
  collection: C,
): Shown<C, EntryViews[C], ListViews[C]> {
  if (BUILT_IN_KINDS.isCollection(collection)) return SHOWN[collection];
  const own: Collection = collection;
  const showing = graph.definitions.shown.get(own);
  if (!showing) throw new TypeError(`no way to show ${own}`);
  // To the compiler an own collection is one of the built-in ones, and so is its view.
  return ownShown(own, showing) as unknown as Shown<C, EntryViews[C], ListViews[C]>;
}
