import type { CodeWords } from '../../code-words.ts';
import type { fields as english } from '../../en/guide/fields.ts';

/** What the guide says of the problems of fields and figures. */
export const fields = {
  'frontmatter-missing': {
    about: 'Die Datei beginnt nicht mit Frontmatter.',
    why: 'Der Titel und alles andere, was Listen und Links brauchen, steht in den Feldern. Ohne die beiden Zeilen "---" kann die Prüfung Felder nicht vom Text unterscheiden.',
  },
  'frontmatter-twice': {
    about: 'Auf den ersten Block von Feldern folgt ein zweiter.',
    why: 'Die Felder stehen einmal, am Anfang der Datei. Welcher von zwei Werten gilt, wäre geraten.',
  },
  'yaml-syntax': {
    about: 'Das YAML lässt sich nicht lesen.',
    why: 'Felder werden in YAML geschrieben, wo ein Doppelpunkt Name und Wert trennt. Was ein zweiter Doppelpunkt sonst bedeuten könnte, rät die Prüfung nicht.',
  },
  'yaml-feature': {
    about: 'Das YAML nutzt eine Möglichkeit, die in Inhalten nicht erlaubt ist.',
    why: 'YAML kann einen Wert benennen und wiederverwenden. Das ist schwer zu lesen, und wenige solche Zeilen können den Speicher eines Computers füllen.',
  },
  'unknown-key': {
    about: 'Das Frontmatter hat einen Schlüssel, den diese Sammlung nicht kennt.',
    why: 'Ein Feld, das niemand auswertet, sieht aus, als sagte es etwas, aber Leserinnen und Leser bekämen es nie zu sehen.',
  },
  'missing-field': {
    about: 'Ein Pflichtfeld fehlt.',
    why: 'Seiten, Listen und Feeds verlassen sich auf dieses Feld. Sonst hätte jede von ihnen eine leere Stelle.',
  },
  'invalid-value': {
    about: 'Ein Feld hat einen Wert der falschen Art.',
    why: 'Die Website zieht aus diesen Werten ihre Schlüsse. Deshalb ist jeder eines von wenigen Wörtern oder von einer bestimmten Art.',
  },
  'invalid-date': {
    about: 'Ein Datum ist kein gültiges Kalenderdatum in der ISO-Form.',
    why: 'Chroniken und Seiten mit einem Stand werden aus Daten berechnet. Nur die Form 2025-03-31 wird überall gleich gelesen.',
  },
  'unlikely-date': {
    about: 'Ein Datum liegt in einem Jahr, von dem der Inhalt nicht handelt.',
    why: 'Eine falsch getippte Ziffer ergibt ein Datum aus einer anderen Zeit, und jede Chronik dehnt sich bis dorthin. Wer über die Antike schreibt, gibt das mit "ancient: true" an.',
  },
  'future-date': {
    about: 'Das Datum von etwas Geschehenem liegt in der Zukunft.',
    why: 'Ein Bericht vom nächsten Jahr lässt die ganze Website für jenes Jahr sprechen. Es ist nur eine Warnung, denn auch die Uhr des Computers kann falsch gehen; ein Tag voraus ist erlaubt, denn nicht überall ist zugleich Mitternacht.',
    remarks: { example: 'Geprüft wird am 1. Juli 2025.' },
  },
  'contradictory-dates': {
    about: 'Zwei Daten schließen einander aus.',
    why: 'Was endet, bevor es beginnt, ist so nicht geschehen. Mindestens eines der beiden Daten ist falsch, und nur wer den Text schreibt, weiß, welches.',
  },
  'invalid-url': {
    about: 'Eine Adresse ist keine einfache Adresse mit http oder https.',
    why: 'Leserinnen und Leser müssen einer Quelle nachgehen können, und eine Adresse, die keine einfache Webadresse ist, könnte etwas anderes tun, als dorthin zu führen.',
  },
  'csv-syntax': {
    about: 'Eine Tabelle mit Zahlen passt nicht zu ihrer Beschreibung.',
    why: 'Aus diesen Zahlen entstehen Diagramme. Eine Zelle in der falschen Spalte oder mit einer Einheit darin würde falsch dargestellt.',
  },
} as const satisfies Record<keyof typeof english, CodeWords>;
