import type { references as english } from '../../en/content/references.ts';
import type { Thing } from '../../en/content/shared.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { kinds } from '../kinds.ts';
import { didYouMean } from '../question.ts';
import { REFERRING } from './shared.ts';

/** What is said of names and references between entries, in Ukrainian. */
export function references(language: Language): Translated<() => typeof english> {
  const { either, series } = language;
  const own: Readonly<Record<string, { readonly one: string } | undefined>> = kinds(language);
  /** In the nominative; what the site's newsroom has added is called as its definition says. */
  const called = ({ collection, one }: Thing): string => own[collection]?.one ?? one;
  const anyOf = (things: readonly Thing[]): string =>
    things.length > 2 ? 'інший запис' : either(things.map(called));
  /** The same, in parentheses behind an entry. */
  const kindOf = (things: readonly Thing[]): string =>
    things.length > 2 ? '' : ` (${anyOf(things)})`;
  return {
    references: {
      ambiguous: (name, ids, label) => ({
        message: `Назва "${name}" підходить кільком записам: ${series(ids.map((id) => `"${id}"`))}.`,
        hint: `Напишіть id: ${either(ids.map((id) => `[[${id}|${label}]]`))}.`,
      }),
      withoutPage: (id, thing, { how, words }) => ({
        message: `"${id}" – це ${called(thing)}, а такий запис не має сторінки, на яку можна послатися.`,
        hint: `${REFERRING[how]}: ${words}.`,
      }),
      unknownName: (name, near) => ({
        message: `Запису "${name}" немає.`,
        hint:
          near === undefined
            ? 'Напишіть id, назву або іншу назву запису, який є, або додайте запис.'
            : didYouMean(near).trimEnd(),
      }),
      wrongCollection: (id, thing, wanted) => ({
        message: `"${id}" – це ${called(thing)}, а тут має стояти ${anyOf(wanted)}.`,
        hint:
          wanted.length > 2
            ? 'Напишіть id іншого запису.'
            : `Напишіть id такого запису: ${anyOf(wanted)}.`,
      }),
      unknownId: (id, wanted, near, file) => ({
        message: `Запису "${id}"${kindOf(wanted)} немає.`,
        hint:
          didYouMean(near) +
          (file === undefined
            ? 'Напишіть id запису, який є.'
            : `Напишіть id, який є, або додайте ${file}.`),
      }),
      linksToItself: () => ({
        message: 'Запис посилається сам на себе.',
        hint: 'Напишіть ці слова без дужок.',
      }),
      namesItself: () => ({
        message: 'Запис називає сам себе.',
        hint: 'Назвіть інший запис або вилучіть поле.',
      }),
      withoutBrackets: (id) => ({
        message: `"@${id}" – це публікація, але покликання пишуть у дужках.`,
        hint: `Напишіть [@${id}] або [@${id}, с. 3]; "@" як звичайний знак пишуть "\\@".`,
      }),
    },

    ids: {
      taken: (id, other) => ({
        message: `Цей id, "${id}", уже має інший файл: ${other}.`,
        hint: 'Дайте одному з двох файлів іншу назву; id не повторюються в усіх теках.',
      }),
      reserved: (id, thing) => ({
        message: `За адресою запису "${id}" (${called(thing)}) сайт має власні сторінки.`,
        hint: `Дайте файлу іншу назву, наприклад ${id}-${thing.collection}.mdx.`,
      }),
    },

    orphans: {
      alone: (thing, { how, words }, files) => ({
        message: `На цей запис (${called(thing)}) ніщо не посилається.`,
        hint: `${REFERRING[how]} так: ${words}, або видаліть ${files === 1 ? 'файл' : 'його файли'}.`,
      }),
    },
  };
}
