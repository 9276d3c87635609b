import type { FootnoteReference, Nodes, Parents } from 'mdast';
import type { ClaimPassage } from '../grammar/facts.ts';
import { attributesOf } from '../grammar/element-facts.ts';

/** The marks of notes right behind each node of a block. */
type Behind = ReadonlyMap<Nodes, readonly FootnoteReference[]>;

/**
 * Tells the names of the notes of a passage: the one that it names, those inside it, and those whose
 * marks stand right behind it, with nothing between but citations and full stops. Each block is read
 * once, however many passages of it are asked for.
 */
export function notesReader(): (passage: ClaimPassage) => ReadonlySet<string> {
  const read = new Map<Parents, Behind>();
  return ({ node, block, note }) => {
    const behind = read.get(block) ?? marksIn(block);
    read.set(block, behind);
    const names = new Set(note === undefined ? [] : [note]);
    const inside = (child: Nodes): void => {
      if (child.type === 'footnoteReference') names.add(child.identifier);
      if (child.type === 'mdxJsxTextElement') {
        const { note: named } = attributesOf(child);
        if (named !== undefined && child !== node) names.add(named);
      }
      if ('children' in child) child.children.forEach(inside);
    };
    inside(node);
    for (const { identifier } of behind.get(node) ?? []) names.add(identifier);
    return names;
  };
}

function marksIn(block: Parents): Behind {
  const found = new Map<Nodes, FootnoteReference[]>();
  const walk = (within: Parents): void => {
    let marks: FootnoteReference[] = [];
    for (const child of within.children) {
      if (child.type === 'footnoteReference') marks.push(child);
      else if (!isBetween(child)) {
        marks = [];
        found.set(child, marks);
        if ('children' in child) walk(child);
      }
    }
  };
  walk(block);
  return found;
}

function isBetween(node: Nodes): boolean {
  return node.type === 'citation' || (node.type === 'text' && /^[\s\p{P}]*$/u.test(node.value));
}
