/**
 * Where the notes of a text stand on a wide screen, in the margin or at the end of the text. Told
 * from estimates, since a page is made before any browser has laid it out. All lengths are in rem,
 * so that they hold whatever size of letters a reader has chosen.
 */

/** A note as it would like to stand. */
export interface NoteWish {
  /** How far down its mark is. */
  readonly at: number;
  /** How high it is, three lines at most. */
  readonly height: number;
}

export interface NotePlace {
  /** `line` is a note of which one line is shown, `end` one that stays after the text. */
  readonly form: 'whole' | 'line' | 'end';
  /** Whether it stands in one box with the note before, right under it. */
  readonly follows: boolean;
  /** Where it begins, nowhere for one that stays after the text. */
  readonly top: number | undefined;
}

/** The height of a note of one line: that of the smallest target for a finger. */
export const ROW = 1.5;
/** What is free between two notes, unless both are of one line. */
export const GAP = 0.75;
/**
 * How much more must be free above a box of its own. A browser's lines are not quite those of the
 * estimate, and not every browser moves a box down that would cover another.
 */
const SAFETY = 0.8;
/** How far from its mark a note is still beside it. */
const NEAR = 1.4;
/** How much farther down a mark may be than was thought, as a part of the way from its box's first mark. */
const DOUBT = 0.15;
/** Farther than this from its mark no note stands. */
export const FAR = 4.5;

/**
 * What a note costs that is shown as one line, that is not in the margin, that is not though there
 * was room, and for each rem that it is too far off.
 */
const COST = { line: 1, end: 100, needless: 200, rem: 4 } as const;

/** How many ways to place the notes so far are followed up. */
const WAYS = 24;

/** One way to place the notes up to one of them. */
interface Way {
  readonly place: NotePlace;
  /** Where the box ends that they stand in. */
  readonly bottom: number;
  readonly cost: number;
  /** How far down the first mark of its box is. */
  readonly from: number;
  readonly before: Way | undefined;
}

/**
 * The best places for notes: as many as possible beside their marks, as few as possible cut to one
 * line, none over another. Time and space grow with the number of notes.
 * @param wishes in the order of the marks
 */
export function placesOf(wishes: readonly NoteWish[]): NotePlace[] {
  let ways: readonly (Way | undefined)[] = [undefined];
  for (const wish of wishes) ways = best(ways.flatMap((way) => stepsFrom(way, wish)));
  const places: NotePlace[] = [];
  for (let way = ways[0]; way; way = way.before) places.push(way.place);
  return places.reverse();
}

function stepsFrom(before: Way | undefined, wish: NoteWish): Way[] {
  return (['whole', 'line', 'end'] as const).flatMap((form) => step(before, wish, form) ?? []);
}

/** The way that a note's form makes of the way before it, if it can stand so. */
function step(
  before: Way | undefined,
  { at, height }: NoteWish,
  form: NotePlace['form'],
): Way | undefined {
  const { bottom = -Infinity, cost = 0, from = 0, place: last = undefined } = before ?? {};
  const follows = at < bottom + GAP + SAFETY;
  if (form === 'end') {
    // A row below the box says that more notes stand after the text.
    const row = last && last.form !== 'end' ? ROW : 0;
    const place = { form, follows: false, top: undefined };
    const more = follows ? COST.end : COST.needless;
    return { place, bottom: bottom + row, cost: cost + more, from, before };
  }
  // What follows a note that is not there would stand without its neighbour.
  if (follows && last?.form === 'end') return undefined;
  const close = form === 'line' && last?.form === 'line';
  const top = follows ? bottom + (close ? 0 : GAP) : at;
  const drift = top - at;
  if (drift > FAR) return undefined;
  const first = follows ? from : at;
  const off = Math.abs(drift) + DOUBT * (at - first);
  return {
    place: { form, follows, top },
    bottom: top + (form === 'line' ? ROW : height),
    cost: cost + (form === 'line' ? COST.line : 0) + COST.rem * Math.max(0, off - NEAR),
    from: first,
    before,
  };
}

/** The ways worth following, the cheapest first: none that another beats in cost and room. */
function best(ways: readonly Way[]): Way[] {
  const kept: Way[] = [];
  const room = new Map<NotePlace['form'], number>();
  for (const way of ways.toSorted((a, b) => a.cost - b.cost || a.bottom - b.bottom)) {
    const { form } = way.place;
    if (way.bottom >= (room.get(form) ?? Infinity)) continue;
    room.set(form, way.bottom);
    kept.push(way);
  }
  return kept.slice(0, WAYS);
}
