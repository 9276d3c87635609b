import type { Entry } from '../graph/graph.ts';
import { compareText } from '../model/problem.ts';
import { perGraph } from './per-graph.ts';

/** What was wrong on a page and is mended. */
interface Correction {
  readonly entry: Entry;
  readonly correction: { readonly on: string; readonly what: string };
}

/** The corrections of all pages, the latest first; those of a day by the ids of their pages. */
export const mended = perGraph((graph): readonly Correction[] =>
  [...graph.entries.values()]
    .flatMap((entry) =>
      'corrected' in entry.data
        ? (entry.data.corrected ?? []).map((correction): Correction => ({ entry, correction }))
        : [],
    )
    .filter(({ correction }) => graph.asOf === undefined || correction.on <= graph.asOf)
    .sort(
      (a, b) =>
        compareText(b.correction.on, a.correction.on) || compareText(a.entry.id, b.entry.id),
    ),
);
