import { h } from 'hastscript';
import { scrolling } from '../../graphics/figure.ts';
import { COLUMN_WIDTH, network } from '../../graphics/network.ts';
import { networkOutline } from '../../graphics/network-outline.ts';
import { relationsIn } from '../../views/actors.ts';
import { linkTo } from '../../views/parts.ts';
import type { Drawing } from './drawing.ts';

/** The graph; its table stands on the page of all actors, or on the page of the one. */
export const drawActorGraph: Drawing<'ActorGraph'> = (filter, graph) => {
  const { actor, from, until } = filter;
  const { network: words } = graph.words;
  // Ids hold no low line, so no two graphs of a page share the name.
  const head = ['network-head', actor, from, until].join('_');
  const relations = relationsIn(graph, filter);
  const svg = network(relations, graph.words, COLUMN_WIDTH, head);
  const outline = networkOutline(relations);
  const table = actor === undefined ? undefined : linkTo(graph, actor);
  return [
    ...(svg ? [scrolling(words.label, svg)] : []),
    ...(outline ? [outline] : []),
    h('p', { class: 'more' }, [
      h(
        'a',
        { href: table?.url ?? graph.addresses.actors() },
        table ? words.allOf(table.title) : words.all,
      ),
    ]),
  ];
};
