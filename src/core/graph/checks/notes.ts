import type { Components } from '../../grammar/components/index.ts';
import type { Definitions } from '../../grammar/definitions.ts';
import { namedIn } from '../../grammar/element-facts.ts';
import { nearest } from '../../grammar/near.ts';
import { compareText } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
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

  for (const { id, component, ...at } of missingNotes(entry, written, components)) {
    const near = nearest(id, written);
    if (near !== undefined) meant.add(near);
    problems.push(
      problemIn(
        entry,
        at,
        'undefined-note',
        component === undefined
          ? say.notes.missing(id, near)
          : say.notes.missingFor(component, id, near),
      ),
    );
  }
  for (const duplicate of facts.duplicateNotes) {
    problems.push(problemIn(entry, duplicate, 'duplicate-note', say.notes.twice(duplicate.id)));
  }
  for (const note of facts.notes) {
    // A misspelt reference to it has its problem already.
    if (note.references === 0 && !meant.has(note.id)) {
      problems.push(problemIn(entry, note, 'unused-note', say.notes.unused(note.id)));
    }
    if (note.label === undefined) {
      problems.push(problemIn(entry, note, 'note-label', say.notes.unlabelled(note.id)));
    }
  }
  return problems;
}

interface MissingNote {
  readonly id: string;
  /** What names it, where that is no reference. */
  readonly component: string | undefined;
  /** What names it; it gives an order to what stands in one place. */
  readonly named: string;
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
      component: undefined,
      named: 'reference',
      line,
      column,
    })),
    ...facts.elements.flatMap((element) =>
      namedIn(element, 'note', components)
        .filter(({ value }) => !written.has(value))
        .map(({ value: id }) => {
          const { component, line, column } = element;
          return { id, component, named: component.toLowerCase(), line, column };
        }),
    ),
  ].sort((a, b) => a.line - b.line || a.column - b.column || compareText(a.named, b.named));
  const told = new Set<string>();
  return all.filter(({ id }) => !told.has(id) && told.add(id));
}
