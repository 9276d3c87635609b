/**
 * A mark that is pointed at or focused lights its note. Notes that are no margin notes open in
 * place: a mark brings its note below the paragraph, and a second press puts it back at the end.
 */
const notes = [...document.querySelectorAll<HTMLElement>('.note')];
const marks = [...document.querySelectorAll('.noteref')];
const end = notes[0]?.parentNode;
let lit: HTMLElement | undefined;

for (const type of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(type, (event) => {
    const target = event.target as Element;
    const words = target.closest('mark');
    // The words of a note stand before its mark, mostly but not always right before it.
    const mark = (
      words
        ? marks.find(
            (each) => words.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
          )
        : target.closest('.noteref')
    )?.querySelector('a');
    const note = notes.find(({ id }) => mark?.hash === `#${id}`);
    lit?.classList.remove('lit');
    lit = note;
    if (!mark || !note) return;
    note.classList.add('lit');
    if (type !== 'click' || getComputedStyle(note).position === 'absolute') return;
    event.preventDefault();
    if (note.parentNode === end) mark.closest('.prose > *')?.after(note);
    // Back to where it stood: before the first of those after it that are there.
    else
      end?.insertBefore(
        note,
        notes.find((other, at) => at > notes.indexOf(note) && other.parentNode === end) ?? null,
      );
    mark.ariaExpanded = String(note.parentNode !== end);
  });
}
