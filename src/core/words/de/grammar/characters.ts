import type { CharacterKind, characters as english } from '../../en/grammar/characters.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

/** Characters that no text needs, and what is said of each kind behind its number. */
const KINDS: Readonly<Record<CharacterKind, string>> = {
  mark: 'eine Byte-Reihenfolge-Markierung',
  order: 'ein Zeichen, das den Text umordnet',
  tag: 'ein unsichtbares Tag-Zeichen',
  control: 'ein Steuerzeichen',
  unseen: 'ein unsichtbares Zeichen',
  lost: 'das Zeichen für einen unterwegs verlorenen Buchstaben',
  fontless: 'ein Zeichen, das keine Schrift darstellen kann',
  accent: 'ein Akzent zu viel auf einem Buchstaben',
};

/** What is said of single characters. A character is told by its number, such as `U+202E`. */
export function characters({ number }: Language): Translated<typeof english> {
  const more = (count: number): string =>
    count > 1 ? `; es ist das erste von ${number(count)} solchen Zeichen in dieser Datei` : '';
  return {
    characters: {
      byteOrderMark: () => ({
        message: 'Die Datei beginnt mit U+FEFF, einer Byte-Reihenfolge-Markierung.',
        hint: 'Führen Sie "npm run check -- --fix" aus, das sie entfernt, oder speichern Sie die Datei als UTF-8 ohne diese Markierung (BOM), die manche Programme schreiben und niemand sieht.',
      }),
      forbidden: (character, kind, count) => ({
        message: `Hier steht ${character}, ${KINDS[kind]}${more(count)}.`,
        hint: 'Entfernen Sie es; ein Editor, der unsichtbare Zeichen markiert, zeigt es an. Oft hilft es, die Wörter neu zu tippen.',
      }),
      forbiddenReference: (character, kind) => ({
        message: `Diese Zeichenfolge steht für ${character}: ${KINDS[kind]}.`,
        hint: 'Entfernen Sie sie.',
      }),
      forbiddenEscape: (character, kind) => ({
        message: `Der Backslash in diesem Text steht für ${character}: ${KINDS[kind]}.`,
        hint: 'Entfernen Sie dieses Zeichen.',
      }),
      oldLineEnd: (count) => ({
        message: `Hier steht U+000D, ein Zeilenende alter Computer${more(count)}.`,
        hint: 'Speichern Sie die Datei mit den Zeilenenden "LF" oder "CRLF".',
      }),
      tabInFields: (count) => ({
        message: `Hier steht U+0009, ein Tabulator${more(count)}.`,
        hint: 'Rücken Sie Felder mit Leerzeichen ein, und trennen Sie sie mit Leerzeichen.',
      }),
      writtenInParts: (character, count) => ({
        message: `"${character}" ist hier aus mehreren Teilen zusammengesetzt${more(count)}.`,
        hint: 'Tippen Sie es als ein einziges Zeichen, oder lassen Sie die Datei von Ihrem Editor in die Form NFC bringen.',
      }),
    },
  };
}
