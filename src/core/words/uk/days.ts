import { firstDay } from '../../model/dates.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { Language } from '../language.ts';

/** What stands behind the year alone: a year by itself is no sentence. */
const ALONE = /^\p{N}+$/u;

/** A date behind "станом на", as readers see it: `31 березня 2025 року`, `2025 рік`. */
export function inAccusative(when: string): string {
  return ALONE.test(when) ? `${when} рік` : when;
}

/** A date in the genitive, behind "з" and "до": `31 березня 2025 року`, `березня 2025 року`, `2025 року`. */
export function inGenitive({ date }: Pick<Language, 'date'>, day: PartialDate): string {
  const words = date(day);
  if (ALONE.test(words)) return `${words} року`;
  // `Intl` has a month in the genitive only behind a day.
  return day.length === 7 ? date(firstDay(day)).replace(/^\p{N}+\s/u, '') : words;
}
