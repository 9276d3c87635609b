import type { ContentGraph, Entry } from '../graph/graph.ts';
import { headingOf } from '../graph/headings.ts';
import { shownIn } from './entries/index.ts';
import { calledOf, citationsOf, citationView } from './parts.ts';

/** What a preview of an entry shows before anybody opens its page. */
export interface CardView {
  readonly kind: string;
  readonly title: string;
  /** One sentence: the definition, the office with its date, the statement. */
  readonly text: string;
  /** For claims: how they fared among the sources. */
  readonly status?: string;
  /** The works that it rests on, the first few. */
  readonly sources: readonly { readonly text: string; readonly url: string }[];
}

const SOURCES_SHOWN = 2;

/** The preview of any entry that can be linked to. */
export function cardView(graph: ContentGraph, entry: Entry): CardView {
  const { collection, id, data } = entry;
  const { sentence, status } = shownIn(graph, collection);
  const works = graph.definitions.kinds.of(collection).cited
    ? [citationView(graph, id, 1)]
    : citationsOf(graph, entry).slice(0, SOURCES_SHOWN);
  return {
    kind: calledOf(graph, entry),
    title: headingOf(graph, entry),
    text: sentence(data, graph.words),
    ...(status && { status: status(graph, entry) }),
    sources: works.map(({ publisher, title, url }) => ({
      text: graph.words.series([publisher, title]),
      url,
    })),
  };
}
