import { didYouMean } from '../../grammar/near.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from './problems.ts';

/** Every note is written once, referred to, labelled; every reference and mark has its note. */
export const notes: Check = (draft) => [...draft.entries.values()].flatMap(notesOf);

function notesOf(entry: Entry): Problem[] {
  const { facts } = entry;
  const written = new Set(facts.notes.map((note) => note.id));
  const problems: Problem[] = [];
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
  for (const mark of facts.marks) {
    if (!written.has(mark.note)) {
      problems.push(
        problemIn(
          entry,
          mark,
          'undefined-note',
          `The mark names the note "${mark.note}", which is not written.`,
          `${didYouMean(mark.note, written)}Write the note: [^${mark.note}]: **Context.** …`,
        ),
      );
    }
  }
  for (const note of facts.notes) {
    if (note.references === 0) {
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
