import type { Dialect, Holder, markup as english } from '../../en/grammar/markup.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

type Advised = readonly [what: string, advice: string];

const ASIDE = 'Schreiben Sie <Aside kind="method"> und </Aside> auf eigene Zeilen darum herum.';

/** What signs mean to other writing programs, in the nominative and without an article, and what to write instead. */
const DIALECTS: Readonly<Record<Dialect, Advised>> = {
  linkMiddle: [
    'Mitte eines Links',
    'Eine Adresse enthält keine Leerzeichen: Schreiben Sie für jedes "%20", etwa [Wörter](https://example.org/a%20b).',
  ],
  obsidianComment: [
    'Kommentar von Obsidian',
    'Entfernen Sie den Kommentar; Zeichen, die nur für sich stehen, schreiben Sie als "\\%\\%".',
  ],
  pandocNote: [
    'Anmerkung von Pandoc',
    'Schreiben Sie hier [^name] und die Anmerkung auf eine eigene Zeile: [^name]: **Kontext.** …',
  ],
  obsidianFile: [
    'eingebettete Datei von Obsidian',
    'Zeigen Sie ein Bild mit ![Was es zeigt](ein-bild.png), und verlinken Sie auf einen Eintrag mit [[dessen-id]].',
  ],
  highlight: [
    'hervorgehobener Text',
    'Schreiben Sie <Mark note="name">Wörter</Mark>[^name] oder **Wörter**.',
  ],
  superscript: [
    'hochgestelltes Zeichen von Pandoc',
    'Schreiben Sie das hochgestellte Zeichen selbst, etwa "²"; ein Zeichen, das nur für sich steht, schreiben Sie als "\\^".',
  ],
  formula: [
    'Formel in TeX',
    'Schreiben Sie die Formel in Wörtern oder Zeichen; ein Zeichen, das nur für sich steht, schreiben Sie als "\\$".',
  ],
  pandocBlock: ['Block von Pandoc', ASIDE],
  directive: ['Anweisung von reStructuredText', ASIDE],
  callout: ['Titel eines Hinweiskastens', ASIDE],
  wikiBold: ['Fettschrift von MediaWiki', 'Schreiben Sie **Wörter**.'],
  bbCode: [
    'Tag von BBCode',
    'Schreiben Sie **fett**, *kursiv*, [Wörter](https://…) oder "> " vor einem Zitat.',
  ],
  contents: [
    'Inhaltsverzeichnis',
    'Entfernen Sie es: Eine lange Seite zeigt ihre Überschriften von selbst.',
  ],
};

const HOLDERS: Readonly<Record<Holder, Advised>> = {
  heading: ['Diese Überschrift', 'Schreiben Sie ihre Wörter, oder entfernen Sie sie.'],
  listItem: ['Dieser Listenpunkt', 'Schreiben Sie seine Wörter, oder entfernen Sie ihn.'],
  blockquote: ['Dieses Zitat', 'Schreiben Sie seine Wörter, oder entfernen Sie es.'],
  table: ['Diese Tabelle', 'Füllen Sie ihre Zellen, oder entfernen Sie sie.'],
  link: ['Dieser Link', 'Setzen Sie Wörter zwischen seine Klammern, oder entfernen Sie ihn.'],
  emphasis: ['Diese Hervorhebung', 'Entfernen Sie ihre Zeichen.'],
};

/** What is said of markup that would be printed, and of markup around nothing. */
export function markup(_: Language): Translated<typeof english> {
  return {
    markup: {
      foreign: (sign, dialect) => ({
        message: `"${sign}" würde so auf der Seite stehen: Hier gilt das nicht als ${DIALECTS[dialect][0]}.`,
        hint: DIALECTS[dialect][1],
      }),
      noEmphasis: (mark, escaped) => ({
        message: `"${mark}" würde so auf der Seite stehen: Hier wird es nicht als Hervorhebung gelesen.`,
        hint: `Setzen Sie diese Zeichen an beide Enden der Wörter und Satzzeichen außerhalb davon oder ein Leerzeichen daneben; Zeichen, die nur für sich stehen, schreiben Sie als "${escaped}".`,
      }),
      aroundNothing: (holder) => ({
        message: `${HOLDERS[holder][0]} enthält nichts Lesbares.`,
        hint: HOLDERS[holder][1],
      }),
    },
  };
}
