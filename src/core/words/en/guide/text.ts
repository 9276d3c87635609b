import type { ProblemCode } from '../../../model/codes.ts';
import type { CodeWords } from '../../code-words.ts';

/** What the guide says of the problems of text and components. */
export const text = {
  'mdx-syntax': {
    about: 'The MDX cannot be read.',
    why: 'The text cannot be read beyond this place. Mostly a component is not closed, or a "<" is meant as a sign.',
  },
  'mdx-code': {
    about: 'The file holds code: import, export or an expression in braces.',
    why: 'Content is data and never runs: a correction that a stranger proposes can change words, but cannot make a computer do anything.',
  },
  'raw-html': {
    about: 'The file holds raw HTML.',
    why: 'HTML could change the whole page, on a phone, on paper and for a screen reader. Markdown has what an article needs.',
  },
  'unknown-component': {
    about: 'The file uses a component that does not exist.',
    why: 'Only the components of this site can be drawn; any other would be a hole in the page.',
  },
  'unknown-attribute': {
    about: 'A component has an attribute that it does not know.',
    why: 'An attribute that nothing reads looks as if it had an effect.',
  },
  'missing-attribute': {
    about: 'A component lacks an attribute that it needs.',
    why: 'Without it the component does not know what to show, or who is speaking.',
  },
  'duplicate-attribute': {
    about: 'A component has the same attribute twice.',
    why: 'Only one of the two could count, and nobody could see which.',
  },
  'invalid-attribute': {
    about: 'An attribute has a value that it may not have.',
    why: 'The site draws its conclusions from attributes, so each is one of a few words, or of one form.',
  },
  'misplaced-component': {
    about: 'A component stands where it cannot be shown.',
    why: 'A chart cannot stand inside a sentence, nor a highlighted word outside one: there would be no place for it on the page.',
  },
  'duplicate-component': {
    about: 'Two components of one file would stand at the same address of its page.',
    why: 'Each drawing and each passage has an address in the page, so that others can link to it. Of two with the same address, one could never be reached.',
  },
  'no-words': {
    about: 'A heading, a link, a style, a component or a name holds nothing to read.',
    why: 'A screen reader would announce a heading or a link and then say nothing; on the page there would be a gap.',
  },
  'too-deep': {
    about: 'Text stands inside too many blocks or styles at once.',
    why: 'Nobody can follow a quotation in a quotation in a quotation. A text that goes on like this is meant to exhaust the checker.',
  },
  'unsafe-link': {
    about: 'A link leads to an address that the site does not publish.',
    why: 'A link may only lead to an address that readers can see and understand, or to another entry, whose page is then sure to exist.',
  },
  'unknown-part': {
    about: 'A link leads to a part that its page does not have.',
    why: 'A link within the page leads to a paragraph, a heading, a note, a figure or a passage by its name. Where the page has none of that name, nothing would happen.',
  },
  'literal-markup': {
    about: 'Signs that mean something to another writing program would be printed as they stand.',
    why: 'Writing programs have signs of their own for comments, notes and boxes. Readers would see them, and what an editor meant to hide.',
  },
  'misleading-link': {
    about: 'The words of a link are an address, and it leads to another one.',
    why: 'Who reads the name of a site in a link believes that it leads there. A link to another place has words of its own; under an address stands that address.',
  },
  'heading-level': {
    about: 'A heading does not fit the order of levels.',
    why: 'Screen readers and the table of contents use the levels: one that is left out sounds like a part that is missing.',
  },
  'invalid-wiki-link': {
    about: 'A link in double brackets is empty or broken.',
    why: 'A link needs an entry to lead to and words to show.',
  },
  'invalid-citation': {
    about: 'A citation in brackets is empty or broken.',
    why: 'A citation names its work by the id, so that the list of sources and the page of the work are always right.',
  },
} as const satisfies Partial<Record<ProblemCode, CodeWords>>;
