import type { ContentGraph, Entry } from '../../graph/graph.ts';
import { claimView } from '../claim.ts';
import { ledgerView } from '../ledger.ts';
import { ledgerOf } from '../../ledger/ledger.ts';
import type { Shown } from './shown.ts';

export const claims = {
  view: claimView,
  list: ledgerView,
  sentence: ({ statement }) => statement,
  status: statusLine,
} satisfies Shown<'claims'>;

function statusLine(graph: ContentGraph, claim: Entry<'claims'>): string {
  const status = ledgerOf(graph).statusOf(claim.id);
  const { labels, finding, forecast, reports, origins } = status;
  const { claims, found, statuses } = graph.words;
  return claims.fared(
    [
      ...labels.map(({ key }) => statuses[key]),
      ...(finding === undefined || finding === 'holds' ? [] : [found[finding]]),
      ...(forecast ? [statuses[forecast]] : []),
      ...(claim.data.condition === undefined ? [] : [claims.conditional]),
    ],
    reports,
    status.key === undefined ? undefined : origins.length,
  );
}
