import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';

/** The blocks of a tree that hold words and no other block, in order. */
export function wordBlocks(tree: Root): (Paragraph | Heading | TableCell)[] {
  const blocks: (Paragraph | Heading | TableCell)[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      blocks.push(node);
    }
  });
  return blocks;
}
