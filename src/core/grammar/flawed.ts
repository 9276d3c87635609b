import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Problem } from '../model/problem.ts';
import type { Facts } from './facts.ts';
import { isBefore } from './position.ts';

/**
 * What is left of a body's facts when those are taken out in which a problem lies: the author looks
 * there anyway, and one mistake is told once. An attribute that is not sound is empty.
 * @param source the text that the facts are of
 * @param whole whether the facts are those of the whole body; else a note may be written, or
 * referred to, in what could not be read
 */
export function soundFacts(
  facts: Facts,
  problems: readonly Problem[],
  source: string,
  whole: boolean,
): Facts {
  const hidden = whole ? new Set<string>() : notesWritten(source);
  for (const { id } of facts.notes) hidden.delete(id);
  const known = (note: string): boolean => !hidden.has(note);
  const sound = ({ node }: { readonly node: Node }): boolean =>
    !problems.some((problem) => isIn(problem, node));
  const has = (element: MdxJsxFlowElement | MdxJsxTextElement, name: string): boolean => {
    const found = element.attributes.filter((each) => 'name' in each && each.name === name);
    return found.length > 0 && found.every((node) => sound({ node: node as Node }));
  };
  return {
    ...facts,
    links: facts.links.filter(sound),
    citations: facts.citations.filter(sound),
    claims: facts.claims.map((passage) => ({
      ...passage,
      claim: has(passage.node, 'id') ? passage.claim : '',
      chain: has(passage.node, 'chain') ? passage.chain : [],
      note: has(passage.node, 'note') && known(passage.note ?? '') ? passage.note : undefined,
    })),
    quotes: facts.quotes.map((quote) => ({ ...quote, by: has(quote.node, 'by') ? quote.by : '' })),
    embeds: facts.embeds.map((embed) => ({
      ...embed,
      attributes: Object.fromEntries(
        Object.entries(embed.attributes).filter(([name]) => has(embed.node, name)),
      ),
    })),
    partLinks: whole ? facts.partLinks.filter(sound) : [],
    marks: facts.marks.filter(({ node, note }) => has(node, 'note') && known(note)),
    notes: whole
      ? facts.notes
      : facts.notes.map((note) => ({
          ...note,
          references: Math.max(note.references, 1),
          label: sound(note) ? note.label : (note.label ?? ''),
        })),
    undefinedNotes: facts.undefinedNotes.filter(({ id }) => known(id)),
    statements: facts.statements.filter(({ block }) => sound({ node: block })),
  };
}

/** The names of all notes that a text writes, whatever stands around them. */
function notesWritten(source: string): Set<string> {
  return new Set(
    Array.from(source.matchAll(/\[\^([^\]\s]+)\]:/g), ([, id = '']) => id.toLowerCase()),
  );
}

function isIn(problem: Problem, { position }: Node): boolean {
  return !position || (!isBefore(problem, position.start) && isBefore(problem, position.end));
}
