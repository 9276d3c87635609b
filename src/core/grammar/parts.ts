import type { Root } from 'mdast';
import type { Problem } from '../model/problem.ts';
import { tryMdx } from './parse.ts';
import { offsetAt } from './position.ts';

/** How many code units are parsed at most before a file with many errors is given up. */
const MOST_TEXT = 400_000;
/** How many parts of one file are taken for words at most. */
const MOST_PARTS = 20;

/** A stretch of a text, by offsets. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Parses a text as far as it is MDX. The parser ends at the first error, but an author wants to
 * know all of them: what cannot be read becomes plain words, and the rest is parsed again.
 * @returns one problem for each such part; no tree where there are too many
 */
export function parseParts(text: string, file: string): { tree?: Root; problems: Problem[] } {
  const body = bodyStart(text);
  const problems: Problem[] = [];
  /** Where the parser gave up. */
  const told = new Set<number>();
  let rest = text;
  let hidden = '';
  for (let count = 0; count <= MOST_PARTS && count * text.length <= MOST_TEXT; count += 1) {
    const parsed = tryMdx(rest, file);
    if ('tree' in parsed) return { tree: parsed.tree, problems };
    const { problem, gaveUp } = parsed;
    const at = offsetAt(rest, problem);
    // A closing tag is no second mistake where its opening one, or the one that it took for its
    // own, has been told of.
    const closes = /^<\/[^>]*>/.exec(rest.slice(at))?.[0];
    if (closes === undefined || (!opens(hidden, closes) && !told.has(at))) problems.push(problem);
    told.add(gaveUp);
    const { from, to } = construct(rest, at) ?? blocks(rest, at, gaveUp);
    const start = Math.max(from, body);
    const part = rest.slice(start, to);
    const words = part.replace(/\S/g, 'x');
    if (words === part) break;
    hidden += part;
    rest = rest.slice(0, start) + words + rest.slice(to);
  }
  return { problems };
}

/** Where the text after the frontmatter begins. */
function bodyStart(text: string): number {
  return /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t\r]*(?=\n|$)/.exec(text)?.[0].length ?? 0;
}

/** Tells whether a tag that this one closes is in a text. */
function opens(hidden: string, closing: string): boolean {
  const name = /^<\/\s*([^\s>]*)/.exec(closing)?.[1] ?? '';
  return hidden.includes(`<${name}`);
}

/** What is known to end in itself, if it does so before an empty line. */
const CONSTRUCTS = [
  /** A comment. */
  /<!--[^]*?-->/,
  /** Another construct of HTML. */
  /<[!?][^>\n]*>/,
  /** An address in angle brackets. */
  /<[a-z][a-z\d+.-]*:[^>\s]*>/,
  /** A less-than sign. */
  /<(?=[\s\d=])/,
  /** A tag. */
  /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/,
];
const CONSTRUCT = new RegExp(`^(?:${CONSTRUCTS.map(({ source }) => source).join('|')})`, 'i');

/** A tag that has not ended. */
const IN_TAG = /<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*$/;

const EMPTY_LINE = /\n[ \t\r]*(?=\n)/g;

/** What begins at `at` and is known to end in itself. */
function construct(text: string, at: number): Stretch | undefined {
  const [paragraph = ''] = text.slice(at).split(EMPTY_LINE, 1);
  const [found] = CONSTRUCT.exec(paragraph) ?? [];
  if (found !== undefined) return { from: at, to: at + found.length };
  // A brace in a tag is part of it.
  const before = text.slice(lastEmptyLine(text, at), at);
  return text[at] === '{' && !IN_TAG.test(before) ? { from: at, to: at + 1 } : undefined;
}

/** All blocks, as empty lines part them, from the one with the fault to the one where parsing ended. */
function blocks(text: string, at: number, gaveUp: number): Stretch {
  const from = lastEmptyLine(text, at);
  const end = Math.max(at, gaveUp);
  const length = /\n[ \t\r]*\n/.exec(text.slice(end))?.index;
  return { from, to: length === undefined ? text.length : end + length };
}

function lastEmptyLine(text: string, before: number): number {
  return [...text.slice(0, before).matchAll(EMPTY_LINE)].at(-1)?.index ?? 0;
}
