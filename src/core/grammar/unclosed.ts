import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { positionAt } from './position.ts';

/** A bracket that was not read as part of anything. */
interface Bracket {
  /** How many are open after it, less those before. */
  readonly opens: number;
  readonly slip?: readonly [code: ProblemCode, said: () => Said];
}

const BRACKETS: ReadonlyMap<string, Bracket> = new Map<string, Bracket>([
  ['[', { opens: 1 }],
  [']', { opens: -1 }],
  // What embeds a file elsewhere is told of as such.
  ['![[', { opens: 2 }],
  ['[[', { opens: 2, slip: ['invalid-wiki-link', say.wikiLinks.notClosed] }],
  [']]', { opens: -2, slip: ['invalid-wiki-link', say.wikiLinks.notOpened] }],
  ['[@', { opens: 1, slip: ['invalid-citation', say.citationMarks.notClosed] }],
  ['[^', { opens: 1, slip: ['undefined-note', say.noteMarks.notClosed] }],
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
        const [code, said] = slip;
        problems.push(problem(place, code, said()));
      }
      open = Math.max(open + opens, 0);
    }
  });
  return problems;
}
