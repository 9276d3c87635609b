const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The letter that a text is filed under in a language: its first character as a reader sees it,
 * which may be several for a computer, as a capital. What the language files under the same letter
 * is the same: `Ä` is an `A` in German and a letter of its own in Swedish.
 */
export function initials(tag: string): (text: string) => string {
  const letters = new Intl.Collator(tag, { sensitivity: 'base' });
  return (text) => {
    const first = firstOf(text);
    const plain = first.normalize('NFD').replace(/\p{M}+/gu, '');
    const letter = plain !== '' && letters.compare(first, plain) === 0 ? plain : first;
    return firstOf(letter.toLocaleLowerCase(tag).toLocaleUpperCase(tag)).normalize();
  };
}

function firstOf(text: string): string {
  return SEGMENTER.segment(text).containing(0)?.segment ?? '';
}
