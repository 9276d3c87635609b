import type { without as english } from '../en/without.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { FORMS } from './forms.ts';

/** What would be left of the ledger without one actor or document, in Ukrainian. */
export function without({ counted, list, number, plural }: Language): Translated<typeof english> {
  /** What claims would do: it is said in the plural of two to four alone. */
  const would = (few: string, other: string) => ({ one: other, few, many: other, other });
  return {
    without: {
      // A name keeps its first case: nobody knows the second one of every name.
      title: (name) => `Якби не ${name}`,
      sum: (falls, fewerWays, stands) => {
        const parts = [
          { count: falls, ...would('відпали б', 'відпало б') },
          {
            count: fewerWays,
            ...would('втратили б незалежний шлях', 'втратило б незалежний шлях'),
          },
        ].filter(({ count }) => count > 0);
        if (parts.length === 0) return `Усі твердження (${number(stands)}) лишилися б.`;
        const stand = { count: stands, ...would('лишилися б', 'лишилося б') };
        const said = [...parts, stand].map(
          ({ count, ...what }, index) =>
            `${index === 0 ? counted(count, FORMS.claims) : number(count)} ${plural(count, what)}`,
        );
        return `${list(said)}.`;
      },
      ofReport: (link, sum) => `${link}: ${sum}`,
      report: 'Без цього матеріалу',
      how: 'Обчислено так: вилучено саму назву чи ім’я, усе опубліковане чи написане під ними та кожен шлях, що через них проходить.',
      falls: 'Відпали б',
      fewerWays: 'Втратили б незалежний шлях',
      more: (count) => `Ще ${number(count)}`,
      rests: 'Що на кому тримається',
      caption: (claims) =>
        `Що сталося б із твердженнями (${number(claims)}), якби не було одного медіа, мовця чи документа`,
      node: 'Якби не',
      stands: 'Лишилися б',
      others: (count) => `Без інших (${number(count)}) теж чогось бракувало б.`,
    },
  };
}
