import type { names as english } from '../../en/content/names.ts';
import type { Translated } from '../../translated.ts';

type Owner = Parameters<(typeof english)['names']['same']>[1];
type Letter = Parameters<(typeof english)['names']['mixed']>[3];

/** What a name is in the entry that has it, in the nominative. */
const ROLES: Readonly<Record<Owner['role'], string>> = {
  title: 'назва',
  alias: 'інша назва',
  publisher: 'видавець',
  site: 'сайт',
  author: 'автор',
  country: 'країна',
  label: 'підпис',
};

/** Letters of a script: nominative and accusative, which are the same. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'латинські',
  Cyrillic: 'кириличні',
  Greek: 'грецькі',
  Han: 'китайські',
  Hiragana: 'японські (хірагана)',
  Katakana: 'японські (катакана)',
  Hangul: 'корейські',
  Bopomofo: 'китайські (чжуїнь)',
  Arabic: 'арабські',
  Hebrew: 'єврейські',
  Armenian: 'вірменські',
  Georgian: 'грузинські',
  Ethiopic: 'ефіопські',
  Thai: 'тайські',
  Lao: 'лаоські',
  Khmer: 'кхмерські',
  Myanmar: 'бірманські',
  Tibetan: 'тибетські',
  Devanagari: 'індійські (деванагарі)',
  Bengali: 'бенгальські',
  Gurmukhi: 'пенджабські (гурмухі)',
  Gujarati: 'гуджаратські',
  Oriya: 'індійські (орія)',
  Tamil: 'тамільські',
  Telugu: 'індійські (телугу)',
  Kannada: 'індійські (каннада)',
  Malayalam: 'індійські (малаялам)',
  Sinhala: 'сингальські',
  Thaana: 'мальдівські',
  other: 'чужі',
};

/** What is said of names that are not what they look like, in Ukrainian. */
export const names: Translated<() => typeof english> = {
  names: {
    same: (name, owner) => ({
      message: `"${name}" – це також ${whose(owner)}.`,
      hint: 'Дайте одному з двох назву, яка їх розрізнить, наприклад із місцем або роком, або зробіть з них один запис.',
    }),
    namesake: (title, other, both) => ({
      message: `"${title}" – це також назва запису "${other.id}" (${other.file}).`,
      hint: both
        ? 'Дайте кожному з двох слова, які його відрізняють, наприклад "distinguished: інженерка", або зробіть з них один запис.'
        : 'Дайте цьому запису слова, які його відрізняють, наприклад "distinguished: інженерка", або зробіть з них один запис.',
    }),
    sameWord: (word, title, other) => ({
      message: `Слова "${word}" не відрізняють "${title}" від запису "${other.id}" (${other.file}).`,
      hint: 'Напишіть у "distinguished" слова, які підходять лише одному з двох.',
    }),
    alike: (name, other, owner, apart) => ({
      message: `"${name}" на вигляд таке саме, як "${other}" (${whose(owner)}).`,
      hint: `${apart ? `Тут стоїть ${numbered(apart.here)}, а там ${numbered(apart.there)}. ` : ''}Якщо йдеться про те саме, напишіть ті самі літери, а якщо ні – назву, яку читачі зможуть відрізнити.`,
    }),
    imitating: (word, script, among, letter) => ({
      message: `Слово "${word}" набрано не тими літерами: вони ${adjective(script)}, хоч і схожі на ${adjective(among)}.`,
      hint: retype(letter),
    }),
    mixed: (word, script, among, letter) => ({
      message: `Слово "${word}" змішує ${adjective(script)} та ${adjective(among)} літери.`,
      hint: retype(letter),
    }),
  },
};

function whose({ role, id, file }: Owner): string {
  return `${ROLES[role]} у записі "${id}", файл ${file}`;
}

function adjective(script: string): string {
  return SCRIPTS[script] ?? script;
}

function retype(letter: Letter): string {
  return `Наберіть слово ще раз літерами одного письма; тут стоїть ${numbered(letter)}.`;
}

function numbered({ letter, number }: Letter): string {
  return `"${letter}" (${number})`;
}
