import type { CodeWords } from '../../code-words.ts';
import type { quotes as english } from '../../en/guide/quotes.ts';

/** What the guide says of the problems of quotations and originals. */
export const quotes = {
  'unverified-quotation': {
    about: 'Eine Quelle zitiert Wörter, die nicht mit ihrem Original verglichen wurden.',
    why: 'Wörter in Anführungszeichen müssen die des Originals sein. "npm run quotes" vergleicht sie mit dessen Text, der nie veröffentlicht wird, und hält fest, wo jedes Zitat steht.',
    remarks: { repair: 'Inzwischen wurde "npm run quotes" ausgeführt.' },
  },
  'uncompared-source': {
    about: 'Eine Quelle wurde ganz gelesen und nie mit ihrem Original verglichen.',
    why: 'Wer einen Text ganz gelesen hat, hatte ihn zur Hand. "npm run quotes" sieht nach, ob Wörter aus ihm übernommen sind, auch wo die Quelle nichts zitiert.',
    remarks: { repair: 'Inzwischen wurde "npm run quotes" ausgeführt.' },
  },
  'indirect-speech': {
    about:
      'Eine Quelle legt jemandem Wörter in den Mund, die ihr Original in indirekter Rede wiedergibt.',
    why: 'Ein <Quote> sagt, dass jemand genau diese Wörter gesprochen hat. Als gesprochen gilt nur, was im Original in Anführungszeichen steht; alles andere hat das Medium so formuliert.',
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
