import unhomoglyph from 'unhomoglyph';

/**
 * How text looks, by the confusables of UTS #39: two texts that readers cannot tell apart have the
 * same skeleton. A skeleton is for comparing, never for showing.
 */
export function skeletonOf(text: string): string {
  const visible = text.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return unhomoglyph(visible).normalize('NFD');
}

/** Text in which each character that looks like ASCII is written in it: a Cyrillic "о" as "o". */
export function asciiOf(text: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => {
    const like = unhomoglyph(character);
    return /^\p{ASCII}+$/u.test(like) ? like : character;
  });
}

/**
 * The ways in which a name looks: as it stands, without regard to case, and without regard to
 * case where letters of other scripts are taken for those they imitate. Width, style and kinds
 * of space make no difference. Two names look alike when they have one of them in common.
 */
export function looksOf(name: string): string[] {
  const text = name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const looks = [text, text.toLowerCase(), asciiOf(text).toLowerCase()].map(skeletonOf);
  return [...new Set(looks)];
}

/**
 * A name without what people write in one way or another and mean nothing by: case, kinds of
 * space, of quotation mark and of dash. Names that look alike and differ in this hold different
 * characters.
 */
export function plainOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛′ʼ`´]/gu, "'")
    .replace(/[“”„‟″«»]|''/gu, '"')
    .replace(/[\p{Dash}\u2212]/gu, '-')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ')
    .trim();
}
