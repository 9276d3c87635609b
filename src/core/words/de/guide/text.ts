import type { CodeWords } from '../../code-words.ts';
import type { text as english } from '../../en/guide/text.ts';

/** What the guide says of the problems of text and components. */
export const text = {
  'mdx-syntax': {
    about: 'Das MDX lässt sich nicht lesen.',
    why: 'Über diese Stelle hinaus lässt sich der Text nicht lesen. Meist ist eine Komponente nicht geschlossen, oder ein "<" ist nur als Zeichen gemeint.',
  },
  'mdx-code': {
    about: 'Die Datei enthält Code: import, export oder einen Ausdruck in geschweiften Klammern.',
    why: 'Inhalte sind Daten und werden nie ausgeführt: Ein Korrekturvorschlag von Fremden kann Wörter ändern, aber keinen Computer etwas tun lassen.',
  },
  'raw-html': {
    about: 'Die Datei enthält rohes HTML.',
    why: 'HTML könnte die ganze Seite verändern, auf dem Telefon, auf Papier und für Screenreader. Markdown hat, was ein Artikel braucht.',
  },
  'unknown-component': {
    about: 'Die Datei verwendet eine Komponente, die es nicht gibt.',
    why: 'Nur die Komponenten dieser Website lassen sich darstellen; jede andere wäre ein Loch in der Seite.',
  },
  'unknown-attribute': {
    about: 'Eine Komponente hat ein Attribut, das sie nicht kennt.',
    why: 'Ein Attribut, das niemand auswertet, sieht aus, als hätte es eine Wirkung.',
  },
  'missing-attribute': {
    about: 'Einer Komponente fehlt ein Attribut, das sie braucht.',
    why: 'Ohne das Attribut weiß die Komponente nicht, was sie zeigen soll oder wer spricht.',
  },
  'duplicate-attribute': {
    about: 'Eine Komponente hat dasselbe Attribut zweimal.',
    why: 'Nur eines der beiden könnte gelten, und niemand könnte sehen, welches.',
  },
  'invalid-attribute': {
    about: 'Ein Attribut hat einen Wert, der nicht erlaubt ist.',
    why: 'Die Website zieht aus Attributen ihre Schlüsse. Deshalb ist jedes eines von wenigen Wörtern oder von einer bestimmten Form.',
  },
  'misplaced-component': {
    about: 'Eine Komponente steht an einer Stelle, an der sie sich nicht zeigen lässt.',
    why: 'Ein Diagramm kann nicht in einem Satz stehen, und ein hervorgehobenes Wort nicht außerhalb eines Satzes: Auf der Seite gäbe es keinen Platz dafür.',
  },
  'duplicate-component': {
    about: 'Zwei Komponenten einer Datei stünden an derselben Adresse ihrer Seite.',
    why: 'Jede Grafik und jede Passage hat eine Adresse auf der Seite, damit andere darauf verlinken können. Von zweien mit derselben Adresse wäre eine nie zu erreichen.',
  },
  'no-words': {
    about:
      'Eine Überschrift, ein Link, eine Hervorhebung, eine Komponente oder ein Name enthält nichts Lesbares.',
    why: 'Ein Screenreader würde eine Überschrift oder einen Link ankündigen und dann schweigen; auf der Seite klaffte eine Lücke.',
  },
  'too-deep': {
    about: 'Text steht in zu vielen Blöcken oder Hervorhebungen zugleich.',
    why: 'Niemand kann einem Zitat in einem Zitat in einem Zitat folgen. Ein Text, der so weitergeht, soll nur die Prüfung erschöpfen.',
  },
  'unsafe-link': {
    about: 'Ein Link führt zu einer Adresse, die die Website nicht veröffentlicht.',
    why: 'Ein Link darf nur zu einer Adresse führen, die Leserinnen und Leser sehen und verstehen können, oder zu einem anderen Eintrag, dessen Seite es dann sicher gibt.',
  },
  'unknown-part': {
    about: 'Ein Link führt zu einem Teil, den die Seite nicht hat.',
    why: 'Ein Link innerhalb der Seite führt zu einem Absatz, einer Überschrift, einer Anmerkung, einer Grafik oder einer Passage mit einem bestimmten Namen. Wo es diesen Namen auf der Seite nicht gibt, würde nichts geschehen.',
  },
  'literal-markup': {
    about:
      'Zeichen, die in einem anderen Schreibprogramm etwas bedeuten, würden so auf der Seite stehen.',
    why: 'Schreibprogramme haben eigene Zeichen für Kommentare, Anmerkungen und Kästen. Auf der Seite wären diese Zeichen zu sehen und auch das, was die Redaktion verbergen wollte.',
  },
  'misleading-link': {
    about: 'Die Wörter eines Links sind eine Adresse, und er führt zu einer anderen.',
    why: 'Wer in einem Link den Namen einer Website liest, glaubt, dass er dorthin führt. Ein Link an einen anderen Ort hat eigene Wörter; eine gezeigte Adresse führt zu ebendieser Adresse.',
  },
  'heading-level': {
    about: 'Eine Überschrift passt nicht in die Reihenfolge der Ebenen.',
    why: 'Screenreader und das Inhaltsverzeichnis nutzen die Ebenen: Eine übersprungene klingt, als fehlte ein Teil.',
  },
  'invalid-wiki-link': {
    about: 'Ein Link in doppelten Klammern ist leer oder beschädigt.',
    why: 'Ein Link braucht einen Eintrag, zu dem er führt, und Wörter, die er zeigt.',
  },
  'invalid-citation': {
    about: 'Ein Beleg in eckigen Klammern ist leer oder beschädigt.',
    why: 'Ein Beleg nennt sein Werk mit der ID, damit die Liste der Nachweise und die Seite des Werks immer stimmen.',
  },
} as const satisfies Record<keyof typeof english, CodeWords>;
