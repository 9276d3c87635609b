import type { Collection } from '../../kinds/index.ts';
import { actors } from './actors.ts';
import { claims } from './claims.ts';
import { concepts } from './concepts.ts';
import { data } from './data.ts';
import { events } from './events.ts';
import { explainers } from './explainers.ts';
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
