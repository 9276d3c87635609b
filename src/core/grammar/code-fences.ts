import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

declare module 'mdast' {
  interface CodeData {
    /** Set where a fence opens the block and none closes it. */
    unclosed?: true;
  }
}

/** Marks blocks of code that nothing closes: the tokens of the closing fence are missing. */
export const fencesFromMarkdown: FromMarkdownExtension = {
  enter: {
    codeFencedFenceSequence() {
      const node = this.stack.findLast((each) => each.type === 'code');
      if (!node) return;
      if (node.data) delete node.data;
      else node.data = { unclosed: true };
    },
  },
};

/**
 * Finds blocks of code that end only where the file does, or the quotation or list around them: what
 * follows was meant as text, and would be printed as code.
 */
export function unclosedFences(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'code', ({ data, position }) => {
    if (!data?.unclosed || !position) return;
    const { line, column, offset } = position.start;
    const [fence = ''] = /^(?:`+|~+)/.exec(source.slice(offset)) ?? [];
    problems.push(
      problem(
        { file, line, column },
        'mdx-syntax',
        'The block of code that begins here is not closed.',
        `Write "${fence}" on a line of its own after its last line, as far in as here, or take this line out.`,
      ),
    );
  });
  return problems;
}
