import type { Original } from './original.ts';

/** Where a quotation stands: offsets in the folded text of the original. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * All places at which an original has exactly these words, as whole words, in order.
 * @param quotation folded by `foldQuotation`
 */
export function matchesIn(original: Original, quotation: string): Match[] {
  const matches: Match[] = [];
  if (quotation === '') return matches;
  const { text } = original.folded;
  for (
    let start = text.indexOf(quotation);
    start >= 0;
    start = text.indexOf(quotation, start + 1)
  ) {
    const end = start + quotation.length;
    if (original.edges.has(start) && original.edges.has(end)) matches.push({ start, end });
  }
  return matches;
}

/** Whether a match stands between quotation marks, as words that somebody spoke. */
export function isSpoken({ folded, spoken }: Original, { start, end }: Match): boolean {
  const first = folded.offsets[start] ?? 0;
  const last = folded.offsets[end - 1] ?? 0;
  return spoken.some(([from, to]) => from <= first && last < to);
}
