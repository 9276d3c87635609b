import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fold } from './fold.ts';
import type { Folded } from './fold.ts';
import { markedWords } from './marks.ts';

/** The text of an original, prepared for looking things up in it. */
export interface Original {
  /** Its words as a reader sees them, in Unicode's composed form. */
  readonly plain: string;
  readonly folded: Folded;
  /** Offsets of `folded.text` at which a word begins or ends. */
  readonly edges: ReadonlySet<number>;
  /** Its words as `wordsOf` gives them. */
  readonly words: readonly Word[];
  /** What stands between quotation marks or in a block quotation, as offsets of `plain`, in order. */
  readonly spoken: readonly (readonly [start: number, end: number])[];
}

/** One word and where it stands in the text it was found in. */
export interface Word {
  /** Folded, in small letters: what two texts are compared by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Word boundaries as Unicode has them (UAX #29), in whatever language the text is. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}](?:\p{M}|ー)*/gu;

/** Prepares an original, plain text or Markdown, for `verifyQuotations`. */
export function readOriginal(text: string): Original {
  const tree = fromMarkdown(text.replace(/^\uFEFF/, ''));
  const plain = plainText(tree);
  const blocks = new Set(quotationsIn(tree).flatMap((each) => plainText(each).split('\n\n')));
  const folded = fold(plain);
  const edges = new Set([0]);
  for (const { index, segment } of segmenter.segment(folded.text))
    edges.add(index + segment.length);
  // Where no spaces part words, a dictionary guesses by what stands around them.
  for (const { index, 0: letter } of folded.text.matchAll(WITHOUT_SPACES))
    edges.add(index).add(index + letter.length);
  return { plain, folded, edges, words: wordsOf(plain), spoken: spokenIn(plain, blocks) };
}

/** @param blocks the paragraphs of block quotations */
function spokenIn(plain: string, blocks: ReadonlySet<string>): [number, number][] {
  let from = 0;
  return plain.split('\n\n').flatMap((paragraph): [number, number][] => {
    const begin = from;
    from += paragraph.length + 2;
    if (blocks.has(paragraph)) return [[begin, begin + paragraph.length]];
    return markedWords(paragraph).map(({ start, reach }) => [begin + start, begin + reach]);
  });
}

/** The words of a text, without what stands between them. */
export function wordsOf(text: string): Word[] {
  const { text: folded, offsets } = fold(text);
  return Array.from(segmenter.segment(folded))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({
      key: segment.toLowerCase(),
      start: offsets[index] ?? 0,
      end: offsets[index + segment.length] ?? text.length,
    }));
}

/** Markdown without its markup; paragraphs are separated by empty lines. */
function plainText(tree: Nodes): string {
  return blockText(tree)
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC');
}

function quotationsIn(node: Nodes): Nodes[] {
  if (node.type === 'blockquote') return [node];
  return 'children' in node ? node.children.flatMap(quotationsIn) : [];
}

function blockText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return `${node.value}\n\n`;
    case 'break':
    case 'html':
      return ' ';
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'thematicBreak':
      return '';
    case 'paragraph':
    case 'heading':
      return `${node.children.map(blockText).join('')}\n\n`;
    case 'list':
      // A line that begins with a date, such as "31. March", is a list to Markdown.
      return node.children
        .map((item, index) => {
          const number = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
          return number + blockText(item);
        })
        .join('');
    default:
      return 'children' in node ? node.children.map(blockText).join('') : '';
  }
}
