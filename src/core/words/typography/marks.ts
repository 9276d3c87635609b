const ENGLISH = '“ ” ‘ ’';

/**
 * Quotation marks by language, as CLDR has them: outer opening and closing, inner opening and
 * closing. In French a space that does not break stands inside the outer ones.
 */
const MARKS: Readonly<Record<string, string>> = {
  ...of(ENGLISH, 'en pt nl id ms tr hi zh ko vi th lv'),
  ...of('„ “ ‚ ‘', 'de cs sk sl hr is et lt bg'),
  ...of('« » „ “', 'uk ru be hy'),
  ...of('« » “ ”', 'es it ca el fa'),
  ...of('«\u00A0 \u00A0» “ ”', 'fr'),
  ...of('« » ‹ ›', 'de-CH de-LI it-CH fr-CH'),
  ...of('« » ‘ ’', 'nb nn no'),
  ...of('„ ” « »', 'pl ro'),
  ...of('„ ” » «', 'hu'),
  ...of('” ” ’ ’', 'sv fi'),
  ...of('„ “ ‘ ’', 'sr mk ka'),
  ...of('” ” ’ ’', 'he'),
  ...of('“ ” ‘ ’', 'ar da'),
  ...of('「 」 『 』', 'ja zh-Hant zh-TW zh-HK'),
};

/** A pair of quotation marks. */
export interface Pair {
  readonly open: string;
  readonly close: string;
}

/** The marks of a language: those around a quotation, and those within one. */
export interface QuotationMarks {
  readonly outer: Pair;
  readonly inner: Pair;
  /** Whether the inner ones are single, as are the marks of keyboards that stand for them. */
  readonly single: boolean;
}

const made = new Map<string, QuotationMarks | undefined>();

/**
 * The marks of a language by its tag, BCP 47: those of the language itself also for its regions.
 * Undefined for a language whose marks are not known here.
 */
export function quotationMarks(tag: string): QuotationMarks | undefined {
  if (!made.has(tag)) made.set(tag, find(tag));
  return made.get(tag);
}

function find(tag: string): QuotationMarks | undefined {
  const parts = tag.split('-');
  const known = parts
    .map((_, index) => MARKS[parts.slice(0, parts.length - index).join('-')])
    .find((each) => each !== undefined);
  if (known === undefined) return undefined;
  return marksOf(known);
}

function marksOf(known: string): QuotationMarks {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = known.split(' ');
  return {
    outer: { open, close },
    inner: { open: innerOpen, close: innerClose },
    single: '‘’‚‹'.includes(innerOpen),
  };
}

/** For languages whose marks are not known. */
export const ENGLISH_MARKS = marksOf(ENGLISH);

function of(marks: string, tags: string): Record<string, string> {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, marks]));
}
