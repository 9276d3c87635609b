import { compareText } from '../model/problem.ts';
import type { Entry } from '../graph/graph.ts';
import type { Language } from '../words/language.ts';

/** What stands in a list that readers see. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * Orders by titles as the language does, and what has the same title by id, so that the order is
 * the same on every machine.
 */
export function titleOrder({ compare }: Pick<Language, 'compare'>) {
  return (a: Titled, b: Titled): number => compare(a.title, b.title) || compareText(a.id, b.id);
}

/** Entries in the order of their titles. */
export function byTitle<T extends Entry>(
  words: Pick<Language, 'compare'>,
  entries: readonly T[],
): T[] {
  const order = titleOrder(words);
  const titled = entries.map((entry) => ({ id: entry.id, title: entry.data.title, entry }));
  return titled.sort(order).map(({ entry }) => entry);
}
