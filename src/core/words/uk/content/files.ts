import type { files as english } from '../../en/content/files.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';

type Found = Parameters<(typeof english)['folder']['noFile']>[1];

/** What stands in the place of a file or a folder, behind a comma. */
const FOUND: Readonly<Record<Found, string>> = {
  link: 'а лише веде до нього',
  file: 'а файл',
  folder: 'а тека',
  other: 'а канал або пристрій',
};

/** Of a folder, which is feminine. */
const LEADS_TO_FOLDER = 'а лише веде до неї';

const BYTES = { one: 'байт', few: 'байти', many: 'байтів', other: 'байта' };
const MAY_READ = 'Перевірте, чи він на місці й чи маєте ви право його читати.';
const SPLIT =
  'Розділіть файл або вилучіть половину його тексту, щоб знайти частину, яка це спричиняє.';
const TAKE_OUT =
  'Вилучіть половину вмісту, щоб знайти слова, які це спричиняють; якщо все має правильний вигляд, повідомте супровідників.';
const PUT_FOLDER = 'Поставте сюди саму теку.';

/** What is said of files as files, and of work on them that comes to no end, in Ukrainian. */
export function files({ counted }: Language): Translated<() => typeof english> {
  const tooLarge = (bytes: number, limit: number): string =>
    `Файл має ${counted(bytes, BYTES)}, а може мати щонайбільше ${counted(limit, BYTES)}.`;
  return {
    folder: {
      empty: (file) => ({
        message: 'У теці вмісту немає жодного запису.',
        hint: `Додайте перший запис, наприклад ${file}.`,
      }),
      noSettings: (file) => ({
        message: 'Бракує налаштувань сайту.',
        hint: `Додайте ${file} із title, tagline, url та іншими налаштуваннями.`,
      }),
      onlyLink: (name) => ({
        message: `"${name}" – не тека, ${LEADS_TO_FOLDER}.`,
        hint: PUT_FOLDER,
      }),
      noFile: (name, found) => ({
        message: `"${name}" – не файл, ${FOUND[found]}.`,
        hint: 'Поставте сюди сам файл.',
      }),
      noFolder: (name, found) => ({
        message: `"${name}" – не тека, ${found === 'link' ? LEADS_TO_FOLDER : FOUND[found]}.`,
        hint: PUT_FOLDER,
      }),
      stranger: (name, near, settings, folders) => ({
        message: `"${name}" не належить до вмісту.`,
        hint: `${didYouMean(near)}Тут стоять файл ${settings} і теки ${folders.join(', ')}.`,
      }),
      inside: (name, collection) => ({
        message: `"${name}" – це тека всередині ${collection}/.`,
        hint: `Перенесіть її файли вище, до ${collection}/.`,
      }),
      unreadable: (reason) => ({
        message: `Теку неможливо прочитати: ${reason}.`,
        hint: 'Перевірте, чи маєте ви право її читати.',
      }),
    },

    files: {
      unreadable: (reason) => ({
        message: `Файл неможливо прочитати: ${reason}.`,
        hint: MAY_READ,
      }),
      notPlain: () => ({
        message: 'Файл неможливо прочитати: це не звичайний файл.',
        hint: MAY_READ,
      }),
      notText: () => ({
        message: 'Файл – не текст UTF-8: тут починається те, чим не записують жодного символу.',
        hint: 'Збережіть його в кодуванні UTF-8.',
      }),
      longText: (bytes, limit) => ({
        message: tooLarge(bytes, limit),
        hint: 'Розділіть його на кілька записів.',
      }),
      largeImage: (bytes, limit) => ({
        message: tooLarge(bytes, limit),
        hint: 'Збережіть зображення з меншою кількістю пікселів або як WebP чи AVIF.',
      }),
    },

    reading: {
      fails: (reason) => ({
        message: `Не вдається прочитати цей файл: ${reason}.`,
        hint: SPLIT,
      }),
      failed: () => ({ message: 'Не вдається прочитати цей файл.', hint: SPLIT }),
      ended: () => ({ message: 'Потік, який читав цей файл, завершився.', hint: SPLIT }),
      takesTime: () => ({ message: 'Читання цього файлу триває надто довго.', hint: SPLIT }),
      takesMemory: () => ({
        message: 'Читання цього файлу потребує надто багато пам’яті.',
        hint: SPLIT,
      }),
    },

    drawing: {
      fails: (reason) => ({ message: `Не вдається це показати: ${reason}.`, hint: TAKE_OUT }),
      pageFails: (page, reason) => ({
        message: `Не вдається створити сторінку ${page}: ${reason}.`,
        hint: TAKE_OUT,
      }),
    },
  };
}
