import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { fragment } from '../kinds/urls.ts';
import type { FigureView } from '../views/figure.ts';
import type { Words } from '../words/words.ts';
import { chart } from './charts.ts';

/** A data set within a text: what it is, the chart, the figures as a table, where they are from. */
export function figure(view: FigureView, words: Words): Element {
  const drawn = chart(view, words);
  const table = scrolling(view.title, figureTable(view, words));
  return h('figure', { class: 'figure', id: fragment.figure(view.id) }, [
    h('figcaption', [h('strong', view.headline ?? view.title)]),
    ...(drawn
      ? [
          drawn,
          h('details', { class: 'figure-data' }, [h('summary', words.figures.asTable), table]),
        ]
      : [table]),
    ...notes(view.description, view.noWhole),
    h('p', { class: 'figure-source' }, [
      ...source(view, words),
      ' ',
      h('a', { href: view.page }, view.kind === 'map' ? words.figures.seeMap : words.figures.alone),
    ]),
  ]);
}

/** What a reader must know of a figure, under it: each sentence that there is, as a paragraph. */
export function notes(...texts: readonly (string | undefined)[]): Element[] {
  return texts.flatMap((text) =>
    text === undefined ? [] : [h('p', { class: 'figure-source' }, text)],
  );
}

/** Where the figures are from, as of when, and as a file. */
export function source(view: FigureView, { figures, series }: Words): ElementContent[] {
  return [
    { type: 'text', value: figures.source },
    ...view.citations.flatMap((work, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: '; ' }] : []),
      h('a', { href: work.page }, series([work.publisher, work.title])),
    ]),
    { type: 'text', value: figures.asOf(view.asOf.text) },
    h('a', { href: view.download, download: true }, figures.download),
  ];
}

/** The figures, every cell of them but the codes that only maps read. */
export function figureTable(view: FigureView, words: Words): Element {
  const { columns, rows, unit, highlight } = view;
  const name = columns.find((column) => column.type === 'text')?.key;
  const shown = columns.filter((column) => column.type !== 'country');
  const numeric = shown.find((column) => column.type === 'number');
  return h('table', [
    h('thead', [
      h(
        'tr',
        shown.map((column) =>
          h(
            'th',
            { scope: 'col', ...(column.type === 'number' ? { class: 'number' } : {}) },
            column === numeric ? words.figures.inUnit(column.label, unit) : column.label,
          ),
        ),
      ),
    ]),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          shown.map((column) => {
            const value = row[column.key] ?? null;
            if (value === null) return h('td', { class: 'missing' }, words.figures.missing);
            const isMarked =
              column.key === name && typeof value === 'string' && highlight.includes(value);
            return typeof value === 'string'
              ? h('td', isMarked ? [h('strong', value)] : value)
              : h('td', { class: 'number' }, words.figure(value.written));
          }),
        ),
      ),
    ),
  ]);
}

/** A frame that a keyboard can scroll, for what is wider than a phone. */
export function scrolling(label: string, content: ElementContent): Element {
  return h('div', { class: 'table-scroll', role: 'group', tabIndex: 0, ariaLabel: label }, [
    content,
  ]);
}
