import type { Node } from 'mdast';
import type { Problem } from '../model/problem.ts';
import type { Facts } from './facts.ts';

/**
 * What is left of a body's facts when those are taken out in which a problem lies: the author looks
 * there anyway, and one mistake is told once.
 * @param whole whether the facts are those of the whole body; notes are known only then
 */
export function soundFacts(facts: Facts, problems: readonly Problem[], whole: boolean): Facts {
  const sound = ({ node }: { readonly node: Node }): boolean =>
    !problems.some((problem) => isIn(problem, node));
  return {
    ...facts,
    links: facts.links.filter(sound),
    citations: facts.citations.filter(sound),
    claims: facts.claims
      .filter(sound)
      .map((claim) => (whole ? claim : { ...claim, note: undefined })),
    quotes: facts.quotes.filter(sound),
    embeds: facts.embeds.filter(sound),
    marks: facts.marks.filter((mark) => whole && sound(mark)),
    notes: whole ? facts.notes : [],
    undefinedNotes: whole ? facts.undefinedNotes : [],
    duplicateNotes: whole ? facts.duplicateNotes : [],
  };
}

function isIn({ line, column }: Problem, { position }: Node): boolean {
  if (!position) return true;
  const { start, end } = position;
  const after = line > start.line || (line === start.line && column >= start.column);
  return after && (line < end.line || (line === end.line && column < end.column));
}
