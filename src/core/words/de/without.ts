import type { without as english } from '../en/without.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';

/** What would be left of the ledger without one actor or document, in German. */
export function without({ counted, list, number, plural }: Language): Translated<typeof english> {
  const CLAIMS = { one: 'Aussage', other: 'Aussagen' };
  const part = (count: number, one: string, other: string): string[] =>
    count === 0 ? [] : [`${counted(count, CLAIMS)} ${plural(count, { one, other })}`];
  return {
    without: {
      title: (name) => `Ohne: ${name}`,
      sum: (falls, fewerWays, stands) => {
        const parts = [
          ...part(falls, 'fiele weg', 'fielen weg'),
          ...part(fewerWays, 'verlöre einen unabhängigen Weg', 'verlören einen unabhängigen Weg'),
        ];
        const stay = plural(stands, { one: 'bliebe bestehen', other: 'blieben bestehen' });
        return parts.length === 0
          ? `Alle Aussagen (${number(stands)}) blieben bestehen.`
          : `${list([...parts, `${number(stands)} ${stay}`])}.`;
      },
      ofReport: (link, sum) => `${link}: ${sum}`,
      report: 'Ohne diesen Bericht',
      how: 'Berechnet, als gäbe es das nicht: auch nichts davon Veröffentlichtes oder Verfasstes und keinen Weg, der darüber führt.',
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
