import type { ContentGraph, Entry } from '../graph/graph.ts';
import { kindOf } from '../kinds/index.ts';
import { backlinksOf, citationView } from './parts.ts';
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
    description: `${work.publisher}${work.issued ? `, ${work.issued.text}` : ''}: what this site cites it for.`,
    url: graph.addresses.entry('references', entry.id),
    crumbs: [
      { title: graph.site.title, url: graph.addresses.home() },
      { title: kindOf('references').many, url: graph.addresses.references() },
    ],
    work,
    backlinks: backlinksOf(graph, entry.id),
  };
}
