import type { ContentGraph, Entry } from '../../graph/graph.ts';
import { claimView } from '../claim.ts';
import { ledgerView } from '../ledger.ts';
import { ledgerOf } from '../../ledger/ledger.ts';
import { disputesTold } from '../told.ts';
import type { Shown } from './shown.ts';

export const claims = {
  view: claimView,
  list: ledgerView,
  sentence: ({ statement }) => statement,
  status: statusLine,
} satisfies Shown<'claims'>;

/** How many disputes a preview tells of; the claim's page has all. */
const DISPUTES_TOLD = 2;

function statusLine(graph: ContentGraph, claim: Entry<'claims'>): string {
  const status = ledgerOf(graph).statusOf(claim.id);
  const { labels, finding, forecast, reports, ways } = status;
  const { claims, found, site, statuses } = graph.words;
  return claims.fared(
    [
      ...labels.flatMap(({ key, by }) => {
        const named = key === 'disputed' ? disputesTold(graph, status.disputedBy) : [];
        if (named.length > 0) return named.slice(0, DISPUTES_TOLD);
        return by.length > 0 ? site.status.by(statuses[key], by) : statuses[key];
      }),
      ...(finding === undefined ? [] : [found[finding]]),
      ...(forecast ? [statuses[forecast]] : []),
      ...(claim.data.condition === undefined ? [] : [claims.conditional]),
    ],
    reports,
    status.key === undefined ? undefined : ways,
  );
}
