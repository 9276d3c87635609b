import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Wording } from '../views/copies.ts';
import type { Words } from '../words/words.ts';

/**
 * A quotation with the words marked that another wording does not have: deleted in the one that was
 * changed, inserted in the one that it was changed into. Marks and what they say stand around the
 * words; the words themselves are those of the source, letter for letter.
 */
export function markedQuotation(
  { quote = '', pieces = [quote], lang }: Wording,
  is: 'before' | 'after',
  { site }: Words,
): Element {
  const { fresh, gone } = site.compare.copies;
  const [mark, said] = is === 'before' ? ['del', gone] : ['ins', fresh];
  return h(
    'q',
    { lang },
    pieces.map((piece, index) =>
      index % 2 === 1
        ? h(mark, { dataSaid: said }, piece)
        : { type: 'text' as const, value: piece },
    ),
  );
}
