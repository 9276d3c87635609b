import type { dates as english, DateSpot } from '../en/dates.ts';
import type { KindWords } from '../../kinds/wording.ts';
import type { Translated } from '../translated.ts';
import { didYouMean } from './question.ts';

/** Why dates in components stand in order, without a full stop. */
const COMPONENTS: KindWords['orders'] = { span: 'Проміжок часу не закінчується до свого початку' };

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
      const orders = of === 'components' ? COMPONENTS : kinds[of]?.orders;
      return {
        message: `Дата в ${named(then)} (${then.date}) раніша за дату в ${named(first)} (${first.date}).`,
        hint: `${orders?.[name] ?? name}: виправте одну з двох дат.`,
      };
    },
  };
}

function named({ field, component }: DateSpot): string {
  return component === undefined ? `"${field}"` : `"${field}" компонента <${component}>`;
}
