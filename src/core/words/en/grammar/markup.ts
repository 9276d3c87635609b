import type { Language } from '../../language.ts';

const ASIDE = 'Write <Aside kind="method"> and </Aside> on lines of their own around it.';

/** What signs mean to other writing programs, and what to write instead. */
const DIALECTS = {
  linkMiddle: [
    'the middle of a link',
    'An address holds no spaces: write "%20" for each, as in [words](https://example.org/a%20b).',
  ],
  obsidianComment: [
    'a comment of Obsidian',
    'Take the comment out; literal signs are written "\\%\\%".',
  ],
  pandocNote: [
    'a note of pandoc',
    'Write [^name] here, and the note on a line of its own: [^name]: **Context.** …',
  ],
  obsidianFile: [
    'an embedded file of Obsidian',
    'Show a picture with ![What it shows](some-picture.png), and link to an entry with [[its-id]].',
  ],
  highlight: ['highlighted words', 'Write <Mark note="name">words</Mark>[^name], or **words**.'],
  superscript: [
    'a superscript of pandoc',
    'Write the raised character itself, such as "²"; a literal sign is written "\\^".',
  ],
  formula: [
    'a formula of TeX',
    'Write the formula in words or signs; a literal sign is written "\\$".',
  ],
  pandocBlock: ['a block of pandoc', ASIDE],
  directive: ['a directive of reStructuredText', ASIDE],
  callout: ['the title of a callout', ASIDE],
  wikiBold: ['bold words of MediaWiki', 'Write **words**.'],
  bbCode: [
    'a tag of BBCode',
    'Write **bold**, *italic*, [words](https://…) or "> " before a quotation.',
  ],
  comment: ['a comment', 'Take the comment out.'],
  wikiNote: [
    'a note of DokuWiki',
    'Write [^name] here, and the note on a line of its own: [^name]: **Context.** …',
  ],
  noteNumber: [
    'the number of a note',
    'Write [@reference-id] or [^name]; a literal sign is written "\\[".',
  ],
  multiMarkdownCitation: [
    'a citation of MultiMarkdown',
    'Write [@reference-id] or [@reference-id, p. 3]; a literal sign is written "\\[".',
  ],
  crossReference: [
    'a cross-reference of Quarto',
    'Write [[its-id]], or [words](#s-some-heading) for a part of this page; a literal sign is written "\\@".',
  ],
  image: [
    'an image',
    'Write ![What it shows](some-picture.png), and nothing else between the parentheses.',
  ],
  link: [
    'a link',
    'Write [words](https://…), with nothing between the brackets and the parenthesis; a literal sign is written "\\[".',
  ],
  macro: [
    'a macro or directive',
    'Write Markdown, such as [words](https://…), [^name] or ![What it shows](some-picture.png), or take it out.',
  ],
  role: ['a role or link of reStructuredText', 'Write [words](https://…) or [[its-id]].'],
  shortcode: [
    'a shortcode',
    'Take it out: an image is written ![What it shows](some-picture.png), a note [^name]; a literal sign is written "\\[".',
  ],
  emojiName: ['the name of an emoji', 'Write the emoji itself; a literal sign is written "\\:".'],
  subscript: [
    'a subscript of pandoc',
    'Write the lowered character itself, such as "₂"; a literal sign is written "\\~".',
  ],
  struck: ['struck words', 'Write ~~words~~; a literal sign is written "\\~".'],
  inserted: ['inserted words', 'Take the signs out, or write **words**.'],
  spoiler: ['hidden words', 'Take the signs out; a literal sign is written "\\|".'],
  blockName: ['the name of a block in Obsidian', 'Take it out; a literal sign is written "\\^".'],
  texCommand: ['a command of TeX', 'Take it out; a literal sign is written "\\\\".'],
  admonition: ['a block of MkDocs', ASIDE],
  heading: ['a heading', 'Put a space behind the last "#"; a literal sign is written "\\#".'],
  wikiHeading: [
    'a heading of a wiki',
    'Write "## " before its words, and nothing behind them; a literal sign is written "\\=".',
  ],
  textileBlock: ['a block of Textile', 'Write "## " before a heading and "> " before a quotation.'],
  orgLine: ['a line of Org', 'Take it out; a quotation begins with "> ".'],
  wikiSignature: ['a signature of a wiki', 'Take it out; a literal sign is written "\\~".'],
  definitionList: [
    'the meaning of a term',
    'Write a list, such as "- **Term**: its meaning"; a literal sign is written "\\:".',
  ],
  abbreviation: [
    'the meaning of an abbreviation',
    'Write it out where the abbreviation first stands.',
  ],
  field: [
    'a field of Obsidian',
    'Write it as words, or among the fields at the top of the file; a literal sign is written "\\:".',
  ],
  task: [
    'the box of a task',
    'Write a plain list, without boxes; a literal sign is written "\\[".',
  ],
  autoNumber: ['the number of an item', 'Begin the item with "1. ".'],
  table: [
    'a table',
    'Write "| a | b |" and, in the line under it, "| - | - |", with as many cells; a literal sign is written "\\|".',
  ],
  lineBlock: [
    'a line that ends as it stands',
    'End the line before it with "\\\\" instead; a literal sign is written "\\|".',
  ],
  contents: ['a table of contents', 'Take it out: a long page shows its headings by itself.'],
} as const;

/** Signs by which another writing program means something. */
export type Dialect = keyof typeof DIALECTS;

const OUT = 'Write its words, or take it out.';

const HOLDERS = {
  heading: ['This heading', OUT],
  listItem: ['This item of a list', OUT],
  blockquote: ['This quotation', OUT],
  table: ['This table', 'Fill in its cells, or take it out.'],
  link: ['This link', 'Put words between its brackets, or take it out.'],
  emphasis: ['This emphasis', 'Take its marks out.'],
} as const;

/** What must hold something to read. */
export type Holder = keyof typeof HOLDERS;

/** What is said of markup that would be printed, and of markup around nothing. */
export function markup(_: Language) {
  return {
    markup: {
      foreign: (sign: string, dialect: Dialect) => ({
        message: `"${sign}" would be printed: here it is not ${DIALECTS[dialect][0]}.`,
        hint: DIALECTS[dialect][1],
      }),
      inField: (sign: string) => ({
        message: `"${sign}" would be printed: a field holds plain words.`,
        hint: 'Write it without these marks: links, citations, notes and emphasis stand in the text under the fields.',
      }),
      /** @param escaped how the signs are written where they stand for themselves */
      noEmphasis: (mark: string, escaped: string) => ({
        message: `"${mark}" would be printed: it is not read as emphasis here.`,
        hint: `Write these marks at both ends of the words, and punctuation outside them or a space beside them; literal signs are written "${escaped}".`,
      }),
      aroundNothing: (holder: Holder) => ({
        message: `${HOLDERS[holder][0]} holds nothing to read.`,
        hint: HOLDERS[holder][1],
      }),
    },
  };
}
