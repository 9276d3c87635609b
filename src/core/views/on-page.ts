import type { ContentGraph, OnPage } from '../graph/graph.ts';
import { linkTo } from './parts.ts';

/** What a newsroom's own definitions may ask of a page. */
export function onPage(graph: ContentGraph): OnPage {
  return {
    graph,
    words: graph.words,
    addressOf: (id) => linkTo(graph, id).url,
    titleOf: (id) => linkTo(graph, id).title,
  };
}
