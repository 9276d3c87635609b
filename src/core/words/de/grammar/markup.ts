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
  comment: ['Kommentar', 'Entfernen Sie den Kommentar.'],
  wikiNote: [
    'Anmerkung von DokuWiki',
    'Schreiben Sie hier [^name] und die Anmerkung auf eine eigene Zeile: [^name]: **Kontext.** …',
  ],
  noteNumber: [
    'Nummer einer Anmerkung',
    'Schreiben Sie [@reference-id] oder [^name]; ein Zeichen, das nur für sich steht, schreiben Sie als "\\[".',
  ],
  multiMarkdownCitation: [
    'Beleg von MultiMarkdown',
    'Schreiben Sie [@reference-id] oder [@reference-id, S. 3]; ein Zeichen, das nur für sich steht, schreiben Sie als "\\[".',
  ],
  crossReference: [
    'Querverweis von Quarto',
    'Schreiben Sie [[dessen-id]] oder [Wörter](#s-eine-ueberschrift) für einen Teil dieser Seite; ein Zeichen, das nur für sich steht, schreiben Sie als "\\@".',
  ],
  image: [
    'Bild',
    'Schreiben Sie ![Was es zeigt](ein-bild.png) und nichts weiter zwischen die runden Klammern.',
  ],
  link: [
    'Link',
    'Schreiben Sie [Wörter](https://…), mit nichts zwischen den eckigen und den runden Klammern; ein Zeichen, das nur für sich steht, schreiben Sie als "\\[".',
  ],
  macro: [
    'Makro oder Anweisung',
    'Schreiben Sie Markdown, etwa [Wörter](https://…), [^name] oder ![Was es zeigt](ein-bild.png), oder entfernen Sie es.',
  ],
  role: [
    'Rolle oder Link von reStructuredText',
    'Schreiben Sie [Wörter](https://…) oder [[dessen-id]].',
  ],
  shortcode: [
    'Shortcode',
    'Entfernen Sie es: Ein Bild schreibt man als ![Was es zeigt](ein-bild.png), eine Anmerkung als [^name]; ein Zeichen, das nur für sich steht, schreiben Sie als "\\[".',
  ],
  emojiName: [
    'Name eines Emojis',
    'Schreiben Sie das Emoji selbst; ein Zeichen, das nur für sich steht, schreiben Sie als "\\:".',
  ],
  subscript: [
    'tiefgestelltes Zeichen von Pandoc',
    'Schreiben Sie das tiefgestellte Zeichen selbst, etwa "₂"; ein Zeichen, das nur für sich steht, schreiben Sie als "\\~".',
  ],
  struck: [
    'durchgestrichener Text',
    'Schreiben Sie ~~Wörter~~; ein Zeichen, das nur für sich steht, schreiben Sie als "\\~".',
  ],
  inserted: ['eingefügter Text', 'Entfernen Sie die Zeichen, oder schreiben Sie **Wörter**.'],
  spoiler: [
    'verdeckter Text',
    'Entfernen Sie die Zeichen; ein Zeichen, das nur für sich steht, schreiben Sie als "\\|".',
  ],
  blockName: [
    'Name eines Blocks in Obsidian',
    'Entfernen Sie ihn; ein Zeichen, das nur für sich steht, schreiben Sie als "\\^".',
  ],
  texCommand: [
    'Befehl von TeX',
    'Entfernen Sie ihn; ein Zeichen, das nur für sich steht, schreiben Sie als "\\\\".',
  ],
  admonition: ['Block von MkDocs', ASIDE],
  heading: [
    'Überschrift',
    'Setzen Sie ein Leerzeichen hinter das letzte "#"; ein Zeichen, das nur für sich steht, schreiben Sie als "\\#".',
  ],
  wikiHeading: [
    'Überschrift eines Wikis',
    'Schreiben Sie "## " vor ihre Wörter und nichts dahinter; ein Zeichen, das nur für sich steht, schreiben Sie als "\\=".',
  ],
  textileBlock: [
    'Block von Textile',
    'Schreiben Sie "## " vor eine Überschrift und "> " vor ein Zitat.',
  ],
  orgLine: ['Zeile von Org', 'Entfernen Sie sie; ein Zitat beginnt mit "> ".'],
  wikiSignature: [
    'Signatur eines Wikis',
    'Entfernen Sie sie; ein Zeichen, das nur für sich steht, schreiben Sie als "\\~".',
  ],
  definitionList: [
    'Bedeutung eines Begriffs',
    'Schreiben Sie eine Liste, etwa "- **Begriff**: seine Bedeutung"; ein Zeichen, das nur für sich steht, schreiben Sie als "\\:".',
  ],
  abbreviation: [
    'Bedeutung einer Abkürzung',
    'Schreiben Sie sie dort aus, wo die Abkürzung zuerst steht.',
  ],
  field: [
    'Feld von Obsidian',
    'Schreiben Sie es in Worten oder unter die Felder am Anfang der Datei; ein Zeichen, das nur für sich steht, schreiben Sie als "\\:".',
  ],
  task: [
    'Kästchen einer Aufgabe',
    'Schreiben Sie eine einfache Liste ohne Kästchen; ein Zeichen, das nur für sich steht, schreiben Sie als "\\[".',
  ],
  autoNumber: ['Nummer eines Listenpunkts', 'Beginnen Sie den Punkt mit "1. ".'],
  table: [
    'Tabelle',
    'Schreiben Sie "| a | b |" und in die Zeile darunter "| - | - |", mit ebenso vielen Zellen; ein Zeichen, das nur für sich steht, schreiben Sie als "\\|".',
  ],
  lineBlock: [
    'Zeile, die so endet, wie sie dasteht',
    'Beenden Sie stattdessen die Zeile davor mit "\\\\"; ein Zeichen, das nur für sich steht, schreiben Sie als "\\|".',
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
      inField: (sign) => ({
        message: `"${sign}" würde so auf der Seite stehen: Ein Feld enthält nur Wörter.`,
        hint: 'Schreiben Sie es ohne diese Zeichen: Links, Belege, Anmerkungen und Hervorhebungen stehen im Text unter den Feldern.',
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
