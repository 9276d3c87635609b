import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { foreignIn, linkSlipIn } from './dialects.ts';
import { positionAt, sourceOf } from './position.ts';
import { wordBlocks } from './word-blocks.ts';

/**
 * An escaped character, or a mark of emphasis that Markdown has left as it stands. A single line
 * below between letters belongs to names such as `crossings_per_day`, and a long one is a blank to
 * be filled in.
 */
const MARK =
  /\\.|(?<mark>\*+|~{2,}|(?<!_)_{2,3}(?!_)|(?<!_)_(?!_)(?<![\p{L}\p{N}]_(?=[\p{L}\p{N}])))/gsu;

/** How much behind a text is looked at for the rest of a link. */
const LONGEST_LINK = 500;

/** What makes code a link in reStructuredText. */
const BEHIND_CODE = /^_{1,2}(?![\p{L}\p{N}_])/u;

/** What makes or suppresses a table of contents in MediaWiki. */
const MAGIC_WORD = /^__(?:NO|FORCE)?TOC__$/;

/**
 * Finds signs that would be printed as they stand though they mean something: what is markup to
 * other writing programs, and marks of emphasis that Markdown does not take for any.
 */
export function literalMarkup(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const report = (offset: number, said: Said): void => {
    const at = { file, ...positionAt(source, offset) };
    problems.push(problem(at, 'literal-markup', said));
  };
  for (const block of wordBlocks(tree)) {
    const marks: Mark[] = [];
    const blockStart = block.children[0]?.position?.start.offset ?? 0;
    visit(block, 'link', (node) => {
      // An address in the text that goes on with words in brackets.
      const { from, text } = sourceOf(node, source);
      const bracket = /^https?:[^?#[]*\/[^?#[]*\[/.exec(text)?.[0].length;
      if (bracket !== undefined) report(from + bracket - 1, say.markup.foreign('[', 'link'));
    });
    visit(block, 'strong', (node) => {
      const { from, text } = sourceOf(node, source);
      if (MAGIC_WORD.test(text)) report(from, say.markup.foreign(text, 'contents'));
    });
    visit(block, 'text', (node) => {
      const { from, text } = sourceOf(node, source);
      for (const { sign, index, dialect } of foreignIn(text, { source, from, blockStart })) {
        report(from + index, say.markup.foreign(sign.trim(), dialect));
      }
      const end = from + text.length;
      const slip = linkSlipIn(text, source.slice(end, end + LONGEST_LINK));
      if (slip) report(from + slip.index, say.markup.foreign(slip.sign.trim(), 'link'));
      const [reference] = source[from - 1] === '`' ? (BEHIND_CODE.exec(text) ?? []) : [];
      if (reference !== undefined) report(from, say.markup.foreign(reference, 'role'));
      for (const { index, groups = {} } of text.matchAll(MARK)) {
        const { mark } = groups;
        if (mark !== undefined) marks.push(markAt(source, from + index, mark));
      }
    });
    for (const { mark, offset } of unread(marks)) {
      const escaped = [...mark].map((sign) => `\\${sign}`).join('');
      report(offset, say.markup.noEmphasis(mark, escaped));
    }
  }
  return problems;
}

/** Marks in a row, with the characters around them. */
interface Mark {
  readonly mark: string;
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

function markAt(source: string, offset: number, mark: string): Mark {
  const end = offset + mark.length;
  const before = [...source.slice(Math.max(offset - 2, 0), offset)].slice(-1).join('');
  const after = [...source.slice(end, end + 2)].slice(0, 1).join('');
  return { mark, offset, before, after };
}

/**
 * The marks that were meant to begin emphasis. Two or more stars or tildes were, where they stand
 * before a word; a single star or line below, where another follows and one of them keeps a letter
 * outside from the punctuation inside. Stars behind the letters of a word may stand for what is not printed, and
 * lines below that nothing ends may be a blank.
 */
function unread(marks: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  const open = new Map<string, Mark>();
  for (const each of marks) {
    const first = open.get(each.mark);
    if (first && /\S/.test(each.before)) {
      open.delete(each.mark);
      if (each.mark.length > 1 || isCutOff(first, each)) found.push(first);
    } else if (mayOpen(each)) {
      open.set(each.mark, each);
    }
  }
  for (const alone of open.values()) {
    const meant = alone.mark.length > 1 && !alone.mark.includes('_');
    if (meant && !LETTER.test(alone.before)) found.push(alone);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Whether the letters outside keep two marks from being read as emphasis. */
function isCutOff(first: Mark, last: Mark): boolean {
  if (!opensBadly(first) && !closesBadly(last)) return false;
  // Elsewhere a single line below before a bracket belongs to a name, as in "x_(n)".
  return first.mark !== '_' || [first.before, last.after].some((letter) => UNSPACED.test(letter));
}

/** Letters of languages that put no space between words, or none around brackets and quotations. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\u30FC\u3005]/u;

const LETTER = /[\p{L}\p{N}]/u;
const OPENING = /[\p{Ps}\p{Pi}"']/u;

function mayOpen({ before, after }: Mark): boolean {
  return LETTER.test(before) ? LETTER.test(after) || OPENING.test(after) : /\S/.test(after);
}

function opensBadly({ before, after }: Mark): boolean {
  return LETTER.test(before) && OPENING.test(after);
}

function closesBadly({ before, after }: Mark): boolean {
  return /[\p{Pe}\p{Pf}\p{Po}]/u.test(before) && LETTER.test(after);
}
