import type { dates as english, DateSpot } from '../en/dates.ts';
import type { KindWords } from '../../kinds/wording.ts';
import { dated } from '../dated.ts';
import type { Translated } from '../translated.ts';
import { didYouMean } from './question.ts';

/** Why dates stand in order that are in no collection, without a full stop. */
const OTHERS: Readonly<Record<string, KindWords['orders']>> = {
  components: { span: 'Проміжок часу не закінчується до свого початку' },
  site: { sorted: 'Ключові дні стоять за порядком, найдавніший перший' },
};

/**
 * What is said of dates that are real each by itself, in Ukrainian.
 * @param kinds the words of the collections
 */
export function dates(kinds: Readonly<Record<string, KindWords>>): Translated<typeof english> {
  return {
    unlikelyYear: (spot, year, between, near, early) => ({
      message: `Рік ${year} у ${named(spot)} не лежить між ${between.first} і ${between.last}.`,
      hint:
        didYouMean(near) +
        (early
          ? 'Якщо йдеться справді про такий давній рік, додайте до полів "ancient: true".'
          : `Напишіть рік не пізніший за ${between.last}.`),
    }),
    contradictory: (first, then, { of, name }) => {
      const orders = OTHERS[of] ?? kinds[of]?.orders;
      return {
        message: `Дата в ${named(then)} (${dated(then)}) раніша за дату в ${named(first)} (${dated(first)}).`,
        hint: `${orders?.[name] ?? name}: виправте одну з двох дат.`,
      };
    },
  };
}

function named({ field, component }: DateSpot): string {
  return component === undefined ? `"${field}"` : `"${field}" компонента <${component}>`;
}
