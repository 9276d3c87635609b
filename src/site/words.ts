import { ENGLISH } from '../core/words/words.ts';
import { currentCorpus } from '../io/current.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';

/** The words, signs and fragments that pages draw with. */
export { STANCE_SIGNS } from '../core/html/signs.ts';
export { directionOf } from '../core/model/languages.ts';
export { fragment } from '../core/kinds/urls.ts';
export { FORECAST_KEYS } from '../core/model/statuses.ts';

const { kinds } = currentNewsroom().newsroom.definitions;
const { graph } = await currentCorpus();
/** What the site says, in its language. */
export const words = graph?.words ?? ENGLISH;
export const { stances: STANCE_WORDS, statuses: STATUS_WORDS } = words;

/** How links of each kind are explained beside a text. */
export const LINK_LEGENDS = kinds.collections
  .flatMap((collection) => {
    const { legend } = kinds.of(collection);
    return legend ? [{ collection, ...legend }] : [];
  })
  .sort((a, b) => a.order - b.order);

/** Items with a comma between them. */
export function joined<T>(items: readonly T[]): (T | string)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [', ', item]));
}

/** `1 claim`, `2 claims`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Over what is new on a day, where a day before it has a page as well or not. */
export function sinceLast(
  before: { readonly date: { readonly text: string } } | undefined,
): string {
  return before ? `Since ${before.date.text}` : 'By this day';
}
