/**
 * Languages by their tags of BCP 47. `Intl` alone decides what a tag is and what it is called, since
 * it is `Intl` that names languages on the pages.
 */

/** The region and the script that stand for an unknown one. */
const UNKNOWN = /-(?:ZZ|Zzzz)\b/;

/** Gives no name to a language that has a part which CLDR does not know, or more than one variant. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * The tag that a text is, in its canonical form: `zh-Hant` for `ZH-hant`. Undefined where it is no
 * tag, or one of which nobody knows what language it means.
 */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    return UNKNOWN.test(tag) || names.of(tag) === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** Tells whether a text is the canonical tag of a language that has a name. */
export function isLanguage(text: string): boolean {
  return languageTag(text) === text;
}

/** Scripts of today that run from right to left (Bidi_Class of their letters in Unicode). */
const RIGHT_TO_LEFT: ReadonlySet<string | undefined> = new Set([
  ...['Adlm', 'Arab', 'Aran', 'Gara', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc'],
  ...['Thaa', 'Yezi'],
]);

/**
 * Which way a language runs: that of the script which its tag names, or in which it is written
 * most. A text that is no tag runs from left to right.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const tag = languageTag(text);
  const script = tag === undefined ? undefined : new Intl.Locale(tag).maximize().script;
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/**
 * The tag that is certainly meant by a text which is none: `de-DE` for `de_DE.UTF-8`, `uk` for
 * `Ukrainian`.
 */
export function certainLanguage(text: string): string | undefined {
  const plain = text.trim();
  const [locale = ''] = plain.split('.');
  const name = plain.toLowerCase();
  return (
    languageTag(locale.replaceAll('_', '-')) ??
    languageNames(2).get(name) ??
    languageNames(3).get(name)
  );
}

/**
 * The tag that is probably meant by a text that begins with one, `zh` for `zh-Simplified`, or by
 * the code of a country, `uk` for `UA`: the language that is most spoken there.
 */
export function probableLanguage(text: string): string | undefined {
  const [, first] = /^([a-z]{2,3})(?:-[a-z\d-]*)?$/i.exec(text) ?? [];
  if (first === undefined) return undefined;
  const known = languageTag(first);
  if (known !== undefined || first.length > 2) return known;
  // Of a country that there is not, Intl would say that English is spoken there.
  const region = `-${first.toUpperCase()}`;
  if (UNKNOWN.test(region) || regions.of(region.slice(1)) === undefined) return undefined;
  return new Intl.Locale(`und${region}`).maximize().language;
}

const known = new Map<number, ReadonlyMap<string, string>>();

/**
 * The codes of ISO 639 of two letters or of three by their English names in small letters. To find
 * those of three takes some hundred milliseconds, once.
 */
export function languageNames(letters: 2 | 3): ReadonlyMap<string, string> {
  const found = known.get(letters) ?? new Map(codes(letters).flatMap(named));
  known.set(letters, found);
  return found;
}

function named(code: string): [string, string][] {
  const name = names.of(code);
  // Where two codes mean one language, the canonical one counts.
  return name === undefined || languageTag(code) !== code ? [] : [[name.toLowerCase(), code]];
}

/** Everything that has the form of a code. */
function codes(letters: number): string[] {
  if (letters === 0) return [''];
  return codes(letters - 1).flatMap((code) =>
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => code + letter),
  );
}
