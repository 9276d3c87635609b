import type { without as english } from '../en/without.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { CLAIMS } from './forms.ts';

/** What would be left of the ledger without one actor or document, in German. */
export function without({ counted, list, number, plural }: Language): Translated<typeof english> {
  return {
    without: {
      title: (name) => `Ohne: ${name}`,
      sum: (falls, fewerWays, stands) => {
        const parts = [
          { count: falls, one: 'fiele weg', other: 'fielen weg' },
          {
            count: fewerWays,
            one: 'verlöre einen unabhängigen Weg',
            other: 'verlören einen unabhängigen Weg',
          },
        ].filter(({ count }) => count > 0);
        if (parts.length === 0) return `Alle Aussagen (${number(stands)}) blieben bestehen.`;
        const stand = { count: stands, one: 'bliebe bestehen', other: 'blieben bestehen' };
        const said = [...parts, stand].map(
          ({ count, ...what }, index) =>
            `${index === 0 ? counted(count, CLAIMS) : number(count)} ${plural(count, what)}`,
        );
        return `${list(said)}.`;
      },
      ofReport: (link, sum) => `${link}: ${sum}`,
      report: 'Ohne diesen Bericht',
      how: 'Berechnet, indem der Name entfällt, mit ihm alles darunter Veröffentlichte oder Verfasste und jeder Weg, der darüber führt.',
      falls: 'Fielen weg',
      fewerWays: 'Verlören einen unabhängigen Weg',
      more: (count) => `${number(count)} weitere`,
      rests: 'Was an wem hängt',
      caption: (claims) =>
        `Was aus ${counted(claims, CLAIMS)} würde, wenn ein Medium, ein Urheber oder ein Dokument wegfiele`,
      node: 'Ohne',
      stands: 'Blieben bestehen',
      others: (count) =>
        `Auch ohne ${counted(count, { one: 'weiteren Eintrag', other: 'weitere Einträge' })} würde etwas fehlen.`,
    },
  };
}
