import { compareText } from '../model/problem.ts';
import type { Entry } from '../graph/graph.ts';

/** Entries in the order of their titles, whatever their case. */
export function byTitle<T extends Entry>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) =>
    compareText(a.data.title.toLowerCase(), b.data.title.toLowerCase()),
  );
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The letter that a text is filed under: its first character as a reader sees it, which may be
 * several for a computer, as a capital. Letters that have the same small one are the same.
 */
export function initialOf(text: string): string {
  const first = SEGMENTER.segment(text).containing(0)?.segment ?? '';
  return first.toLowerCase().toUpperCase();
}
