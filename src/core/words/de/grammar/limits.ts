import type { limits as english } from '../../en/grammar/limits.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const COUNTED = {
  embeds: 'Darstellungen und Listen des gesamten Inhalts',
  graphs: 'Graphen von Akteuren',
  claims: 'Passagen mit einer Behauptung',
  quotes: 'Zitate',
  notes: 'Anmerkungen',
  images: 'Bilder',
  headings: 'Überschriften',
} as const;

const SPLIT = 'Teilen Sie sie in mehrere Einträge auf.';

/** What is said of a file that holds too much of something. */
export function limits({ number }: Language): Translated<typeof english> {
  const block = {
    table: ['Diese Tabelle enthält', SPLIT],
    fields: [
      'Diese Felder enthalten',
      'Schreiben Sie weniger hinein, oder trennen Sie sie durch Leerzeilen.',
    ],
    text: ['Dieser Absatz enthält', 'Teilen Sie ihn durch Leerzeilen in mehrere auf.'],
  } as const;
  const shorter = {
    table: () => 'Schreiben Sie weniger in die Zellen.',
    fields: (most: number) =>
      `Schreiben Sie weniger: Ein Feld fasst höchstens ${number(most)} Zeichen, und jedes hat eine eigene Zeile.`,
    text: () => 'Teilen Sie den Text durch Leerzeilen in Absätze auf.',
  } as const;
  return {
    limits: {
      lines: (most) => ({
        message: `Die Datei geht nach ${number(most)} Zeilen noch weiter.`,
        hint: SPLIT,
      }),
      longLine: (most, part, field) => ({
        message: `Diese Zeile ist länger als ${number(most)} Zeichen.`,
        hint: shorter[part](field),
      }),
      indent: (most) => ({
        message: `Diese Zeile beginnt mit mehr als ${number(most)} Leerzeichen.`,
        hint: 'Entfernen Sie einige der Listen um sie herum, oder beginnen Sie weiter links.',
      }),
      listsAtOnce: (most) => ({
        message: `Diese Zeile beginnt mehr als ${number(most)} Listen oder Zitate auf einmal.`,
        hint: 'Entfernen Sie einige davon.',
      }),
      markupInBlock: (most, part) => ({
        message: `${block[part][0]} mehr als ${number(most)} Markup-Zeichen.`,
        hint: block[part][1],
      }),
      markup: (most) => ({
        message: `Die Datei enthält mehr als ${number(most)} Markup-Zeichen.`,
        hint: SPLIT,
      }),
      openBrackets: (most) => ({
        message: `Mehr als ${number(most)} Klammern sind hier gleichzeitig offen.`,
        hint: 'Schreiben Sie jeden Wert auf eine eigene Zeile.',
      }),
      nodesInside: (most) => ({
        message: `Diese Stelle ist ${number(most)}-fach verschachtelt.`,
        hint: 'Entfernen Sie einige der Listen, Zitate und Hervorhebungen um sie herum.',
      }),
      tooMany: (most, what) => ({
        message: `Die Datei enthält mehr als ${number(most)} ${COUNTED[what]}.`,
        hint: SPLIT,
      }),
    },
  };
}
