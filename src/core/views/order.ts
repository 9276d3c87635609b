import { compareText } from '../model/problem.ts';
import type { Entry } from '../graph/graph.ts';

/** Entries in the order of their titles, whatever their case. */
export function byTitle<T extends Entry>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) =>
    compareText(a.data.title.toLowerCase(), b.data.title.toLowerCase()),
  );
}
