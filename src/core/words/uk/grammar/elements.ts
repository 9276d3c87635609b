import type {
  Demanded,
  elements as english,
  Together,
  ValueKind,
} from '../../en/grammar/elements.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { didYouMean } from '../question.ts';

/** Each stands behind a colon. */
const VALUES: Readonly<Record<ValueKind & string, string>> = {
  id: 'id, наприклад "some-entry"',
  chain: 'кілька id через ">", від мовця до видавця',
  ids: 'кілька id через кому, кожен один раз',
  date: 'справжня дата (YYYY, YYYY-MM або YYYY-MM-DD)',
  language: 'код мови, наприклад "uk"',
  words: 'слова',
  occurrence: 'число від 1 (котре з кількох місць із цими словами)',
  place: 'місце в оригіналі: "p. 3", "pp. 3–4" (сторінки), "par. 4" (абзац), а в записі "12:40"',
};

const TOGETHER: Readonly<Record<Together & string, string>> = {
  original: 'Подайте слова мовою оригіналу і код цієї мови або не подавайте ні того, ні того.',
  occurrence: 'Додайте слова, які трапляються в оригіналі кілька разів, або вилучіть "occurrence".',
};

/** What else is told of a passage with such a stance. */
const DEMANDS: Readonly<Record<Demanded, string>> = {
  disputes: 'Додайте в "by", хто заперечує, і почніть ланцюжок з одного з них.',
  changes:
    'Додайте "change" (що зроблено зі словами), "against" (джерело, з яким їх порівняно), "reply" (чи питали видання) і "quote" (власні слова видання).',
};

/** What is said of components in a text. */
export function elements({ list, number, series }: Language): Translated<typeof english> {
  const value = (kind: ValueKind): string => {
    if (typeof kind === 'string') return VALUES[kind];
    if ('own' in kind) return kind.own;
    return 'oneOf' in kind
      ? `одне з ${series(kind.oneOf)}`
      : `щонайбільше ${number(kind.most)} з ${series(kind.someOf)}, через кому, кожне один раз`;
  };
  const together = (why: Together): string => (typeof why === 'string' ? TOGETHER[why] : why.own);
  const components = (known: readonly string[]): string => `Є такі компоненти: ${list(known)}.`;
  return {
    elements: {
      fragment: () => ({
        message: 'Вміст не може мати фрагментів "<>".',
        hint: 'Вилучіть "<>" і "</>".',
      }),
      html: (name, near, known) => ({
        message: `Вміст не може мати HTML, а тут стоїть <${name}>.`,
        hint: `${didYouMean(near)}Пишіть натомість у Markdown. ${components(known)} Знак «менше» як звичайний знак пишуть "\\<".`,
      }),
      unknown: (name, near, known) => ({
        message: `Компонента <${name}> немає.`,
        hint: `${didYouMean(near)}${components(known)}`,
      }),
      notOnLinesOfItsOwn: (name) => ({
        message: `<${name}> має стояти в окремих рядках.`,
        hint: 'Залиште порожній рядок перед ним і після нього, поза списками, цитатами та примітками.',
      }),
      notInParagraph: (name, example) => ({
        message: `<${name}> має стояти всередині абзацу, в одному рядку зі своїми словами.`,
        hint: `Напишіть так: ${example}`,
      }),
      holdsText: (name, example) => ({
        message: `<${name}> не може мати тексту.`,
        hint: `Напишіть так: ${example}`,
      }),
      empty: (name, example) => ({
        message: `<${name}> порожній.`,
        hint: `Напишіть слова між тегами: ${example}`,
      }),
      wordless: (name, example) => ({
        message: `У <${name}> немає чого читати.`,
        hint: `Напишіть слова між тегами: ${example}`,
      }),
      twice: (name, line, anchor) => ({
        message: `Такий самий <${name}> уже стоїть у рядку ${line}.`,
        hint:
          anchor === undefined
            ? 'Вилучіть один із двох.'
            : `Вилучіть цей або пошліться на перший: [слова](#${anchor}).`,
      }),
    },
    attributes: {
      expressionAmong: (name) => ({
        message: `<${name}> містить вираз у фігурних дужках.`,
        hint: 'Запишіть кожен атрибут як name="value".',
      }),
      twice: (name, key) => ({
        message: `<${name}> має атрибут "${key}" двічі.`,
        hint: 'Залиште один із них.',
      }),
      missing: (name, key, kind, example) => ({
        message: `<${name}> потребує атрибута "${key}": ${value(kind)}.`,
        hint: `Напишіть так: ${example}`,
      }),
      onlyOneOfTwo: (name, one, other, why) => ({
        message: `<${name}> потребує "${one}" і "${other}" разом.`,
        hint: together(why),
      }),
      withoutAnother: (name, key, needs, why) => ({
        message: `<${name}> має "${key}" без "${needs}".`,
        hint: together(why),
      }),
      lacking: (name, key, value, lacking, why) => ({
        message: `<${name}> із ${key}="${value}" не має ${list(quoted(lacking))}.`,
        hint: DEMANDS[why],
      }),
      outOfPlace: (name, keys, key, value) => ({
        message: `<${name}> може мати ${list(quoted(keys))} лише з ${key}="${value}".`,
        hint: `Вилучіть ${keys.length === 1 ? 'цей атрибут' : 'ці атрибути'} або напишіть ${key}="${value}".`,
      }),
      renamed: (name, key, written, right, why) => ({
        message: `"${written}" не може бути значенням "${key}" у <${name}>.`,
        hint: `Напишіть ${key}="${right}". ${DEMANDS[why]}`,
      }),
      unknown: (name, key, near, known) => ({
        message: `<${name}> не має атрибута "${key}".`,
        hint: `${didYouMean(near)}${known.length > 0 ? `Можливі атрибути: ${list(known)}.` : 'Атрибутів у нього немає.'}`,
      }),
      expression: (key, kind) => ({
        message: `Атрибут "${key}" містить вираз у фігурних дужках.`,
        hint: `Напишіть ${key}="…", де в лапках ${value(kind)}.`,
      }),
      noValue: (key, kind) => ({
        message: `Атрибут "${key}" не має значення.`,
        hint: `Напишіть ${key}="…", де в лапках ${value(kind)}.`,
      }),
      wrongValue: (name, key, written, near, kind) => ({
        message: `"${written}" не може бути значенням "${key}" у <${name}>.`,
        hint: `${didYouMean(near)}Тут має стояти: ${value(kind)}.`,
      }),
    },
  };
}

function quoted(names: readonly string[]): string[] {
  return names.map((name) => `"${name}"`);
}
