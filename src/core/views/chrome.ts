import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { dateView } from './parts.ts';
import type { DateView } from './parts.ts';

/** What every page's head and foot say of the site. */
export interface ChromeView {
  readonly title: string;
  readonly repository: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
  readonly edition: DateView;
}

export function chromeView(graph: ContentGraph): ChromeView {
  const { title, repository, licence } = graph.site;
  return {
    title,
    repository,
    licence,
    edition: dateView(graph, ledgerOf(graph).edition),
  };
}
