import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../words/words.ts';
import { treesOf } from './chain-tree.ts';
import type { ChainPassage, Node, Tree } from './chain-tree.ts';
import { roleOf, saidOnEdge } from './chain-words.ts';

/**
 * The diagram of chains for a phone: the same trees from top to bottom, as lists within lists, whose
 * words wrap. Undefined when no source tells of the claim.
 */
export function chainOutline(passages: readonly ChainPassage[], words: Words): Element | undefined {
  const trees = treesOf(passages);
  if (trees.length === 0) return undefined;
  return h(
    'ul',
    { class: 'chains-outline' },
    trees.map((tree) =>
      h('li', [
        ...tree.heads.flatMap((head, index) => [
          ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
          ...nodeOf(tree, head, words),
        ]),
        ...below(tree, tree.children, words),
      ]),
    ),
  );
}

function below(tree: Tree, children: Tree['children'], words: Words): ElementContent[] {
  if (children.size === 0) return [];
  return [
    h(
      'ul',
      [...children.values()].map((node) =>
        h('li', node.isInferred ? { class: 'chains-unsure' } : {}, [
          ...saidOnEdge(tree, node, words).flatMap(({ said, kind }): ElementContent[] => [
            h('span', { class: `chains-way chains-${kind}` }, said),
            { type: 'text', value: ' ' },
          ]),
          ...nodeOf(tree, node, words),
          ...below(tree, node.children, words),
        ]),
      ),
    ),
  ];
}

/** A name in its box, and what it did. */
function nodeOf(tree: Tree, node: Node, words: Words): ElementContent[] {
  const kind = node.isDocument
    ? 'chains-paper'
    : node.depth > 0
      ? 'chains-relay'
      : tree.disputes
        ? 'chains-objector'
        : 'chains-head';
  return [
    h('strong', { class: kind }, node.title),
    { type: 'text', value: ' ' },
    h('span', { class: 'chains-part' }, roleOf(tree, node, words)),
  ];
}
