import type { ContentGraph, Entry } from '../graph/graph.ts';
import { shownIn } from './entries/index.ts';
import { typographic } from '../words/typography/typeset.ts';
import { calledOf, citationsOf, citationView, nameOf } from './parts.ts';

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
  const { words } = graph;
  const set = (said: string): string => typographic(said, words.tag);
  const { sentence, status } = shownIn(graph, collection);
  const works = graph.definitions.kinds.of(collection).cited
    ? [citationView(graph, id, 1)]
    : citationsOf(graph, entry).slice(0, SOURCES_SHOWN);
  return {
    kind: calledOf(graph, entry),
    title: set(nameOf(graph, entry)),
    text: set(sentence(data, words)),
    ...(status && { status: set(status(graph, entry)) }),
    sources: works.map(({ publisher, title, url, page }) => ({
      text: set(words.series([publisher, title])),
      url: url ?? page,
    })),
  };
}
