import type { Nodes, Root } from 'mdast';
import { toString as literalText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../model/problem.ts';
import { forbiddenIn, nameOf } from './characters.ts';
import { attributeRule } from './components.ts';
import { parseMdx } from './parse.ts';
import { positionAt } from './position.ts';

/** A character written by its number or name, such as `&#x202E;` or `&rlm;`. */
const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]*);/gi;

/**
 * Finds forbidden characters that a file writes as character references. The file's own
 * characters were looked at before, so that every one in the tree comes from such a reference.
 */
export function decodedProblems(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: Nodes) => {
    for (const { value, from, to } of decodedIn(node)) {
      const [forbidden] = forbiddenIn(value);
      if (!forbidden) continue;
      const offset = from + writtenIn(source.slice(from, to), forbidden.character);
      problems.push({
        file,
        ...positionAt(source, offset),
        code: 'forbidden-character',
        severity: 'error',
        message: `Here is written ${nameOf(forbidden)}.`,
        hint: 'Take it out.',
      });
    }
  });
  return problems;
}

interface Decoded {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The texts of a node in which references were resolved. An address or id has rules of its own. */
function decodedIn(node: Nodes): Decoded[] {
  const whole = (value: string | null | undefined): Decoded[] => [spanOf(node, value ?? '')];
  switch (node.type) {
    case 'text':
      return whole(node.value);
    case 'image':
      return whole(node.alt);
    case 'link':
    case 'definition':
      return whole(node.title);
    case 'code':
      return [...whole(node.lang), ...whole(node.meta)];
    case 'mdxJsxTextElement':
      // What a block component's attributes accept holds letters, digits and signs alone.
      return node.attributes.flatMap((attribute) => {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
        const rule = attributeRule(node.name ?? '', attribute.name);
        return rule?.accepts(attribute.value) ? [spanOf(attribute, attribute.value)] : [];
      });
    default:
      return [];
  }
}

function spanOf({ position }: Pick<Nodes, 'position'>, value: string): Decoded {
  return { value, from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

/** Where in a piece of source the reference to a character stands; 0 when it is not found. */
function writtenIn(source: string, character: string): number {
  for (const { 0: reference, index } of source.matchAll(REFERENCE)) {
    const { tree } = parseMdx(`a${reference}`, '');
    if (literalText(tree).includes(character)) return index;
  }
  return 0;
}
