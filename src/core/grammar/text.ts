import { toString as literalText } from 'mdast-util-to-string';
import type { Node, Nodes } from 'mdast';

/** Gives the words that a wiki link without a label shows: its entry's title. */
export type NameOf = (target: string) => string;

export interface TextWithMention {
  readonly text: string;
  /** Offsets of the mention in `text`; both 0 when it was not asked for or not found. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a node as a reader sees them, without citations and note marks.
 * @param mention a node inside it whose place in the text is wanted
 */
export function textWithMention(node: Nodes, nameOf: NameOf, mention?: Node): TextWithMention {
  let text = '';
  let start = 0;
  let end = 0;
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
      case 'mdxJsxTextElement':
        if (current.name === 'Quote') text += '“';
        current.children.forEach(add);
        if (current.name === 'Quote') text += '”';
        break;
      default:
        if ('children' in current) current.children.forEach(add);
        else text += literalText(current);
    }
    if (current === mention) {
      start = Math.min(from, text.length);
      end = text.length;
    }
  };
  add(node);
  return { text, start, end };
}

/** The words of a node as a reader sees them, white space collapsed. */
export function textOf(node: Nodes, nameOf: NameOf): string {
  return textWithMention(node, nameOf).text.replace(/\s+/g, ' ').trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence with the words in it that were looked for. */
export interface Context {
  readonly before: string;
  readonly mention: string;
  readonly after: string;
}

/** The sentence around a mention (Unicode sentence boundaries, UAX #29). */
export function sentenceAround({ text, start, end }: TextWithMention): Context {
  let from = 0;
  let to = text.length;
  for (const { index, segment } of segmenter.segment(text)) {
    const stop = index + segment.length;
    if (index <= start && start < stop) from = index;
    if (index < end && end <= stop) {
      to = stop;
      break;
    }
  }
  const tidy = (part: string): string => part.replace(/\s+/g, ' ');
  return {
    before: tidy(text.slice(from, start)).trimStart(),
    mention: tidy(text.slice(start, end)),
    after: tidy(text.slice(end, to)).trimEnd(),
  };
}

/** How many words a text has, counting what stands between white space. */
export function countWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.split(/\s+/).length;
}
