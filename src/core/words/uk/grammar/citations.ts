import type { citations as english } from '../../en/grammar/citations.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const LITERAL = 'Дужку як звичайний знак пишуть "\\[".';
const SEVERAL =
  'Напишіть [@reference-id] або [@reference-id, с. 3]; кілька покликань розділяють крапкою з комою.';

/** What is said of citations and notes by the way they are written. */
export function citations(_: Language): Translated<typeof english> {
  const bracketed = (id: string): string =>
    `Напишіть [@${id}] або [@${id}, с. 3], а інші слова – поза дужками; "@" як звичайний знак пишуть "\\@".`;
  return {
    citationMarks: {
      notClosed: () => ({
        message: 'Покликання, яке тут починається, не закрито.',
        hint: `Закрийте його: [@reference-id]. ${LITERAL}`,
      }),
      parenthesis: (id) => ({
        message: 'Одразу за цими дужками стоїть кругла дужка.',
        hint: `Для посилання на інший сайт поставте перед "@" зворотну скісну риску: [\\@${id}](https://…); після покликання поставте пробіл.`,
      }),
      code: () => ({
        message: 'Покликання містить один із символів "<", "{", "}" і "`".',
        hint: 'Напишіть [@reference-id, с. 3] лише зі слів і чисел.',
      }),
      inside: (mark) => ({
        message: `"${mark}" починає покликання всередині іншого.`,
        hint: `Поставте перед ним крапку з комою і більше нічого: [@reference-id, с. 3; ${mark}].`,
      }),
      noReference: () => ({
        message: 'Покликання не називає публікації.',
        hint: SEVERAL,
      }),
      noId: (words) => ({
        message: `"${words}" – це не id публікації.`,
        hint: SEVERAL,
      }),
      noComma: (words, id) => ({
        message: `"${words}" – це не id публікації.`,
        hint: `Поставте після id кому: [@${id}, с. 3].`,
      }),
      noPlace: (id) => ({
        message: `Біля коми або крапки з комою в покликанні "${id}" не вказано місця в публікації.`,
        hint: `Вкажіть місце: [@${id}, с. 3], або напишіть лише [@${id}].`,
      }),
      amongWords: (id) => ({
        message: `У цих дужках є "@${id}", але покликання починається з "[@".`,
        hint: bracketed(id),
      }),
      beforeBrackets: (id) => ({
        message: `"@${id}" стоїть перед дужками, але покликання починається з "[@".`,
        hint: bracketed(id),
      }),
    },
    noteMarks: {
      notClosed: () => ({
        message: 'Позначку примітки, яка тут починається, не закрито.',
        hint: `Закрийте її: [^name]. ${LITERAL}`,
      }),
      inNote: (note) => ({
        message: `Примітка не може посилатися на примітку, а тут посилається на "${note}".`,
        hint: 'Скажіть це в одній примітці або пошліться на другу з тексту.',
      }),
      spaces: (label, name) => ({
        message: `"[${label}]" не читається як примітка: у назві примітки немає пробілів.`,
        hint: `Напишіть [^${name}] тут і там, де на неї посилається текст.`,
      }),
      foreignSign: (note, sign) => ({
        message: `Назва примітки "${note}" містить "${sign}", а такий символ не може стояти в адресі.`,
        hint: 'Перейменуйте її тут і там, де на неї посилається текст: літери, цифри, дефіси та крапки.',
      }),
      inBlock: (note) => ({
        message: `Примітку "${note}" написано всередині іншого блоку.`,
        hint: 'Напишіть її окремим рядком поза списками, цитатами, компонентами та іншими примітками.',
      }),
    },
  };
}
