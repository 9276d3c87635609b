import { FILLER, directionOf, endsNumber, endsShortened, shortensWord } from './mark-places.ts';
import type { Direction } from './mark-places.ts';
import { CLOSERS, DIGRAPHS, SINGLE } from './mark-table.ts';
import type { Pair } from './mark-table.ts';

/** Words between quotation marks: where they begin and end in a text. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  /** Where they end at the latest: a mark may be an apostrophe or a sign for inches as well. */
  readonly reach: number;
}

interface Mark {
  readonly at: number;
  /** Its place among all marks of the text. */
  readonly index: number;
  readonly character: string;
  readonly way: Direction;
}

/** A mark that opens, and the text that it stands in. */
interface Opening {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly mark: Mark;
  readonly pair: Pair;
  /** Whether it may begin a shortened word. */
  readonly shortened: boolean;
  /** What was looked for and not found: it is not found further on either, so that a text is read once. */
  readonly missing: Set<string>;
}

type Wanted = (mark: Mark) => boolean;

type Ends = Pick<MarkedWords, 'end' | 'reach'>;

/** Quotations within a quotation that are followed; deeper ones are a slip of somebody's. */
const DEEPEST = 8;

/**
 * Finds what a text has between quotation marks of any kind, the outermost only, in order. An
 * apostrophe is no mark. A double mark that opens and is not closed quotes to the end, as in
 * quotations that go on in the next paragraph.
 * @param text one paragraph, or a value by itself
 */
export function markedWords(written: string): MarkedWords[] {
  const text = written.replace(DIGRAPHS.pattern, (two) => DIGRAPHS.as(two) + FILLER);
  const marks = marksIn(text);
  const found: MarkedWords[] = [];
  const missing = new Set<string>();
  let from = 0;
  for (const mark of marks) {
    const pair = CLOSERS.get(mark.character);
    if (mark.at < from || !pair || !mayOpen(text, mark, pair)) continue;
    const shortened = pair.neutral && shortensWord(text, mark.at);
    const opening = { text, marks, mark, pair, shortened, missing };
    const ends = SINGLE.has(mark.character) ? endsOfSingle(opening) : endsOfDouble(opening);
    if (!ends) continue;
    found.push({ start: mark.at + (text.charAt(mark.at + 1) === FILLER ? 2 : 1), ...ends });
    from = ends.reach + 1;
  }
  return found;
}

function marksIn(text: string): Mark[] {
  return Array.from(text.matchAll(MARK), ({ 0: character, index: at }, index) => ({
    at,
    index,
    character,
    way: directionOf(text, at),
  }));
}

const MARK = new RegExp(
  `[${[...CLOSERS].map(([mark, { closers, instead }]) => mark + closers + instead).join('')}]`,
  'g',
);

function mayOpen(text: string, { at, character, way }: Mark, { neutral, straight }: Pair): boolean {
  if (way === 'abbreviation') return false;
  if (SINGLE.has(character)) return way !== 'within' && !(neutral && way === 'closing');
  // Straight marks are set carelessly; behind a number they are inches.
  return !(neutral && way === 'closing' && (!straight || endsNumber(text, at)));
}

function endsOfDouble(opening: Opening): Ends | undefined {
  const { closers, instead } = opening.pair;
  const end =
    balanced(opening) ??
    firstOf(opening, 'closes', (mark) => closers.includes(mark.character) && !opens(mark)) ??
    firstOf(
      opening,
      'instead',
      (mark) => instead.includes(mark.character) && closesByPlace(mark),
    ) ??
    firstOf(opening, 'any', ({ character }) => closers.includes(character));
  return end ? reaching(opening, end, endsNumber) : endsOfParagraph(opening);
}

/** The mark that closes when all that are opened within are closed as well. */
function balanced(opening: Opening): Mark | undefined {
  let depth = 1;
  const end = next(opening, ({ character, way }) => {
    const closes = opening.pair.closers.includes(character) && way !== 'abbreviation';
    if (character === opening.mark.character && (!closes || way === 'opening')) depth += 1;
    else if (closes) depth -= 1;
    return depth === 0 || depth > DEEPEST;
  });
  return depth === 0 ? end : undefined;
}

function endsOfSingle(opening: Opening): Ends | undefined {
  const { text, mark, shortened } = opening;
  const isApostrophe = ({ at }: Mark): boolean =>
    shortened && (endsShortened(text, at) || isOneWord(text, mark.at, at));
  const end = firstOf(
    opening,
    shortened ? 'shortened' : 'single',
    (other) => closes(opening, other) && !isApostrophe(other),
  );
  return end && reaching(opening, end, endsShortened);
}

/** A quotation that goes on in the next paragraph; a mark of two directions must open it by its place. */
function endsOfParagraph({ text, mark, pair }: Opening): Ends | undefined {
  const opens = pair.neutral ? mark.way === 'opening' : mark.way !== 'closing';
  // In French each paragraph of a quotation begins with the mark that closes it.
  if (!opens && mark.at > 0) return undefined;
  if (text.slice(mark.at + 1).trim() === '') return undefined;
  return { end: text.length, reach: text.length };
}

/** Goes on from a mark that may be none, as long as another follows that closes. */
function reaching(
  opening: Opening,
  first: Mark,
  isDoubtful: (text: string, at: number) => boolean,
): Ends {
  let last = first;
  const isSingle = SINGLE.has(opening.mark.character);
  while (isDoubtful(opening.text, last.at)) {
    const following = next(
      opening,
      (mark) =>
        closes(opening, mark) ||
        (SINGLE.has(mark.character) === isSingle && mark.way === 'opening'),
      last.index,
    );
    if (!following || !closes(opening, following)) break;
    last = following;
  }
  return { end: first.at, reach: last.at };
}

function closes({ pair }: Opening, mark: Mark): boolean {
  const { closers, instead } = pair;
  return (closers + instead).includes(mark.character) && closesByPlace(mark);
}

function closesByPlace({ way }: Mark): boolean {
  return way === 'closing' || way === 'either';
}

function opens({ way }: Mark): boolean {
  return way === 'opening' || way === 'abbreviation';
}

/** The first mark behind an opening one that is looked for, under a name for what is looked for. */
function firstOf(opening: Opening, what: string, wanted: Wanted): Mark | undefined {
  const key = `${what} ${opening.mark.character}`;
  const found = opening.missing.has(key) ? undefined : next(opening, wanted);
  if (!found) opening.missing.add(key);
  return found;
}

/** The first mark behind another that is looked for. */
function next({ marks, mark }: Opening, wanted: Wanted, behind = mark.index): Mark | undefined {
  for (let index = behind + 1; index < marks.length; index += 1) {
    const other = marks[index];
    if (other && wanted(other)) return other;
  }
  return undefined;
}

/** Whether no space stands between two places, as far as a word may be long. */
function isOneWord(text: string, from: number, to: number): boolean {
  return to - from < 40 && !/\s/.test(text.slice(from, to));
}
