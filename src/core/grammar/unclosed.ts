import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { positionAt } from './position.ts';

/** What is left in a text of one of the bracket forms, when it could not be read. */
const SLIPS: ReadonlyMap<string, Pick<Problem, 'code' | 'message' | 'hint'>> = new Map([
  [
    '[[',
    {
      code: 'invalid-wiki-link' as const,
      message: 'The link that begins here is not closed.',
      hint: 'Close it: [[id]] or [[id|words to show]]. In a table, write its "|" as "\\|"; a literal bracket is "\\[".',
    },
  ],
  [
    ']]',
    {
      code: 'invalid-wiki-link' as const,
      message: 'A link is closed here that was not opened.',
      hint: 'Open it with two brackets: [[id]]. A literal bracket is written "\\]".',
    },
  ],
  [
    '[@',
    {
      code: 'invalid-citation' as const,
      message: 'The citation that begins here is not closed.',
      hint: 'Close it: [@reference-id]. A literal bracket is written "\\[".',
    },
  ],
  [
    '[^',
    {
      code: 'undefined-note' as const,
      message: 'The mark of a note that begins here is not closed.',
      hint: 'Close it: [^name]. A literal bracket is written "\\[".',
    },
  ],
]);

/** An escaped character, or a bracket that stands for something. */
const BRACKETS = /\\.|\[\[|\[@|\[\^(?![^[\]\r\n]*\])|\]\]|[[\]]/g;

/**
 * Finds links, citations and marks of notes that lack one of their brackets: they would be
 * published as they stand.
 */
export function unclosedBrackets(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  let open = 0;
  let line = 0;
  visit(tree, 'text', ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    // A stroke in a table parts a link: what ends in the next cell was opened in this one.
    if (start.line !== line) open = 0;
    line = end.line;
    for (const { 0: found, index } of source.slice(start.offset, end.offset).matchAll(BRACKETS)) {
      const slip = SLIPS.get(found);
      // Brackets in brackets end together.
      if (slip && !(found === ']]' && open >= 2)) {
        const at = positionAt(source, start.offset + index);
        problems.push({ file, ...at, severity: 'error', ...slip });
      }
      open += found === '[[' ? 2 : found.startsWith('[') ? 1 : 0;
      open = Math.max(open - (found.startsWith(']') ? found.length : 0), 0);
    }
  });
  return problems;
}
