import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { accountability } from './accountability.ts';
import type { StatedView } from './accountability.ts';

export interface MendedView extends PageFrame {
  /** The latest first. */
  readonly corrections: readonly {
    readonly page: LinkView;
    readonly on: DateView;
    readonly what: string;
  }[];
  /** How readers ask for one. */
  readonly route: StatedView | undefined;
}

/** What was wrong on the pages of the site and is mended. */
export function mendedView(graph: ContentGraph): MendedView {
  return {
    ...indexFrame(graph, graph.words.pages.corrections, graph.addresses.corrections()),
    corrections: ledgerOf(graph).mended.map(({ entry, correction }) => ({
      page: linkTo(graph, entry.id),
      on: dateView(graph, correction.on),
      what: correction.what,
    })),
    route: accountability(graph).corrections[0],
  };
}
