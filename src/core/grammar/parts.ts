import type { Root } from 'mdast';
import type { Problem } from '../model/problem.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import { tryMdx } from './parse.ts';
import { offsetAt } from './position.ts';
import { LESS_THAN } from './syntax.ts';

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
 * @returns one problem for each such part, and the text with these words, which the tree is of; no
 * tree where there are too many
 */
export function parseParts(
  text: string,
  file: string,
  components = BUILT_IN_COMPONENTS,
): { tree?: Root; text: string; problems: Problem[] } {
  const body = bodyStart(text);
  const problems: Problem[] = [];
  /** Where the parser gave up. */
  const told = new Set<number>();
  /** Names of the tags that were hidden. */
  const opened: (string | undefined)[] = [];
  let rest = text;
  for (let count = 0; count <= MOST_PARTS && count * text.length <= MOST_TEXT; count += 1) {
    const parsed = tryMdx(rest, file, components);
    if ('tree' in parsed) return { tree: parsed.tree, text: rest, problems };
    const { problem, gaveUp, isSign } = parsed;
    const at = offsetAt(rest, problem);
    // A closing tag is no second mistake where its opening one has been told of, or the one that
    // it closes by mistake.
    const index = opened.lastIndexOf(CLOSING.exec(rest.slice(at))?.[1]);
    if (index < 0 && !told.has(at)) problems.push(problem);
    opened.splice(index, index < 0 ? 0 : 1);
    told.add(gaveUp);
    const { from, to } = isSign
      ? { from: at, to: at + 1 }
      : (construct(rest, at) ?? block(rest, at));
    const start = Math.max(from, body);
    const part = rest.slice(start, to);
    const words = part.replace(/\S/g, 'x');
    for (const [, name] of part.matchAll(OPENING)) opened.push(name);
    rest = rest.slice(0, start) + words + rest.slice(to);
  }
  return { text: rest, problems };
}

/** Where the text after the frontmatter begins. */
function bodyStart(text: string): number {
  return /^---[ \t]*\r?\n(?:[^]*?\n)??---[ \t\r]*\n/.exec(text)?.[0].length ?? 0;
}

const OPENING = /<([a-z][^\s/>]*)/gi;
const CLOSING = /^<\/\s*([^\s>]*)/;

/** What is known to end in itself, if it does so before an empty line. */
const CONSTRUCTS = [
  /** A comment. */
  /<!--[^]*?-->/,
  /** Another construct of HTML. */
  /<[!?][^>\n]*>/,
  /** A less-than sign. */
  /<(?=\s)/,
  LESS_THAN,
  /** A tag, or an address in angle brackets. */
  /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/,
];
const CONSTRUCT = new RegExp(`^(?:${CONSTRUCTS.map(({ source }) => source).join('|')})`, 'i');

/** A template of another program, as in "{{a|b}}" and "{% a %}", or the braces that begin something else. */
const TEMPLATE = /^(?:\{\{(?:[^{}]|\{[^{}]*\})*\}\}|\{([%#])[^{}]*\1\}|\{>>[^{}]*<<\}|\{+)/;

/** A tag that has not ended. */
const IN_TAG = /<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*$/;

const EMPTY_LINE = /\n[ \t\r]*(?=\n)/g;

/** What begins at `at` and is known to end in itself. */
function construct(text: string, at: number): Stretch | undefined {
  const [found] = CONSTRUCT.exec(restOfBlock(text, at)) ?? [];
  if (found !== undefined) return { from: at, to: at + found.length };
  // A brace in a tag is part of it.
  const before = text.slice(lastEmptyLine(text, at), at);
  const [template = ''] = TEMPLATE.exec(restOfBlock(text, at)) ?? [];
  return template !== '' && !IN_TAG.test(before)
    ? { from: at, to: at + template.length }
    : undefined;
}

/** The stretch between the empty lines around `at`. */
function block(text: string, at: number): Stretch {
  return { from: lastEmptyLine(text, at), to: at + restOfBlock(text, at).length };
}

function restOfBlock(text: string, at: number): string {
  return text.slice(at).split(EMPTY_LINE, 1).join('');
}

function lastEmptyLine(text: string, before: number): number {
  return [...text.slice(0, before).matchAll(EMPTY_LINE)].at(-1)?.index ?? 0;
}
