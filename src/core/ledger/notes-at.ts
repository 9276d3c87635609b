import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { ClaimPassage } from '../grammar/facts.ts';
import { attributesOf } from '../grammar/element-facts.ts';

/**
 * The names of the notes of a passage: the one that it names, those inside it, and those whose marks
 * stand right behind it, with nothing between but citations and full stops.
 */
export function notesAt({ node, block, note }: ClaimPassage): ReadonlySet<string> {
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
  for (const mark of behind(node, block)) inside(mark);
  return names;
}

/** The marks of notes right behind a node. */
function behind(node: ClaimPassage['node'], within: Parents): PhrasingContent[] {
  const siblings = within.children as Nodes[];
  const at = siblings.indexOf(node);
  if (at < 0) {
    return siblings.flatMap((child) => ('children' in child ? behind(node, child) : []));
  }
  const after = siblings.slice(at + 1) as PhrasingContent[];
  const end = after.findIndex((each) => each.type !== 'footnoteReference' && !isBetween(each));
  return after
    .slice(0, end < 0 ? after.length : end)
    .filter(({ type }) => type === 'footnoteReference');
}

function isBetween(each: PhrasingContent): boolean {
  return each.type === 'citation' || (each.type === 'text' && /^[\s\p{P}]*$/u.test(each.value));
}
