import type { Root, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** A stroke that parts a link with words of its own; it is told of as a link that is not closed. */
const PARTED_LINK = /\[\[[^\]|]*(?<!\\)\|/;

/**
 * Finds what tables lose or leave open: cells to the right of the last heading, which Markdown
 * drops without a word, and rows of which none says anything.
 */
export function tableProblems(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'table', (table) => {
    const most = table.children[0]?.children.length ?? 0;
    for (const row of table.children) {
      const lost = row.children.slice(most).find(isFilled);
      if (!lost || PARTED_LINK.test(sourceOf(row, source))) continue;
      const { line, column } = lost.children[0]?.position?.start ?? { line: 1, column: 1 };
      problems.push(
        problem(
          { file, line, column },
          'mdx-syntax',
          `This cell would be lost: its row has ${row.children.length} cells, and the heading of the table has ${most}.`,
          'Add a heading for it, or write a stroke that parts no cells as "\\|".',
        ),
      );
    }
    if (!isHollow(table)) return;
    const { line, column } = table.position?.start ?? { line: 1, column: 1 };
    problems.push(
      problem(
        { file, line, column },
        'no-words',
        'The rows of this table hold nothing to read.',
        'Fill in its cells, or take it out.',
      ),
    );
  });
  return problems;
}

/** Whether there are headings and rows, and all of the rows are empty. */
function isHollow({ children: [head, ...rows] }: Table): boolean {
  const filled = ({ children }: TableRow): boolean => children.some(isFilled);
  return head !== undefined && filled(head) && rows.length > 0 && !rows.some(filled);
}

function isFilled({ children }: TableRow['children'][number]): boolean {
  return children.some((node) => node.type !== 'text' || /\S/.test(node.value));
}

function sourceOf({ position }: TableRow, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
