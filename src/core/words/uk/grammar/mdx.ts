import type { mdx as english } from '../../en/grammar/mdx.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const CELLS = { one: 'клітинку', few: 'клітинки', many: 'клітинок', other: 'клітинки' };
const LESS_THAN = 'Вилучіть це. Знак «менше» як звичайний знак пишуть "\\<".';

/** What is said of a text that is no MDX, or that holds what content may not hold. */
export function mdx({ counted, number }: Language): Translated<typeof english> {
  const closing = (name: string, example: string | undefined, isBlock: boolean): string => {
    if (example !== undefined) return `Він не має тексту: напишіть ${example}`;
    return isBlock
      ? `Напишіть </${name}> окремим рядком після його тексту.`
      : `Напишіть </${name}> після його слів, у тому самому абзаці.`;
  };
  return {
    mdx: {
      notClosed: (name, example, isBlock) => ({
        message: `<${name}> тут відкрито і не закрито.`,
        hint: closing(name, example, isBlock),
      }),
      notClosedBefore: (name, other, example, isBlock) => ({
        message: `<${name}> тут відкрито і не закрито перед </${other}>.`,
        hint: closing(name, example, isBlock),
      }),
      closesNothing: (name) => ({
        message: `</${name}> нічого не закриває: <${name}> тут не відкрито.`,
        hint: `Вилучіть його або напишіть <${name}> перед словами, яких він стосується.`,
      }),
      closedInParagraph: (name) => ({
        message: `</${name}> стоїть усередині абзацу, а <${name}> відкрито поза ним.`,
        hint: `Залиште порожній рядок перед </${name}>.`,
      }),
      statement: () => ({
        message: 'Вміст не може мати коду, а тут стоїть import або export.',
        hint: 'Вилучіть його. Якщо абзац просто починається з одного з цих слів, поставте перед ним пробіл.',
      }),
      expression: () => ({
        message: 'Вміст не може мати коду, а тут стоїть вираз у фігурних дужках.',
        hint: 'Вилучіть його. Фігурну дужку як звичайний знак пишуть "\\{".',
      }),
      commentLine: (label) => ({
        message: `Вміст не може мати коментарів, а тут стоїть "[${label}]:".`,
        hint: 'Вилучіть його.',
      }),
      comment: () => ({
        message: 'Вміст не може мати коментарів, а тут стоїть "<!--".',
        hint: LESS_THAN,
      }),
      rawHtml: (sign) => ({
        message: `Вміст не може мати HTML, а тут стоїть "${sign}".`,
        hint: LESS_THAN,
      }),
      addressInSigns: () => ({
        message: 'Адресу між "<" і ">" неможливо прочитати.',
        hint: 'Напишіть посилання як [слова](https://…).',
      }),
      mailInSigns: () => ({
        message: 'Адресу між "<" і ">" неможливо прочитати.',
        hint: 'Напишіть поштову адресу словами, без "<" і ">".',
      }),
      lessThan: () => ({
        message: 'Цей знак "<" читається як початок компонента, але назви після нього немає.',
        hint: 'Знак «менше» як звичайний знак пишіть "\\<".',
      }),
      lessThanName: (name) => ({
        message: `Цей знак "<" читається як початок компонента, але компонента "${name}" немає.`,
        hint: 'Знак «менше» як звичайний знак пишіть "\\<".',
      }),
      unreadableTag: () => ({
        message: 'Компонент, який тут починається, неможливо прочитати.',
        hint: 'Напишіть кожен атрибут як name="value", з обома лапками, а потім ">".',
      }),
      unreadable: (reason) => ({
        message: `Текст неможливо прочитати як MDX: ${reason}.`,
        hint: 'Порівняйте позначене місце з прикладами у CONTRIBUTING.md.',
      }),
      unknownMarkdown: (type) => ({
        message: `Вміст не може мати "${type}".`,
        hint: 'Пишіть натомість у простому Markdown.',
      }),
      openFence: (fence) => ({
        message: 'Блок коду, який тут починається, не закрито.',
        hint: `Напишіть "${fence}" окремим рядком після останнього рядка блоку, з таким самим відступом, як тут, або вилучіть цей рядок.`,
      }),
      lostCell: (cells, headings) => ({
        message: `Цю клітинку буде втрачено: її рядок має ${counted(cells, CELLS)}, а заголовок таблиці – ${number(headings)}.`,
        hint: 'Додайте для неї заголовок або пишіть риску, яка не розділяє клітинок, як "\\|".',
      }),
      hollowTable: () => ({
        message: 'У рядках цієї таблиці немає чого читати.',
        hint: 'Заповніть її клітинки або вилучіть її.',
      }),
      taskList: () => ({
        message: 'Список завдань неможливо показати читачам.',
        hint: 'Напишіть простий список: вилучіть "[ ]" і "[x]".',
      }),
      mainHeading: () => ({
        message: 'Сторінка вже має головний заголовок – свою назву.',
        hint: 'Почніть цей заголовок із "##".',
      }),
      headingTooDeep: (level, before, marks) => ({
        message: `Заголовок рівня ${level} не може стояти після заголовка рівня ${before}.`,
        hint: `Почніть цей заголовок із "${marks}".`,
      }),
    },
  };
}
