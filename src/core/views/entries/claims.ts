import type { ContentGraph, Entry } from '../../graph/graph.ts';
import { claimView } from '../claim.ts';
import { ledgerView } from '../ledger.ts';
import { ledgerOf } from '../../ledger/ledger.ts';
import { STATUS_WORDS } from '../../ledger/status.ts';
import type { Shown } from './shown.ts';

export const claims = {
  view: claimView,
  list: ledgerView,
  sentence: ({ statement }) => statement,
  status: statusLine,
} satisfies Shown<'claims'>;

function statusLine(graph: ContentGraph, claim: Entry<'claims'>): string {
  const { key, forecast, reports, origins } = ledgerOf(graph).statusOf(claim.id);
  const count = (number: number, noun: string): string =>
    `${number} ${noun}${number === 1 ? '' : 's'}`;
  return [
    STATUS_WORDS[key],
    ...(forecast ? [STATUS_WORDS[forecast]] : []),
    count(reports, 'report'),
    count(origins.length, 'origin'),
  ].join(', ');
}
