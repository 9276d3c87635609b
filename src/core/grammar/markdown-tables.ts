import type { Root, Table, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { sourceOf, startOf } from './position.ts';

/** A stroke that parts a link with words of its own; it is told of as a link that is not closed. */
const PARTED_LINK = /\[\[[^\]|]*(?<!\\)\|/;

/**
 * Finds what tables lose or leave open: cells to the right of the last heading, which Markdown
 * drops without a word, and rows of which none says anything.
 */
export function tableProblems(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'table', (table) => {
    const [most = 0] = table.children.map(({ children }) => children.length);
    for (const row of table.children) {
      const lost = row.children.slice(most).find(isFilled);
      if (!lost || PARTED_LINK.test(sourceOf(row, source).text)) continue;
      const place = { file, ...startOf(lost.children[0] ?? lost) };
      problems.push(problem(place, 'mdx-syntax', say.mdx.lostCell(row.children.length, most)));
    }
    if (!isHollow(table)) return;
    problems.push(problem({ file, ...startOf(table) }, 'no-words', say.mdx.hollowTable()));
  });
  return problems;
}

/** Whether there are headings and rows, and all of the rows are empty. */
function isHollow({ children }: Table): boolean {
  const [head, ...rows] = children.map((row) => row.children.some(isFilled));
  return head === true && rows.length > 0 && !rows.includes(true);
}

function isFilled({ children }: TableCell): boolean {
  return children.some((node) => node.type !== 'text' || node.value.trim() !== '');
}
