export type Direction = 'ltr' | 'rtl';

/** Where Unicode has letters of Bidi_Class R and AL (DerivedBidiClass.txt). */
const RIGHT_TO_LEFT =
  /^[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function directionOfLetter(letter: string): Direction {
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

const LETTERS = /\p{L}/gu;

/**
 * Which way a text runs: that of most of its letters, and where there are as many of both, of the
 * first. So a sentence is not turned round by the foreign name that it begins with, as it would be
 * by the rule for texts of which nothing is known (UAX #9, P2). Undefined for a text without
 * letters, which runs as what is around it does.
 */
export function directionOfText(text: string): Direction | undefined {
  const ways = (text.match(LETTERS) ?? []).map(directionOfLetter);
  const right = ways.filter((way) => way === 'rtl').length;
  if (right * 2 === ways.length) return ways[0];
  return right * 2 > ways.length ? 'rtl' : 'ltr';
}

/** What share of a text's letters run the other way than a line does, from 0 to 1. */
export function shareAgainst(line: Direction, text: string): number {
  const letters = text.match(LETTERS) ?? [];
  const against = letters.filter((letter) => directionOfLetter(letter) !== line);
  return letters.length === 0 ? 0 : against.length / letters.length;
}

/** A reference to a character, which has letters that nobody reads, or a letter. */
const LETTER_IN_HTML = /&#?\w+;|\p{L}\p{M}*/gu;

/** Figures that belong to the name before or behind them: `3D`, `LK-99`, `Boeing 737`. */
const FIGURES = { before: /\p{N}{1,9}[-–]?$/u, behind: /^(?:[-–./ \u00a0]?\p{N}+)+/u };

/**
 * The stretches of a text that run against the line they stand in, each with the figures that belong
 * to it.
 * @param line which way the line runs
 * @param html the text as it is written in HTML
 */
export function runsAgainst(line: Direction, html: string): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let open = false;
  for (const { 0: letter, index } of html.matchAll(LETTER_IN_HTML)) {
    if (letter.startsWith('&')) continue;
    const against = directionOfLetter(letter) !== line;
    const to = index + letter.length;
    const last = runs.at(-1);
    if (against && open && last) last.to = to;
    else if (against) runs.push({ from: index, to });
    open = against;
  }
  return runs.map(({ from, to }, at) => {
    const before = html.slice(runs[at - 1]?.to ?? 0, from);
    const behind = html.slice(to, runs[at + 1]?.from);
    return {
      from: from - (FIGURES.before.exec(before)?.[0].length ?? 0),
      to: to + (FIGURES.behind.exec(behind)?.[0].length ?? 0),
    };
  });
}
