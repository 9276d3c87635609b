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
