import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ContentGraph } from '../graph/graph.ts';
import { drawCells } from '../graphics/cells.ts';
import type { EvidenceView } from '../views/evidence.ts';

/** How many routes are named on a line; the others are counted. */
const ROUTES = 2;

/**
 * The evidence line of a paragraph: how its claims came and what each report does with them; open,
 * the same in words. Its second class is one by which programs that take the text out of a page
 * know what is no part of it.
 */
export function evidenceLine(
  { words }: ContentGraph,
  { claims, paragraph, routes, struck }: EvidenceView,
): Element {
  const { evidence } = words;
  const more = routes.length - ROUTES;
  const way = [...routes.slice(0, ROUTES), ...(more > 0 ? [evidence.more(more)] : [])].join('; ');
  return h('details', { class: 'ev remark' }, [
    h('summary', [
      h('span', { class: 'ev-of' }, `${evidence.of(paragraph, claims.length)} `),
      `${way} `,
      h(
        'span',
        { class: 'ev-cells' },
        claims.map(({ cells }) => drawCells(cells)),
      ),
      ...struck.flatMap((each): ElementContent[] => [
        { type: 'text', value: ' ' },
        h('b', evidence.struck[each]),
      ]),
    ]),
    h(
      'ul',
      claims.map(({ claim, told }) =>
        h('li', [h('a', { href: claim.url, lang: claim.lang }, claim.title), `: ${told}.`]),
      ),
    ),
  ]);
}
