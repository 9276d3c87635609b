/** A list in words: `a, b and c`. */
export function inWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const before = words.slice(0, -1);
  return [...(before.length > 0 ? [before.join(', '), last] : []), ...words.slice(-1)].join(' ');
}
