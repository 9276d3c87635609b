/** What is put in the place of a part of a text; without `to` nothing is taken away. */
export interface Edit {
  readonly at: number;
  readonly to?: number;
  readonly text: string;
}

/**
 * A text with all edits; those at one place in the order in which they are given.
 * @param edits none may overlap another
 */
export function edited(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { at, to = at, text } of [...edits].sort((a, b) => a.at - b.at)) {
    parts.push(source.slice(end, at), text);
    end = to;
  }
  return parts.join('') + source.slice(end);
}
