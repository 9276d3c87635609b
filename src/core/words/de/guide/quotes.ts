import type { CodeWords } from '../../code-words.ts';
import type { quotes as english } from '../../en/guide/quotes.ts';

/** What the guide says of the problems of quotations and originals. */
export const quotes = {
  'unverified-quotation': {
    about: 'Eine Quelle zitiert Wörter, die nicht mit ihrem Original verglichen wurden.',
    why: 'Wörter in Anführungszeichen müssen die des Originals sein. "npm run quotes" vergleicht sie mit dessen Text, der nie veröffentlicht wird, und hält fest, wo jedes Zitat steht.',
    remarks: { repair: 'Inzwischen wurde "npm run quotes" ausgeführt.' },
  },
  'quotes-file': {
    about: 'Ein Protokoll geprüfter Zitate ist nicht mehr so, wie es geschrieben wurde.',
    why: 'Das Protokoll sagt, was ein Programm verglichen hat. Von Hand geschrieben würde es sagen, was sich jemand wünscht. Ein Protokoll, das in der richtigen Form gefälscht ist, besteht diese Prüfung: Nur "npm run quotes -- --verify" unterscheidet es mit Hilfe des Originals von einem echten.',
  },
  'quotation-not-found': {
    about: 'Die Wörter eines Zitats stehen nicht im Original.',
    why: 'Ein Zitat besteht genau aus den gedruckten Wörtern: kein Buchstabe mehr, und keines in anderer Form. Andere typografische Anführungszeichen, Striche und Leerzeichen machen keinen Unterschied.',
  },
  'quotation-ambiguous': {
    about: 'Die Wörter eines Zitats stehen mehr als einmal im Original.',
    why: 'Jedes Zitat führt zu einer Stelle im Original. Wo dieselben Wörter mehr als einmal stehen, weiß nur, wer den Text schreibt, welche Stelle gemeint ist.',
  },
  'copied-words': {
    about: 'Eine Zusammenfassung übernimmt acht oder mehr Wörter in Folge aus ihrem Original.',
    why: 'Eine Zusammenfassung sagt in unseren eigenen Worten, was andere geschrieben haben. Acht Wörter in Folge sind kein Zufall mehr.',
  },
} as const satisfies Record<keyof typeof english, CodeWords>;
