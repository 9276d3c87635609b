import type { Element, Nodes } from 'hast';
import { h } from 'hastscript';
import type { NoteFact } from '../grammar/facts.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { fragment } from '../kinds/urls.ts';
import { marksIn, wishOf } from './note-lines.ts';
import { placesOf } from './note-places.ts';
import type { NotePlace } from './note-places.ts';

type Words = ContentGraph['words']['text'];

/** What a note says, drawn. */
export interface DrawnNote {
  readonly note: NoteFact;
  readonly parts: readonly Element[];
}

/** The mark of a note in the text; those after the first have names of their own. */
export function noteMark({ id, number }: NoteFact, occurrence: number): Element {
  return h('sup', { class: 'noteref' }, [
    // Words and number are two to whoever takes the text alone.
    '\u00A0',
    h(
      'a',
      {
        id: fragment.noteReference(number, occurrence),
        href: addressOf(id),
        role: 'doc-noteref',
      },
      String(number),
    ),
  ]);
}

/**
 * The notes of a text, in the order of their marks. Those that a wide screen shows in the margin
 * stand in boxes there; a box hangs on the mark of its first note, see `noteAnchors`.
 * @param blocks the text, which tells how much room each has
 */
export function noteSection(
  drawn: readonly DrawnNote[],
  blocks: readonly Nodes[],
  words: Words,
): Element {
  const marks = marksIn(blocks);
  let at = 0;
  const places = placesOf(
    drawn.map(({ note, parts }) => {
      // A mark at a place that is never in the line, such as a folded part, stands where the one before does.
      at = Math.max(at, marks.get(addressOf(note.id)) ?? 0);
      return wishOf(parts, at);
    }),
  );
  const boxes: Box[] = [];
  for (const [index, { note, parts }] of drawn.entries()) {
    const { form, follows } = places[index] ?? { form: 'end', follows: false };
    const element = noteElement(note, parts, form, words);
    const last = boxes.findLast(({ inMargin }) => inMargin);
    if (form === 'end') last?.more.push(note);
    if (last && follows) last.notes.push(element);
    else boxes.push({ first: note, notes: [element], inMargin: form !== 'end', more: [] });
  }
  return h('section', { class: 'notes', ariaLabel: words.notes }, [
    h('h2', words.notes),
    ...boxes.flatMap((box) => (box.inMargin ? inMargin(box, words) : box.notes)),
  ]);
}

/**
 * The rules that tie each box of notes in the margin to its mark: an anchor's name, which both get.
 * @param classes of a page; those of boxes are numbers
 */
export function noteAnchors(classes: ReadonlySet<string>): string {
  return [...classes]
    .flatMap((name) => BOX.exec(name)?.[1] ?? [])
    .map((number) => `#${fragment.noteReference(Number(number), 1)},.n${number}{--n:--n${number}}`)
    .join('');
}

/** The class of a box in the margin whose first note has a number. */
const BOX = /^n([1-9]\d*)$/;

/** Notes that stand one below the other in the margin, or one that stays after the text. */
interface Box {
  readonly first: NoteFact;
  readonly notes: Element[];
  readonly inMargin: boolean;
  /** Those that have no room in the margin any more. */
  readonly more: NoteFact[];
}

function inMargin({ first, notes: [note, ...others], more }: Box, words: Words): Element[] {
  const classes = ['note-side', `n${first.number}`];
  const [next] = more;
  if (!note) return [];
  if (others.length === 0 && !next) {
    const own = note.properties['className'];
    note.properties['className'] = [...(Array.isArray(own) ? own : []), ...classes];
    return [note];
  }
  const link = next && h('a', { href: addressOf(next.id) }, words.moreNotes(more.length));
  return [
    h('div', { class: [...classes, KEPT] }, [
      note,
      ...others,
      ...(link ? [h('p', { class: 'note-more' }, [link])] : []),
    ]),
  ];
}

/** By this class reader views keep a division that has many links. */
const KEPT = 'text';

/** One element holds what the note says, so that a style sheet can show a part of it. */
function noteElement(
  { id, number, references }: NoteFact,
  parts: readonly Element[],
  form: NotePlace['form'],
  words: Words,
): Element {
  const [first, ...rest] = parts;
  const last = rest.at(-1) ?? first;
  first?.children.unshift(wayBack(number, 1, words), { type: 'text', value: ' ' });
  for (let place = 2; place <= references; place += 1) {
    last?.children.push({ type: 'text', value: ' ' }, wayBack(number, place, words));
  }
  return h(
    'div',
    {
      class: form === 'whole' ? `note ${KEPT}` : `note note-${form} ${KEPT}`,
      id: fragment.note(id),
      role: 'doc-footnote',
    },
    rest.length > 0 ? [h('div', [...parts])] : [...parts],
  );
}

/** The link to a mark of a note: its number for the first mark, the number of the place for others. */
function wayBack(note: number, place: number, words: Words): Element {
  const only = place === 1;
  return h(
    'a',
    {
      href: `#${fragment.noteReference(note, place)}`,
      ariaLabel: only ? words.backToText(note) : words.backToPlace(note, place),
    },
    only ? String(note) : `↩${place}`,
  );
}

function addressOf(id: string): string {
  return `#${fragment.note(id)}`;
}
