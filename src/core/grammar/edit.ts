import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Edit } from '../model/problem.ts';
import type { Position } from './position.ts';

/** Changes words that stand somewhere in what a node was read from. */
export function editIn(node: Node, was: string, text: string): Edit[] {
  return node.position ? [{ ...node.position, was, text }] : [];
}

/** Changes words that begin at a place. */
export function editAt({ line, column }: Position, was: string, text: string): Edit[] {
  return [{ start: { line, column }, end: { line, column: column + was.length }, was, text }];
}

/** Changes words that stand in the rest of a line, such as a value within its quotation marks. */
export function editInLine({ line, column }: Position, was: string, text: string): Edit[] {
  return [{ start: { line, column }, end: { line, column: Number.MAX_SAFE_INTEGER }, was, text }];
}

/** Changes words in the value of an element's attribute. */
export function editAttribute(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
  was: string,
  text: string,
): Edit[] {
  const attribute = element.attributes.find((each) => 'name' in each && each.name === name);
  return attribute?.position ? editIn(attribute as Node, was, text) : [];
}
