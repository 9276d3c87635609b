import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Component } from './component.ts';
import type { Components } from './index.ts';

/** What is plain in a component: it stands at each of its elements, so that whoever reads a tree needs no table. */
export type Traits = Pick<
  Component,
  'placement' | 'empty' | 'example' | 'worded' | 'quoted' | 'editorial' | 'linking'
>;

/** Writes at every element of a component what is true of that component. */
export function markElements(tree: Root, components: Components): Root {
  const known = new Map<string, Traits>();
  visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node: Node) => {
    const { name } = node as Node & { name?: string | null };
    const component = components.of(name);
    if (!component || typeof name !== 'string') return;
    const traits = known.get(name) ?? traitsIn(component);
    known.set(name, traits);
    node.data = { ...node.data, component: traits } as Node['data'];
  });
  return tree;
}

/** What is true of the component that a node is an element of; undefined where it is of none. */
export function traitsOf(node: Node): Traits | undefined {
  return (node.data as { readonly component?: Traits } | undefined)?.component;
}

/** Without functions: trees come from other threads. */
function traitsIn({ placement, empty, example, ...more }: Component): Traits {
  const { worded, quoted, editorial, linking } = more;
  return {
    ...{ placement, empty, example },
    ...(worded && { worded }),
    ...(quoted && { quoted }),
    ...(editorial && { editorial }),
    ...(linking && { linking }),
  };
}
