import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
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
  const tallies = talliesIn(graph);
  const tallyOf = (report: string): Tally => tallies.get(report) ?? NOTHING;
  const { reports } = ledgerOf(graph);
  const most = reports.toSorted((a, b) => tallyOf(b.id).carried - tallyOf(a.id).carried);
  const shown = new Set(most.slice(0, SHOWN));
  return reports
    .filter((report) => shown.has(report))
    .map(({ id, data }) => {
      const link = linkTo(graph, id);
      const { carried, changed, omitted } = tallyOf(id);
      return {
        ...link,
        title: data.headline ?? link.title,
        meta: words.series([
          linkTo(graph, data.publisher).title,
          data.published === undefined ? words.sources.undated : words.date(data.published),
        ]),
        counts: words.site.front.report(carried, changed, omitted),
      };
    });
}

/** How many claims a report carries, how many of these it changes, and how many it leaves out. */
interface Tally {
  readonly carried: number;
  readonly changed: number;
  readonly omitted: number;
}

const NOTHING: Tally = { carried: 0, changed: 0, omitted: 0 };

/** What each report does with the claims: most do nothing with most, so only what is known is looked at. */
function talliesIn(graph: ContentGraph): ReadonlyMap<string, Tally> {
  const { accountsOf, claims } = ledgerOf(graph);
  const tallies = new Map<string, Tally>();
  for (const { id } of claims) {
    for (const [report, account] of accountsOf(id)) {
      const { carried, changed, omitted } = tallies.get(report) ?? NOTHING;
      const stance = 'passage' in account ? account.passage.stance : undefined;
      tallies.set(report, {
        carried: carried + (stance === undefined || stance === 'disputes' ? 0 : 1),
        changed: changed + (stance === 'changes' ? 1 : 0),
        omitted: omitted + ('silent' in account ? 1 : 0),
      });
    }
  }
  return tallies;
}
