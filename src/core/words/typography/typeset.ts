import { ENGLISH_MARKS, quotationMarks } from './marks.ts';
import type { Pair, QuotationMarks } from './marks.ts';

/**
 * Typographic quotation marks and apostrophes in place of those of keyboards, in the language of the
 * text. Only the signs `'` and `"` are changed; which sign is meant is told by what stands beside it.
 */

/** A part of a line: words of one language. */
export interface Part {
  readonly text: string;
  /** BCP 47; what has no marks of its own that are known gets those of English. */
  readonly lang: string;
}

/** Stands in a line for what is not words: code, a picture. */
export const OBJECT = '\uFFFC';

const APOSTROPHE = '’';
const PRIME = '′';
const DOUBLE_PRIME = '″';

const STRAIGHT = /['"]/g;
const DIGIT = /\d/;

/** After these a quotation begins. */
const BEFORE_WORDS = /[\s([{<=+&|/¿¡…“„‚‘«‹「『\u002D\u2010-\u2015]/;

/** Before these it ends. */
const AFTER_WORDS = /[\s.,;:!?)\]}>%…”’»›」』\u2013\u2014]/;

/** Words that begin with an apostrophe, and years without their century. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  en: /^(?:tis|twas|twere|twill|til|em|n)(?!\p{L})|^\d\ds?(?![\d'])/iu,
  de: /^(?:s|n|ne[mnrs]?)(?!\p{L})|^\d\der?(?![\d'])/iu,
};
const ELIDED_YEAR = /^\d\d(?![\d'])/u;

/** How much of what follows is read to tell an elision. */
const LONGEST_ELISION = 8;

/** Feet and inches, minutes and seconds of an angle. */
const FEET_AND_INCHES = /^'\s?\d{1,2}(?:\.\d+)?"/;

/** A number before inches or seconds; what ends a quotation after a year is no such mark. */
const MEASURE = /(?<!\d)\d{1,3}$/;

/** What a straight mark turned out to be. */
type Role = 'open' | 'close' | 'word';

/** What began a quotation: a mark of keyboards, or one that was typed as it should be. */
const TYPED = 'typed';
type Sign = '"' | "'" | typeof TYPED;

/** A quotation that is not over yet. */
interface Open {
  readonly sign: Sign;
  readonly level: 0 | 1;
  readonly close: string;
}

/**
 * A text with typographic marks.
 * @param lang its language, BCP 47
 */
export function typographic(text: string, lang: string): string {
  const marks = marksFor([{ text, lang }])[0] ?? [];
  let at = 0;
  return text.replaceAll(STRAIGHT, (straight) => marks[at++] ?? straight);
}

/**
 * What stands for each straight mark of one line, part by part. Marks are paired through the whole
 * line. In French a mark has a space beside it that does not break.
 */
export function marksFor(parts: readonly Part[]): (readonly string[])[] {
  const line = new Line(parts.map(({ text }) => text).join(''));
  let at = 0;
  return parts.map(({ text, lang }) => {
    const from = at;
    at += text.length;
    return line.marks(from, at, lang);
  });
}

class Line {
  readonly #text: string;
  /** Where the last mark stands that could close a quotation between single ones. */
  readonly #lastCloser: number;
  readonly #open: Open[] = [];
  readonly #count: Record<Sign, number> = { '"': 0, "'": 0, [TYPED]: 0 };
  /** What the sign before turned out to be, where it was a straight mark. */
  #role: Role | undefined;

  constructor(text: string) {
    this.#text = text;
    let last = -1;
    for (let at = text.lastIndexOf("'"); at > 0 && last < 0; at = text.lastIndexOf("'", at - 1)) {
      if (!beginsAfter(text.charAt(at - 1)) && this.#endsBefore(at)) last = at;
    }
    this.#lastCloser = last;
  }

  /** What stands for the straight marks from one place to another, in a language. */
  marks(from: number, to: number, lang: string): string[] {
    const marks = quotationMarks(lang) ?? ENGLISH_MARKS;
    const set: string[] = [];
    for (let at = from; at < to; at += 1) {
      const sign = this.#text.charAt(at);
      if (sign === '"') set.push(this.#double(at, marks));
      else if (sign === "'") set.push(this.#single(at, marks, lang));
      else {
        this.#typed(sign, at, marks);
        this.#role = undefined;
      }
    }
    return set;
  }

  /** Marks that were typed as they should be are pairs as well. */
  #typed(sign: string, at: number, { outer }: QuotationMarks): void {
    if (sign === outer.open.trim() && this.#beginsAt(at)) this.#push(TYPED, 0, outer.close);
    else if (sign === outer.close.trim() && this.#isOpen(TYPED)) this.#end(TYPED);
  }

  #double(at: number, marks: QuotationMarks): string {
    const isOpen = this.#isOpen('"');
    const begins = this.#beginsAt(at);
    const ends = this.#endsBefore(at);
    if (ends && !isOpen && MEASURE.test(this.#text.slice(Math.max(0, at - 4), at))) {
      return this.#is('word', DOUBLE_PRIME);
    }
    if (begins === ends ? !isOpen : begins) {
      return this.#begin('"', this.#levelWithin(), marks);
    }
    return this.#end('"') ?? this.#is('close', marks.outer.close);
  }

  #single(at: number, marks: QuotationMarks, lang: string): string {
    const isOpen = this.#isOpen("'");
    const begins = this.#beginsAt(at);
    const ends = this.#endsBefore(at);
    const after = this.#text.slice(at, at + LONGEST_ELISION);
    if (
      DIGIT.test(this.#text.charAt(at - 1)) &&
      (FEET_AND_INCHES.test(after) || (ends && !isOpen))
    ) {
      return this.#is('word', PRIME);
    }
    if (begins && !ends) {
      const elided = ELIDED[lang.replace(/-.*/, '')] ?? ELIDED_YEAR;
      if (elided.test(after.slice(1)) || this.#lastCloser <= at)
        return this.#is('word', APOSTROPHE);
      return this.#begin("'", marks.single ? 1 : this.#levelWithin(), marks);
    }
    return (ends && isOpen ? this.#end("'") : undefined) ?? this.#is('word', APOSTROPHE);
  }

  /** Outer marks around a quotation, inner ones in it, and so on in turn. */
  #levelWithin(): 0 | 1 {
    return this.#open.at(-1)?.level === 0 ? 1 : 0;
  }

  #begin(sign: Sign, level: 0 | 1, { outer, inner }: QuotationMarks): string {
    const { open, close }: Pair = level === 0 ? outer : inner;
    this.#push(sign, level, close);
    return this.#is('open', open);
  }

  #isOpen(sign: Sign): boolean {
    return this.#count[sign] > 0;
  }

  #push(sign: Sign, level: 0 | 1, close: string): void {
    this.#open.push({ sign, level, close });
    this.#count[sign] += 1;
  }

  /** Ends the quotation that a sign began, and what was left open in it. */
  #end(sign: Sign): string | undefined {
    while (this.#isOpen(sign)) {
      const ended = this.#open.pop();
      if (ended) this.#count[ended.sign] -= 1;
      if (ended?.sign === sign) return this.#is('close', ended.close);
    }
    return undefined;
  }

  #is(role: Role, mark: string): string {
    this.#role = role;
    return mark;
  }

  /** Whether a quotation can begin at a place, by what stands before it. */
  #beginsAt(at: number): boolean {
    return this.#role === undefined
      ? beginsAfter(this.#text.charAt(at - 1))
      : this.#role === 'open';
  }

  /** Whether one can end there, by what follows; marks that follow one another end together. */
  #endsBefore(at: number): boolean {
    let next = at + 1;
    while (this.#text.charAt(next) === (this.#text.charAt(at) === '"' ? "'" : '"')) next += 1;
    const sign = this.#text.charAt(next);
    return sign === '' || AFTER_WORDS.test(sign);
  }
}

function beginsAfter(sign: string): boolean {
  return sign === '' || BEFORE_WORDS.test(sign);
}
