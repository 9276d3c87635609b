import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fragment } from '../kinds/urls.ts';
import type { FigureView } from '../views/figure.ts';
import type { Words } from '../words/words.ts';
import { chart } from './charts.ts';
import { figureTable, notes, scrolling, source } from './figure.ts';
import { narrowMap, offTheMap, worldMap } from './map.ts';

/** What the base map says of borders, with a link to its policy. */
function bordersNote({ figures: { borders } }: Words): ElementContent[] {
  return [
    { type: 'text', value: borders.before },
    h('a', { href: POLICY, rel: ['external', 'noopener'] }, borders.policy),
    { type: 'text', value: borders.after },
  ];
}

const POLICY = 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/';

/**
 * A data set on a page of its own. Only here is a map drawn: the coasts alone take half of what a
 * reading page may weigh.
 */
export function figurePage(view: FigureView, words: Words): Element {
  const drawn = chart(view, words);
  return h('figure', { class: 'figure', id: fragment.figure(view.id) }, [
    ...(view.kind === 'map'
      ? [
          worldMap(view, words),
          narrowMap(view, words),
          ...notes(...elsewhere(view, words)),
          h('p', { class: 'figure-source' }, bordersNote(words)),
        ]
      : []),
    ...(drawn ? [drawn] : []),
    ...notes(view.headline === undefined ? undefined : view.description, view.note, view.noWhole),
    h('p', { class: 'figure-source' }, [...source(view, words), ...pictures(view, words)]),
    scrolling(words.figures.theTable, figureTable(view, words)),
  ]);
}

/** Links to the drawing as files. */
function pictures({ id, pictures }: FigureView, { figures: { save } }: Words): ElementContent[] {
  return pictures === undefined
    ? []
    : (['svg', 'png'] as const).flatMap((ending): ElementContent[] => [
        { type: 'text', value: ending === 'svg' ? ' · ' : ', ' },
        h('a', { href: pictures[ending], download: `${id}.${ending}` }, save[ending]),
      ]);
}

function elsewhere(view: FigureView, words: Words): string[] {
  const names = offTheMap(view, words).map((row) => row.label);
  return names.length === 0 ? [] : [words.figures.offTheMap(names)];
}
