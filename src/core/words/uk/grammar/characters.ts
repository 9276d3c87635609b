import type { CharacterKind, characters as english } from '../../en/grammar/characters.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

/** What is said of each kind of characters behind its number and a dash. */
const KINDS: Readonly<Record<CharacterKind, string>> = {
  mark: 'позначка порядку байтів',
  order: 'символ, який змінює порядок тексту',
  tag: 'тег, якого ніхто не бачить',
  control: 'керівний символ',
  unseen: 'символ, якого не видно',
  lost: 'символ, який стоїть замість літери, втраченої дорогою',
  fontless: 'символ, якого не покаже жоден шрифт',
  accent: 'зайвий діакритичний знак на одній літері',
};

/** What is said of single characters. A character is told by its number, such as `U+202E`. */
export function characters({ number }: Language): Translated<typeof english> {
  const more = (count: number): string =>
    count > 1 ? ` (усього таких у цьому файлі: ${number(count)})` : '';
  return {
    characters: {
      byteOrderMark: () => ({
        message: 'Файл починається з U+FEFF – позначки порядку байтів.',
        hint: 'Запустіть "npm run check -- --fix", і її буде вилучено, або збережіть файл як UTF-8 без цієї позначки (BOM), яку додають деякі програми і якої ніхто не бачить.',
      }),
      forbidden: (character, kind, count) => ({
        message: `Тут стоїть ${character} – ${KINDS[kind]}${more(count)}.`,
        hint: 'Вилучіть його; його покаже редактор, який позначає невидимі символи. Часто допомагає набрати слова наново.',
      }),
      forbiddenReference: (character, kind) => ({
        message: `Тут записано ${character} – ${KINDS[kind]}.`,
        hint: 'Вилучіть його.',
      }),
      forbiddenEscape: (character, kind) => ({
        message: `Зворотна скісна риска в цьому тексті записує ${character} – ${KINDS[kind]}.`,
        hint: 'Вилучіть її разом із символом.',
      }),
      oldLineEnd: (count) => ({
        message: `Тут стоїть U+000D – кінець рядка старих комп’ютерів${more(count)}.`,
        hint: 'Збережіть файл із кінцями рядків "LF" або "CRLF".',
      }),
      tabInFields: (count) => ({
        message: `Тут стоїть U+0009 – знак табуляції${more(count)}.`,
        hint: 'Робіть відступи в полях і розділяйте їх пробілами.',
      }),
      writtenInParts: (character, count) => ({
        message: `Літеру "${character}" тут записано частинами${more(count)}.`,
        hint: 'Наберіть її одним символом або доручіть редакторові нормалізувати файл до NFC.',
      }),
    },
  };
}
