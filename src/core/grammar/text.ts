import { toString as literalText } from 'mdast-util-to-string';
import type { Node, Nodes } from 'mdast';
import { traitsOf } from './components/traits.ts';
import { sentenceStarts } from './sentences.ts';

/** Gives the words that a wiki link without a label shows: its entry's title. */
export type NameOf = (target: string) => string;

/** The words of a node as a reader sees them, without citations, note marks and images. */
interface ReadText {
  readonly text: string;
  /** Where in the text each node inside stands: its first offset and the one after its last. */
  readonly spans: ReadonlyMap<Node, readonly [number, number]>;
}

function readText(node: Nodes, nameOf: NameOf): ReadText {
  let text = '';
  const spans = new Map<Node, readonly [number, number]>();
  const add = (current: Nodes): void => {
    const from = text.length;
    switch (current.type) {
      case 'wikiLink':
        text += current.label ?? nameOf(current.value);
        break;
      case 'citation':
      case 'footnoteReference':
        text = text.trimEnd();
        break;
      case 'break':
        text += ' ';
        break;
      case 'image':
        break;
      case 'mdxJsxTextElement':
        if (traitsOf(current)?.quoted) text += '“';
        current.children.forEach(add);
        if (traitsOf(current)?.quoted) text += '”';
        break;
      default:
        if ('children' in current) current.children.forEach(add);
        else text += literalText(current);
    }
    spans.set(current, [Math.min(from, text.length), text.length]);
  };
  add(node);
  return { text, spans };
}

/** The words of a node as a reader sees them, white space collapsed. */
export function textOf(node: Nodes, nameOf: NameOf): string {
  return collapse(readText(node, nameOf).text).trim();
}

/** A whole sentence, or several, with the words in it that were looked for. */
export interface Context {
  readonly before: string;
  readonly mention: string;
  readonly after: string;
}

/**
 * Gives the sentence around each node of a block, or several where one may go on. The block is
 * read once, however many nodes are asked for.
 * @param lead the paragraph that a colon ends before the list or quotation that the block is in:
 * its last sentence goes on in the block
 */
export function contextsIn(block: Nodes, nameOf: NameOf, lead?: Nodes): (mention: Node) => Context {
  const { text, spans } = readText(block, nameOf);
  const starts = sentenceStarts(text);
  const begun = lead ? `${lastSentence(textOf(lead, nameOf))} ` : '';
  return (mention) => {
    const [start, end] = spans.get(mention) ?? [0, 0];
    // What leads in, such as a denial, is said of all that follows.
    const from = lead === undefined ? (starts[firstAt(starts, start + 1) - 1] ?? 0) : 0;
    const to = starts[firstAt(starts, Math.max(end, start + 1))] ?? text.length;
    return {
      before: collapse(begun + text.slice(from, start)).trimStart(),
      mention: collapse(text.slice(start, end)),
      after: collapse(text.slice(end, to)).trimEnd(),
    };
  };
}

function lastSentence(text: string): string {
  return text.slice(sentenceStarts(text).at(-1));
}

/** The position of the first number of an ascending list that is at least `least` (binary search). */
function firstAt(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Word boundaries of UAX #29. The locale is fixed: that of a machine must not change a verdict. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Two to four words that hyphens make one, as in "state-of-the-art". */
const COMPOUND =
  /(?<![\p{L}\p{M}\p{N}\u2010\u2011-])[\p{L}\p{M}\p{N}]+(?:[\u2010\u2011-][\p{L}\p{M}\p{N}]+){1,3}(?![\u2010\u2011-]?[\p{L}\p{M}\p{N}])/gu;

/** Five or more words that other signs make one, as in "one_two_three_four_five". */
const CHAIN = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?:[_.:·‧'’][\p{L}\p{M}\p{N}]+){4,}/gu;

/** Scripts without spaces between words, for which no dictionary is at hand: a word has about five letters. */
const UNPARTED =
  /[\p{Script=Tai_Tham}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Viet}\p{Script=Javanese}\p{Script=Balinese}]{5}/gu;

/** How many words a text has, also where no space parts them, as in Chinese, Japanese and Thai. */
export function countWords(text: string): number {
  const joined = text
    .replace(COMPOUND, (compound) => compound.replace(/[\u2010\u2011-]/g, ''))
    .replace(CHAIN, (chain) => chain.replace(/[^\p{L}\p{M}\p{N}]/gu, ' '))
    .replace(UNPARTED, '$& ');
  return Array.from(words.segment(joined)).filter(({ isWordLike }) => isWordLike).length;
}

/** The sentences of a block, and in which of them a node stands or, of a mark, behind which. */
export interface Sentences {
  readonly texts: readonly string[];
  readonly indexOf: (node: Node) => number;
}

/** Reads a block sentence by sentence, white space collapsed. */
export function sentencesIn(block: Nodes, nameOf: NameOf): Sentences {
  const { text, spans } = readText(block, nameOf);
  const starts = sentenceStarts(text);
  return {
    texts: starts.map((start, index) => collapse(text.slice(start, starts[index + 1])).trim()),
    indexOf: (node) => {
      const [start, end] = spans.get(node) ?? [0, 0];
      // A mark has no width: it belongs to what stands before it.
      return Math.max(0, firstAt(starts, end > start ? start + 1 : start) - 1);
    },
  };
}
