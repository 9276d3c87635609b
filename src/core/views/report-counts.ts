import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { ledgerRows } from './ledger-row.ts';
import { linkTo } from './parts.ts';
import type { LinkView } from './parts.ts';

/** A report as a list shows it: whose it is, what it is called, and what it does with the claims. */
export interface ReportView extends LinkView {
  readonly meta: string;
  /** How many claims it carries, changes and leaves out, in words. */
  readonly counts: string;
}

/** How many reports the front page shows. */
const SHOWN = 6;

/**
 * The reports that carry most claims, in their order; each by the headline that its outlet gave it,
 * where that is known.
 */
export function reportsOn(graph: ContentGraph): readonly ReportView[] {
  const { words } = graph;
  const rows = ledgerRows(graph);
  const all = ledgerOf(graph).reports.map((report, column) => {
    const { headline, publisher, published } = report.data;
    const link = linkTo(graph, report.id);
    const kinds = rows.flatMap(({ cells }) => cells[column]?.kind ?? []);
    const count = (...wanted: readonly string[]): number =>
      kinds.filter((kind) => wanted.includes(kind)).length;
    const carried = count('asserts', 'attributes', 'changes');
    const view: ReportView = {
      ...link,
      title: headline ?? link.title,
      meta: words.series([
        linkTo(graph, publisher).title,
        published === undefined ? words.sources.undated : words.date(published),
      ]),
      counts: words.site.front.report(carried, count('changes'), count('omits')),
    };
    return { view, carried };
  });
  const shown = new Set(all.toSorted((a, b) => b.carried - a.carried).slice(0, SHOWN));
  return all.filter((each) => shown.has(each)).map(({ view }) => view);
}
