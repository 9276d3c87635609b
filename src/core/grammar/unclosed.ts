import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { positionAt } from './position.ts';

/** A bracket that was not read as part of anything. */
interface Bracket {
  /** How many are open after it, less those before. */
  readonly opens: number;
  readonly slip?: Pick<Problem, 'code' | 'message' | 'hint'>;
}

const ESCAPED = 'A literal bracket is written "\\[".';

const BRACKETS: ReadonlyMap<string, Bracket> = new Map([
  ['[', { opens: 1 }],
  [']', { opens: -1 }],
  // What embeds a file elsewhere is told of as such.
  ['![[', { opens: 2 }],
  [
    '[[',
    {
      opens: 2,
      slip: {
        code: 'invalid-wiki-link',
        message: 'The link that begins here is not closed.',
        hint: `Close it: [[id]] or [[id|words to show]]. In a table, write its "|" as "\\|". ${ESCAPED}`,
      },
    },
  ],
  [
    ']]',
    {
      opens: -2,
      slip: {
        code: 'invalid-wiki-link',
        message: 'A link is closed here that was not opened.',
        hint: 'Open it with two brackets: [[id]]. A literal bracket is written "\\]".',
      },
    },
  ],
  [
    '[@',
    {
      opens: 1,
      slip: {
        code: 'invalid-citation',
        message: 'The citation that begins here is not closed.',
        hint: `Close it: [@reference-id]. ${ESCAPED}`,
      },
    },
  ],
  [
    '[^',
    {
      opens: 1,
      slip: {
        code: 'undefined-note',
        message: 'The mark of a note that begins here is not closed.',
        hint: `Close it: [^name]. ${ESCAPED}`,
      },
    },
  ],
]);

/** An escaped character, or a bracket that stands for something. */
const TOKEN = /\\.|!?\[\[|\[@|\[\^(?![^[\]\r\n]*\])|\]\]|[[\]]/g;

/**
 * Finds links, citations and marks of notes that lack one of their brackets: they would be
 * published as they stand.
 */
export function unclosedBrackets(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  let open = 0;
  let line = 0;
  visit(tree, 'text', ({ position }) => {
    if (!position) return;
    const { start, end } = position;
    const from = start.offset ?? 0;
    // A stroke in a table parts a link: what ends in the next cell was opened in this one.
    if (start.line !== line) open = 0;
    line = end.line;
    for (const { 0: found, index } of source.slice(from, end.offset).matchAll(TOKEN)) {
      const { opens = 0, slip } = BRACKETS.get(found) ?? {};
      // Brackets in brackets end together.
      if (slip && (opens > 0 || open + opens < 0)) {
        const place = { file, ...positionAt(source, from + index) };
        problems.push(problem(place, slip.code, slip.message, slip.hint));
      }
      open = Math.max(open + opens, 0);
    }
  });
  return problems;
}
