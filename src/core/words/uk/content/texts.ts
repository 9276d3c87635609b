import type { texts as english } from '../../en/content/texts.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { WORDS } from '../grammar/forms.ts';
import { didYouMean } from '../question.ts';

const WORDS_OF_LINK =
  'Скажіть словами, що там стоїть; адресу пишуть у посиланні, яке на неї веде.';

/** What is said of the text of an entry, in Ukrainian. */
export function texts({ counted, either, number, series }: Language): Translated<
  () => typeof english
> {
  const isSpeaker = (speakers: readonly string[]): string =>
    `мовець твердження – ${either(speakers.map((each) => `"${each}"`))}`;
  const isDisputer = (disputers: readonly string[]): string =>
    `заперечує ${either(disputers.map((each) => `"${each}"`))}`;
  return {
    chains: {
      outsideSource: (claim) => ({
        message: 'Наводити твердження може лише джерело.',
        hint: `Натомість пошліться на твердження: [[${claim}]].`,
      }),
      startsAndEndsWrong: (first, last, speakers, publisher, right) => ({
        message: `Ланцюжок веде від "${first}" до "${last}", але ${isSpeaker(speakers)}, а ${isPublisher(publisher)}.`,
        hint: wholeChain(right),
      }),
      startsWrong: (first, speakers, right) => ({
        message: `Ланцюжок починається з "${first}", але ${isSpeaker(speakers)}.`,
        hint: wholeChain(right),
      }),
      disputeStartsAndEndsWrong: (first, last, disputers, publisher, right) => ({
        message: `Ланцюжок веде від "${first}" до "${last}", але ${isDisputer(disputers)}, а ${isPublisher(publisher)}.`,
        hint: wholeDispute(right),
      }),
      startsWithNoDisputer: (first, disputers, right) => ({
        message: `Ланцюжок починається з "${first}", але ${isDisputer(disputers)}.`,
        hint: wholeDispute(right),
      }),
      endsWrong: (last, publisher, right) => ({
        message: `Ланцюжок закінчується на "${last}", але ${isPublisher(publisher)}.`,
        hint: wholeChain(right),
      }),
      passesTwice: (actor, right) => ({
        message: `Ланцюжок двічі проходить через "${actor}".`,
        hint: wholeChain(right),
      }),
      passesItself: (source, right) => ({
        message: `Ланцюжок проходить через "${source}", тобто через саме джерело.`,
        hint: wholeChain(right),
      }),
    },

    changed: {
      againstItself: () => ({
        message: 'Джерело порівнює свої слова з власними.',
        hint: 'Назвіть у "against" джерело, слова якого воно змінює.',
      }),
      withoutPassage: (source, claim) => ({
        message: `Слова порівняно з "${source}", де немає уривка з твердженням "${claim}".`,
        hint: markThere(source, claim),
      }),
      withoutQuotation: (source, claim) => ({
        message: `Слова порівняно з "${source}", де уривок із твердженням "${claim}" не процитовано.`,
        hint: `Додайте там до <Claim id="${claim}"> атрибут "quote" з його словами або назвіть інше джерело.`,
      }),
      disputedThere: (source, claim) => ({
        message: `Слова порівняно з "${source}", де "${claim}" лише заперечують.`,
        hint: markThere(source, claim),
      }),
    },

    circles: {
      leadsToItself: (circle) => ({
        message: `Ці записи утворюють коло: ${circle}.`,
        hint: 'Вилучіть одну з цих ланок: те, що йде першим, не може залежати від того, що йде після нього.',
      }),
    },

    depths: {
      tooLong: (depth, words, limit) => ({
        message: `Версія "${depth}" має ${counted(words, WORDS)}, а може мати щонайбільше ${number(limit)}.`,
        hint: `Скоротіть її на ${counted(words - limit, WORDS)}.`,
      }),
      unknownSection: (slug, near, sections) => ({
        message: `Сторінка не має розділу "${slug}".`,
        hint:
          sections.length === 0
            ? 'Спершу дайте сторінці заголовок: "## Якийсь розділ".'
            : `${didYouMean(near)}Її розділи: ${series(sections)}.`,
      }),
    },

    notes: {
      missing: (id, near) => ({
        message: `Примітки "[^${id}]" немає.`,
        hint: writeNote(id, near),
      }),
      missingFor: (component, id, near) => ({
        message: `<${component}> називає примітку "${id}", якої не написано.`,
        hint: writeNote(id, near),
      }),
      twice: (id) => ({
        message: `Примітку "${id}" написано двічі.`,
        hint: 'Дайте одній із двох іншу назву.',
      }),
      unused: (id) => ({
        message: `На примітку "${id}" ніщо не посилається.`,
        hint: `Поставте [^${id}] після слів, які вона пояснює, або вилучіть примітку.`,
      }),
      unlabelled: (id) => ({
        message: `Примітка "${id}" не має мітки.`,
        hint: `Почніть її з мітки жирним шрифтом: [^${id}]: **Контекст.** …`,
      }),
    },

    pageParts: {
      unknown: (part, near) => ({
        message: `Сторінка не має частини "#${part}".`,
        hint:
          near === undefined
            ? 'Пошліться на абзац (#p3), заголовок (#s-its-words), примітку (#note-its-name) або рисунок (#figure-its-id).'
            : didYouMean(`#${near}`).trimEnd(),
      }),
      shared: (line, name, shorter, longer) => ({
        message: `На сторінці цей уривок і уривок у рядку ${line} мали б ту саму адресу "#${name}".`,
        hint: `Позначайте "${shorter}" рідше або дайте файлу твердження "${longer}" назву, яка не закінчується числом.`,
      }),
    },

    quotations: {
      tooLong: (words, limit) => ({
        message: `Цитата має ${counted(words, WORDS)}, а може мати щонайбільше ${number(limit)}.`,
        hint: 'Цитуйте найважливіші слова, а решту перекажіть своїми.',
      }),
    },

    uncited: {
      entry: () => ({
        message: 'Запис ні на що не покликається.',
        hint: 'Додайте "cites:" з id публікацій або текст із покликаннями.',
      }),
      note: () => ({
        message: 'Ця примітка не має покликання.',
        hint: 'Вкажіть, звідки це відомо: [@reference-id].',
      }),
      paragraph: () => ({
        message: 'Цей абзац не має покликання.',
        hint: 'Вкажіть, звідки це відомо: [@reference-id], або поставте зауваження редакції в <Aside>.',
      }),
    },

    entryLinks: {
      toThisSite: (claimed) => ({
        message: `У тексті написано "${claimed}", а посилання веде на сторінку цього сайту.`,
        hint: WORDS_OF_LINK,
      }),
      titleToThisSite: (claimed) => ({
        message: `У назві написано "${claimed}", а веде вона на сторінку цього сайту.`,
        hint: WORDS_OF_LINK,
      }),
      titleToThisPage: (claimed) => ({
        message: `У назві написано "${claimed}", а веде вона на частину цієї сторінки.`,
        hint: WORDS_OF_LINK,
      }),
      titleElsewhere: (claimed, host) => ({
        message: `У назві написано "${claimed}", а веде вона на "${host}".`,
        hint: WORDS_OF_LINK,
      }),
    },
  };
}

function isPublisher(publisher: string): string {
  return `видавець джерела – "${publisher}"`;
}

function wholeChain(right: string): string {
  return `Напишіть шлях слів від мовця до видавця, наприклад chain="${right}".`;
}

function wholeDispute(right: string): string {
  return `Напишіть шлях слів від того, хто заперечує, до видавця, наприклад chain="${right}".`;
}

function markThere(source: string, claim: string): string {
  return `Позначте в "${source}", де це сказано, <Claim id="${claim}" … quote="…"> або назвіть інше джерело.`;
}

function writeNote(id: string, near: string | undefined): string {
  return /^\S+$/.test(id)
    ? `${didYouMean(near)}Напишіть примітку окремим рядком: [^${id}]: **Контекст.** …`
    : 'Дайте примітці назву без пробілів, тут і там, де її написано: [^name]: **Контекст.** …';
}
