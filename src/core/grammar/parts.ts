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
  let rest = text;
  let hidden = '';
  for (let count = 0; count <= MOST_PARTS && count * text.length <= MOST_TEXT; count += 1) {
    const parsed = tryMdx(rest, file);
    if ('tree' in parsed) return { tree: parsed.tree, problems };
    const { problem, gaveUp } = parsed;
    const at = offsetAt(rest, problem);
    // The end of something whose beginning is among them is no second mistake.
    const closes = /^<\/[^>]*>/.exec(rest.slice(at))?.[0];
    if (closes === undefined || !opens(hidden, closes)) problems.push(problem);
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

/** What begins at `at` and is known to end in itself: a comment, an address, a lone "<". */
function construct(text: string, at: number): Stretch | undefined {
  const [found] =
    /^(?:<!--(?:(?!\n[ \t]*\r?\n)[^])*?-->|<[!?][^>\n]*>|<[a-z][a-z\d+.-]*:[^>\s]*>|<(?=[\s\d=]))/i.exec(
      text.slice(at),
    ) ?? [];
  return found === undefined ? undefined : { from: at, to: at + found.length };
}

/** All blocks, as empty lines part them, from the one with the fault to the one where parsing ended. */
function blocks(text: string, at: number, gaveUp: number): Stretch {
  const from = [...text.slice(0, at).matchAll(/\n[ \t\r]*(?=\n)/g)].at(-1)?.index ?? 0;
  const end = Math.max(at, gaveUp);
  const length = /\n[ \t\r]*\n/.exec(text.slice(end))?.index;
  return { from, to: length === undefined ? text.length : end + length };
}
