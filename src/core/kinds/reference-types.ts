/** The types of works: all item types of CSL 1.0.2, in the order of its schema. */
export const REFERENCE_TYPES = [
  ...(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill'] as const),
  ...(['book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document'] as const),
  ...(['entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic'] as const),
  ...(['hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map'] as const),
  ...(['motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'] as const),
  ...(['performance', 'periodical', 'personal_communication', 'post', 'post-weblog'] as const),
  ...(['regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech'] as const),
  ...(['standard', 'thesis', 'treaty', 'webpage'] as const),
] as const;

export type ReferenceType = (typeof REFERENCE_TYPES)[number];

/**
 * What a work is to what it says: the first to say it, an account by others, a copy on another
 * site, or a work to look things up in.
 */
export const REFERENCE_ROLES = ['primary', 'report', 'mirror', 'reference-work'] as const;

export type ReferenceRole = (typeof REFERENCE_ROLES)[number];
