import type { ContentGraph, Entry } from '../graph/graph.ts';
import { backlinksOf, citationView, titleStated } from './parts.ts';
import type { BacklinksView, CitationView, PageFrame } from './parts.ts';

/** The page of one cited work: the work, and the sentences that cite it. */
export interface ReferenceView extends PageFrame {
  readonly work: CitationView;
  readonly backlinks: BacklinksView;
}

/** The page of one cited work. */
export function referenceView(graph: ContentGraph, entry: Entry<'references'>): ReferenceView {
  const work = citationView(graph, entry.id, 1);
  return {
    title: work.title,
    description: graph.words.references.described(work.publisher, work.issued?.text),
    url: graph.addresses.entry('references', entry.id),
    crumbs: [
      { title: graph.site.title, url: graph.addresses.home() },
      { title: graph.words.kinds.references.many, url: graph.addresses.references() },
    ],
    ...titleStated(graph, entry),
    work,
    backlinks: backlinksOf(graph, entry.id),
  };
}
