const LETTERS = /\p{L}/gu;

/** Scripts in which one language is written, but for a few books. */
const OF_ONE_LANGUAGE = [
  ...['Armn', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hebr', 'Khmr', 'Knda', 'Laoo', 'Mlym', 'Orya'],
  ...['Sinh', 'Taml', 'Telu', 'Thaa', 'Thai', 'Tibt'],
];

/** Scripts that many languages share. */
const OF_MANY = ['Arab', 'Beng', 'Cyrl', 'Deva', 'Ethi', 'Hani', 'Latn', 'Mymr'];

/** A script by its code of ISO 15924, with its letters. */
const SCRIPTS = [...OF_ONE_LANGUAGE, ...OF_MANY].map((code) => ({
  code,
  letter: new RegExp(String.raw`\p{Script_Extensions=${code}}`, 'u'),
}));

/**
 * Arabic is known from other languages of its script by letters that those write otherwise, as
 * Persian and Urdu do Kaf and Yeh, where no letter stands that Arabic lacks.
 */
const ARABIC = /[\u0623\u0625\u0629\u0643\u0649\u064a]/;
const NOT_ARABIC = /(?![\u0621-\u063a\u0641-\u064a])\p{Script=Arabic}(?<=\p{L})/u;

/** What the codes for several scripts, or for a style of one, stand for. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Hanb: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Hrkt: ['Hira', 'Kana'],
  Kore: ['Hani', 'Hang'],
  Aran: ['Arab'],
  Latf: ['Latn'],
  Latg: ['Latn'],
  Cyrs: ['Cyrl'],
};

const NOTHING = /(?!)/g;

const letters = new Map<string, RegExp>();

/** Finds a letter that a language is not written with. */
function foreignTo(tag: string): RegExp {
  const known = letters.get(tag);
  if (known) return known;
  const made = lettersOutside(scriptOf(tag));
  letters.set(tag, made);
  return made;
}

function lettersOutside(script: string | undefined): RegExp {
  if (script === undefined) return NOTHING;
  const own = (JOINED[script] ?? [script]).map((code) => String.raw`\p{Script_Extensions=${code}}`);
  try {
    return new RegExp(String.raw`(?![${own.join('')}\p{Script_Extensions=Common}])\p{L}`, 'gu');
  } catch {
    // A code of ISO 15924 that Unicode has no letters for, such as that of Braille for the blind.
    return NOTHING;
  }
}

/** The code of the script that a language is written in; undefined for a text that is no tag. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** More than this share of a text's letters show what language it is in. */
const MOST = 0.5;

/**
 * The tag of the language of a text that is mostly in another script than those around it. Where
 * many languages share that script, only the script is certain: `und-Cyrl`. A single letter is a
 * sign: `μ`.
 * @param around the language around the text
 * @param most more letters of it than this share must be in that other script
 * @param among what else may show the language of the text's script, such as the whole page
 * @returns undefined for a text in the script around it, or in none that is known
 */
export function languageOfText(
  text: string,
  around: string,
  most = MOST,
  among = text,
): string | undefined {
  const foreign = text.match(foreignTo(around)) ?? [];
  const all = text.match(LETTERS) ?? [];
  if (foreign.length < 2 || foreign.length <= all.length * most) return undefined;
  // Japanese and Korean are known by the letters that only they have, among those of Chinese.
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  const code = mostOf(foreign);
  if (code === undefined) return undefined;
  if (code === 'Arab' && ARABIC.test(among) && !NOT_ARABIC.test(among)) return 'ar';
  const undetermined = `und-${code}`;
  return OF_ONE_LANGUAGE.includes(code)
    ? new Intl.Locale(undetermined).maximize().language
    : undetermined;
}

/** The script of most letters; the first of those of which there are as many. */
function mostOf(found: readonly string[]): string | undefined {
  const counts = SCRIPTS.map(({ code, letter }) => ({
    code,
    count: found.filter((each) => letter.test(each)).length,
  }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count === 0 ? undefined : most.code;
}
