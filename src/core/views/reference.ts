import type { ContentGraph, Entry } from '../graph/graph.ts';
import { isEntryId } from '../model/ids.ts';
import { PLACE_FIELDS } from '../kinds/reference-place.ts';
import { backlinksOf, citationView, linkTo, titleStated } from './parts.ts';
import type { BacklinksView, CitationView, LinkView, PageFrame } from './parts.ts';

/** The page of one cited work: the work, and the sentences that cite it. */
export interface ReferenceView extends PageFrame {
  readonly work: CitationView;
  readonly facts: readonly FactView[];
  readonly backlinks: BacklinksView;
}

/** What a work is, who wrote it and where it is to be found, line by line. */
interface FactView {
  readonly term: string;
  readonly value: string;
  /** What the line names, where that has a page. */
  readonly link?: LinkView;
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
    facts: factsOf(graph, entry),
    backlinks: backlinksOf(graph, entry.id),
  };
}

function factsOf(graph: ContentGraph, { data }: Entry<'references'>): FactView[] {
  const { references, date, series } = graph.words;
  const { facts, roles, types } = references;
  const { accessed, author, original, role } = data;
  const lines: (FactView | undefined)[] = [
    { term: facts.type, value: types[data.type] },
    role && { term: facts.role, value: roles[role] },
    original === undefined ? undefined : { term: facts.original, ...namedBy(graph, original) },
    author && { term: facts.author, value: series(author) },
    ...PLACE_FIELDS.map((field) => {
      const value = data[field];
      return value === undefined ? undefined : { term: facts[field], value };
    }),
    accessed === undefined ? undefined : { term: facts.accessed, value: date(accessed) },
  ];
  return lines.filter((line) => line !== undefined);
}

/** What a field names that may hold words instead of an id. */
function namedBy(graph: ContentGraph, value: string): Omit<FactView, 'term'> {
  if (!isEntryId(value)) return { value };
  const link = linkTo(graph, value);
  return { value: link.title, link };
}
