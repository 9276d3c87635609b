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
  const { key, forecast, reports, origins } = ledgerOf(graph).statusOf(claim.id);
  const { claims, statuses } = graph.words;
  return claims.fared(
    [
      statuses[key],
      ...(forecast ? [statuses[forecast]] : []),
      ...(claim.data.condition === undefined ? [] : [claims.conditional]),
    ],
    reports,
    origins.length,
  );
}
