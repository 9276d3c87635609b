import type { reports as english } from '../en/reports.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { didYouMean } from './question.ts';

const FILES = { one: 'файл', few: 'файли', many: 'файлів', other: 'файлу' };
const ERRORS = { one: 'помилка', few: 'помилки', many: 'помилок', other: 'помилки' };
const WARNINGS = {
  one: 'попередження',
  few: 'попередження',
  many: 'попереджень',
  other: 'попередження',
};
const REPAIRS = {
  one: 'виправлення',
  few: 'виправлення',
  many: 'виправлень',
  other: 'виправлення',
};
const PROBLEMS = { one: 'проблема', few: 'проблеми', many: 'проблем', other: 'проблеми' };
const FAULTS = { one: 'вада', few: 'вади', many: 'вад', other: 'вади' };
const BYTES = { one: 'байт', few: 'байти', many: 'байтів', other: 'байта' };
const QUOTATIONS = { one: 'цитату', few: 'цитати', many: 'цитат', other: 'цитати' };

/** What commands and the dev server tell authors around the problems themselves, in Ukrainian. */
export function reports({ counted, number }: Language): Translated<typeof english> {
  return {
    check: {
      noProblems: (files) => `${counted(files, FILES)}, проблем немає.`,
      problems: (files, errors, warnings) =>
        `${counted(files, FILES)}, ${counted(errors, ERRORS)}, ${counted(warnings, WARNINGS)}.`,
      more: (guide) => `Докладніше про код: ${guide}<code>/`,
    },

    repairs: {
      repaired: 'виправлено',
      all: (repairs) => `${counted(repairs, REPAIRS)}.`,
      failed: (file, reason) => `Файл ${file} не вдається виправити: ${reason}.`,
      replaced: (was, now) => `замість ${quoted(was)} тепер стоїть ${quoted(now)}`,
      byteOrderMark: 'позначку порядку байтів перед текстом прибрано',
      composed: 'літери та їхні діакритичні знаки тепер становлять по одному символу (NFC)',
      spaceBeforeWord: 'перед цим словом тепер стоїть пробіл, без якого MDX вважає його кодом',
      quotedDate: (date) => `дата тепер стоїть у лапках: "${date}"`,
      spacesAtEnd: 'пробіли в кінці рядка прибрано',
      lastLine: 'останній рядок тепер закінчується переведенням рядка',
    },

    build: {
      untouched: 'Нічого не зібрано; опублікований сайт лишився без змін.',
      faults: (faults) =>
        `На зібраних сторінках: ${counted(faults, FAULTS)}; опублікований сайт лишився без змін.`,
      done: (entries, title, folder, list) =>
        `Сайт "${title}" зібрано в теку ${folder}, записів: ${number(entries)} (${list})`,
    },

    quotes: {
      noSource: (id, near) => `Джерела "${id}" немає. ${didYouMean(near)}`.trimEnd(),
      unreadable: (path, reason) => `Файл ${path} не вдається прочитати: ${reason}.`,
      notWritten: (problems) => `${counted(problems, PROBLEMS)}; протокол звірки не записано.`,
      written: (source, quotations, record) =>
        `${source}: звірено ${counted(quotations, QUOTATIONS)}, див. ${record}.`,
      matches: 'збігається',
      differs: 'відрізняється',
      notAtHand: 'немає під рукою',
      unreadableSource: 'не вдається прочитати',
      noRecord: 'не має протоколу',
      compared: (matching, differing, missing) =>
        `Звірено: ${number(matching)}; не так, як у протоколі: ${number(differing)}; без оригіналу під рукою: ${number(missing)}.`,
      noneAtHand: (folder) =>
        `Жодного протоколу звірити не вдалося: у теці ${folder} немає жодного з оригіналів. ${ABOUT_ORIGINALS}`,
      noFolder: (folder) => `Теки ${folder} немає. ${ABOUT_ORIGINALS}`,
      unreadableFolder: (folder, reason) =>
        `Оригінали в теці ${folder} не вдається прочитати: ${reason}.`,
      unreadableOriginal: (path, reason) => `Оригінал ${path} не вдається прочитати: ${reason}.`,
      noFile: (path) => `Оригінал ${path} не вдається прочитати: це не файл.`,
      largeOriginal: (path, limit) =>
        `Оригінал ${path} не вдається прочитати: він більший за ${counted(limit, BYTES)}.`,
      noText: (path) => `Оригінал ${path} не є текстом UTF-8: збережіть його в цьому кодуванні.`,
    },

    dev: {
      problems: (problems) => `У вмісті ${counted(problems, PROBLEMS)}`,
      unreadable: 'Вміст не вдалося прочитати',
      mended: 'У вмісті більше немає проблем.',
      otherPath: 'Адреса в site.yaml тепер має інший шлях: запустіть "npm run dev" знову.',
      notUpdated: (problems, kind) =>
        `У вмісті ${counted(problems, PROBLEMS)}; не оновлено: ${kind}.`,
    },
  };
}

/** What a new checkout lacks, and what to do about it. */
const ABOUT_ORIGINALS =
  'Оригінали – це тексти, з яких цитують джерела. Вони належать своїм авторам, тому в копії репозиторію ' +
  'їх немає: хто їх має, кладе кожен у теку originals/ як простий текст або Markdown (.txt чи .md) під ' +
  'будь-яким іменем або вказує їхню теку через --originals.';

function quoted(words: string): string {
  return words.startsWith('"') ? words : `"${words}"`;
}
