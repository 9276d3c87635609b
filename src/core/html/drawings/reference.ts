import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LinkView } from '../../views/parts.ts';

/** A link to an entry, in the colour of its collection. */
export function reference(link: LinkView): ElementContent {
  const { collection, lang, title, url } = link;
  return h('a', { class: `ref ref-${collection}`, href: url, lang }, title);
}
