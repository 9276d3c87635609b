import type { DateView, LinkView } from '../core/views/parts.ts';
import type { Sentence } from '../core/words/phrase.ts';

export { phrase } from '../core/words/phrase.ts';

/** A link without a mark for what it leads to; without an address, words that stand for themselves. */
interface PlainLink {
  readonly href?: string;
  readonly text: string;
  /** The language of that text, where it is another than the page's. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** A sentence with what a line of text may hold: `<Phrase say={line} />` sets it. */
export type Line = Sentence<string | LinkView | DateView | PlainLink>;
