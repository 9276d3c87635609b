import type { links as english } from '../../en/grammar/links.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { addressFault } from '../addresses.ts';

const LITERAL = 'Дужку як звичайний знак пишуть "\\[".';
const FORMS = 'Напишіть [[id]], [[Назва]] або [[id|слова для показу]]';
const TWO_LINKS = 'Закінчіть посилання перед цим місцем або вилучіть одне з двох.';
const TRUE_WORDS =
  'Скажіть словами, що там стоїть, або пошліться на адресу, яку показано. Медіа, яке називається як адреса, пишіть без її закінчення.';

/** What is said of links in a text. */
export function links(_: Language): Translated<typeof english> {
  /** Where a link leads: to a host, or else to a part of its own page. */
  const target = (host: string | undefined): string =>
    host === undefined ? 'на частину цієї сторінки' : `на "${host}"`;
  const noLinkTo = (url: string): string => `Сайт не посилається на "${url}".`;
  return {
    wikiLinks: {
      notClosed: () => ({
        message: 'Посилання, яке тут починається, не закрито.',
        hint: `Закрийте його: [[id]] або [[id|слова для показу]]. У таблиці пишіть "|" у ньому як "\\|". ${LITERAL}`,
      }),
      notOpened: () => ({
        message: 'Тут закрито посилання, якого не було відкрито.',
        hint: 'Відкрийте його двома дужками: [[id]]. Дужку як звичайний знак пишуть "\\]".',
      }),
      parenthesis: () => ({
        message: 'Одразу за цими дужками стоїть кругла дужка.',
        hint: 'Поставте між ними пробіл або напишіть [слова](https://…), якщо це посилання на інший сайт.',
      }),
      code: () => ({
        message: 'Посилання містить один із символів "<", "{", "}" і "`".',
        hint: `${FORMS}, лише зі словами.`,
      }),
      noEntry: () => ({ message: 'Посилання не називає запису.', hint: `${FORMS}.` }),
      noWords: () => ({ message: 'Посилання не показує слів.', hint: `${FORMS}.` }),
    },
    webLinks: {
      noPart: (url) => ({
        message: noLinkTo(url),
        hint: 'Щоб послатися на частину цієї сторінки, напишіть після "#" її назву: #p3 або #s-some-heading.',
      }),
      mail: (url) => ({
        message: noLinkTo(url),
        hint: 'Напишіть поштову адресу словами, без посилання.',
      }),
      ownPage: (url) => ({
        message: noLinkTo(url),
        hint: 'Щоб послатися на іншу сторінку, напишіть [[its-id]].',
      }),
      unsafe: (url, fault) => ({
        message: noLinkTo(url),
        hint: `${addressFault(fault)} Подайте повну адресу, яка починається з https://.`.trimStart(),
      }),
      otherText: (claimed, host) => ({
        message: `У тексті написано "${claimed}", а посилання веде ${target(host)}.`,
        hint: TRUE_WORDS,
      }),
      otherTitle: (claimed, host) => ({
        message: `У підказці написано "${claimed}", а посилання веде ${target(host)}.`,
        hint: TRUE_WORDS,
      }),
      otherPlace: (claimed) => ({
        message: `Як місце в публікації вказано "${claimed}", а посилання веде ${target(undefined)}.`,
        hint: TRUE_WORDS,
      }),
    },
    nestedLinks: {
      link: () => ({ message: 'Посилання стоїть усередині посилання.', hint: TWO_LINKS }),
      citation: () => ({ message: 'Покликання стоїть усередині посилання.', hint: TWO_LINKS }),
      note: () => ({
        message: 'Позначка примітки стоїть усередині посилання.',
        hint: TWO_LINKS,
      }),
      element: (name) => ({
        message: `<${name}> стоїть усередині посилання.`,
        hint: TWO_LINKS,
      }),
    },
  };
}
