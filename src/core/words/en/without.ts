import type { Language } from '../language.ts';
import { CLAIMS } from './forms.ts';

/** What would be left of the ledger without one actor or document, in English. */
export function without({ counted, list, number }: Language) {
  return {
    without: {
      title: (name: string) => `Without ${name}`,
      /** How many claims fall, how many lose a route, and how many stand; the first two may be none. */
      sum: (falls: number, fewerWays: number, stands: number) => {
        const parts = [
          { count: falls, what: 'would fall' },
          { count: fewerWays, what: 'would lose an independent route' },
        ].filter(({ count }) => count > 0);
        if (parts.length === 0) return `All claims (${number(stands)}) would stand.`;
        const said = [...parts, { count: stands, what: 'would stand' }].map(
          ({ count, what }, index) =>
            `${index === 0 ? counted(count, CLAIMS) : number(count)} ${what}`,
        );
        return `${list(said)}.`;
      },
      /** On the page of a report, with a link to what the claims are. */
      ofReport: (link: string, sum: string) => `${link}: ${sum}`,
      report: 'Without this report',
      how: 'Computed by leaving out the name, all that was published or written under it, and every route that leads through it.',
      falls: 'Would fall',
      fewerWays: 'Would lose an independent route',
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
