import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import { toString as literalText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { hostClaimedIn } from '../model/claimed-hosts.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { addressFault, hostOf } from '../model/web-address.ts';
import { say } from '../words/say.ts';
import { startOf } from './position.ts';

/** What shows the address: the words of a link, its title, or the place in a cited work. */
type Claiming = 'otherText' | 'otherTitle' | 'otherPlace';

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
  const judge = (node: Nodes, words: string, url: string, what: Claiming): void => {
    if (addressFault(url) !== undefined && !url.startsWith('#')) return;
    const claimed = hostClaimedIn(words, url);
    if (claimed === undefined) return;
    const said = say.webLinks[what](claimed, hostOf(url));
    problems.push(problem({ file, ...startOf(node) }, 'misleading-link', said));
  };
  visit(tree, (node) => {
    switch (node.type) {
      case 'link':
        judge(node, wordsOf(node), node.url, 'otherText');
        if (node.title) judge(node, node.title, node.url, 'otherTitle');
        break;
      case 'linkReference': {
        const definition = definitions.get(node.identifier);
        if (definition) judge(node, wordsOf(node), definition.url, 'otherText');
        break;
      }
      case 'definition':
        if (node.title) judge(node, node.title, node.url, 'otherTitle');
        break;
      case 'citation':
        for (const { locator } of node.items) {
          if (locator !== undefined) judge(node, locator, '#', 'otherPlace');
        }
        break;
      default:
    }
  });
  return problems;
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
