import { ENGLISH } from '../core/words/words.ts';
import { currentCorpus } from '../io/current.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';

/** The words, signs and fragments that pages draw with. */
export { STANCE_SIGNS } from '../core/html/signs.ts';
export { fragment } from '../core/kinds/urls.ts';
export { RECORD_KEYS } from '../core/model/statuses.ts';

const { kinds } = currentNewsroom().newsroom.definitions;
const { graph } = await currentCorpus();
/** What the site says, in its language. */
export const words = graph?.words ?? ENGLISH;

type Explained = keyof typeof words.site.legend.links;

/** The collections whose links are explained beside a text, in this order. */
export const IN_LEGEND = kinds.collections
  .filter((collection): collection is Explained => collection in words.site.legend.links)
  .sort((a, b) => placeOf(a) - placeOf(b));

function placeOf(collection: Explained): number {
  return kinds.of(collection).legend?.order ?? 0;
}
