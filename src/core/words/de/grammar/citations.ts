import type { citations as english } from '../../en/grammar/citations.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const LITERAL = 'Eine eckige Klammer, die nur für sich steht, schreiben Sie als "\\[".';
const SEVERAL =
  'Schreiben Sie [@nachweis-id] oder [@nachweis-id, S. 3]; mehrere trennen Sie durch Semikolons.';

/** What is said of citations and notes by the way they are written. */
export function citations(_: Language): Translated<typeof english> {
  const bracketed = (id: string): string =>
    `Schreiben Sie [@${id}] oder [@${id}, S. 3] und andere Wörter außerhalb der Klammern; ein "@", das nur für sich steht, schreiben Sie als "\\@".`;
  return {
    citationMarks: {
      notClosed: () => ({
        message: 'Der Beleg, der hier beginnt, ist nicht geschlossen.',
        hint: `Schließen Sie ihn: [@nachweis-id]. ${LITERAL}`,
      }),
      parenthesis: (id) => ({
        message: 'Auf diese eckigen Klammern folgt unmittelbar eine runde Klammer.',
        hint: `Für einen Link zu einer anderen Website setzen Sie einen Backslash vor das "@", etwa [\\@${id}](https://…); nach einem Beleg setzen Sie ein Leerzeichen.`,
      }),
      code: () => ({
        message: 'Der Beleg enthält eines der Zeichen "<", "{", "}" und "`".',
        hint: 'Schreiben Sie [@nachweis-id, S. 3] nur mit Wörtern und Zahlen.',
      }),
      inside: (mark) => ({
        message: `"${mark}" beginnt einen Beleg innerhalb eines anderen.`,
        hint: `Setzen Sie ein Semikolon und sonst nichts davor, etwa [@nachweis-id, S. 3; ${mark}].`,
      }),
      noReference: () => ({ message: 'Der Beleg nennt keinen Nachweis.', hint: SEVERAL }),
      noId: (words) => ({
        message: `"${words}" ist keine ID eines Nachweises.`,
        hint: SEVERAL,
      }),
      noComma: (words, id) => ({
        message: `"${words}" ist keine ID eines Nachweises.`,
        hint: `Setzen Sie ein Komma nach der ID, etwa [@${id}, S. 3].`,
      }),
      noPlace: (id) => ({
        message: `Bei einem Komma oder Semikolon des Belegs "${id}" fehlt die Stelle im Werk.`,
        hint: `Nennen Sie die Stelle, etwa [@${id}, S. 3], oder schreiben Sie nur [@${id}].`,
      }),
      amongWords: (id) => ({
        message: `Diese Klammern enthalten "@${id}", aber ein Beleg beginnt mit "[@".`,
        hint: bracketed(id),
      }),
      beforeBrackets: (id) => ({
        message: `"@${id}" steht vor den Klammern, aber ein Beleg beginnt mit "[@".`,
        hint: bracketed(id),
      }),
    },
    noteMarks: {
      notClosed: () => ({
        message: 'Das Anmerkungszeichen, das hier beginnt, ist nicht geschlossen.',
        hint: `Schließen Sie es: [^name]. ${LITERAL}`,
      }),
      inNote: (note) => ({
        message: `Eine Anmerkung kann nicht auf eine Anmerkung verweisen, hier auf "${note}".`,
        hint: 'Sagen Sie alles in einer Anmerkung, oder verweisen Sie im Text auf die andere.',
      }),
      spaces: (label, name) => ({
        message: `"[${label}]" wird nicht als Anmerkung gelesen: Der Name einer Anmerkung enthält keine Leerzeichen.`,
        hint: `Schreiben Sie [^${name}] hier und dort, wo der Text darauf verweist.`,
      }),
      foreignSign: (note, sign) => ({
        message: `Der Name der Anmerkung "${note}" enthält "${sign}", was so in keiner Adresse stehen kann.`,
        hint: 'Benennen Sie sie um, hier und dort, wo der Text darauf verweist: mit Buchstaben, Ziffern, Bindestrichen und Punkten.',
      }),
      inBlock: (note) => ({
        message: `Die Anmerkung "${note}" steht innerhalb eines anderen Blocks.`,
        hint: 'Schreiben Sie sie auf eine eigene Zeile, außerhalb von Listen, Zitaten, Komponenten und anderen Anmerkungen.',
      }),
    },
  };
}
