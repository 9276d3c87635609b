import type { Node, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { traitsOf } from './components/traits.ts';
import type { Report } from './elements.ts';
import { sourceOf, startOf } from './position.ts';

/** What becomes a link of the page, and what is said of it inside another. */
const LINKS: ReadonlyMap<string, () => Said> = new Map([
  ['link', say.nestedLinks.link],
  ['linkReference', say.nestedLinks.link],
  ['wikiLink', say.nestedLinks.link],
  ['citation', say.nestedLinks.citation],
  ['footnoteReference', say.nestedLinks.note],
]);

function refusalOf(node: Node): (() => Said) | undefined {
  if (node.type !== 'mdxJsxTextElement') return LINKS.get(node.type);
  // A passage says how its claim fares, and that leads to the claim.
  const { name } = node as Node & { name?: string | null };
  return traitsOf(node)?.linking ? () => say.nestedLinks.element(String(name)) : undefined;
}

/** A browser ends a link where another begins: what stands after it would lead nowhere. */
export function checkNestedLink(node: Node, ancestors: readonly Parent[], report: Report): void {
  const refusal = refusalOf(node);
  if (refusal === undefined) return;
  if (!ancestors.some(({ type }) => type === 'link' || type === 'linkReference')) return;
  report(node, 'misplaced-component', refusal());
}

interface Bracket {
  /** The first link since it was opened. */
  link?: Node | undefined;
}

/** An escaped character, or a bracket. */
const TOKEN = /\\.|[[\]]/gs;

/**
 * Finds brackets that would be a link if they did not hold one: Markdown makes the inner one a link,
 * and prints the outer one's brackets and address.
 */
export function linksAroundLinks(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<Node>();
  visit(tree, (parent) => {
    if (!('children' in parent)) return;
    const open: Bracket[] = [];
    const { children } = parent as { children: RootContent[] };
    children.forEach((child, index) => {
      if (child.type !== 'text') {
        // Not looked for in vain: each child of each parent would be walked through once more.
        const link = open.length > 0 ? firstLink(child) : undefined;
        for (const bracket of open) bracket.link ??= link;
        return;
      }
      const { text } = sourceOf(child, source);
      for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
        if (token === '[') open.push({});
        if (token !== ']') continue;
        const link = open.pop()?.link;
        const next = text[at + 1];
        const goesOn =
          next === undefined ? children[index + 1]?.type === 'linkReference' : next === '(';
        if (!link || !goesOn || told.has(link)) continue;
        told.add(link);
        const place = { file, ...startOf(link) };
        problems.push(problem(place, 'misplaced-component', say.nestedLinks.link()));
      }
    });
  });
  return problems;
}

/** How deep a link is looked for; what stands deeper has a problem of its own. */
const DEEPEST = 32;

function firstLink(node: Node, depth = 0): Node | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return node;
  if (!('children' in node) || depth === DEEPEST) return undefined;
  for (const child of (node as Parent).children) {
    const link = firstLink(child, depth + 1);
    if (link) return link;
  }
  return undefined;
}
