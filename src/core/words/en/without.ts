import type { Language } from '../language.ts';

/** What would be left of the ledger without one actor or document, in English. */
export function without({ counted, list, number }: Language) {
  const CLAIMS = { one: 'claim', other: 'claims' };
  return {
    without: {
      title: (name: string) => `Without ${name}`,
      /** How many claims fall, how many lose a way, and how many stand; the first two may be none. */
      sum: (falls: number, fewerWays: number, stands: number) => {
        const parts = [
          ...(falls > 0 ? [`${counted(falls, CLAIMS)} would fall`] : []),
          ...(fewerWays > 0 ? [`${counted(fewerWays, CLAIMS)} would lose an independent way`] : []),
        ];
        const others = parts.length === 0 ? `all ${counted(stands, CLAIMS)}` : number(stands);
        return `${list([...parts, `${others} would stand`])}.`.replace(/^./, (first) =>
          first.toUpperCase(),
        );
      },
      /** On the page of a report, with a link to what the claims are. */
      ofReport: (link: string, sum: string) => `${link}: ${sum}`,
      report: 'Without this report',
      how: 'Computed as if it, all that it published or wrote, and every way through it were not there.',
      falls: 'Would fall',
      fewerWays: 'Would lose an independent way',
      more: (count: number) => `${number(count)} more`,
      rests: 'What rests on whom',
      caption: (claims: number) =>
        `What would become of ${counted(claims, CLAIMS)} if one outlet, speaker or document were struck out`,
      node: 'Without',
      stands: 'Would stand',
      others: (count: number) =>
        `Without ${counted(count, { one: 'other', other: 'others' })}, something would be missing, too.`,
    },
  };
}
