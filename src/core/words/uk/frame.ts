import type { frame as english } from '../en/frame.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';

/** What stands around the text of every page, and what no single page of the story says, in Ukrainian. */
export function frame({ series }: Language): Translated<typeof english> {
  return {
    chrome: {
      skip: 'Перейти до тексту',
      sections: 'Розділи',
      more: 'Ще',
      menu: 'Меню',
      start: 'Почніть звідси',
      about: 'Про цей сайт',
      sourceFiles: 'Вихідний код',
      edition: (day, licence) =>
        `Випуск від ${day}. Текст доступний на умовах ${licence}; цитати й назви належать їхнім власникам.`,
    },

    settings: {
      title: 'Налаштування',
      sign: 'Аа',
      choices: {
        theme: { label: 'Тема', options: { '': 'Системна', light: 'Світла', dark: 'Темна' } },
        size: {
          label: 'Текст',
          options: { '': 'Звичайний', large: 'Великий', larger: 'Найбільший' },
        },
        previews: { label: 'Перегляд посилань', options: { '': 'Увімкнено', off: 'Вимкнено' } },
        motion: { label: 'Рух', options: { '': 'Системний', off: 'Вимкнено' } },
        visits: {
          label: 'Нове від останнього візиту',
          options: { '': 'Увімкнено', off: 'Вимкнено' },
        },
      },
    },

    entry: {
      crumbs: 'Ви тут',
      toc: 'На цій сторінці',
      path: 'Варто знати спершу',
      aliases: (names) => `Також: ${series(names)}`,
      names: (names) =>
        `Іншими мовами: ${series(names.map(({ name, language }) => `${name} (${language})`))}`,
      unverified: 'Не підтверджено.',
      sources: 'Джерела',
      edit: 'Запропонувати зміну до цієї сторінки',
      backlinks: 'Звідки сюди посилаються',
      moreBacklinks: 'І ці сторінки, кожна в тому місці, де на ній стоїть посилання:',
    },

    legend: {
      title: 'Як читати позначки',
      links: {
        actors: { word: 'Ім’я', meaning: 'особа, організація, медіа або держава' },
        concepts: { word: 'Термін', meaning: 'поняття з визначенням' },
        events: { word: 'Подія', meaning: 'подія або місце' },
        claims: { word: 'Твердження', meaning: 'слова, простежені від мовця до медіа' },
      },
      stances: {
        attributes: 'джерело повідомляє, що хтось так каже',
        asserts: 'джерело каже це саме',
        disputes: 'там це хтось заперечує або й саме джерело',
        changes: 'джерело змінює слова іншого',
      },
      noted: 'слова',
      note: 'пояснено в примітці',
      citation: 'джерело, подане в кінці',
    },

    notFound: {
      title: 'Сторінку не знайдено',
      description: 'Такої сторінки не існує.',
      advice:
        'За цією адресою нічого не опубліковано. Можливо, сторінку перейменовано або посилання хибне.',
      frontPage: 'Головна сторінка',
    },

    guide: {
      title: 'Для дописувачів',
      description: 'Усе, що перевірка може сказати про надісланий матеріал, і що тоді робити.',
      newsroom: 'Ця редакція',
      intro: (command) =>
        `Про кожну проблему повідомлено: файл, рядок і позицію, код і що робити. Нижче подано всі коди; кожен має сторінку з найменшим прикладом і його виправленням. Команда ${command} сама виправляє те, що має одне певне виправлення.`,
      toFields: (link) =>
        `Що становить один файл кожної теки, з усіма його полями, подано тут: ${link}.`,
      why: 'Чому це важливо',
      example: 'Приклад',
      repair: 'Його виправлення',
      severities: { error: 'помилка', warning: 'попередження' },
      consequences: {
        error: 'Це помилка: доки її не усунуто, сайт не збирається.',
        warning: 'Це попередження: сайт усе одно збирається.',
      },
      fields: {
        title: 'Файли та їхні поля',
        description: 'Що становить один файл кожної теки, з усіма його полями та прикладом.',
        file: (about) => `Один файл – це ${about}.`,
        table: (collection) => `Поля: ${collection}`,
        heads: { field: 'Поле', value: 'Значення', about: 'Що воно каже' },
        optional: (value) => `${value} (необов’язково)`,
      },
    },

    scripts: {
      openPage: 'Відкрити сторінку',
      showInList: 'Показати в списку',
      fared: (called, status) => `${called}: ${status}`,
      read: 'прочитано',
      newSince: 'Нове від вашого останнього візиту',
      changedSince: 'Змінено від вашого останнього візиту',
      since: (day, fresh, changed, gone) =>
        `Від вашого візиту ${day}: нового – ${fresh}, змінено – ${changed}, вилучено – ${gone}.`,
      tellNoMore: 'Більше не сповіщати',
    },
  };
}
