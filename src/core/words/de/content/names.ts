import type { names as english, Letter, Owner } from '../../en/content/names.ts';
import type { Translated } from '../../translated.ts';

const ROLES: Readonly<Record<Owner['role'], string>> = {
  title: 'der Titel',
  alias: 'ein Alias',
  publisher: 'der Herausgeber',
  site: 'die Website',
  author: 'ein Autorenname',
  country: 'das Land',
  label: 'eine Beschriftung',
};

/** Scripts by their names in Unicode, as an adjective before „Schrift“ in the genitive. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['Latin', 'der lateinischen Schrift'],
  ['Cyrillic', 'der kyrillischen Schrift'],
  ['Greek', 'der griechischen Schrift'],
  ['Armenian', 'der armenischen Schrift'],
  ['Georgian', 'der georgischen Schrift'],
  ['Hebrew', 'der hebräischen Schrift'],
  ['Arabic', 'der arabischen Schrift'],
  ['Han', 'der chinesischen Schrift'],
  ['Hiragana', 'der Schrift Hiragana'],
  ['Katakana', 'der Schrift Katakana'],
  ['Hangul', 'der koreanischen Schrift'],
  ['Thai', 'der thailändischen Schrift'],
  ['other', 'einer fremden Schrift'],
]);

/** What is said of names that are not what they look like, in German. */
export const names: Translated<() => typeof english> = {
  names: {
    same: (name, owner) => ({
      message: `"${name}" ist auch ${whose(owner)}.`,
      hint: 'Geben Sie einem der beiden einen Namen, der sie unterscheidet, etwa mit einem Ort oder einer Jahreszahl, oder machen Sie daraus einen Eintrag.',
    }),
    namesake: (title, other, both) => ({
      message: `"${title}" ist auch der Titel von "${other.id}" in ${other.file}.`,
      hint: both
        ? 'Geben Sie jedem der beiden Wörter, die es unterscheiden, etwa "distinguished: die Ingenieurin", oder machen Sie daraus einen Eintrag.'
        : 'Geben Sie diesem Eintrag Wörter, die ihn unterscheiden, etwa "distinguished: die Ingenieurin", oder machen Sie daraus einen Eintrag.',
    }),
    sameWord: (word, title, other) => ({
      message: `"${word}" unterscheidet "${title}" nicht von "${other.id}" in ${other.file}.`,
      hint: 'Schreiben Sie unter "distinguished" Wörter, die nur auf einen der beiden passen.',
    }),
    alike: (name, other, owner, apart) => ({
      message: `"${name}" sieht aus wie "${other}", ${whose(owner)}.`,
      hint: `${apart ? `Hier steht ${numbered(apart.here)} und dort ${numbered(apart.there)}. ` : ''}Schreiben Sie dieselben Buchstaben, wo dasselbe gemeint ist, und sonst einen Namen, den Leserinnen und Leser von dem anderen unterscheiden können.`,
    }),
    imitating: (word, script, among, letter) => ({
      message: `"${word}" ist in Buchstaben ${scriptOf(script)} geschrieben, die wie solche ${scriptOf(among)} aussehen.`,
      hint: retype(letter),
    }),
    mixed: (word, script, among, letter) => ({
      message: `"${word}" mischt Buchstaben ${scriptOf(script)} mit solchen ${scriptOf(among)}.`,
      hint: retype(letter),
    }),
  },
};

function whose({ role, id, file }: Owner): string {
  return `${ROLES[role]} von "${id}" in ${file}`;
}

function scriptOf(script: string): string {
  return SCRIPTS.get(script) ?? `der Schrift "${script}"`;
}

function retype(letter: Letter): string {
  return `Tippen Sie das Wort neu, in Buchstaben einer einzigen Schrift; hier steht ${numbered(letter)}.`;
}

function numbered({ letter, number }: Letter): string {
  return `"${letter}" (${number})`;
}
