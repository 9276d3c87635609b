import type { Node } from 'mdast';
import { holdsWords } from '../model/words.ts';
import { traitsOf } from './components/traits.ts';
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

/** What must hold something to read: its name, what counts, and what to do. */
interface Rule {
  readonly name: string;
  readonly counts: Reading;
  readonly hint: string;
}

const STYLE: Rule = { name: 'This emphasis', counts: SHOWS, hint: 'Take its marks out.' };
const LINK: Rule = {
  name: 'This link',
  counts: SAYS_IN_LINK,
  hint: 'Put words between its brackets, or take it out.',
};
const BLOCK_HINT = 'Write its words, or take it out.';

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['heading', { name: 'This heading', counts: SAYS, hint: BLOCK_HINT }],
  ['listItem', { name: 'This item of a list', counts: SHOWS, hint: BLOCK_HINT }],
  ['blockquote', { name: 'This quotation', counts: SAYS, hint: BLOCK_HINT }],
  ['table', { name: 'This table', counts: SAYS, hint: 'Fill in its cells, or take it out.' }],
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
  report(node, 'no-words', `${rule.name} holds nothing to read.`, rule.hint);
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
    name: `<${name}>`,
    counts: component.worded ? SAYS : SHOWS,
    hint: `Put its words between the tags: ${component.example.replace(/\n+/g, ' ')}`,
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
