import type { Node } from 'mdast';
import type { Said } from '../model/problem.ts';
import { holdsWords } from '../model/words.ts';
import type { Holder } from '../words/en/grammar/markup.ts';
import { say } from '../words/say.ts';
import { traitsOf } from './components/traits.ts';
import { exampleOf } from './elements.ts';
import type { Report } from './elements.ts';

/** What counts as something to read. */
interface Reading {
  readonly isIn: (text: string) => boolean;
  /** Whether a citation or the mark of a note counts: where it has a problem of its own. */
  readonly marks: boolean;
  /** What is known of nodes already: those around them ask again. */
  readonly known: WeakMap<Node, boolean>;
}

/** Without words there is nothing to say aloud. */
const SAYS: Reading = { isIn: holdsWords, marks: false, known: new WeakMap() };
const SAYS_IN_LINK: Reading = { ...SAYS, marks: true, known: new WeakMap() };
/** Anything that can be seen. */
const SHOWS: Reading = {
  isIn: (text) => /\S/u.test(text),
  marks: false,
  known: new WeakMap(),
};

/** What must hold something to read: what counts, and what is said where there is nothing. */
interface Rule {
  readonly counts: Reading;
  readonly said: () => Said;
}

function holding(holder: Holder, counts: Reading): Rule {
  return { counts, said: () => say.markup.aroundNothing(holder) };
}

const STYLE = holding('emphasis', SHOWS);
const LINK = holding('link', SAYS_IN_LINK);

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['heading', holding('heading', SAYS)],
  ['listItem', holding('listItem', SHOWS)],
  ['blockquote', holding('blockquote', SAYS)],
  ['table', holding('table', SAYS)],
  ['link', LINK],
  ['linkReference', LINK],
  ['emphasis', STYLE],
  ['strong', STYLE],
  ['delete', STYLE],
]);

/**
 * Checks that what is to be read holds something to read. Citations, marks of notes and white space
 * do not count.
 * @returns whether it holds nothing; then nothing inside it need be told as well
 */
export function checkReadable(node: Node, report: Report): boolean {
  const rule = ruleOf(node);
  if (!rule || says(node, rule.counts)) return false;
  report(node, 'no-words', rule.said());
  return true;
}

function ruleOf(node: Node): Rule | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') {
    return RULES.get(node.type);
  }
  const { name, children } = node as Node & { name?: string | null; children: readonly Node[] };
  const component = traitsOf(node);
  // An element without any content, or of no component, has a problem of its own.
  if (!component || component.empty || children.length === 0) return undefined;
  return {
    counts: component.worded ? SAYS : SHOWS,
    said: () => say.elements.wordless(String(name), exampleOf(component)),
  };
}

/** What stands deeper has a problem of its own. */
const DEEPEST = 32;

function says(node: Node, counts: Reading, depth = 0): boolean {
  const known = counts.known.get(node) ?? lookFor(node, counts, depth);
  counts.known.set(node, known);
  return known;
}

function lookFor(node: Node, counts: Reading, depth: number): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return counts.isIn((node as Node & { value: string }).value);
    case 'citation':
    case 'footnoteReference':
      return counts.marks;
    case 'break':
    case 'definition':
    case 'thematicBreak':
      return false;
    default:
      // A picture, a drawing or a block of code is something; so is what has a problem of its own.
      if (!('children' in node) || !isContainer(node) || depth === DEEPEST) return true;
      return (node.children as readonly Node[]).some((child) => says(child, counts, depth + 1));
  }
}

/** What only holds other nodes. */
const HOLDERS: ReadonlySet<string> = new Set(['paragraph', 'list', 'tableRow', 'tableCell']);

function isContainer(node: Node): boolean {
  if (HOLDERS.has(node.type) || RULES.has(node.type)) return true;
  return ruleOf(node) !== undefined;
}
