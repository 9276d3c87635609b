/**
 * Phrases of a catalogue as a pattern. `several|many sources|reports` is two words, each one of some;
 * a word that ends in a question mark may be missing, and semicolons stand between phrases.
 */
export function phrasePattern(phrases: string): RegExp {
  const all = phrases.split('; ').map((phrase) => {
    const [first = '', ...rest] = phrase.split(' ');
    return oneOf(first) + rest.map(following).join('');
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function following(word: string): string {
  return word.endsWith('?') ? `(?:\\s+${oneOf(word.slice(0, -1))})?` : `\\s+${oneOf(word)}`;
}

function oneOf(words: string): string {
  return `(?:${words})`;
}
