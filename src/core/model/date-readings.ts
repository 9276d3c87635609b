import { isPartialDate } from './dates.ts';
import type { PartialDate } from './dates.ts';

const MONTHS =
  'january february march april may june july august september october november december';

/** How people write dates besides ISO 8601; `a` and `b` are a day and a month in either order. */
const FORMS: readonly RegExp[] = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<name>[a-z]{3,})\.?,? (?<year>\d{4})$/i,
  /^(?<name>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  /^(?<name>[a-z]{3,})\.?,? (?<year>\d{4})$/i,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<year>\d{4})-(?<month>\d)$/,
  /^(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>\d{4})$/,
];

/**
 * The ISO form of a date that is written in another way, where it can be read in one way only:
 * `31 March 2025`, `March 31, 2025`, `2025/3/31`, `31.3.2025`, `March 2025`, but not `3/4/2025`.
 */
export function isoOf(text: string): PartialDate | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const readings = new Set(FORMS.flatMap((form) => readingsOf(form, plain)).filter(isPartialDate));
  const [only] = readings;
  return readings.size === 1 ? only : undefined;
}

function readingsOf(form: RegExp, text: string): PartialDate[] {
  const parts = form.exec(text)?.groups;
  if (!parts) return [];
  const { year, month = monthOf(parts['name']), day, a, b } = parts;
  return a === undefined ? [iso(year, month, day)] : [iso(year, a, b), iso(year, b, a)];
}

function iso(...parts: readonly (string | undefined)[]): PartialDate {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The number of a month by its English name or the beginning of it. */
function monthOf(name = ''): string {
  return String(MONTHS.split(' ').findIndex((month) => month.startsWith(name.toLowerCase())) + 1);
}
