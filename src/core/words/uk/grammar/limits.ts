import type { limits as english, Part } from '../../en/grammar/limits.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { CHARACTERS, LINES } from './forms.ts';

type Forms = Parameters<Language['counted']>[1];
type Counted = Parameters<ReturnType<typeof english>['limits']['tooMany']>[1];

/** Behind "більше ніж": the accusative. */
const COUNTED: Readonly<Record<Counted, Forms>> = {
  embeds: {
    one: 'рисунок або список за всім вмістом',
    few: 'рисунки або списки за всім вмістом',
    many: 'рисунків або списків за всім вмістом',
    other: 'рисунка або списку за всім вмістом',
  },
  graphs: {
    one: 'граф учасників',
    few: 'графи учасників',
    many: 'графів учасників',
    other: 'графа учасників',
  },
  claims: {
    one: 'уривок, що наводить твердження',
    few: 'уривки, що наводять твердження',
    many: 'уривків, що наводять твердження',
    other: 'уривка, що наводить твердження',
  },
  quotes: { one: 'цитату', few: 'цитати', many: 'цитат', other: 'цитати' },
  notes: { one: 'примітку', few: 'примітки', many: 'приміток', other: 'примітки' },
  images: { one: 'зображення', few: 'зображення', many: 'зображень', other: 'зображення' },
  headings: { one: 'заголовок', few: 'заголовки', many: 'заголовків', other: 'заголовка' },
};

const SPACES = { one: 'пробіл', few: 'пробіли', many: 'пробілів', other: 'пробілу' };
const SIGNS = {
  one: 'символ розмітки',
  few: 'символи розмітки',
  many: 'символів розмітки',
  other: 'символу розмітки',
};
const BEGUN = {
  one: 'список чи цитату',
  few: 'списки чи цитати',
  many: 'списків чи цитат',
  other: 'списку чи цитати',
};
/** Behind "відкрито": the accusative. */
const BRACKETS = { one: 'дужку', few: 'дужки', many: 'дужок', other: 'дужки' };
/** Behind "у": the locative. */
const OTHERS = {
  one: 'іншому блоці',
  few: 'інших блоках',
  many: 'інших блоках',
  other: 'іншого блоку',
};

const SPLIT = 'Розділіть його на кілька записів.';

const BLOCK: Readonly<Record<Part, readonly [holds: string, hint: string]>> = {
  table: ['Ця таблиця містить', 'Розділіть її на кілька записів.'],
  fields: ['Ці поля містять', 'Пишіть у них менше або розділіть їх порожніми рядками.'],
  text: ['Цей абзац містить', 'Розбийте його на кілька з порожніми рядками між ними.'],
};

/** What is said of a file that holds too much of something. */
export function limits({ counted }: Language): Translated<typeof english> {
  const shorter: Readonly<Record<Part, (most: number) => string>> = {
    table: () => 'Пишіть у її клітинках менше.',
    fields: (most) =>
      `Напишіть менше: поле вміщує не більше ніж ${counted(most, CHARACTERS)}, і кожне стоїть в окремому рядку.`,
    text: () => 'Розбийте його на абзаци з порожніми рядками між ними.',
  };
  return {
    limits: {
      lines: (most) => ({
        message: `Файл має більше ніж ${counted(most, LINES)}.`,
        hint: SPLIT,
      }),
      longLine: (most, part, field) => ({
        message: `Цей рядок має більше ніж ${counted(most, CHARACTERS)}.`,
        hint: shorter[part](field),
      }),
      indent: (most) => ({
        message: `Перед цим рядком стоїть більше ніж ${counted(most, SPACES)}.`,
        hint: 'Вилучіть кілька списків, у яких він стоїть, або почніть його лівіше.',
      }),
      listsAtOnce: (most) => ({
        message: `Цей рядок відкриває одразу більше ніж ${counted(most, BEGUN)}.`,
        hint: 'Вилучіть деякі з них.',
      }),
      markupInBlock: (most, part) => ({
        message: `${BLOCK[part][0]} більше ніж ${counted(most, SIGNS)}.`,
        hint: BLOCK[part][1],
      }),
      markup: (most) => ({
        message: `Файл містить більше ніж ${counted(most, SIGNS)}.`,
        hint: SPLIT,
      }),
      openBrackets: (most) => ({
        message: `Тут одночасно відкрито більше ніж ${counted(most, BRACKETS)}.`,
        hint: 'Пишіть кожне значення в окремому рядку.',
      }),
      nodesInside: (most) => ({
        message: `Це стоїть одразу в ${counted(most, OTHERS)}.`,
        hint: 'Вилучіть деякі зі списків, цитат і стилів навколо.',
      }),
      tooMany: (most, what) => ({
        message: `Файл містить більше ніж ${counted(most, COUNTED[what])}.`,
        hint: SPLIT,
      }),
    },
  };
}
