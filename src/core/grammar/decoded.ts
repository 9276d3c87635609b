import type { Nodes, Root } from 'mdast';
import { toString as literalText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { forbiddenIn, numberOf } from './characters.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import type { Components } from './components/index.ts';
import { parseMdx } from './parse.ts';
import { positionAt, sourceOf } from './position.ts';

/** A character written by its number or name, such as `&#x202E;` or `&rlm;`. */
const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]*);/gi;

/**
 * Finds forbidden characters that a file writes as character references. The file's own
 * characters were looked at before, so that every one in the tree comes from such a reference.
 */
export function decodedProblems(
  tree: Root,
  source: string,
  file: string,
  components = BUILT_IN_COMPONENTS,
): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: Nodes) => {
    for (const { value, position } of decodedIn(node, components)) {
      const [forbidden] = forbiddenIn(String(value));
      if (!forbidden) continue;
      const { from, text } = sourceOf({ type: node.type, position }, source);
      const place = { file, ...positionAt(source, from + writtenIn(text, forbidden.character)) };
      const said = say.characters.forbiddenReference(numberOf(forbidden), forbidden.kind);
      problems.push(problem(place, 'forbidden-character', said));
    }
  });
  return problems;
}

/** A text, or nothing, and where it stands. */
interface Decoded extends Pick<Nodes, 'position'> {
  readonly value?: unknown;
}

/** The texts of a node in which references were resolved. An address or id has rules of its own. */
function decodedIn(node: Nodes, components: Components): Decoded[] {
  const { position } = node;
  switch (node.type) {
    case 'text':
      return [node];
    case 'image':
      return [{ value: node.alt, position }];
    case 'link':
    case 'definition':
      return [{ value: node.title, position }];
    case 'code':
      return [
        { value: node.lang, position },
        { value: node.meta, position },
      ];
    case 'mdxJsxTextElement':
      // What a block component's attributes accept holds letters, digits and signs alone.
      return node.attributes.filter(
        (attribute) =>
          'name' in attribute &&
          components.attribute(node.name, attribute.name)?.read(String(attribute.value)) !==
            undefined,
      );
    default:
      return [];
  }
}

/** Where in a piece of source the reference to a character stands; 0 when it is not found. */
function writtenIn(source: string, character: string): number {
  for (const { 0: reference, index } of source.matchAll(REFERENCE)) {
    const { tree } = parseMdx(`a${reference}`, '');
    if (literalText(tree).includes(character)) return index;
  }
  return 0;
}
