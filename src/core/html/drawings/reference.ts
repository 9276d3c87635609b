import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LinkView } from '../../views/parts.ts';

/** A link to an entry, in the colour of its collection. */
export function reference(link: LinkView): ElementContent {
  return h('a', { class: `ref ref-${link.collection}`, href: link.url }, link.title);
}
