import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Problem } from '../model/problem.ts';
import type { Components } from './components/index.ts';
import type { ElementFact } from './element-facts.ts';
import type { Facts } from './facts.ts';
import { isBefore } from './position.ts';

/**
 * What is left of a body's facts when those are taken out in which a problem lies: the author looks
 * there anyway, and one mistake is told once. An attribute that is not sound is left out.
 * @param source the text that the facts are of
 * @param whole whether the facts are those of the whole body; else a note may be written, or
 * referred to, in what could not be read
 */
export function soundFacts(
  facts: Facts,
  problems: readonly Problem[],
  source: string,
  whole: boolean,
  components: Components,
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
  const attributesLeft = ({ component, attributes, node }: ElementFact): object =>
    Object.fromEntries(
      Object.entries(attributes).filter(
        ([name, value]) =>
          has(node, name) &&
          (components.attribute(component, name)?.names?.what !== 'note' || known(String(value))),
      ),
    );
  return {
    ...facts,
    links: facts.links.filter(sound),
    citations: facts.citations.filter(sound),
    elements: facts.elements.map((element) => ({
      ...element,
      attributes: attributesLeft(element),
    })),
    claims: facts.claims.filter(sound),
    quotes: facts.quotes.filter(sound),
    partLinks: whole ? facts.partLinks.filter(sound) : [],
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
