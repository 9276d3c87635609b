import type { story as english } from '../../en/content/story.ts';
import type { PlaceKind } from '../../../model/media.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';

const PLACES = {
  page: { name: 'сторінку', example: 'at="p. 3"' },
  paragraph: { name: 'абзац', example: 'at="par. 4"' },
  time: { name: 'час', example: 'at="12:40"' },
} as const satisfies Record<PlaceKind, object>;

/** What is said of the settings, and of what entries and files state of each other, in Ukrainian. */
export function story({ date, languageName, series }: Language): Translated<typeof english> {
  return {
    settings: {
      lead: (lead, near) => ({
        message: `Поле lead називає "${lead}", але це не пояснення.`,
        hint: `${didYouMean(near)}Напишіть id пояснення.`,
      }),
      topic: (topic, near, topics) => ({
        message: `Теми "${topic}" не оголошено.`,
        hint: `${didYouMean(near)}Є такі теми: ${series(topics)}; нові додають у site.yaml.`,
      }),
      language: (tag, known) => ({
        message: `Мова сайту – ${languageName(tag)}, а слів цією мовою для його сторінок немає.`,
        hint: `Напишіть мову, для якої вони є: ${series(known.map((each) => `${each} (${languageName(each)})`))}. Щоб додати іншу, супровідники додають її каталог у "words" файла newsroom/config.ts.`,
      }),
    },

    silence: {
      carriedAndSilent: (claim) => ({
        message: `Сказано, що джерело пропускає "${claim}", але один з його уривків наводить це твердження.`,
        hint: 'Вилучіть твердження з "silent" або позначку з тексту.',
      }),
      disputedAndSilent: (claim) => ({
        message: `Сказано, що джерело пропускає "${claim}", але один з його уривків це твердження заперечує.`,
        hint: 'Вилучіть твердження з "silent" або позначку з тексту.',
      }),
      carriedAndNotApplicable: (claim) => ({
        message: `Сказано, що твердження "${claim}" не стосується джерела, але один з його уривків наводить це твердження.`,
        hint: 'Вилучіть твердження з "not-applicable" або позначку з тексту.',
      }),
    },

    oneOrigin: {
      several: (phrase, claim) => ({
        message: `У тексті сказано "${phrase}", але "${claim}" прийшло одним шляхом.`,
        hint: 'Назвіть того, хто це передав, або впишіть інші шляхи в поле "elsewhere" твердження.',
      }),
    },

    placesInMedia: {
      unlike: (kind, medium, right) => ({
        message: `"at" називає ${PLACES[kind].name}, а в матеріалі з "medium: ${medium}" такого немає.`,
        hint:
          right === undefined
            ? 'Вилучіть "at".'
            : `Напишіть ${PLACES[right].example} або виправте "medium".`,
      }),
    },

    forecasts: {
      overdue: (day) => ({
        message: `Термін прогнозу – ${date(day)}, а результату немає.`,
        hint: 'Перевірте прогноз і додайте "outcome" із result (kept, partly, not-kept, void або undecidable), on і cites; поки нічого не задокументовано, залиште його простроченим.',
      }),
      possible: (phrase) => ({
        message: `"${phrase}" каже лише про можливе: воно не може не справдитися, тож це не прогноз.`,
        hint: 'Зробіть із цього kind "position", без due, condition, test і outcome; якщо сказано, що так буде, напишіть це, а те, від чого воно залежить, запишіть у "condition".',
      }),
    },

    mirrors: {
      cited: (mirror, original) => ({
        message: `"${mirror}" – це копія публікації "${original}", яка є в списку.`,
        hint: `Посилайтеся на "${original}", якщо там сказано те саме; номери сторінок можуть бути іншими.`,
      }),
      ofMirror: (original, further) => ({
        message: `"${original}" – це теж копія, а саме з "${further}".`,
        hint: `Назвіть публікацію, з якої скопійовано обидві: original: ${further}.`,
      }),
    },

    earlier: {
      carried: (published, said, entry, at) => ({
        message: `Матеріал від ${published} не може наводити твердження, сказане ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      disputed: (published, said, entry, at) => ({
        message: `Матеріал від ${published} не може заперечувати твердження, висловлене ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      measured: (published, original, entry, at) => ({
        message: `Матеріал від ${published} не може змінювати слова матеріалу, опублікованого ${original} (${at}).`,
        hint: mendDates(entry),
      }),
      passed: (published, original, entry, at) => ({
        message: `Те, про що йдеться в матеріалі від ${published}, не може походити з матеріалу, опублікованого ${original} (${at}).`,
        hint: mendDates(entry),
      }),
      omitted: (published, said, entry, at) => ({
        message: `Матеріал від ${published} не може пропускати твердження, сказане ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      checked: (checked, said, entry, at) => ({
        message: `Ніхто не може шукати ${checked} твердження, сказане ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      copied: (published, original, entry, at) => ({
        message: `Передрук від ${published} не може походити з матеріалу, опублікованого ${original} (${at}).`,
        hint: mendDates(entry),
      }),
      cited: (updated, issued, entry, at) => ({
        message: `Текст, востаннє оновлений ${updated}, не може посилатися на працю від ${issued} (${at}).`,
        hint: `Додайте зміну до "changes" і "updated" або виправте дату "${entry}".`,
      }),
      documented: (field, day, work, issued, at) => ({
        message: `Жодна праця, процитована для "${field}" (${day}), не є від цього дня чи пізнішою: найновіша, "${work}", – від ${issued} (${at}).`,
        hint: 'Процитуйте працю, яка може це знати, або виправте одну з двох дат.',
      }),
    },

    future: {
      day: (day, today) => ({
        message: `${day} ще не настало: сьогодні ${today}.`,
        hint: 'Виправте дату того, що сталося, або годинник цього комп’ютера.',
      }),
    },

    shownImages: {
      missing: (name, collection, file, near) => ({
        message: notThere(name, collection),
        hint: near === undefined ? `Додайте ${file}.` : didYouMean(near).trimEnd(),
      }),
      elsewhere: (name, collection, file, folder) => ({
        message: notThere(name, collection),
        hint: `Перенесіть ${file} до ${folder}/.`,
      }),
      unused: (name) => ({
        message: 'Жоден текст не показує цього зображення.',
        hint: `Покажіть його так: ![Що зображено](${name}), або видаліть файл.`,
      }),
    },

    companions: {
      noFigures: (id, file) => ({
        message: `Бракує даних ${id}.csv.`,
        hint: `Додайте ${file}.`,
      }),
      noDescription: (id, file) => ({
        message: `Таблиця не має опису ${id}.yaml.`,
        hint: `Додайте ${file}.`,
      }),
      noSource: (id) => ({
        message: `Протокол звірки не має джерела ${id}.mdx.`,
        hint: 'Видаліть його або знову дайте йому назву його джерела.',
      }),
    },
  };
}

function notThere(name: string, collection: string): string {
  return `Зображення ${name} немає в ${collection}/.`;
}

function mendDates(entry: string): string {
  return `Виправте одну з двох дат або назвіть інший запис замість "${entry}".`;
}
