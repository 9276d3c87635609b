import type { without as english } from '../en/without.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { FORMS } from './forms.ts';

/** What would be left of the ledger without one actor or document, in Ukrainian. */
export function without({ counted, list, number, plural }: Language): Translated<typeof english> {
  const part = (count: number, one: string, few: string, many: string): string[] =>
    count === 0
      ? []
      : [`${counted(count, FORMS.claims)} ${plural(count, { one, few, many, other: many })}`];
  return {
    without: {
      // A name keeps its first case: nobody knows the second one of every name.
      title: (name) => `Якби не ${name}`,
      sum: (falls, fewerWays, stands) => {
        const parts = [
          ...part(falls, 'відпало б', 'відпали б', 'відпало б'),
          ...part(
            fewerWays,
            'втратило б незалежний шлях',
            'втратили б незалежний шлях',
            'втратило б незалежний шлях',
          ),
        ];
        const stay = plural(stands, { one: 'лишилося б', few: 'лишилися б', other: 'лишилося б' });
        return parts.length === 0
          ? `Усі твердження (${number(stands)}) лишилися б.`
          : `${list([...parts, `${number(stands)} ${stay}`])}.`;
      },
      ofReport: (link, sum) => `${link}: ${sum}`,
      report: 'Без цього матеріалу',
      how: 'Обчислено так, ніби цього немає зовсім: ні опублікованого чи написаного звідти, ні шляхів, що через це проходять.',
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
