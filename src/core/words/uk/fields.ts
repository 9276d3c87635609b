import type { fields as english, Refused, TooMuch, Want } from '../en/fields.ts';
import type { Wanted } from '../../kinds/refusals.ts';
import type { KindWords } from '../../kinds/wording.ts';
import type { AddressFault } from '../../model/web-address.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { addressFault } from './addresses.ts';
import { CHARACTERS } from './grammar/forms.ts';
import { didYouMean } from './question.ts';

const ID = 'Напишіть id: малі латинські літери, цифри та поодинокі дефіси.';
const COMPARE = 'Порівняйте з іншим записом у цій теці.';

const WANTED: Readonly<Record<Wanted, string>> = {
  words: 'Напишіть слова: потрібна літера, цифра або знак, який щось означає.',
  day: 'Напишіть день за календарем, YYYY-MM-DD, у подвійних лапках.',
  date: 'Напишіть справжню дату: YYYY, YYYY-MM або YYYY-MM-DD, у подвійних лапках.',
  'uncertain-date':
    'Напишіть справжню дату в подвійних лапках: YYYY, YYYY-MM або YYYY-MM-DD. Непевне пишіть, як в EDTF: "2025-03~" (приблизно), "2025-03?" (можливо), "2025-03-XX" (день невідомий), "2025-03-29/2025-03-31" (між).',
  language: 'Напишіть код мови, наприклад "uk".',
  address: 'Напишіть повну адресу http або https.',
  'site-address': 'Напишіть повну адресу сайту, наприклад https://example.org/folder.',
  repository: 'Напишіть лише адресу репозиторію.',
};

/** Zod's kinds of values, behind "має бути". */
const TYPES: Readonly<Record<string, { readonly is: string; readonly write: string }>> = {
  string: { is: 'текст', write: 'Візьміть значення в подвійні лапки.' },
  number: {
    is: 'число',
    write: 'Напишіть цифри й десяткову крапку, наприклад 55.75, без лапок.',
  },
  int: { is: 'ціле число', write: 'Напишіть лише цифри, без лапок.' },
  boolean: { is: 'true або false', write: 'Напишіть true або false, без лапок.' },
  array: { is: 'список', write: COMPARE },
  object: { is: 'група полів', write: COMPARE },
  record: { is: 'група полів', write: COMPARE },
};

/** Behind "потрібно щонайменше" and "може бути щонайбільше". */
const ITEMS = { one: 'елемент', few: 'елементи', many: 'елементів', other: 'елемента' };
const TOPICS = { one: 'тему', few: 'теми', many: 'тем', other: 'теми' };

/**
 * What is said of fields and their values, in Ukrainian.
 * @param kinds the words of the collections
 */
