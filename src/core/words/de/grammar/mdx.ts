import type { mdx as english } from '../../en/grammar/mdx.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const LESS_THAN = 'Ein Kleiner-als-Zeichen, das nur für sich steht, schreiben Sie als "\\<".';
const NO_BRACKETED_ADDRESS = 'Eine Adresse zwischen "<" und ">" lässt sich nicht lesen.';

/** What is said of a text that is no MDX, or that holds what content may not hold. */
export function mdx({ number }: Language): Translated<typeof english> {
  const closing = (name: string, example: string | undefined, isBlock: boolean): string => {
    if (example !== undefined) return `<${name}> enthält keinen Text: Schreiben Sie ${example}`;
    return isBlock
      ? `Schreiben Sie </${name}> auf eine eigene Zeile nach dem Text.`
      : `Schreiben Sie </${name}> nach den Wörtern, im selben Absatz.`;
  };
  return {
    mdx: {
      notClosed: (name, example, isBlock) => ({
        message: `<${name}> wird hier geöffnet und nicht geschlossen.`,
        hint: closing(name, example, isBlock),
      }),
      notClosedBefore: (name, other, example, isBlock) => ({
        message: `<${name}> wird hier geöffnet und vor </${other}> nicht geschlossen.`,
        hint: closing(name, example, isBlock),
      }),
      closesNothing: (name) => ({
        message: `</${name}> schließt nichts: Hier ist kein <${name}> offen.`,
        hint: `Entfernen Sie es, oder schreiben Sie <${name}> vor die Wörter, um die es geht.`,
      }),
      closedInParagraph: (name) => ({
        message: `</${name}> steht in einem Absatz, aber <${name}> wurde außerhalb davon geöffnet.`,
        hint: `Setzen Sie eine Leerzeile vor </${name}>.`,
      }),
      statement: () => ({
        message: 'Inhalte enthalten keinen Code, aber hier steht ein "import" oder "export".',
        hint: 'Entfernen Sie ihn. Wo ein Absatz nur mit einem dieser Wörter beginnt, setzen Sie ein Leerzeichen davor.',
      }),
      expression: () => ({
        message:
          'Inhalte enthalten keinen Code, aber hier steht ein Ausdruck in geschweiften Klammern.',
        hint: 'Entfernen Sie ihn. Eine geschweifte Klammer, die nur für sich steht, schreiben Sie als "\\{".',
      }),
      commentLine: (label) => ({
        message: `Inhalte enthalten keine Kommentare, aber hier steht "[${label}]:".`,
        hint: 'Entfernen Sie ihn.',
      }),
      comment: () => ({
        message: 'Inhalte enthalten keine Kommentare, aber hier steht "<!--".',
        hint: `Entfernen Sie den Kommentar. ${LESS_THAN}`,
      }),
      rawHtml: (sign) => ({
        message: `Inhalte enthalten kein rohes HTML, aber hier steht "${sign}".`,
        hint: `Entfernen Sie es. ${LESS_THAN}`,
      }),
      addressInSigns: () => ({
        message: NO_BRACKETED_ADDRESS,
        hint: 'Schreiben Sie den Link als [Wörter](https://…).',
      }),
      mailInSigns: () => ({
        message: NO_BRACKETED_ADDRESS,
        hint: 'Schreiben Sie die E-Mail-Adresse als Text, ohne "<" und ">".',
      }),
      lessThan: () => ({
        message: 'Dieses "<" wird als Anfang einer Komponente gelesen, aber es folgt kein Name.',
        hint: LESS_THAN,
      }),
      lessThanName: (name) => ({
        message: `Dieses "<" wird als Anfang einer Komponente gelesen, aber keine heißt "${name}".`,
        hint: LESS_THAN,
      }),
      unreadableTag: () => ({
        message: 'Die Komponente, die hier beginnt, lässt sich nicht lesen.',
        hint: 'Schreiben Sie jedes Attribut als name="Wert", mit beiden Anführungszeichen, und danach ">".',
      }),
      unreadable: (reason) => ({
        message: `Der Text lässt sich nicht als MDX lesen: ${reason}.`,
        hint: 'Vergleichen Sie die markierte Stelle mit den Beispielen in CONTRIBUTING.md.',
      }),
      unknownMarkdown: (type) => ({
        message: `"${type}" kann in Inhalten nicht stehen.`,
        hint: 'Schreiben Sie stattdessen einfaches Markdown.',
      }),
      openFence: (fence) => ({
        message: 'Der Codeblock, der hier beginnt, ist nicht geschlossen.',
        hint: `Schreiben Sie "${fence}" auf eine eigene Zeile nach seiner letzten, so weit eingerückt wie hier, oder entfernen Sie diese Zeile.`,
      }),
      lostCell: (cells, headings) => ({
        message: `Diese Zelle ginge verloren: Die Zahl der Zellen in ihrer Zeile ist ${number(cells)}, im Kopf der Tabelle aber ${number(headings)}.`,
        hint: 'Ergänzen Sie im Kopf eine Überschrift dafür, oder schreiben Sie einen Strich, der keine Zellen trennt, als "\\|".',
      }),
      hollowTable: () => ({
        message: 'Die Zeilen dieser Tabelle enthalten nichts Lesbares.',
        hint: 'Füllen Sie ihre Zellen, oder entfernen Sie die Tabelle.',
      }),
      taskList: () => ({
        message: 'Eine Aufgabenliste lässt sich Leserinnen und Lesern nicht zeigen.',
        hint: 'Schreiben Sie eine einfache Liste: Entfernen Sie "[ ]" und "[x]".',
      }),
      mainHeading: () => ({
        message: 'Eine Seite hat schon eine Hauptüberschrift: ihren Titel.',
        hint: 'Beginnen Sie diese Überschrift mit "##".',
      }),
      headingTooDeep: (level, before, marks) => ({
        message: `Eine Überschrift der Ebene ${level} kann nicht auf eine der Ebene ${before} folgen.`,
        hint: `Beginnen Sie diese Überschrift mit "${marks}".`,
      }),
    },
  };
}
