import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fragment } from '../kinds/urls.ts';
import type { FigureView } from '../views/figure.ts';
import { chart } from './charts.ts';
import { figureTable, scrolling, source } from './figure.ts';
import { listed } from './finding.ts';
import { offTheMap, worldMap } from './map.ts';

const BORDERS: readonly ElementContent[] = [
  {
    type: 'text',
    value:
      'This map takes no position on borders. Coasts and borders are those of the base map, ' +
      'Natural Earth 4.1.0 at 1:110 million (public domain, as packed in world-atlas 2.0.2), ' +
      'simplified. It draws disputed borders ',
  },
  h(
    'a',
    {
      href: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/',
      rel: 'external noopener',
    },
    'by who controls an area in fact',
  ),
  {
    type: 'text',
    value:
      ', which says nothing about who has a right to it. Circles and crosses stand in the middle ' +
      'of the largest part of a country; a circle’s area is to scale, and a cross means that no ' +
      'figure is available.',
  },
];

/**
 * A data set on a page of its own. Only here is a map drawn: the coasts alone take half of what a
 * reading page may weigh.
 */
export function figurePage(view: FigureView): Element {
  const drawn = chart(view);
  return h('figure', { class: 'figure', id: fragment.figure(view.id) }, [
    ...(view.kind === 'map'
      ? [
          scrolling('Map', worldMap(view)),
          h('p', { class: 'figure-source' }, [...BORDERS]),
          ...elsewhere(view).map((text) => h('p', { class: 'figure-source' }, text)),
        ]
      : []),
    ...[view.note, view.noWhole].flatMap((text) =>
      text === undefined ? [] : [h('p', { class: 'figure-source' }, text)],
    ),
    ...(drawn ? [drawn] : []),
    scrolling('The figures as a table', figureTable(view)),
    h('p', { class: 'figure-source' }, source(view)),
  ]);
}

function elsewhere(view: FigureView): string[] {
  const names = offTheMap(view).map((row) => row.label);
  return names.length === 0 ? [] : [`Not on the map: ${listed(names)}.`];
}
