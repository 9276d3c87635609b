import type { Language } from '../language.ts';
import type { CLAIM_KINDS } from '../../kinds/claim.ts';
import type { Account } from '../../model/accounts.ts';

/** How many claims there are of a kind. */
interface KindCounts {
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly count: number;
}

/** What the pages about the site's own method and corrections say, in English. */
export function method({ counted, list, number }: Language) {
  const REPORTS = { one: 'report', other: 'reports' };
  const CLAIMS = { one: 'claim', other: 'claims' };
  const KINDS = {
    fact: { one: 'statement of fact', other: 'statements of fact' },
    position: { one: 'position', other: 'positions' },
    forecast: { one: 'forecast', other: 'forecasts' },
    background: { one: 'piece of background', other: 'pieces of background' },
  };
  return {
    method: {
      who: 'Who answers for it',
      accounts: {
        publisher: 'Publisher',
        editors: 'Editors',
        contact: 'Contact',
        corrections: 'To ask for a correction',
        ownership: 'Ownership',
        funding: 'Funding',
      } satisfies Record<Account, string>,
      notStated: 'Not stated.',
      notStatedAll:
        'Whoever relies on this site should know that it does not state everything asked for here.',
      selection: 'What is followed',
      reports: (reports: number, publishers: number, from: string, until: string) =>
        `${counted(reports, REPORTS)} by ${counted(publishers, { one: 'publisher', other: 'publishers' })}, published from ${from} to ${until}. A report that is not among them is not compared.`,
      languages: (languages: readonly string[]) => `Their languages: ${list(languages)}.`,
      read: (full: number, reports: number) =>
        `Read in full: ${number(full)} of ${number(reports)}.`,
      claims: (claims: number, kinds: readonly KindCounts[]) =>
        `${counted(claims, CLAIMS)}: ${list(kinds.map(({ kind, count }) => counted(count, KINDS[kind])))}. The editors chose them; what a report says besides is not followed.`,
      voices: 'Whose words',
      voicesCaption: 'Claims by speaker; a joint claim counts for each',
      speaker: 'Speaker',
      claimsHead: 'Claims',
      moreVoices: (more: number) =>
        `And ${counted(more, { one: 'more speaker', other: 'more speakers' })}.`,
      checks: 'What was checked',
      cells: (all: number) =>
        `Each claim in each report is a cell of the ledger: ${number(all)} in all.`,
      carried: 'carried by the report',
      omitted: 'left out, as somebody checked',
      notChecked: 'not checked',
      corrections: (count: number, link: string) =>
        count === 0
          ? `No correction is on record: see ${link}.`
          : `${counted(count, { one: 'correction', other: 'corrections' })} on record: see ${link}.`,
      noCorrections: 'None on record.',
      ask: (route: string) => `To ask for a correction: ${route}`,
      noRoute: 'How to ask for a correction is not stated.',
    },
  };
}