export function fields(
  { counted, number, series }: Language,
  kinds: Readonly<Record<string, KindWords>>,
): Translated<typeof english> {
  /** What the fields of many collections refuse, and those of site.yaml, without a full stop. */
  const shared: Readonly<Record<string, KindWords['refusals']>> = {
    values: { once: (item: string) => `"${item}" уже є у списку вище` },
    site: {
      topic: (other: string) => `таку назву має тема "${other}"`,
      topics: (most: number) => `сайт може мати щонайбільше ${counted(most, TOPICS)}`,
    },
  };
  const reasonOf = (refused: Refused): string => {
    if ('own' in refused) return refused.own;
    const refusals = shared[refused.of] ?? kinds[refused.of]?.refusals;
    return refusals?.[refused.name]?.(...(refused.given as never[])) ?? refused.name;
  };
  // What an own definition wants is in its own words: it stands behind a colon.
  const write = (want: Want): string =>
    typeof want === 'string' ? WANTED[want] : `Напишіть: ${want.own}.`;
  const noneSuch = (value: string, field: string): string =>
    `"${value}" не може бути значенням поля "${field}".`;
  return {
    noFields: () => ({
      message: 'Тут мають стояти поля, кожне як "name: value".',
      hint: 'Напишіть для кожного поля рядок, наприклад "title: Якісь слова".',
    }),
    unknown: (key, near, known) => ({
      message: `Поля "${key}" тут немає.`,
      hint:
        didYouMean(near) + (known.length > 0 ? `Є такі поля: ${series(known)}.` : 'Вилучіть його.'),
    }),
    missing: (field, key, allowed) => ({
      message: `Бракує поля "${field}".`,
      hint:
        allowed.length === 0
          ? `Додайте "${key}:" із його значенням.`
          : `Додайте "${key}:" з одним із цих значень: ${series(allowed)}.`,
    }),
    missingBecause: (field, key, refused, parts) => ({
      message: `Бракує поля "${field}": ${reasonOf(refused)}.`,
      hint:
        parts.length > 0
          ? `Додайте "${key}:" з полями ${parts.join(', ')}.`
          : `Додайте "${key}:" із його значенням.`,
    }),
    noValue: (field) => ({
      message: `Поле "${field}" не має значення.`,
      hint: 'Напишіть його значення після двокрапки або вилучіть поле.',
    }),
    wrongKind: (field) => ({
      message: `Значення поля "${field}" має не той тип.`,
      hint: COMPARE,
    }),
    noneOf: (value, field, near, allowed) => ({
      message: noneSuch(value, field),
      hint: `${didYouMean(near)}Має бути одне з ${series(allowed)}.`,
    }),
    wrongType: (field, type) => ({
      message: `У полі "${field}" має бути ${TYPES[type]?.is ?? type}.`,
      hint: TYPES[type]?.write ?? COMPARE,
    }),
    noId: (value, field) => ({ message: noneSuch(value, field), hint: ID }),
    keyNoId: (key) => ({ message: `"${key}" – це не id.`, hint: ID }),
    wrongForm: (value, field, want) => ({
      message: noneSuch(value, field),
      hint: write(want),
    }),
    noLanguage: (value, field, near) => ({
      message: noneSuch(value, field),
      hint: didYouMean(near) + WANTED.language,
    }),
    noDate: (value, field, want) => ({
      message: `"${value}" – це не справжня дата для поля "${field}".`,
      hint: typeof want === 'string' ? WANTED[want] : `Напишіть у подвійних лапках: ${want.own}.`,
    }),
    noAddress: (value, field, fault, want) => ({
      message: `"${value}" – це не вебадреса для поля "${field}".`,
      hint: [addressFaultOf(fault), write(want)].filter(Boolean).join(' '),
    }),
    wordless: (field, want) => ({
      message: `У полі "${field}" немає чого читати.`,
      hint: typeof want === 'string' ? WANTED[want] : `Напишіть слова: ${want.own}.`,
    }),
    unfit: (field, refused) => ({
      message: `Поле "${field}" не підходить: ${reasonOf(refused)}.`,
      hint: 'Змініть значення або вилучіть поле.',
    }),
    tooFew: (field, least) => ({
      message: `Поле "${field}" закоротке.`,
      hint: `У ньому має бути щонайменше ${counted(least, ITEMS)}.`,
    }),
    tooMany: (field, most) => ({
      message: `Поле "${field}" має забагато елементів.`,
      hint: `У ньому може бути щонайбільше ${counted(most, ITEMS)}.`,
    }),
    tooSmall: (field, least) => ({
      message: `Значення поля "${field}" замале.`,
      hint: `Найменше можливе значення – ${number(least)}.`,
    }),
    tooLarge: (field, most) => ({
      message: `Значення поля "${field}" завелике.`,
      hint: `Найбільше можливе значення – ${number(most)}.`,
    }),
    tooLong: (field, most) => ({
      message: `Поле "${field}" задовге.`,
      hint: `У ньому може бути щонайбільше ${counted(most, CHARACTERS)}: скажіть коротше.`,
    }),
    empty: (field) => ({
      message: `Поле "${field}" порожнє.`,
      hint: 'Заповніть його або вилучіть.',
    }),
    unreadable: (field, why) => ({
      message: `Поле "${field}" неможливо прочитати: ${why}.`,
      hint: COMPARE,
    }),
  };
}

function addressFaultOf(fault: AddressFault | TooMuch | undefined): string {
  if (typeof fault !== 'object') return '';
  return fault.is === 'more' ? `Вилучіть усе, починаючи з "${fault.begins}".` : addressFault(fault);
}
