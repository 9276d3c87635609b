import type { ContentGraph } from '../graph/graph.ts';
import { accountsOf } from './accounts.ts';
import { callersOf } from './callers.ts';
import { changes } from './changes.ts';
import { chronology, eventsAbout, eventsIn, eventsWith, neighboursOf } from './chronology.ts';
import { comparableWith } from './comparable.ts';
import { copies, copiesOf } from './copies.ts';
import { mended } from './mended.ts';
import { notCheckedFor, publishedBefore } from './earlier.ts';
import { edition } from './edition.ts';
import { forecasts, records } from './forecasts.ts';
import { lengthOf } from './lengths.ts';
import { actors, claims, concepts, explainers, figures, places, reports, works } from './lists.ts';
import { claimsBy, ownEntriesOf, relayedBy, reportsOf, requiredBy } from './lists.ts';
import { perGraph } from './per-graph.ts';
import { reworded } from './reworded.ts';
import { relations, relationsTo, relationsWith } from './relations.ts';
import { originals, originalsOn } from './renderings.ts';
import { notApplicableTo, silencesOn } from './silences.ts';
import { statusOf } from './status.ts';
import { timelines } from './timelines.ts';
import { travels } from './travels.ts';
import { without } from './without.ts';

/** What follows from a graph; each part says in its own file what it is. */
const PARTS = {
  // Lists in the order in which they are read.
  ...{ actors, claims, concepts, explainers, figures, places, reports, works },
  ...{ changes, chronology, copies, mended, reworded, forecasts, originals, relations, timelines },
  ...{ travels },
  // What belongs to an entry, by its id.
  ...{ accountsOf, callersOf, claimsBy, comparableWith, copiesOf, eventsAbout, eventsIn },
  ...{
    eventsWith,
    lengthOf,
    notCheckedFor,
    originalsOn,
    neighboursOf,
    ownEntriesOf,
    publishedBefore,
    records,
    relationsTo,
  },
  ...{ relationsWith, relayedBy, reportsOf, requiredBy, silencesOn, statusOf },
  ...{ notApplicableTo, without },
  // Of the whole.
  ...{ edition },
};

export type Ledger = { readonly [Part in keyof typeof PARTS]: ReturnType<(typeof PARTS)[Part]> };

/**
 * The ledger of a graph. A part is made when it is first asked for, once for each graph. Views read
 * it and walk through no collection themselves; the ledger of a graph as of a day is that of the day.
 */
export const ledgerOf = perGraph((graph): Ledger => {
  const parts = Object.entries<(graph: ContentGraph) => unknown>(PARTS);
  return Object.defineProperties(
    {} as Ledger,
    Object.fromEntries(parts.map(([name, part]) => [name, { get: () => part(graph) }])),
  );
});
