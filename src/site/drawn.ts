import { toHtml } from 'hast-util-to-html';
import type { ContentGraph, Entry } from '../core/graph/graph.ts';
import type { DrawnParts } from '../core/views/parts.ts';
import type { Drawn, OwnPage, Part } from '../io/newsroom/config.ts';

/** What a newsroom's parts draw, as HTML, each at its place and in the order of their list. */

/** On the page that lists a collection. */
export function drawnOnList(
  parts: readonly Part[],
  graph: ContentGraph,
  collection: string,
): DrawnParts | undefined {
  return joined(
    parts.flatMap((part) =>
      part.of === collection && part.at !== 'entry-head' ? [[part.at, part.draw(graph)]] : [],
    ),
  );
}

/** On the page of an entry. */
export function drawnOnEntry(
  parts: readonly Part[],
  graph: ContentGraph,
  entry: Entry,
): DrawnParts | undefined {
  return joined(
    parts.flatMap((part) =>
      part.of === entry.collection && part.at === 'entry-head'
        ? [[part.at, part.draw(graph, entry)]]
        : [],
    ),
  );
}

/** On a page of the newsroom's own: all that it shows. */
export function drawnPage({ draw }: OwnPage, graph: ContentGraph): string {
  return htmlOf(draw(graph));
}

/** Undefined where nothing is drawn, so that a page without parts is as if there were none. */
function joined(
  drawn: readonly (readonly [place: keyof DrawnParts, drawn: Drawn])[],
): DrawnParts | undefined {
  const html: { -readonly [P in keyof DrawnParts]: DrawnParts[P] } = {};
  for (const [place, each] of drawn) {
    if (each !== undefined) html[place] = (html[place] ?? '') + htmlOf(each);
  }
  return Object.keys(html).length > 0 ? html : undefined;
}

function htmlOf(drawn: Drawn): string {
  return drawn === undefined ? '' : toHtml([drawn].flat(), { closeEmptyElements: true });
}
