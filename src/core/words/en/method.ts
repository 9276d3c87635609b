import type { Language } from '../language.ts';
import type { CLAIM_KINDS } from '../../kinds/claim.ts';
import type { Account } from '../../model/accounts.ts';
import type { FindingKey } from '../../model/findings.ts';
import type { Absence, Reply, Stance } from '../../model/stances.ts';
import type { FaredKey, ForecastKey } from '../../model/statuses.ts';
import { CLAIMS, REPORTS } from './forms.ts';

/** What the site measures, each on a scale of its own. */
type ScaleName = 'cells' | 'changes' | 'replies' | 'findings' | 'statuses' | 'outcomes';

/** How many claims there are of a kind. */
interface KindCounts {
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly count: number;
}

/** What the pages about the site's own method and corrections say, in English. */
export function method({ counted, list, number }: Language) {
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
      reports: (reports: number, publishers: number) =>
        `${counted(reports, REPORTS)} by ${counted(publishers, { one: 'publisher', other: 'publishers' })}. A report that is not among them is not compared.`,
      published: (from: string, until: string) => `Published from ${from} to ${until}.`,
      undated: (count: number) => `Undated: ${number(count)}.`,
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
      cells: (all: number, looked: number) =>
        `Each claim in each report is a cell of the ledger: ${number(all)} in all. Somebody has looked at ${number(looked)} of them.`,
      people: {
        caption: 'By how many people that was checked',
        what: 'What',
        two: 'Two people',
        one: 'One person',
        nobody: 'Nobody who is named',
        cells: 'Cells',
        findings: 'Findings',
      },
      noSecond: {
        cells: 'No cell was checked by a second person.',
        findings: 'No finding was checked by a second person.',
      },
      scale: 'By what we measure',
      scaleHeads: { word: 'Word', means: 'What it means', count: 'How often' },
      captions: {
        cells: 'What a report does with a claim: cells; of several passages the gravest counts',
        changes: 'What was done to a wording: passages',
        replies: 'Whether the outlet was asked about it: passages',
        findings: 'Whether it is so: statements of fact',
        statuses: 'How it fared: claims; several words may be true of one',
        outcomes: 'What came of it: forecasts',
      } satisfies Record<ScaleName, string>,
      means: {
        cells: {
          asserts: 'The report says it in its own voice.',
          attributes: 'It says who said it.',
          changes: 'Its wording departs from that of another report, in one of the ways below.',
          disputes: 'It has somebody contradict it, or contradicts it itself.',
          omits: 'Somebody has looked for it in the report and not found it.',
          'not-applicable': 'It is about something that does not concern the report.',
          earlier: 'The report could not have it yet.',
          'not-checked': 'Nobody has looked, or not written it down.',
        } satisfies Record<Stance | Absence, string>,
        findings: {
          holds: 'What the works cited say bears it out.',
          partly: 'They bear out a part of it, and another part not.',
          'does-not-hold': 'They contradict it.',
          unproven: 'Nothing at hand bears it out, and nothing contradicts it.',
          contested: 'They contradict one another, and we cannot tell who is right.',
          'cannot-be-known': 'Nobody outside could find out, such as what somebody intends.',
          'not-looked-into': 'Nobody here has looked into it.',
        } satisfies Record<FindingKey, string>,
        statuses: {
          'single-origin': 'It came by one route.',
          'several-origins': 'It came by more than one route.',
          disputed: 'A passage, a note of ours or another claim contradicts it.',
          changed: 'At least one report changes its wording.',
          'not-carried': 'No report carries it.',
          probable: 'Who carried it first is inferred.',
        } satisfies Record<FaredKey | 'probable', string>,
        outcomes: {
          kept: 'It came about as its test asks.',
          partly: 'It came about in part.',
          'not-kept': 'It was due and did not come about.',
          undecidable: 'Nobody can tell, for the reason given.',
          overdue: 'It was due, and no outcome is on record.',
          open: 'It is not yet due.',
          void: 'What it was made to depend on did not come about.',
        } satisfies Record<ForecastKey, string>,
        replies: {
          'not-asked': 'Nobody here has asked the outlet.',
          asked: 'It was asked and has not answered.',
          answered: 'It was asked and answered.',
          declined: 'It was asked and would not answer.',
        } satisfies Record<Reply, string>,
      },
      replies: {
        'not-asked': 'not asked',
        asked: 'asked',
        answered: 'answered',
        declined: 'declined',
      } satisfies Record<Reply, string>,
      asked: (outlets: number, asked: number, answered: number) =>
        outlets === 0
          ? 'No outlet is on record as having changed a wording.'
          : `Outlets that changed a wording: ${number(outlets)}. Asked about at least one change: ${number(asked)}. Answered: ${number(answered)}.`,
      terms: 'What counts as what',
      counts: [
        {
          term: 'First carrier',
          means:
            'Who carried a claim first among the reports compared: the first after the speaker in its chain. Who publishes its own words is its own first carrier. Background has none.',
        },
        {
          term: 'Route',
          means:
            'From each first carrier there is one, be it among the reports or elsewhere. Several reports with one first carrier are one route.',
        },
        {
          term: 'Dispute',
          means:
            'Somebody contradicts the claim: in a passage of a report, in a note labelled so, or by a claim of their own. A passage that disputes carries nothing.',
        },
        {
          term: 'Change',
          means:
            'Two wordings stand side by side, both in the ledger, and the one departs from the other in a way listed here. Shorter or other words alone are none.',
        },
      ],
      corrections: (count: number, link: string) =>
        count === 0
          ? `No correction is on record: see ${link}.`
          : `${counted(count, { one: 'correction', other: 'corrections' })} on record: see ${link}.`,
      noCorrections: 'No correction is on record. That does not mean that nothing is wrong.',
      ask: (route: string) => `To ask for a correction: ${route}`,
      noRoute: 'How to ask for a correction is not stated.',
    },
  };
}
