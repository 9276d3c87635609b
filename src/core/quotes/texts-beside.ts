import type { Nodes } from 'mdast';
import type { ParsedEntry } from '../grammar/entry.ts';
import { placeOf } from '../grammar/places.ts';
import type { Path, Places } from '../grammar/places.ts';
import { startOf } from '../grammar/position.ts';
import type { Position } from '../grammar/position.ts';

/** A text that stands in no paragraph. */
interface TextBeside {
  readonly text: string;
  readonly at: Position;
  /** Of a value of the frontmatter: the way to it. */
  readonly path?: Path;
}

/** Attributes whose whole value is a quotation: it needs no marks. */
const QUOTING: ReadonlySet<string> = new Set(['quote', 'original']);

/** The texts of an entry outside its paragraphs and notes: the values of its fields, attributes, descriptions of images. */
export function textsBeside({
  data,
  places,
  tree,
}: Pick<ParsedEntry, 'data' | 'places' | 'tree'>): TextBeside[] {
  return [...textsOfFields(data, places), ...textsOfElements(tree)];
}

/** All texts that some fields hold, however deep. */
export function textsOfFields(data: unknown, places: Places): TextBeside[] {
  const found: TextBeside[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const { line, column } = placeOf(places, path);
      found.push({ text: value, at: { line, column }, path });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(data, []);
  return found;
}

function textsOfElements(tree: Nodes): TextBeside[] {
  const found: TextBeside[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'image' && node.alt) found.push({ text: node.alt, at: startOf(node) });
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || QUOTING.has(attribute.name)) continue;
        if (typeof attribute.value !== 'string') continue;
        found.push({
          text: attribute.value,
          at: startOf(attribute.position ? attribute : node),
        });
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}
