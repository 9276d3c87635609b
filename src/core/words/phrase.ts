/** Puts a part that is no text into a sentence: what it gives stands for the part. */
type Placing<P> = (part: P) => string;

/** A sentence with such parts: `(at) => words.site.events.with([at(link)])`. */
export type Sentence<P> = (at: Placing<P>) => string;

/** No text of a page has this character: neither YAML nor HTML allows it. */
const MARK = '\0';

/**
 * A sentence of the catalogue with links, dates or elements in it: its texts and parts in the
 * order that the language gives them. The sentence sees a mark for each part, and may put it where
 * it likes or into a list.
 */
export function phrase<P>(say: Sentence<P>): (P | string)[] {
  const parts: P[] = [];
  const text = say((part) => `${MARK}${parts.push(part) - 1}${MARK}`);
  return text
    .split(MARK)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] as P)))
    .filter((piece) => piece !== '');
}
