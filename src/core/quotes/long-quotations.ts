import type { ParsedEntry } from '../grammar/entry.ts';
import { placeOf } from '../grammar/places.ts';
import type { Places } from '../grammar/places.ts';
import type { Position } from '../grammar/position.ts';
import { countWords, textOf } from '../grammar/text.ts';
import { QUOTATION_LIMIT } from '../model/quotation.ts';
import { digestBlocks } from './digest.ts';
import type { DigestBlock, Piece } from './digest.ts';
import { markedWords } from './marks.ts';
import { textsBeside, textsOfFields } from './texts-beside.ts';

/** A quotation that is longer than one may be. */
export interface LongQuotation extends Position {
  readonly words: number;
}

/**
 * The quotations of an entry that have more words than a quotation may have, in whatever marks and
 * wherever they stand: in claims, `<Quote>`, text, notes, block quotations, fields and attributes.
 */
export function longQuotations(entry: ParsedEntry): LongQuotation[] {
  const { facts, tree, collection, places } = entry;
  const long = new Map<string, LongQuotation>();
  const weigh = ({ line, column }: Position, texts: readonly (string | undefined)[]): void => {
    const words = Math.max(0, ...texts.filter((text) => text !== undefined).map(countWords));
    const key = `${line}:${column}`;
    if (words > QUOTATION_LIMIT && !long.has(key)) long.set(key, { line, column, words });
  };
  for (const claim of facts.claims) weigh(claim, [claim.quote]);
  for (const quote of facts.quotes) {
    // A rendering and its original are one quotation.
    const rendering = textOf(quote.node, (name) => name).replace(/^“|”$/g, '');
    weigh(quote, [rendering, quote.original]);
  }
  for (const { at, text } of quotedIn(digestBlocks(tree))) weigh(at, [text]);
  const isWorkTitle = collection === 'references' ? placeOf(places, ['title']) : undefined;
  for (const { at, text, path } of textsBeside(entry)) {
    // The title of a work is its name, and no quotation.
    if (isWorkTitle && path?.join() === 'title') continue;
    for (const marked of joinedMarks(text)) weigh(at, [marked]);
  }
  return [...long.values()];
}

/** The same of fields that belong to no entry. */
export function longInFields(data: unknown, places: Places): LongQuotation[] {
  return textsOfFields(data, places).flatMap(({ at, text }) =>
    longInText(text).map((words) => ({ ...at, words })),
  );
}

/** How many words the quotations of a text have that are too long. */
export function longInText(text: string): number[] {
  return joinedMarks(text)
    .map(countWords)
    .filter((words) => words > QUOTATION_LIMIT);
}

/** Between two quotations that a reader takes for one. */
const NOTHING = /^(?:[\s.…[\]\p{Quotation_Mark}`´]|,,|<<|>>)*$/u;

interface Quoted {
  readonly at: Position;
  readonly text: string;
}

/** What is quoted in blocks; quotations without a word between them are one, and so is a block quotation. */
function quotedIn(blocks: readonly DigestBlock[]): Quoted[] {
  const inBlocks = Map.groupBy(blocks, ({ quotation }) => quotation);
  const plain = inBlocks.get(undefined) ?? [];
  inBlocks.delete(undefined);
  return [
    ...plain.flatMap(({ pieces }) => joinedPieces(pieces)),
    ...[...inBlocks.values()].flatMap((parts) => {
      const pieces = parts.flatMap((part) => part.pieces);
      const [first] = pieces;
      return first ? [{ at: first, text: pieces.map(({ text }) => text).join('\n') }] : [];
    }),
  ];
}

function joinedPieces(pieces: readonly Piece[]): Quoted[] {
  const found: { at: Position; text: string }[] = [];
  let open = false;
  for (const piece of pieces) {
    const text = piece.longest ?? piece.text;
    const last = found.at(-1);
    if (!piece.quoted) open &&= NOTHING.test(text);
    else if (open && last) last.text += ` ${text}`;
    else {
      found.push({ at: piece, text });
      open = true;
    }
  }
  return found;
}

function joinedMarks(text: string): string[] {
  const found: string[] = [];
  let from: number | undefined;
  for (const { start, end, reach } of markedWords(text)) {
    const words = text.slice(start, reach);
    const goesOn = from !== undefined && NOTHING.test(text.slice(from, start));
    const last = goesOn ? found.pop() : undefined;
    found.push(last === undefined ? words : `${last} ${words}`);
    from = end;
  }
  return found;
}
