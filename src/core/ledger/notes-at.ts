import type { Nodes, PhrasingContent } from 'mdast';
import type { ClaimPassage, TextBlock } from '../grammar/facts.ts';
import { attributesOf } from '../grammar/element-facts.ts';

/** The names of the notes of elements, by their nodes. */
type NotesByNode = ReadonlyMap<Nodes, ReadonlySet<string>>;

/**
 * Tells the names of the notes of a passage: the one that it names, those inside it, and those whose
 * marks stand right behind it, with nothing between but citations and full stops. A block is read
 * once, however many passages it has.
 */
export function notesOfPassages(): (passage: ClaimPassage) => Iterable<string> {
  const read = new Map<TextBlock, NotesByNode>();
  return ({ node, block, note }) => {
    const notes = read.get(block) ?? notesIn(block);
    read.set(block, notes);
    return new Set([...(note === undefined ? [] : [note]), ...(notes.get(node) ?? [])]);
  };
}

function notesIn(block: TextBlock): NotesByNode {
  const notes = new Map<Nodes, Set<string>>();
  /** @param around the passages that an element stands in */
  const read = (children: readonly PhrasingContent[], around: readonly Set<string>[]): void => {
    let before: Set<string> | undefined;
    for (const child of children) {
      if (child.type === 'footnoteReference') {
        for (const each of around) each.add(child.identifier);
        before?.add(child.identifier);
      } else if (!isBetween(child)) {
        before = undefined;
        if (child.type === 'mdxJsxTextElement') {
          const { note } = attributesOf(child);
          for (const each of around) if (note !== undefined) each.add(note);
          if (child.name === 'Claim') {
            before = new Set();
            notes.set(child, before);
          }
        }
        if ('children' in child) read(child.children, before ? [...around, before] : around);
      }
    }
  };
  read(block.children, []);
  return notes;
}

function isBetween(each: PhrasingContent): boolean {
  return each.type === 'citation' || (each.type === 'text' && /^[\s\p{P}]*$/u.test(each.value));
}
