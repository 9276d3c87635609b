import { isPartialDate } from '../model/dates.ts';
import { readDate } from '../model/uncertain-date.ts';
import type { DatePoint } from '../model/uncertain-date.ts';
import type { Language } from './language.ts';

/** What a catalogue says of dates that are not sure, about what is known of them. */
interface Doubts {
  readonly about: (known: string) => string;
  readonly uncertain: (known: string) => string;
  readonly unknown: Readonly<Record<'day' | 'month' | 'year', (known: string) => string>>;
}

/**
 * A language that tells dates of every kind: `about March 2025`, `29–31 March 2025`.
 * @param language one that tells partial dates
 * @param doubts its words, which are asked for when there is something to tell
 */
export function tellingDoubts(language: Language, doubts: () => Doubts): Language {
  const date = (text: string): string => {
    if (isPartialDate(text)) return language.date(text);
    const [start, end] = readDate(text) ?? [];
    if (!start) return text;
    if (!end) return pointTold(start);
    return isSure(start) && isSure(end)
      ? language.dateRange(start.from, end.until)
      : `${pointTold(start)} – ${pointTold(end)}`;
  };
  const pointTold = ({ from, until, unknown, uncertain, approximate }: DatePoint): string => {
    const words = doubts();
    const span = language.dateRange(from, until);
    const known = unknown === undefined ? span : words.unknown[unknown](span);
    const about = approximate ? words.about(known) : known;
    return uncertain ? words.uncertain(about) : about;
  };
  return {
    ...language,
    date,
    dateRange: (from, to) => {
      if (to === undefined || to === from) return date(from);
      return isPartialDate(from) && isPartialDate(to)
        ? language.dateRange(from, to)
        : `${date(from)} – ${date(to)}`;
    },
  };
}

function isSure({ unknown, uncertain, approximate }: DatePoint): boolean {
  return unknown === undefined && !uncertain && !approximate;
}
