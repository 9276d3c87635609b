import type { ProblemCode } from '../model/codes.ts';
import type { Advice } from './advice.ts';
import { concept } from './samples.ts';

/** Problems of the text: Markdown and components. */
export const MARKDOWN = {
  'mdx-syntax': {
    why: 'The text cannot be read beyond this place. Mostly a component is not closed, or a "<" is meant as a sign.',
    example: concept('Lorries must weigh <20 tonnes [@engineers-report].'),
    repair: concept('Lorries must weigh \\<20 tonnes [@engineers-report].'),
  },
  'mdx-code': {
    why: 'Content is data and never runs: a correction that a stranger proposes can change words, but cannot make a computer do anything.',
    example: concept('The limit is {10 + 10} tonnes [@engineers-report].'),
    repair: concept('The limit is 20 tonnes [@engineers-report].'),
  },
  'raw-html': {
    why: 'HTML could change the whole page, on a phone, on paper and for a screen reader. Markdown has what an article needs.',
    example: concept('The limit is <b>20 tonnes</b> [@engineers-report].'),
    repair: concept('The limit is **20 tonnes** [@engineers-report].'),
  },
  'unknown-component': {
    why: 'Only the components of this site can be drawn; any other would be a hole in the page.',
    example: concept('<Chart id="traffic" />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'unknown-attribute': {
    why: 'An attribute that nothing reads looks as if it had an effect.',
    example: concept('<Figure id="traffic" width="300" />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'missing-attribute': {
    why: 'Without it the component does not know what to show, or who is speaking.',
    example: concept('<Figure />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'duplicate-attribute': {
    why: 'Only one of the two could count, and nobody could see which.',
    example: concept('<Figure id="traffic" id="traffic" />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'invalid-attribute': {
    why: 'The site draws its conclusions from attributes, so each is one of a few words, or of one form.',
    example: concept('<Aside kind="warning">\n\nAsk an engineer.\n\n</Aside>'),
    repair: concept('<Aside kind="caution">\n\nAsk an engineer.\n\n</Aside>'),
  },
  'misplaced-component': {
    why: 'A chart cannot stand inside a sentence, nor a highlighted word outside one: there would be no place for it on the page.',
    example: concept('Traffic grows <Figure id="traffic" /> every year [@engineers-report].'),
    repair: concept('Traffic grows every year [@engineers-report].\n\n<Figure id="traffic" />'),
  },
  'duplicate-component': {
    why: 'Each drawing and each passage has an address in the page, so that others can link to it. Of two with the same address, one could never be reached.',
    example: concept(
      'Traffic grows [@engineers-report].\n\n<Figure id="traffic" />\n\nIt falls in winter [@engineers-report].\n\n<Figure id="traffic" />',
    ),
    repair: concept(
      'Traffic grows [@engineers-report].\n\n<Figure id="traffic" />\n\nIt falls in winter, as [the figure](#figure-traffic) shows [@engineers-report].',
    ),
  },
  'no-words': {
    why: 'A screen reader would announce a heading or a link and then say nothing; on the page there would be a gap.',
    example: concept('##\n\nLorries must take another bridge [@engineers-report].'),
    repair: concept('## Lorries\n\nLorries must take another bridge [@engineers-report].'),
  },
  'too-deep': {
    why: 'Nobody can follow a quotation in a quotation in a quotation. A text that goes on like this is meant to exhaust the checker.',
    example: concept(`${'> '.repeat(33)}Twenty tonnes [@engineers-report].`),
    repair: concept('> Twenty tonnes [@engineers-report].'),
  },
  'unsafe-link': {
    why: 'A link may only lead to an address that readers can see and understand, or to another entry, whose page is then sure to exist.',
    example: concept('The limit is in [the report](/report) [@engineers-report].'),
    repair: concept(
      'The limit is in [the report](https://works.example.org/report) [@engineers-report].',
    ),
  },
  'unknown-part': {
    why: 'A link within the page leads to a paragraph, a heading, a note, a figure or a passage by its name. Where the page has none of that name, nothing would happen.',
    example: concept(
      '## Lorries\n\nLorries must take another bridge, see [above](#lorries) [@engineers-report].',
    ),
    repair: concept(
      '## Lorries\n\nLorries must take another bridge, see [above](#s-lorries) [@engineers-report].',
    ),
  },
  'literal-markup': {
    why: 'Writing programs have signs of their own for comments, notes and boxes. Readers would see them, and what an editor meant to hide.',
    example: concept('The steel %%ask the engineers%% is tired [@engineers-report].'),
    repair: concept('The steel is tired [@engineers-report].'),
  },
  'misleading-link': {
    why: 'Who reads the name of a site in a link believes that it leads there. A link to another place has words of its own; under an address stands that address.',
    example: concept(
      'It is on [works.example.org](https://papers.example.net/1) [@engineers-report].',
    ),
    repair: concept(
      'It is on [works.example.org](https://works.example.org/1) [@engineers-report].',
    ),
  },
  'heading-level': {
    why: 'Screen readers and the table of contents use the levels: one that is left out sounds like a part that is missing.',
    example: concept('# Lorries\n\nLorries must take another bridge [@engineers-report].'),
    repair: concept('## Lorries\n\nLorries must take another bridge [@engineers-report].'),
  },
  'invalid-wiki-link': {
    why: 'A link needs an entry to lead to and words to show.',
    example: concept('It falls with [[|fatigue]] of the steel [@engineers-report].'),
    repair: concept('It falls with [[steel-fatigue|fatigue]] of the steel [@engineers-report].'),
  },
  'invalid-citation': {
    why: 'A citation names its work by the id, so that the list of sources and the page of the work are always right.',
    example: concept('The limit is 20 tonnes [@Report on the bridge].'),
    repair: concept('The limit is 20 tonnes [@engineers-report].'),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
