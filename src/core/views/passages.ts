import type { ContentGraph, Occurrence } from '../graph/graph.ts';
import { fragment } from '../kinds/urls.ts';

/** Where a passage stands on the page of its source. */
export function passageUrl(graph: ContentGraph, occurrence: Occurrence): string {
  return `${graph.addresses.entry('sources', occurrence.source)}#${fragment.passage(occurrence.claim, occurrence.ordinal)}`;
}
