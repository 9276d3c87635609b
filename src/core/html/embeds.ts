import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ContentGraph } from '../graph/graph.ts';
import { relationsIn } from '../views/actors.ts';
import { comparisonView } from '../views/comparison.ts';
import { figureView } from '../views/figure.ts';
import type { LedgerCell } from '../views/ledger.ts';
import { filterEvents } from '../views/timeline.ts';
import type { LinkView } from '../views/parts.ts';
import { STANCE_SIGNS, STANCE_WORDS } from './words.ts';

/** The block components of content: each draws a view of the graph. */
export function embed(
  graph: ContentGraph,
  name: string,
  values: Record<string, string>,
): ElementContent[] {
  switch (name) {
    case 'Figure':
      return [figure(graph, values['id'] ?? '')];
    case 'Timeline':
      return [timeline(graph, values)];
    case 'ActorGraph':
      return [relations(graph, values['actor'])];
    case 'Comparison':
      return [comparison(graph)];
    default:
      return [];
  }
}

function reference(link: LinkView): ElementContent {
  return h('a', { class: `ref ref-${link.collection}`, href: link.url }, link.title);
}

function scrolling(label: string, table: ElementContent): ElementContent {
  return h('div', { class: 'table-scroll', role: 'group', tabIndex: 0, ariaLabel: label }, [table]);
}

const numberFormat = new Intl.NumberFormat('en-GB');

function figure(graph: ContentGraph, id: string): ElementContent {
  const view = figureView(graph, id);
  const numeric = view.columns.find((column) => column.type === 'number');
  const largest = numeric ? Math.max(...view.rows.map((row) => Number(row[numeric.key] ?? 0))) : 0;
  const cell = (
    column: (typeof view.columns)[number],
    value: string | number | null,
  ): ElementContent => {
    if (value === null) return h('td', { class: 'missing' }, 'not available');
    if (typeof value === 'string') return h('td', value);
    const bar =
      view.kind === 'bar' && column === numeric && largest > 0
        ? [h('meter', { min: 0, max: largest, value, ariaHidden: 'true' })]
        : [];
    return h('td', { class: 'number' }, [numberFormat.format(value), ...bar]);
  };
  return h('figure', { class: 'figure', id: `figure-${id}` }, [
    h('figcaption', [h('strong', view.title), ' ', view.description]),
    scrolling(
      view.title,
      h('table', [
        h('thead', [
          h(
            'tr',
            view.columns.map((column) =>
              h(
                'th',
                { scope: 'col', ...(column.type === 'number' ? { class: 'number' } : {}) },
                column === numeric ? `${column.label} (${view.unit})` : column.label,
              ),
            ),
          ),
        ]),
        h(
          'tbody',
          view.rows.map((row) =>
            h(
              'tr',
              view.columns.map((column) => cell(column, row[column.key] ?? null)),
            ),
          ),
        ),
      ]),
    ),
    h('p', { class: 'figure-source' }, [
      'Source: ',
      ...view.citations.flatMap((work, index): ElementContent[] => [
        ...(index > 0 ? [{ type: 'text' as const, value: '; ' }] : []),
        h('a', { href: work.page }, `${work.publisher}, ${work.title}`),
      ]),
      `. As of ${view.asOf.text}. `,
      h('a', { href: view.download, download: true }, 'Download the figures (CSV)'),
    ]),
  ]);
}

function timeline(graph: ContentGraph, values: Record<string, string>): ElementContent {
  const events = filterEvents(graph, {
    from: values['from'],
    until: values['until'],
    topic: values['topic'],
    actor: values['actor'],
  });
  return h(
    'ol',
    { class: 'timeline' },
    events.map((event) =>
      h('li', [
        h('time', { dateTime: event.date.iso }, event.when),
        ' ',
        reference(event.link),
        ' ',
        h('span', event.summary),
      ]),
    ),
  );
}

function relations(graph: ContentGraph, actor: string | undefined): ElementContent {
  const rows = relationsIn(graph, actor);
  return scrolling(
    'Relations between actors',
    h('table', { class: 'relations' }, [
      h('thead', [
        h(
          'tr',
          ['Who', 'Relation', 'To whom', 'When'].map((head) => h('th', { scope: 'col' }, head)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h('tr', [
            h('th', { scope: 'row' }, [reference(row.from)]),
            h('td', row.relation),
            h('td', [reference(row.to)]),
            h('td', row.when),
          ]),
        ),
      ),
    ]),
  );
}

function comparison(graph: ContentGraph): ElementContent {
  const view = comparisonView(graph);
  return scrolling(
    'Claims that a source changed, side by side',
    h('table', { class: 'comparison' }, [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, 'Claim'),
          ...view.sources.map((source) => h('th', { scope: 'col' }, source.publisher)),
        ]),
      ]),
      h(
        'tbody',
        view.changed.map((row) =>
          h('tr', [
            h('th', { scope: 'row' }, [reference(row.claim)]),
            ...row.cells.map((each) => h('td', cellContent(each))),
          ]),
        ),
      ),
    ]),
  );
}

function cellContent(cell: LedgerCell): ElementContent[] {
  const words: ElementContent[] = [
    h('span', { ariaHidden: 'true' }, `${STANCE_SIGNS[cell.kind]} `),
    { type: 'text', value: STANCE_WORDS[cell.kind] },
  ];
  if (!('url' in cell)) return words;
  return [
    h('a', { href: cell.url, class: `stance stance-${cell.kind}` }, [
      ...words,
      { type: 'text', value: cell.paragraph === undefined ? '' : `, paragraph ${cell.paragraph}` },
    ]),
    ...(cell.quote === undefined ? [] : [h('br'), h('q', cell.quote)]),
  ];
}
