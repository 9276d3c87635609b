/** An error keeps the site from being built; a warning does not. */
export type Severity = 'error' | 'warning';

/** What is true of a code, whichever message an occurrence has. */
export interface CodeEntry {
  readonly severity: Severity;
}

/**
 * Every code that `check` can report. Codes are permanent: authors search for them and
 * editors quote them, so one is added or retired but never given another meaning. What was
 * published stands in published-codes.txt, and the test holds this table and the words of the
 * catalogue (`guide.codes`) to it.
 */
export const PROBLEM_CODES = {
  // files
  'unreadable-file': { severity: 'error' },
  'file-name': { severity: 'error' },
  'unexpected-file': { severity: 'error' },
  'forbidden-character': { severity: 'error' },
  'not-normalized': { severity: 'error' },
  'too-complex': { severity: 'error' },
  'file-too-large': { severity: 'error' },
  'missing-file': { severity: 'error' },
  'no-content': { severity: 'error' },
  'duplicate-id': { severity: 'error' },
  'reserved-id': { severity: 'error' },
  // frontmatter and data files
  'frontmatter-missing': { severity: 'error' },
  'frontmatter-twice': { severity: 'error' },
  'yaml-syntax': { severity: 'error' },
  'yaml-feature': { severity: 'error' },
  'unknown-key': { severity: 'error' },
  'missing-field': { severity: 'error' },
  'invalid-value': { severity: 'error' },
  'invalid-date': { severity: 'error' },
  'unlikely-date': { severity: 'error' },
  'future-date': { severity: 'warning' },
  'contradictory-dates': { severity: 'error' },
  'invalid-url': { severity: 'error' },
  'csv-syntax': { severity: 'error' },
  // Markdown and MDX
  'mdx-syntax': { severity: 'error' },
  'mdx-code': { severity: 'error' },
  'raw-html': { severity: 'error' },
  'unknown-component': { severity: 'error' },
  'unknown-attribute': { severity: 'error' },
  'missing-attribute': { severity: 'error' },
  'duplicate-attribute': { severity: 'error' },
  'invalid-attribute': { severity: 'error' },
  'misplaced-component': { severity: 'error' },
  'duplicate-component': { severity: 'error' },
  'no-words': { severity: 'error' },
  'too-deep': { severity: 'error' },
  'unsafe-link': { severity: 'error' },
  'unknown-part': { severity: 'error' },
  'literal-markup': { severity: 'error' },
  'misleading-link': { severity: 'error' },
  'heading-level': { severity: 'error' },
  'invalid-wiki-link': { severity: 'error' },
  'invalid-citation': { severity: 'error' },
  // images
  'image-not-allowed': { severity: 'error' },
  'image-description': { severity: 'error' },
  'image-type': { severity: 'error' },
  'image-damaged': { severity: 'error' },
  'image-metadata': { severity: 'error' },
  'image-too-large': { severity: 'error' },
  'unused-image': { severity: 'error' },
  // notes
  'undefined-note': { severity: 'error' },
  'duplicate-note': { severity: 'error' },
  'unused-note': { severity: 'error' },
  'note-label': { severity: 'error' },
  'note-name': { severity: 'error' },
  // the graph
  'unknown-entry': { severity: 'error' },
  'confusable-name': { severity: 'error' },
  'mixed-scripts': { severity: 'error' },
  'ambiguous-name': { severity: 'error' },
  'wrong-collection': { severity: 'error' },
  'self-link': { severity: 'error' },
  uncited: { severity: 'error' },
  orphan: { severity: 'error' },
  'broken-chain': { severity: 'error' },
  'unmeasured-change': { severity: 'error' },
  'claim-outside-source': { severity: 'error' },
  'carried-and-silent': { severity: 'error' },
  'one-origin': { severity: 'error' },
  'carried-and-not-applicable': { severity: 'error' },
  'overdue-forecast': { severity: 'warning' },
  'cites-mirror': { severity: 'warning' },
  'no-forecast': { severity: 'error' },
  'unknown-section': { severity: 'error' },
  'too-long': { severity: 'error' },
  'long-quotation': { severity: 'error' },
  // quotations and their originals
  'unverified-quotation': { severity: 'error' },
  'uncompared-source': { severity: 'error' },
  'indirect-speech': { severity: 'error' },
  'quotes-file': { severity: 'error' },
  'quotation-not-found': { severity: 'error' },
  'quotation-ambiguous': { severity: 'error' },
  'copied-words': { severity: 'error' },
  'unknown-topic': { severity: 'error' },
  'circular-requirement': { severity: 'error' },
  'circular-change': { severity: 'error' },
  'circular-syndication': { severity: 'error' },
  'site-setting': { severity: 'error' },
} as const satisfies Record<string, CodeEntry>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

export interface RetiredCode {
  /** The codes that tell of it now; none where what it told of is allowed. */
  readonly replacedBy: readonly ProblemCode[];
  /**
   * It was of one story alone, and a check of its newsroom tells of it now, in a list of codes of its
   * own. What is built in never uses the name again.
   */
  readonly moved?: true;
}

/** Published codes that nothing built in reports any more. None of them is ever used again. */
export const RETIRED_CODES: Readonly<Record<string, RetiredCode>> = {
  'duplicate-element': { replacedBy: [], moved: true },
};
