import type { figures as english } from '../../en/grammar/figures.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

/** What is said of the figures of a data set. */
export function figures({ number }: Language): Translated<typeof english> {
  const noNumber = (text: string, column: string): string =>
    `"${text}" ist keine Zahl für die Spalte "${column}".`;
  const cellsOf = (row: number, cells: number, columns: number): string =>
    `Zeile ${row} hat ${number(cells)} statt ${number(columns)} Zellen.`;
  const heading = (found: string, columns: string): string =>
    `Die erste Zeile ist "${found}", aber die Beschreibung nennt die Spalten "${columns}".`;
  return {
    cells: {
      unknownCountry: (text, column) => ({
        message: `"${text}" ist kein Ländercode für die Spalte "${column}".`,
        hint: 'ISO 3166-1 kennt kein Land mit diesen drei Ziffern: Schlagen Sie den Code nach, oder lassen Sie die Zelle leer.',
      }),
      noCountryCode: (text, column) => ({
        message: `"${text}" ist kein Ländercode für die Spalte "${column}".`,
        hint: 'Schreiben Sie die drei Ziffern nach ISO 3166-1, etwa 076; lassen Sie die Zelle leer, wo es nicht um ein Land geht.',
      }),
      signForNothing: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Lassen Sie die Zelle leer, wo es keine Zahl gibt.',
      }),
      minus: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Schreiben Sie das Minuszeichen als Bindestrich: "-".',
      }),
      noNumber: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Schreiben Sie Ziffern und einen Dezimalpunkt, ohne Leerzeichen, Kommas oder Einheiten.',
      }),
      leadingZeros: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Entfernen Sie die Nullen davor; was ein Code und keine Zahl ist, steht in einer Textspalte.',
      }),
      tooManyDigits: (column, most) => ({
        message: `Eine Zahl der Spalte "${column}" hat mehr als ${number(most)} Ziffern.`,
        hint: 'So viele behalten Programme nicht: Runden Sie die Zahl, oder wählen Sie eine größere oder kleinere Einheit.',
      }),
      noShare: (text) => ({
        message: `"${text}" ist kein Anteil an hundert.`,
        hint: 'Schreiben Sie eine Zahl von 0 bis 100, oder wählen Sie eine andere Art als "share" oder "steps".',
      }),
      belowZeroOnMap: (text) => ({
        message: `"${text}" lässt sich nicht auf einer Karte darstellen.`,
        hint: 'Kein Kreis ist kleiner als nichts: Wählen Sie für Zahlen unter null die Art "bar".',
      }),
    },
    rows: {
      noName: (row, column) => ({
        message: `Zeile ${row} hat keinen Namen.`,
        hint: `Schreiben Sie in die Spalte "${column}", wofür die Zahl steht.`,
      }),
      sameWords: (row, before) => ({
        message: `Zeile ${row} hat dieselben Wörter wie Zeile ${before}.`,
        hint: 'Nennen Sie in einer Textspalte den Unterschied, oder entfernen Sie eine der beiden Zeilen.',
      }),
      sameCountry: (row, before) => ({
        message: `Zeile ${row} nennt dasselbe Land wie Zeile ${before}.`,
        hint: 'Ein Land hat eine Zeile: Berichtigen Sie den Code, oder fassen Sie die beiden Zeilen zusammen.',
      }),
      oneEstimate: (thing) => ({
        message: `Von "${thing}" gibt es nur eine Schätzung.`,
        hint: 'Schreiben Sie zuerst die Schätzungen, die sich unterscheiden, jede mit demselben Namen in der ersten Spalte; danach folgt, woran man sie misst.',
      }),
      noWhole: (sum) => ({
        message: `Die Anteile ergeben zusammen ${number(sum)}, nicht 100.`,
        hint: 'Ergänzen Sie die fehlende Zeile, etwa "Andere", oder erklären Sie in der Beschreibung unter "no-whole", warum sie nicht 100 ergeben.',
      }),
      noSuchRow: (name) => ({
        message: `Keine Zeile heißt „${name}“, wie es unter „highlight“ steht.`,
        hint: 'Schreiben Sie den Namen wie in der ersten Textspalte.',
      }),
      empty: (row) => ({
        message: `Zeile ${row} ist leer.`,
        hint: 'Entfernen Sie die Zeile: Sie enthält nur, was Zellen trennt.',
      }),
      tooManyCells: (row, cells, columns) => ({
        message: cellsOf(row, cells, columns),
        hint: 'Setzen Sie eine Zelle, die ein Komma enthält, in doppelte Anführungszeichen, und schreiben Sie Zahlen ohne Kommas.',
      }),
      tooFewCells: (row, cells, columns) => ({
        message: cellsOf(row, cells, columns),
        hint: 'Lassen Sie eine Zelle leer, wo es keine Zahl gibt, aber behalten Sie ihr Komma.',
      }),
      tooMany: (most) => ({
        message: `Die Tabelle hat mehr als ${number(most)} Zeilen.`,
        hint: 'Lassen Sie weg, was Leserinnen und Leser nicht brauchen.',
      }),
      tooManyDrawn: (most) => ({
        message: `Die Tabelle hat mehr als ${number(most)} Zeilen, und jede wird gezeichnet.`,
        hint: 'Lassen Sie weg, was Leserinnen und Leser nicht brauchen, oder geben Sie der Beschreibung die Art "table".',
      }),
    },
    csv: {
      quotationMarks: () => ({
        message: 'Die Anführungszeichen dieser Zelle passen nicht zusammen.',
        hint: 'Setzen Sie die ganze Zelle in doppelte Anführungszeichen, und schreiben Sie ein Anführungszeichen darin zweimal.',
      }),
      noCommas: (found, columns) => ({
        message: heading(found, columns),
        hint: 'Speichern Sie die Datei mit Kommas zwischen den Zellen: Programme in manchen Ländern schreiben Semikolons oder Tabulatoren.',
      }),
      otherColumns: (found, columns) => ({
        message: heading(found, columns),
        hint: 'Schreiben Sie in die erste Zeile die Schlüssel der Spalten, in derselben Reihenfolge.',
      }),
    },
  };
}
