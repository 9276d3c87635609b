import type { FlowKind } from '../../model/flow.ts';
import type { Language } from '../language.ts';
import { CLAIMS } from './forms.ts';

/** What the front page says, in English. */
export function front({ counted, list, number, series }: Language) {
  return {
    front: {
      /** Over the headline: where and when, and the day that the site speaks for. */
      dateline: (when: string | undefined, edition: string) =>
        [...(when === undefined ? [] : [when]), `as known on ${edition}`].join(' · '),
      short: (time: string) => `Read it in ${time}`,
      full: (time: string) => `In full, ${time}`,
      questions: 'Four questions',
      true: {
        ask: 'Is it true?',
        /** @param findings what was found of how many */
        says: (facts: number, findings: readonly string[]) =>
          `What the editors found of ${counted(facts, { one: 'statement', other: 'statements' })} of fact: ${series(findings)}.`,
        finding: (found: string, count: number) => `${found} (${number(count)})`,
        none: 'The reports make no statement of fact that could be looked into.',
      },
      disputed: {
        ask: 'What is disputed?',
        /** @param such the first of them */
        says: (count: number, such: string) =>
          count === 1 ? `One claim: ${such}.` : `${number(count)} claims. One of them: ${such}.`,
        none: 'We found nobody who disputes a claim.',
      },
      changed: {
        ask: 'What was changed?',
        says: (count: number, outlets: readonly string[]) =>
          `On the way the wording of ${counted(count, CLAIMS)} was changed, by ${list(outlets)}.`,
        none: 'We found no wording that was changed on the way.',
      },
      came: {
        ask: 'What came of it?',
        says: (day: string, event: string) => `${day}: ${event}.`,
      },
      path: 'The explainers, in this order',
      sources: 'The reports, annotated',
      /** What one report does with the claims; of what it does not do nothing is said. */
      report: (carried: number, changed: number, omitted: number) =>
        series([
          counted(carried, CLAIMS),
          ...(changed === 0 ? [] : [`${number(changed)} changed`]),
          ...(omitted === 0 ? [] : [`${number(omitted)} left out`]),
        ]),
      allReports: (reports: number) => `All reports (${number(reports)})`,
      news: 'What is new',
      allCorrections: 'All corrections',
    },
  };
}

/** What the drawing of how the words travelled says, in English. */
export function flow({ counted, number }: Language) {
  return {
    flow: {
      title: 'How the words travelled',
      stages: ['Said it', 'First carried it', 'Carried it on', 'Read it here'],
      others: (count: number) => counted(count, { one: 'other', other: 'others' }),
      claims: (count: number) => counted(count, CLAIMS),
      /** The name of a line. */
      line: (from: string, to: string, claims: string) => `${from} → ${to}: ${claims}`,
      /** What a line is where it is no plain one. */
      kinds: { changed: 'changed on the way', inferred: 'way inferred' } satisfies Record<
        Exclude<FlowKind, 'kept'>,
        string
      >,
      caption: (claims: number) =>
        `How ${counted(claims, CLAIMS)} reached readers. The wider a line, the more claims; each line leads to its own.`,
      undrawn: (lines: number) =>
        `Not drawn: ${counted(lines, { one: 'thinner line', other: 'thinner lines' })}.`,
      table: 'As a table',
      heads: { from: 'From', to: 'To', claims: 'Claims' },
      /** The page of the claims of one line. */
      page: (from: string, to: string, claims: number, what: string | undefined) => ({
        title: `Claims from ${from} to ${to}${what === undefined ? '' : `: ${what}`}`,
        description: `What ${to} has from ${from}: ${number(claims)} of the claims that this site follows.`,
      }),
    },
  };
}
