import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { startOf } from './position.ts';

declare module 'mdast' {
  interface CodeData {
    /** The fence that opens the block, where none closes it. */
    unclosed?: string;
  }
}

/** Marks blocks of code that nothing closes: the tokens of the closing fence are missing. */
export const fencesFromMarkdown: FromMarkdownExtension = {
  enter: {
    codeFencedFenceSequence(token) {
      const node = this.stack.findLast((each) => each.type === 'code');
      if (!node) return;
      if (node.data) delete node.data;
      else node.data = { unclosed: this.sliceSerialize(token) };
    },
  },
};

/**
 * Finds blocks of code that end only where the file does, or the quotation or list around them: what
 * follows was meant as text, and would be printed as code.
 */
export function unclosedFences(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'code', (node) => {
    const fence = node.data?.unclosed;
    if (fence === undefined) return;
    problems.push(problem({ file, ...startOf(node) }, 'mdx-syntax', say.mdx.openFence(fence)));
  });
  return problems;
}
