import type { Components } from '../../grammar/components/index.ts';
import type { Definitions } from '../../grammar/definitions.ts';
import { namedIn } from '../../grammar/element-facts.ts';
import { didYouMean, nearest } from '../../grammar/near.ts';
import { compareText } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** Every note is written once, referred to, labelled; every reference and mark has its note. */
export const notes: Check = (draft) =>
  [...draft.entries.values()].flatMap((entry) => notesOf(entry, draft.definitions));

/** The notes of one entry, or of what could be read of one. */
export function notesOf(entry: Entry, { components }: Definitions): Problem[] {
  const { facts } = entry;
  const written = new Set(facts.notes.map((note) => note.id));
  const meant = new Set<string>();
  const problems: Problem[] = [];

  for (const { id, kind, ...at } of missingNotes(entry, written, components)) {
    const near = nearest(id, written);
    if (near !== undefined) meant.add(near);
    problems.push(
      problemIn(
        entry,
        at,
        'undefined-note',
        kind !== 'reference'
          ? `The ${kind} names the note "${id}", which is not written.`
          : `There is no note "[^${id}]".`,
        /^\S+$/.test(id)
          ? `${didYouMean(id, written)}Write the note on a line of its own: [^${id}]: **Context.** …`
          : 'Give the note a name without spaces, here and where it is written: [^name]: **Context.** …',
      ),
    );
  }
  for (const duplicate of facts.duplicateNotes) {
    problems.push(
      problemIn(
        entry,
        duplicate,
        'duplicate-note',
        `The note "${duplicate.id}" is written twice.`,
        'Give one of the two another name.',
      ),
    );
  }
  for (const note of facts.notes) {
    // A misspelt reference to it has its problem already.
    if (note.references === 0 && !meant.has(note.id)) {
      problems.push(
        problemIn(
          entry,
          note,
          'unused-note',
          `Nothing refers to the note "${note.id}".`,
          `Put [^${note.id}] after the words it explains, or take the note out.`,
        ),
      );
    }
    if (note.label === undefined) {
      problems.push(
        problemIn(
          entry,
          note,
          'note-label',
          `The note "${note.id}" has no label.`,
          `Begin it with a label in bold: [^${note.id}]: **Context.** …`,
        ),
      );
    }
  }
  return problems;
}

interface MissingNote {
  readonly id: string;
  /** What names it: a component or a reference. */
  readonly kind: string;
  readonly line: number;
  readonly column: number;
}

/** What names a note that is not written: one for each such note, the first in the text. */
function missingNotes(
  { facts }: Entry,
  written: ReadonlySet<string>,
  components: Components,
): MissingNote[] {
  const all = [
    ...facts.undefinedNotes.map(({ id, line, column }) => ({
      id,
      kind: 'reference',
      line,
      column,
    })),
    ...facts.elements.flatMap((element) =>
      namedIn(element, 'note', components)
        .filter(({ value }) => !written.has(value))
        .map(({ value: id }) => {
          const { component, line, column } = element;
          return { id, kind: component.toLowerCase(), line, column };
        }),
    ),
  ].sort((a, b) => a.line - b.line || a.column - b.column || compareText(a.kind, b.kind));
  const told = new Set<string>();
  return all.filter(({ id }) => !told.has(id) && told.add(id));
}
