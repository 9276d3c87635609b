import { lastDay } from '../model/dates.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';

/**
 * The first day, `YYYY-MM-DD`, at whose end a reader could know something. Of a date that names a
 * month or a year only, that is its last day: nothing is shown before it must have been known.
 */

/**
 * An event: the day its author names, which is never before it begins; else its own, and of one that
 * lasts, the day on which it ends.
 */
export function eventKnown({ data }: Entry<'events'>): string {
  return data['known-from'] ?? lastDay(data.end ?? data.date);
}

/** A report, with everything that it says and leaves out: the day on which it was published. */
export function sourceKnown({ data }: Entry<'sources'>): string {
  return lastDay(data.published);
}

/**
 * A claim: the day of the first report that carries it, but never before it was said; where no
 * report carries it, the day on which it was said.
 */
export function claimKnown(graph: ContentGraph, claim: Entry<'claims'>): string {
  const said = lastDay(claim.data.said);
  const [first = said] = (graph.occurrences.get(claim.id) ?? [])
    .map((passage) => sourceKnown(graph.get('sources', passage.source)))
    .sort();
  return first > said ? first : said;
}

/** What came of a forecast: the day that its author names. */
export function outcomeKnown({ data }: Entry<'claims'>): string | undefined {
  return data.outcome && lastDay(data.outcome.on);
}
