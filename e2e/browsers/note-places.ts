interface NotePlaces {
  /** What no note may be, wherever it stands. */
  readonly faults: string[];
  /** Whether each stands beside the text, and how far its first line is from that of its mark. */
  readonly notes: { readonly id: string; readonly beside: boolean; readonly distance: number }[];
}

/** Where the notes of a page stand. It runs in the page, so it knows nothing of this file. */
export function notePlaces(): NotePlaces {
  const faults: string[] = [];
  const notes: NotePlaces['notes'] = [];
  /** A note beside its words may be pushed down by the one before, but not further. */
  const most = 120;
  const foot = document.querySelector('.colophon')?.getBoundingClientRect().top ?? Infinity;
  const wide = matchMedia('(min-width: 64rem)').matches;
  const boxes: DOMRect[] = [];
  for (const note of document.querySelectorAll('div.note')) {
    const text = note.closest('.prose');
    const mark = document.querySelector(`.noteref a[href="#${note.id}"]`);
    const say = (fault: string): number => faults.push(`${note.id} ${fault}`);
    if (!text || !mark) {
      say('has no mark');
      continue;
    }
    const box = note.getBoundingClientRect();
    const paragraph = (mark.closest('p, li, td, dd') ?? text).getBoundingClientRect();
    const beside = box.left >= paragraph.right || box.right <= paragraph.left;
    const distance = Math.abs(box.top - mark.getBoundingClientRect().top);
    if (box.height === 0) say('is not shown');
    if (box.left < 0 || box.right > document.documentElement.clientWidth) say('leaves the screen');
    if (box.bottom > foot) say('reaches into the foot of the page');
    // Those for which a crowd leaves no room stay after the text, and are marked as such.
    if (wide && !beside && !note.matches('.note-end')) say('is not in the margin');
    if (beside && distance > most) say(`stands ${Math.round(distance)} px from its mark`);
    const covers = (other: DOMRect): boolean =>
      box.left < other.right - 1 &&
      box.right > other.left + 1 &&
      box.top < other.bottom - 1 &&
      box.bottom > other.top + 1;
    if (boxes.some(covers)) say('covers another note');
    for (const words of text.querySelectorAll(':scope p, :scope li')) {
      if (words.closest('.note, details, table')) continue;
      if (covers(words.getBoundingClientRect())) say('covers the text');
    }
    boxes.push(box);
    notes.push({ id: note.id, beside, distance });
  }
  return { faults, notes };
}
