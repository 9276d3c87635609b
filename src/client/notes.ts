import { adopt } from './sheet.ts';

/**
 * The words of a note, its marks and the note itself light up together. A note in the margin is
 * reached by its number without a jump. Any other opens in place: each mark brings it below its own
 * paragraph, and back to where it was.
 */
adopt(STYLES.notes);
const ANCHORED = CSS.supports('anchor-name:--a');
const wide = matchMedia('(min-width:64rem)');
const notes = [...document.querySelectorAll<HTMLElement>('.note')];
/** Where notes stand that are open elsewhere. */
const spots: Text[] = [];

/** A mark in the text, and the words before it that it is the mark of. */
interface Mark {
  readonly link: HTMLElement;
  readonly words: readonly HTMLElement[];
  readonly note: HTMLElement | undefined;
}

const marks: Mark[] = [];
let words: HTMLElement[] = [];
for (const link of document.querySelectorAll<HTMLElement>('.prose mark, .noteref a')) {
  if (link.localName === 'mark') words.push(link);
  else {
    // Not by the hash, where a name in a script of its own has other letters.
    const href = link.getAttribute('href');
    const note = notes.find(({ id }) => href === `#${id}`);
    marks.push({ link, words, note });
    words = [];
  }
}

if (!ANCHORED && wide.matches) {
  for (const note of notes) {
    const box = note.closest('.notes > .note-side');
    if (box) blockOf(marks.find((mark) => mark.note === note)?.link)?.before(box);
  }
}

let lit: Element[] = [];
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => light(target as Element));
}
// What the pointer is on that made this script be fetched.
for (const each of document.querySelectorAll(':hover, :focus')) light(each);

function light(target: Element): void {
  const found = marksAt(target);
  for (const each of lit) each.classList.remove('lit');
  lit = found.flatMap(({ link, words: its, note }) => [link, ...its, ...(note ? [note] : [])]);
  for (const each of lit) each.classList.add('lit');
}

/** The marks of the note that something is in, or the one whose words it is in. */
function marksAt(target: Element): Mark[] {
  return marks.filter(({ link, words: its, note }) =>
    [link, ...its, note].some((each) => each?.contains(target)),
  );
}

/**
 * Goes from a mark to its note or back, if both are seen; otherwise opens or closes the note.
 * @param from a mark, words of a note, or the number of a note
 */
export function press(from: HTMLElement): void {
  const found = marksAt(from);
  const back = found.find(({ link }) => from.getAttribute('href') === `#${link.id}`);
  const [mark] = found;
  if (!mark?.note) return;
  if (isBeside(mark.note)) {
    if (back) back.link.focus();
    else if (from === mark.link) mark.note.querySelector('a')?.focus();
  } else if (back) location.assign(`#${back.link.id}`);
  else toggle(mark, mark.note);
}

function isBeside(note: Element): boolean {
  return wide.matches && note.closest(ANCHORED ? '.note-side' : '.prose > .note-side') !== null;
}

function toggle({ link }: Mark, note: HTMLElement): void {
  const at = notes.indexOf(note);
  const wasOpen = link.ariaExpanded === 'true';
  spots[at]?.replaceWith(note);
  for (const each of marks) {
    if (each.note === note && each.link.ariaExpanded) each.link.ariaExpanded = 'false';
  }
  if (wasOpen) return;
  link.ariaExpanded = 'true';
  note.before((spots[at] = new Text()));
  let block = blockOf(link);
  // Below those of lower numbers that are open here.
  for (
    let next = block?.nextElementSibling;
    next && notes.slice(0, at).includes(next as HTMLElement);
    next = next.nextElementSibling
  )
    block = next;
  block?.after(note);
}

// A note in the margin is not open elsewhere.
wide.addEventListener('change', () => {
  for (const mark of marks) {
    if (mark.note && mark.link.ariaExpanded === 'true') toggle(mark, mark.note);
  }
});

function blockOf(link: Element | undefined): Element | null | undefined {
  return link?.closest('.prose > *');
}
