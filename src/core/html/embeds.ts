import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { figure, scrolling } from '../graphics/figure.ts';
import { COLUMN_WIDTH, network } from '../graphics/network.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { relationsIn } from '../views/actors.ts';
import { comparisonView } from '../views/comparison.ts';
import { figureView } from '../views/figure.ts';
import type { LedgerCell } from '../views/ledger.ts';
import { filterEvents } from '../views/timeline.ts';
import { linkTo } from '../views/parts.ts';
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
      return [figure(figureView(graph, values['id'] ?? ''))];
    case 'Timeline':
      return [timeline(graph, values)];
    case 'ActorGraph':
      return relations(graph, values);
    case 'Comparison':
      return [comparison(graph)];
    default:
      return [];
  }
}

function reference(link: LinkView): ElementContent {
  return h('a', { class: `ref ref-${link.collection}`, href: link.url }, link.title);
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

/** The graph; its table stands on the page of all actors, or on the page of the one. */
function relations(graph: ContentGraph, values: Record<string, string>): ElementContent[] {
  const { actor, from, until } = values;
  const drawn = network(relationsIn(graph, { actor, from, until }), COLUMN_WIDTH);
  const table = actor === undefined ? undefined : linkTo(graph, actor);
  return [
    ...(drawn ? [scrolling('Relations between actors', drawn)] : []),
    h('p', { class: 'more' }, [
      h(
        'a',
        { href: table?.url ?? graph.addresses.actors() },
        table ? `All relations of ${table.title}` : 'All relations as a table',
      ),
    ]),
  ];
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
      {
        type: 'text',
        value: cell.paragraph === undefined ? '' : `, paragraph\u00A0${cell.paragraph}`,
      },
    ]),
    ...(cell.quote === undefined ? [] : [h('br'), h('q', cell.quote)]),
  ];
}
