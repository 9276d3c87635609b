import type { ContentGraph } from '#sidelight';
import { elementIn } from './fields.ts';
import type { ElementData } from './fields.ts';

/** An element of the story and its page. */
export interface ToldElement extends ElementData {
  readonly title: string;
  readonly url: string;
}

/** The elements of the story in the order of their atomic numbers. */
export function elementsOf(graph: ContentGraph): readonly ToldElement[] {
  return graph
    .all('concepts')
    .flatMap((concept) => {
      const element = elementIn(concept);
      if (!element) return [];
      const { symbol, number, group } = element;
      const url = graph.addresses.entry('concepts', concept.id);
      return [{ symbol, number, group, title: concept.data.title, url }];
    })
    .sort((a, b) => a.number - b.number);
}
