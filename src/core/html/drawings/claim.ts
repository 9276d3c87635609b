import { h } from 'hastscript';
import type { Stance } from '../../model/stances.ts';
import { fragment } from '../../kinds/urls.ts';
import { ledgerOf } from '../../ledger/ledger.ts';
import { toldAs } from '../../views/told.ts';
import type { Drawing } from './drawing.ts';

/** The status that a claim has by a passage of this stance alone. */
const SAYS_STATUS: Partial<Readonly<Record<Stance, string>>> = {
  disputes: 'disputed',
  changes: 'changed',
};

/** The passage, how it carries its claim, and how the claim fares. */
export const drawClaim: Drawing<'Claim'> = (
  { id, stance, by, change },
  children,
  { graph, ordinal },
) => {
  const { labels } = ledgerOf(graph).statusOf(id);
  const { statuses } = graph.words;
  return [
    h(
      'span',
      { class: `claim ${stance}`, id: fragment.passage(id, ordinal(`claim/${id}`)) },
      children,
    ),
    h('a', { class: `claim-tag ${stance}`, href: graph.addresses.entry('claims', id) }, [
      toldAs(graph, { stance, by, change }),
      // What this passage does to the claim need not be said twice.
      ...labels
        .filter(({ key }) => SAYS_STATUS[stance] !== key)
        .flatMap(({ key }) => [' ', h('span', { class: key }, statuses[key])]),
    ]),
  ];
};
