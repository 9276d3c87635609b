/**
 * An emoji of several characters: a picture with a skin tone, a selector, a keycap or tags, and
 * what joiners (U+200D) add to it.
 */
const PART = String.raw`\p{Emoji}(?:\p{EMod}|\uFE0F\u20E3?)?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?`;
const SEQUENCE = new RegExp(`${PART}(?:\\u200D${PART})*`, 'gu');

/** A character that is text unless U+FE0F follows; some programs leave that out. */
const WITHOUT_SELECTOR = /(?!\p{Emoji_Presentation}|\p{EMod})\p{Emoji}(?!\uFE0F|\p{EMod})/gu;

const RECOMMENDED = /^\p{RGI_Emoji}$/v;

/**
 * Where in a text the characters of emoji that everybody's fonts know stand ("recommended for
 * general interchange", UTS #51), as offsets. Only there a joiner, a selector or a tag is seen.
 */
export function emojiOffsets(text: string): Set<number> {
  const offsets = new Set<number>();
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE)) {
    if (sequence.length < 3) continue;
    if (!RECOMMENDED.test(sequence.replace(WITHOUT_SELECTOR, '$&\uFE0F'))) continue;
    for (let offset = 0; offset < sequence.length; offset += 1) offsets.add(index + offset);
  }
  return offsets;
}
