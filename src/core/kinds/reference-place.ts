import type { z } from 'zod';
import { isDoi, isIsbn, isIssn } from '../model/identifiers.ts';
import type { PlacePart } from './kind.ts';
import type { Says } from './refusals.ts';
import { text } from './values.ts';

/** Where a work is to be found, by the variables of CSL. */
export const placeFields = {
  'container-title': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  number: text.optional(),
  authority: text.optional(),
  'publisher-place': text.optional(),
  archive: text.optional(),
  'archive-place': text.optional(),
  archive_location: text.optional(),
  'call-number': text.optional(),
  DOI: text.superRefine(numbered('doi', isDoi)).optional(),
  ISBN: text.superRefine(numbered('isbn', isIsbn)).optional(),
  ISSN: text.superRefine(numbered('issn', isIssn)).optional(),
};

export type PlaceField = keyof typeof placeFields;

export const PLACE_FIELDS = Object.keys(placeFields) as PlaceField[];

/** Those with any one of which a reader can ask for the work. */
const FINDING = [
  ...(['container-title', 'number', 'publisher-place', 'archive', 'call-number'] as const),
  ...(['DOI', 'ISBN', 'ISSN'] as const),
];

/** Those that say nothing without an archive. */
const IN_ARCHIVE = ['archive-place', 'archive_location'] as const;

export type Placed = Partial<Readonly<Record<PlaceField, string | undefined>>>;

/** Tells whether a work without an address can be found. */
export function isPlaced(work: Placed): boolean {
  return FINDING.some((field) => work[field] !== undefined);
}

/** The fields that speak of an archive which nobody names. */
export function danglingIn(work: Placed): PlaceField[] {
  return work.archive === undefined ? IN_ARCHIVE.filter((field) => work[field] !== undefined) : [];
}

const NUMBERS = ['DOI', 'ISBN', 'ISSN'] as const;

function numberOf(is: (typeof NUMBERS)[number], number: string | undefined) {
  return number === undefined ? undefined : { is, number };
}

/** The place in a line, as lists of works give it. */
export function placeIn(work: Placed): PlacePart[] {
  const { issue, volume } = work;
  const part = issue === undefined ? volume : [volume, `(${issue})`].join('');
  return [
    ...[work['container-title'], part, work.page, work.authority, work.number],
    ...[work['publisher-place'], work.archive, work['archive-place'], work.archive_location],
    work['call-number'],
    ...NUMBERS.map((is) => numberOf(is, work[is])),
  ].filter((each) => each !== undefined);
}

/** Refuses a number that is none of its kind; what holds no words has its own issue. */
function numbered(name: string, fits: (value: string) => boolean) {
  return (value: string, context: z.core.$RefinementCtx): void => {
    if (fits(value)) return;
    const says: Says = { of: 'references', name, given: [value] };
    context.addIssue({ code: 'custom', params: { code: 'invalid-value', says } });
  };
}
