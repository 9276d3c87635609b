/** An error keeps the site from being built; a warning does not. */
export type Severity = 'error' | 'warning';

/** What the contributor's guide says of a code, whichever message an occurrence has. */
export interface CodeEntry {
  readonly severity: Severity;
  /** One sentence: what is wrong when this code appears. */
  readonly about: string;
}

/**
 * Every code that `check` can report. Codes are permanent: authors search for them and
 * editors quote them, so one is added or retired but never given another meaning. What was
 * published stands in published-codes.txt, and the test holds this table to it.
 */
export const PROBLEM_CODES = {
  // files
  'unreadable-file': { severity: 'error', about: 'The file cannot be read as UTF-8 text.' },
  'file-name': {
    severity: 'error',
    about: 'The file name is no valid id, or the ending does not belong to this folder.',
  },
  'unexpected-file': {
    severity: 'error',
    about: 'The file stands where no content is looked for.',
  },
  'forbidden-character': {
    severity: 'error',
    about: 'The file holds a character that cannot be seen or that reorders the text.',
  },
  'not-normalized': {
    severity: 'error',
    about: 'A letter is written in parts that Unicode has as one character.',
  },
  'too-complex': {
    severity: 'error',
    about: 'The file holds more of something than a file may, or takes too long to read.',
  },
  'file-too-large': { severity: 'error', about: 'The file is larger than a file may be.' },
  'missing-file': { severity: 'error', about: 'A file that another file needs is not there.' },
  'no-content': { severity: 'error', about: 'The content folder holds no entry.' },
  'duplicate-id': { severity: 'error', about: 'Two files claim the same id.' },
  'reserved-id': {
    severity: 'error',
    about: "An entry has an id at whose address one of the site's own pages stands.",
  },
  // frontmatter and data files
  'frontmatter-missing': { severity: 'error', about: 'The file does not begin with frontmatter.' },
  'frontmatter-twice': {
    severity: 'error',
    about: 'A second block of fields follows the first.',
  },
  'yaml-syntax': { severity: 'error', about: 'The YAML cannot be read.' },
  'yaml-feature': { severity: 'error', about: 'The YAML uses a feature that content may not use.' },
  'unknown-key': {
    severity: 'error',
    about: 'The frontmatter has a key that this collection does not know.',
  },
  'missing-field': { severity: 'error', about: 'A required field is missing.' },
  'invalid-value': { severity: 'error', about: 'A field has a value of the wrong kind.' },
  'invalid-date': { severity: 'error', about: 'A date is not a real calendar date in ISO form.' },
  'unlikely-date': {
    severity: 'error',
    about: 'A date lies in a year that content is not about.',
  },
  'contradictory-dates': { severity: 'error', about: 'Two dates exclude each other.' },
  'invalid-url': { severity: 'error', about: 'An address is not a plain http or https address.' },
  'csv-syntax': { severity: 'error', about: 'A table of figures does not fit its description.' },
  // Markdown and MDX
  'mdx-syntax': { severity: 'error', about: 'The MDX cannot be read.' },
  'mdx-code': {
    severity: 'error',
    about: 'The file holds code: import, export or an expression in braces.',
  },
  'raw-html': { severity: 'error', about: 'The file holds raw HTML.' },
  'unknown-component': {
    severity: 'error',
    about: 'The file uses a component that does not exist.',
  },
  'unknown-attribute': {
    severity: 'error',
    about: 'A component has an attribute that it does not know.',
  },
  'missing-attribute': {
    severity: 'error',
    about: 'A component lacks an attribute that it needs.',
  },
  'duplicate-attribute': { severity: 'error', about: 'A component has the same attribute twice.' },
  'invalid-attribute': {
    severity: 'error',
    about: 'An attribute has a value that it may not have.',
  },
  'misplaced-component': {
    severity: 'error',
    about: 'A component stands where it cannot be shown.',
  },
  'duplicate-component': {
    severity: 'error',
    about: 'Two components of one file would stand at the same address of its page.',
  },
  'no-words': {
    severity: 'error',
    about: 'A heading, a link, a style, a component or a name holds nothing to read.',
  },
  'too-deep': {
    severity: 'error',
    about: 'Text stands inside too many blocks or styles at once.',
  },
  'unsafe-link': {
    severity: 'error',
    about: 'A link leads to an address that the site does not publish.',
  },
  'unknown-part': {
    severity: 'error',
    about: 'A link leads to a part that its page does not have.',
  },
  'literal-markup': {
    severity: 'error',
    about: 'Signs that mean something to another writing program would be printed as they stand.',
  },
  'misleading-link': {
    severity: 'error',
    about: 'The words of a link are an address, and it leads to another one.',
  },
  'heading-level': { severity: 'error', about: 'A heading does not fit the order of levels.' },
  'invalid-wiki-link': {
    severity: 'error',
    about: 'A link in double brackets is empty or broken.',
  },
  'invalid-citation': { severity: 'error', about: 'A citation in brackets is empty or broken.' },
  // images
  'image-not-allowed': {
    severity: 'error',
    about: 'The text embeds an image that is no picture of its own folder.',
  },
  'image-description': {
    severity: 'error',
    about: 'An image has no words for readers who do not see it.',
  },
  'image-type': {
    severity: 'error',
    about: 'The bytes of a file are no still image of the kind that its ending names.',
  },
  'image-damaged': {
    severity: 'error',
    about: 'The file of an image is not whole, or goes on behind its picture.',
  },
  'image-metadata': {
    severity: 'error',
    about:
      'The file of an image holds more than its picture, such as the place where it was taken.',
  },
  'image-too-large': { severity: 'error', about: 'An image has a side of too many pixels.' },
  'unused-image': { severity: 'error', about: 'No text shows the image.' },
  // notes
  'undefined-note': { severity: 'error', about: 'The text refers to a note that is not written.' },
  'duplicate-note': { severity: 'error', about: 'Two notes of one file have the same name.' },
  'unused-note': { severity: 'error', about: 'A note is written but nothing refers to it.' },
  'note-label': { severity: 'error', about: 'A note does not begin with a label in bold.' },
  'note-name': {
    severity: 'error',
    about: 'The name of a note holds a character that an address cannot hold.',
  },
  // the graph
  'unknown-entry': {
    severity: 'error',
    about: 'A link or field names an entry that does not exist.',
  },
  'confusable-name': {
    severity: 'error',
    about: 'A name cannot be told from a name of another entry.',
  },
  'mixed-scripts': {
    severity: 'error',
    about: 'A word of a name mixes letters of several scripts, or imitates those of another.',
  },
  'ambiguous-name': { severity: 'error', about: 'A name fits more than one entry.' },
  'wrong-collection': { severity: 'error', about: 'A field names an entry of the wrong kind.' },
  'self-link': { severity: 'error', about: 'An entry links to itself.' },
  uncited: { severity: 'error', about: 'A statement has no citation.' },
  orphan: { severity: 'error', about: 'Nothing links to the entry.' },
  'broken-chain': {
    severity: 'error',
    about: 'A chain of attribution does not lead from speaker to publisher.',
  },
  'claim-outside-source': { severity: 'error', about: 'A claim is marked outside a source.' },
  'carried-and-silent': {
    severity: 'error',
    about: 'A source carries a claim that it is said to omit.',
  },
  'overdue-forecast': {
    severity: 'warning',
    about: 'A forecast is past its day and has no outcome.',
  },
  'unknown-section': {
    severity: 'error',
    about: 'A sentence names a section that the page does not have.',
  },
  'too-long': { severity: 'error', about: 'A text is longer than its form allows.' },
  'long-quotation': { severity: 'error', about: 'A quotation is longer than the site may carry.' },
  // quotations and their originals
  'unverified-quotation': {
    severity: 'error',
    about: 'A source quotes words that were not compared with its original.',
  },
  'quotes-file': {
    severity: 'error',
    about: 'A record of verified quotations is not as it was written.',
  },
  'quotation-not-found': {
    severity: 'error',
    about: 'The original does not have the words of a quotation.',
  },
  'quotation-ambiguous': {
    severity: 'error',
    about: 'The original has the words of a quotation more than once.',
  },
  'copied-words': {
    severity: 'error',
    about: 'A digest has eight or more words in a row from its original.',
  },
  'unknown-topic': { severity: 'error', about: 'A topic is not declared in site.yaml.' },
  'duplicate-element': {
    severity: 'error',
    about: 'Two concepts claim the same chemical element.',
  },
  'circular-requirement': { severity: 'error', about: 'Concepts require one another in a circle.' },
  'circular-syndication': {
    severity: 'error',
    about: 'Sources are syndicated from one another in a circle.',
  },
  'site-setting': { severity: 'error', about: 'A setting of site.yaml does not fit the content.' },
} as const satisfies Record<string, CodeEntry>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

export interface RetiredCode {
  /** The codes that tell of it now; none where what it told of is allowed. */
  readonly replacedBy: readonly ProblemCode[];
}

/** Published codes that nothing reports any more. None of them is ever used again. */
export const RETIRED_CODES: Readonly<Record<string, RetiredCode>> = {};
