import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import { toString as literalText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { hostClaimedIn } from '../model/claimed-hosts.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { addressFault, hostOf } from '../model/web-address.ts';
import { startOf } from './position.ts';

/**
 * Finds links whose words, or whose title, are an address of another host than the one they lead
 * to. What an address itself has wrong is a problem of its own.
 */
export function linkWordProblems(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // The first of several counts, as in every reader of Markdown.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const judge = (node: Nodes, words: string, url: string, what: string): void => {
    if (addressFault(url) !== undefined && !url.startsWith('#')) return;
    const claimed = hostClaimedIn(words, url);
    if (claimed === undefined) return;
    const message = `The ${what} says "${claimed}", and the link leads to ${placeAt(url)}.`;
    problems.push(problem({ file, ...startOf(node) }, 'misleading-link', message, HINT));
  };
  visit(tree, (node) => {
    switch (node.type) {
      case 'link':
        judge(node, wordsOf(node), node.url, 'text');
        if (node.title) judge(node, node.title, node.url, 'title');
        break;
      case 'linkReference': {
        const definition = definitions.get(node.identifier);
        if (definition) judge(node, wordsOf(node), definition.url, 'text');
        break;
      }
      case 'definition':
        if (node.title) judge(node, node.title, node.url, 'title');
        break;
      case 'citation':
        for (const { locator } of node.items) {
          if (locator !== undefined) judge(node, locator, '#', 'place in the work');
        }
        break;
      default:
    }
  });
  return problems;
}

const HINT =
  'Say in words what stands there, or link to the address that is shown. An outlet that is called like an address is written without its end.';

/** Where a link leads, in words. */
function placeAt(url: string): string {
  const host = hostOf(url);
  return host === undefined
    ? `a ${url === '' ? 'page of this site' : 'part of this page'}`
    : `"${host}"`;
}

/**
 * The words of a link, with those in code and components, without those of images; a line end is a
 * space.
 */
function wordsOf(node: Link | LinkReference): string {
  let words = '';
  visit(node, (child) => {
    if (child.type === 'wikiLink') words += child.label ?? child.value;
    else if (child.type === 'break') words += ' ';
    else if (!('children' in child)) words += literalText(child, { includeImageAlt: false });
  });
  return words;
}
