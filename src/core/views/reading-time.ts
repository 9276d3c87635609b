import { countWords } from '../grammar/text.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';

/** What takes longer is told in minutes. */
const MOST_SECONDS = 50;

/** A reading time is no stopwatch. */
const STEP = 10;

/** How long it takes to read each form of an explainer, from its words: `20 seconds`, `1 minute`. */
export function readingTimes(
  graph: ContentGraph,
  { id, data }: Entry<'explainers'>,
): { readonly brief: string; readonly short: string; readonly full: string } {
  const said = (sentences: readonly { readonly says: string }[]): number =>
    sentences.reduce((sum, { says }) => sum + countWords(says), 0);
  return {
    brief: readingTime(graph, said(data.brief)),
    short: readingTime(graph, said(data.short)),
    full: readingTime(graph, ledgerOf(graph).lengthOf(id)),
  };
}

/** How long it takes to read so many words: of two texts, the shorter one never takes longer. */
export function readingTime({ words }: ContentGraph, count: number): string {
  const { explainers, wordsPerMinute } = words;
  const minutes = count / wordsPerMinute;
  const seconds = Math.max(1, Math.ceil((minutes * 60) / STEP)) * STEP;
  return seconds <= MOST_SECONDS
    ? explainers.seconds(seconds)
    : explainers.minutes(Math.max(1, Math.round(minutes)));
}
