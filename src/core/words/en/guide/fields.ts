import type { ProblemCode } from '../../../model/codes.ts';
import type { CodeWords } from '../../code-words.ts';

/** What the guide says of the problems of fields and figures. */
export const fields = {
  'frontmatter-missing': {
    about: 'The file does not begin with frontmatter.',
    why: 'The title and everything else that lists and links need stands in the fields. Without the two lines "---" the checker cannot tell fields from text.',
  },
  'frontmatter-twice': {
    about: 'A second block of fields follows the first.',
    why: 'The fields stand once, at the head of the file. Which of two values counts would be a guess.',
  },
  'yaml-syntax': {
    about: 'The YAML cannot be read.',
    why: 'Fields are written in YAML, in which a colon separates name and value. The checker does not guess what else a second colon may mean.',
  },
  'yaml-feature': {
    about: 'The YAML uses a feature that content may not use.',
    why: 'YAML can name a value and use it again. That is hard to read, and a few lines of it can fill the memory of a computer.',
  },
  'unknown-key': {
    about: 'The frontmatter has a key that this collection does not know.',
    why: 'A field that nothing reads looks as if it said something, and readers would never see it.',
  },
  'missing-field': {
    about: 'A required field is missing.',
    why: 'Pages, lists and feeds rely on this field. An empty place on each of them would be the result.',
  },
  'invalid-value': {
    about: 'A field has a value of the wrong kind.',
    why: 'The site draws its conclusions from these values, so each is one of a few words, or of one kind.',
  },
  'invalid-date': {
    about: 'A date is not a real calendar date in ISO form.',
    why: 'Timelines and "as of" pages are computed from dates. Only the form 2025-03-31 is read in the same way everywhere.',
  },
  'unlikely-date': {
    about: 'A date lies in a year that content is not about.',
    why: 'A slip of one digit makes a date of another age, and every timeline stretches to it. Who writes of antiquity says so with "ancient: true".',
  },
  'future-date': {
    about: 'A date of what has happened lies in the future.',
    why: 'A report of next year makes the whole site speak for that year. It is only a warning, since it is the clock of the computer that may be wrong; a day ahead is allowed, for it is not midnight everywhere at once.',
    remarks: { example: 'It is checked on 1 July 2025.' },
  },
  'contradictory-dates': {
    about: 'Two dates exclude each other.',
    why: 'What ends before it begins did not happen so. At least one of the two dates is wrong, and only the author knows which.',
  },
  'invalid-url': {
    about: 'An address is not a plain http or https address.',
    why: 'Readers must be able to follow a source, and an address that is not a plain web address may do something else than lead there.',
  },
  'csv-syntax': {
    about: 'A table of figures does not fit its description.',
    why: 'Charts are drawn from these figures. A cell in the wrong column or with a unit in it would be drawn wrong.',
  },
} as const satisfies Partial<Record<ProblemCode, CodeWords>>;
