import type { Dialect, Holder, markup as english } from '../../en/grammar/markup.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const ASIDE = 'Напишіть навколо цього <Aside kind="method"> і </Aside> окремими рядками.';

/** What signs mean to other writing programs, and what to write instead. */
const DIALECTS: Readonly<Record<Dialect, readonly [meaning: string, hint: string]>> = {
  linkMiddle: [
    'середина посилання',
    'В адресі немає пробілів: замість кожного напишіть "%20": [слова](https://example.org/a%20b).',
  ],
  obsidianComment: [
    'коментар Obsidian',
    'Вилучіть коментар; "%%" як звичайні знаки пишуть "\\%\\%".',
  ],
  pandocNote: [
    'примітка pandoc',
    'Напишіть тут [^name], а примітку окремим рядком: [^name]: **Контекст.** …',
  ],
  obsidianFile: [
    'вбудований файл Obsidian',
    'Покажіть зображення так: ![Що зображено](some-picture.png), а на запис пошліться так: [[its-id]].',
  ],
  highlight: ['виділені слова', 'Напишіть <Mark note="name">слова</Mark>[^name] або **слова**.'],
  superscript: [
    'верхній індекс pandoc',
    'Напишіть сам піднятий символ, наприклад "²"; "^" як звичайний знак пишуть "\\^".',
  ],
  formula: [
    'формула TeX',
    'Напишіть формулу словами або знаками; "$" як звичайний знак пишуть "\\$".',
  ],
  pandocBlock: ['блок pandoc', ASIDE],
  directive: ['директива reStructuredText', ASIDE],
  callout: ['заголовок виноски', ASIDE],
  wikiBold: ['жирний шрифт MediaWiki', 'Напишіть **слова**.'],
  bbCode: [
    'тег BBCode',
    'Напишіть **жирний шрифт**, *курсив*, [слова](https://…) або "> " перед цитатою.',
  ],
  contents: ['зміст', 'Вилучіть це: довга сторінка сама показує свої заголовки.'],
};

const OUT = 'Напишіть його слова або вилучіть його.';

const HOLDERS: Readonly<Record<Holder, readonly [where: string, hint: string]>> = {
  heading: ['У цьому заголовку', OUT],
  listItem: ['У цьому пункті списку', OUT],
  blockquote: ['У цій цитаті', 'Напишіть її слова або вилучіть її.'],
  table: ['У цій таблиці', 'Заповніть її клітинки або вилучіть її.'],
  link: ['У цьому посиланні', 'Напишіть слова в його дужках або вилучіть його.'],
  emphasis: ['У цьому виділенні', 'Вилучіть його знаки.'],
};

/** What is said of markup that would be printed, and of markup around nothing. */
export function markup(_: Language): Translated<typeof english> {
  return {
    markup: {
      foreign: (sign, dialect) => ({
        message: `"${sign}" буде надруковано як є: тут це не ${DIALECTS[dialect][0]}.`,
        hint: DIALECTS[dialect][1],
      }),
      noEmphasis: (mark, escaped) => ({
        message: `"${mark}" буде надруковано як є: тут це не читається як виділення.`,
        hint: `Поставте ці знаки на обох кінцях слів, а розділові знаки поза ними або через пробіл; як звичайні знаки їх пишуть "${escaped}".`,
      }),
      aroundNothing: (holder) => ({
        message: `${HOLDERS[holder][0]} немає чого читати.`,
        hint: HOLDERS[holder][1],
      }),
    },
  };
}
