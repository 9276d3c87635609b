import type { CodeWords } from '../../code-words.ts';
import type { files as english } from '../../en/guide/files.ts';

/** What the guide says of the problems of files as files. */
export const files = {
  'unreadable-file': {
    about: 'Die Datei lässt sich nicht als Text in UTF-8 lesen.',
    why: 'Jedes Programm, das die Dateien liest, erwartet UTF-8. In einer anderen Kodierung gingen Buchstaben mit Akzenten verloren, ohne dass es jemand bemerkt.',
    remarks: {
      example: 'Die Datei ist in der Kodierung „Latin 1“ oder „Windows 1252“ gespeichert.',
      repair: 'Die Datei ist als UTF-8 gespeichert.',
    },
  },
  'file-name': {
    about: 'Der Dateiname ist keine gültige ID, oder die Endung gehört nicht in diesen Ordner.',
    why: 'Der Dateiname ist die ID des Eintrags und wird Teil seiner Adresse. Deshalb muss er so sein, dass jeder Browser und jeder Computer ihn auf dieselbe Weise schreibt.',
  },
  'unexpected-file': {
    about: 'Die Datei liegt an einem Ort, an dem kein Inhalt gesucht wird.',
    why: 'Eine Datei am falschen Ort würde nie veröffentlicht, und niemand würde es erfahren.',
  },
  'file-too-large': {
    about: 'Die Datei ist größer, als eine Datei sein darf.',
    why: 'Niemand liest eine Seite dieser Länge, und mit einer beliebig großen Datei könnten Fremde die Prüfung endlos beschäftigen.',
    remarks: {
      example: 'Die letzte Zeile steht dort 4.000-mal.',
      repair: 'Was bleibt, ist kurz oder auf mehrere Einträge verteilt.',
    },
  },
  'forbidden-character': {
    about: 'Die Datei enthält ein Zeichen, das unsichtbar ist oder den Text umordnet.',
    why: 'Ein unsichtbares Zeichen kann Wörter verbergen, zertrennen oder in ihrer Reihenfolge umkehren, so dass Publikum und Redaktion verschiedene Texte sehen. Oft wird es beim Kopieren von Text übernommen.',
  },
  'not-normalized': {
    about:
      'Ein Buchstabe ist aus Teilen zusammengesetzt, obwohl Unicode ein eigenes Zeichen dafür hat.',
    why: 'Derselbe Buchstabe lässt sich als ein Zeichen oder als Buchstabe und Akzent speichern. Suche und Links finden nur, was auf dieselbe Weise gespeichert ist.',
  },
  'too-complex': {
    about: 'Die Datei enthält von etwas mehr, als sie darf, oder das Lesen dauert zu lange.',
    why: 'Kein Artikel ist so lang oder braucht so viel Auszeichnung. Ein solcher Text soll nur die Prüfung beschäftigen.',
    remarks: {
      example: 'Die letzte Zeile steht dort 3.000-mal.',
      repair: 'Was bleibt, ist kurz oder auf mehrere Einträge verteilt.',
    },
  },
  'missing-file': {
    about: 'Eine Datei, die eine andere braucht, fehlt.',
    why: 'Ein Datensatz besteht aus zwei Dateien: den Zahlen und der Angabe, was sie sind und woher sie stammen. Die eine lässt sich ohne die andere nicht zeigen.',
    remarks: { example: 'Es gibt keine Datei data/traffic.csv.' },
  },
  'no-content': {
    about: 'Der Inhaltsordner enthält keinen Eintrag.',
    why: 'Eine Website ohne einen einzigen Eintrag ist ein Fehler in den Einstellungen und nie gewollt: Die bisherige Website bleibt veröffentlicht.',
    remarks: { example: 'Der Ordner content/ ist leer.' },
  },
  'duplicate-id': {
    about: 'Zwei Dateien beanspruchen dieselbe ID.',
    why: 'Links nennen einen Eintrag allein mit seiner ID. Hätten zwei Einträge dieselbe, wüsste niemand, welcher gemeint ist.',
    remarks: { example: 'Es gibt schon einen Akteur "the-daily".' },
  },
} as const satisfies Record<keyof typeof english, CodeWords>;
