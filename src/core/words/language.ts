import { firstDay } from '../model/dates.ts';
import type { PartialDate } from '../model/dates.ts';
import { directionOf, languageTag } from '../model/languages.ts';
import { initials } from './initial.ts';

/** The forms of a word by number, named as CLDR does: a language has those that it needs. */
type Forms = { readonly other: string } & {
  readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** How a language writes numbers, dates and lists, and in what order it puts names. */
export interface Language {
  /** The language that pages are in, BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language whose dates and numbers it has, as `Intl` knows it. */
  readonly formats: string;
  /** A number with the form of a word that it wants: `1 claim`, `2 claims`. */
  readonly counted: (count: number, forms: Forms) => string;
  /** The form alone. */
  readonly plural: (count: number, forms: Forms) => string;
  /** `a, b and c` */
  readonly list: (items: readonly string[]) => string;
  /** `a, b or c` */
  readonly either: (items: readonly string[]) => string;
  /** `a, b, c` */
  readonly series: (items: readonly string[]) => string;
  /** `44,000,000` */
  readonly number: (value: number) => string;
  /** A number as it was written, with the language's signs: `1,200.50` for `1200.50`. */
  readonly figure: (written: string) => string;
  /** A date with its own precision: `31 March 2025`. Years are as people write them: `15 March 44`. */
  readonly date: (date: PartialDate) => string;
  /** A calendar day without its year, as short as there is room for in a table: `31 Mar`. */
  readonly shortDay: (day: string) => string;
  /** A span, saying a shared month and year once: `23–25 March 2025`. */
  readonly dateRange: (from: PartialDate, to: PartialDate | undefined) => string;
  /** Orders names. */
  readonly compare: (a: string, b: string) => number;
  /** The letter that a name is filed under. */
  readonly initial: (name: string) => string;
  /** The name of a language; the text itself where it is no tag. */
  readonly languageName: (tag: string) => string;
  /** The same, or undefined for the language that pages are in. */
  readonly foreign: (tag: string) => string | undefined;
}

/** Precision of numbers that were computed. */
const DIGITS = 6;

/**
 * A language by its tag.
 * @param formats the tag whose numbers, dates and lists it has, where that is another
 */
export function languageOf(tag: string, formats = tag): Language {
  const rules = new Intl.PluralRules(formats);
  const lists = new Intl.ListFormat(formats, { type: 'conjunction' });
  const choices = new Intl.ListFormat(formats, { type: 'disjunction' });
  const separator = separatorOf(formats);
  const numbers = new Intl.NumberFormat(formats, { maximumFractionDigits: DIGITS });
  const collator = new Intl.Collator(formats);
  const names = new Intl.DisplayNames(formats, { type: 'language', fallback: 'none' });
  const number = (value: number): string => numbers.format(value);
  const plural = (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other;
  const languageName = (text: string): string => {
    const known = languageTag(text);
    return (known === undefined ? undefined : names.of(known)) ?? text;
  };
  return {
    tag,
    direction: directionOf(tag),
    formats,
    plural,
    counted: (count, forms) => `${number(count)} ${plural(count, forms)}`,
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
    series: (items) => items.join(separator),
    number,
    figure: figures(formats),
    ...dates(formats),
    compare: (a, b) => collator.compare(a, b),
    initial: initials(formats),
    languageName,
    foreign: (text) =>
      text === tag || text === new Intl.Locale(tag).language ? undefined : languageName(text),
  };
}

/**
 * What a language writes between the items of a list that are not the last two, without any word for
 * "and": many languages have one there, and it would join a name to a date.
 */
function separatorOf(formats: string): string {
  const between = (['conjunction', 'unit'] as const).map((type) => {
    const parts = new Intl.ListFormat(formats, { type }).formatToParts(['1', '2', '3']);
    const literal = parts.find((part) => part.type === 'literal');
    return literal?.value.replace(/[\p{L}\p{M}]+/gu, '') ?? '';
  });
  return between.find((text) => /\p{P}/u.test(text)) ?? ', ';
}

/** The most digits that `Intl` pads a whole number to, and a fraction. */
const MOST = { whole: 21, decimals: 100 } as const;
const WRITTEN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

function figures(tag: string): Language['figure'] {
  const made = new Map<string, Intl.NumberFormat>();
  const formatOf = (sign: string, whole: number, decimals: number): Intl.NumberFormat => {
    const key = `${sign}${whole}.${decimals}`;
    const known = made.get(key);
    if (known) return known;
    const format = new Intl.NumberFormat(tag, {
      minimumIntegerDigits: whole,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign === '+' ? 'always' : 'auto',
    });
    made.set(key, format);
    return format;
  };
  return (written) => {
    const [, sign = '', whole = '', decimals = ''] = WRITTEN.exec(written) ?? [];
    if (whole === '' || decimals.length > MOST.decimals) return written;
    const least = whole.startsWith('0') ? Math.min(whole.length, MOST.whole) : 1;
    // As text, so that no digit is lost.
    return formatOf(sign, least, decimals.length).format(written as `${number}`);
  };
}

/**
 * What `Intl` shortens behind a year, written out: a date may end a sentence, and the full stop of
 * an abbreviation would stand before that of the sentence.
 */
const YEARS: Readonly<Record<string, (text: string) => string>> = {
  uk: (text) => text.replace(/\sрр\.$/, ' років').replace(/\sр\.$/, ' року'),
};

const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC', year: 'numeric' } as const;

function dates(tag: string): Pick<Language, 'date' | 'dateRange' | 'shortDay'> {
  const years = new Intl.DateTimeFormat(tag, GREGORIAN);
  const months = new Intl.DateTimeFormat(tag, { ...GREGORIAN, month: 'long' });
  const days = new Intl.DateTimeFormat(tag, { ...GREGORIAN, month: 'long', day: 'numeric' });
  const short = new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
  });
  const at = (date: PartialDate): number => Date.parse(firstDay(date));
  const spelt = YEARS[new Intl.Locale(tag).language] ?? ((text) => text);
  const date = (text: PartialDate): string =>
    spelt((text.length === 4 ? years : text.length === 7 ? months : days).format(at(text)));
  return {
    date,
    shortDay: (day) => short.format(at(day)),
    dateRange: (from, to) => {
      if (to === undefined || to === from) return date(from);
      if (from.length === 10 && to.length === 10) {
        // Between two numbers a dash stands close; thin spaces are a loss to whoever searches a page.
        return spelt(days.formatRange(at(from), at(to)))
          .replace(/^(\p{N}+)\s–\s(?=\p{N}+\s)/u, '$1–')
          .replaceAll('\u2009', ' ');
      }
      return `${date(from)} – ${date(to)}`;
    },
  };
}
