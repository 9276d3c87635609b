import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { embedKey } from '../grammar/counts.ts';
import { figure, scrolling } from '../graphics/figure.ts';
import { COLUMN_WIDTH, network } from '../graphics/network.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { relationsIn } from '../views/actors.ts';
import { comparisonView } from '../views/comparison.ts';
import { figureView } from '../views/figure.ts';
import type { LedgerCell } from '../views/ledger-row.ts';
import { filterEvents } from '../views/timeline.ts';
import { linkTo } from '../views/parts.ts';
import type { LinkView } from '../views/parts.ts';
import { sizeOf } from './budget.ts';
import { STANCE_SIGNS, STANCE_WORDS } from './words.ts';

/** An embed as it was drawn, and how many nodes that took. */
export interface Drawn {
  readonly drawn: readonly ElementContent[];
  readonly size: number;
}

/** What has been drawn for a graph, by `embedKey`. */
const kept = new WeakMap<ContentGraph, Map<string, Drawn>>();

/**
 * The block components of content: each draws a view of the graph. What is equal is drawn once for
 * all pages; nobody may change it.
 */
export function embed(graph: ContentGraph, name: string, values: Record<string, string>): Drawn {
  const ofGraph = kept.get(graph) ?? new Map<string, Drawn>();
  kept.set(graph, ofGraph);
  const key = embedKey(name, values);
  const known = ofGraph.get(key);
  if (known) return known;
  const drawn = draw(graph, name, values);
  const made = { drawn, size: sizeOf({ type: 'root', children: drawn }) };
  ofGraph.set(key, made);
  return made;
}

function draw(graph: ContentGraph, name: string, values: Record<string, string>): ElementContent[] {
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
  // Ids hold no low line, so no two graphs of a page share the name.
  const head = `network-head_${actor ?? ''}_${from ?? ''}_${until ?? ''}`;
  const svg = network(relationsIn(graph, { actor, from, until }), COLUMN_WIDTH, head);
  const table = actor === undefined ? undefined : linkTo(graph, actor);
  return [
    ...(svg ? [scrolling('Relations between actors', svg)] : []),
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
