import type { flow as englishFlow, front as englishFront } from '../en/front.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { inAccusative } from './days.ts';
import { FORMS, OF } from './forms.ts';

/** What the front page says, in Ukrainian. */
export function front({
  counted,
  list,
  number,
  series,
}: Language): Translated<typeof englishFront> {
  return {
    front: {
      dateline: (when, edition) =>
        [...(when === undefined ? [] : [when]), `відоме станом на ${inAccusative(edition)}`].join(
          ' · ',
        ),
      short: (time) => `Коротко, ${time}`,
      full: (time) => `Повністю, ${time}`,
      questions: 'Чотири запитання',
      true: {
        ask: 'Чи це правда?',
        says: (facts, findings) =>
          `Що редакція з’ясувала про фактичні твердження (${number(facts)}): ${series(findings)}.`,
        finding: (found, count) => `${found} (${number(count)})`,
        none: 'У матеріалах немає фактичних тверджень, які можна було б перевірити.',
      },
      disputed: {
        ask: 'Що заперечують?',
        says: (count, such) =>
          count === 1
            ? `Одне твердження: ${such}.`
            : `${counted(count, FORMS.claims)}. Одне з них: ${such}.`,
        none: 'Ми не знайшли нікого, хто заперечував би якесь твердження.',
      },
      changed: {
        ask: 'Що змінили?',
        says: (count, outlets) =>
          `Дорогою змінено формулювання ${counted(count, OF.claims)}. Хто змінив: ${list(outlets)}.`,
        none: 'Ми не знайшли формулювань, змінених дорогою.',
      },
      came: {
        ask: 'Що з цього вийшло?',
        says: (day, event) => `${day}: ${event}.`,
      },
      path: 'Пояснення в такому порядку',
      sources: 'Матеріали з нашими позначками',
      report: (carried, changed, omitted) =>
        series([
          counted(carried, FORMS.claims),
          ...(changed === 0 ? [] : [`змінено: ${number(changed)}`]),
          ...(omitted === 0 ? [] : [`пропущено: ${number(omitted)}`]),
        ]),
      allReports: (reports) => `Усі матеріали (${number(reports)})`,
      news: 'Що нового',
      allCorrections: 'Усі виправлення',
    },
  };
}

/** What the drawing of how the words travelled says, in Ukrainian. */
export function flow({ counted, number }: Language): Translated<typeof englishFlow> {
  return {
    flow: {
      title: 'Як мандрували слова',
      stages: ['Хто сказав', 'Хто передав першим', 'Хто передав далі', 'Де це можна прочитати'],
      others: (count) => `інші (${number(count)})`,
      claims: (count) => counted(count, FORMS.claims),
      line: (from, to, claims) => `${from} → ${to}: ${claims}`,
      caption: (claims) =>
        `Як дійшли до читачів ${counted(claims, FORMS.claims)}. Що ширша лінія, то більше тверджень; кожна веде до своїх.`,
      kinds: { changed: 'змінено дорогою', inferred: 'шлях припущено' },
      undrawn: (lines) => `Не показано тонших ліній: ${number(lines)}.`,
      table: 'Таблицею',
      heads: { from: 'Від кого', to: 'Кому', claims: 'Твердження' },
      page: (from, to, claims, what) => ({
        title: `Твердження: ${from} → ${to}${what === undefined ? '' : ` (${what})`}`,
        description: `Що дійшло цим шляхом, ${from} → ${to}: ${number(claims)} з тверджень, які простежує цей сайт.`,
      }),
    },
  };
}
