import type { yaml as english } from '../../en/grammar/yaml.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const FIELD =
  'Schreiben Sie jedes Feld als "name: Wert", alle Felder einer Gruppe in derselben Spalte.';
const QUOTES =
  'Setzen Sie einen Text, der einen Doppelpunkt oder ein Anführungszeichen enthält, in doppelte Anführungszeichen, mit \\" für ein doppeltes Anführungszeichen.';
const IN_FULL = 'Schreiben Sie den Wert aus.';
const FENCES =
  'Beginnen Sie die Datei mit einer Zeile "---", den Feldern und noch einer Zeile "---".';

/** What is said of the fields of a file before anybody looks at what they mean. */
export function yaml(_: Language): Translated<typeof english> {
  return {
    frontmatter: {
      noYaml: () => ({
        message: 'Die Datei beginnt mit "+++": Ihre Felder sind kein YAML.',
        hint: FENCES,
      }),
      missing: () => ({ message: 'Die Datei beginnt nicht mit Frontmatter.', hint: FENCES }),
      notClosed: () => ({
        message: 'Dem Frontmatter fehlt die schließende Zeile "---".',
        hint: FENCES,
      }),
      twice: (mark) => ({
        message: `Der Text beginnt mit "${mark}", wie ein zweiter Block von Feldern.`,
        hint: 'Schreiben Sie alle Felder in den ersten Block, und beginnen Sie den Text mit Wörtern.',
      }),
    },
    yaml: {
      continuedValue: () => ({
        message: 'Diese Zeile ist eingerückt, als gehörte sie zum Wert darüber.',
        hint: FIELD,
      }),
      fieldTwice: (field) => ({
        message: `Das Feld "${field}" steht hier zweimal.`,
        hint: 'Behalten Sie eines der beiden.',
      }),
      noField: () => ({ message: 'Diese Zeile ist kein Feld.', hint: FIELD }),
      openQuotation: () => ({
        message: 'Das Anführungszeichen, das hier geöffnet wird, ist nicht geschlossen.',
        hint: 'Schließen Sie es mit demselben Zeichen am Ende des Wertes.',
      }),
      indentedUnlike: () => ({
        message: 'Diese Zeile ist anders eingerückt als die Felder daneben.',
        hint: FIELD,
      }),
      openGroup: (mark) => ({
        message: 'Die Gruppe, die hier geöffnet wird, ist nicht geschlossen.',
        hint: `Schließen Sie sie mit "${mark}".`,
      }),
      openList: (mark) => ({
        message: 'Die Liste, die hier geöffnet wird, ist nicht geschlossen.',
        hint: `Schließen Sie sie mit "${mark}".`,
      }),
      colonInValue: () => ({
        message: 'Dieser Wert enthält einen Doppelpunkt außerhalb von Anführungszeichen.',
        hint: QUOTES,
      }),
      oddBeginning: (sign) => ({
        message: `Ein Wert kann nicht mit "${sign}" beginnen.`,
        hint: 'Setzen Sie den Wert in doppelte Anführungszeichen.',
      }),
      backslash: () => ({
        message: 'Ein Backslash hat in doppelten Anführungszeichen eine eigene Bedeutung.',
        hint: 'Schreiben Sie zwei Backslashes, oder entfernen Sie ihn.',
      }),
      indentedWithTab: () => ({
        message: 'Die Zeile ist mit einem Tabulator eingerückt.',
        hint: 'Rücken Sie mit Leerzeichen ein.',
      }),
      textAfterFields: () => ({
        message: 'Die Felder sind zu Ende, aber es folgt weiterer Text.',
        hint: 'Entfernen Sie die Zeile "---" oder "..." zwischen beiden.',
      }),
      foreignToField: () => ({
        message: 'Das gehört nicht zu dem Feld davor.',
        hint: `${QUOTES} ${FIELD}`,
      }),
      unreadable: (reason) => ({
        message: `Das YAML lässt sich nicht lesen: ${reason}.`,
        hint: 'Vergleichen Sie die Einrückung und die Anführungszeichen mit einem Eintrag, der funktioniert.',
      }),
      directive: () => ({
        message: 'Das YAML beginnt mit einer Direktive, die in Inhalten nicht erlaubt ist.',
        hint: 'Entfernen Sie die Zeile, die mit "%" beginnt.',
      }),
      nestedTooDeep: () => ({
        message:
          'Das YAML enthält Listen oder Gruppen, die tiefer verschachtelt sind, als in Inhalten erlaubt ist.',
        hint: IN_FULL,
      }),
      alias: (name) => ({
        message: `Das YAML verwendet den Alias "*${name}", der in Inhalten nicht erlaubt ist.`,
        hint: IN_FULL,
      }),
      anchor: (name) => ({
        message: `Das YAML verwendet den Anker "&${name}", der in Inhalten nicht erlaubt ist.`,
        hint: IN_FULL,
      }),
      tag: (tag) => ({
        message: `Das YAML verwendet das Tag "${tag}", das in Inhalten nicht erlaubt ist.`,
        hint: IN_FULL,
      }),
      mergeKey: () => ({
        message:
          'Das YAML verwendet den Schlüssel "<<" zum Zusammenführen, der in Inhalten nicht erlaubt ist.',
        hint: IN_FULL,
      }),
      groupAsName: () => ({
        message:
          'Das YAML verwendet eine Liste oder Gruppe als Namen eines Feldes, was in Inhalten nicht erlaubt ist.',
        hint: IN_FULL,
      }),
      inheritedName: (field) => ({
        message: `Nirgends gibt es ein Feld "${field}".`,
        hint: 'Entfernen Sie es.',
      }),
      notDecimal: (written) => ({
        message: `"${written}" ist nicht als Dezimalzahl geschrieben.`,
        hint: 'Schreiben Sie Ziffern und einen Dezimalpunkt, etwa 55.75 oder -0.5.',
      }),
    },
  };
}
