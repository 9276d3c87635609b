import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { doiAddress } from '../model/identifiers.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind, NEVER } from './kind.ts';
import { danglingIn, isPlaced, placeFields, placeIn } from './reference-place.ts';
import { REFERENCE_ROLES, REFERENCE_TYPES } from './reference-types.ts';
import { refusal } from './refusals.ts';
import { ancient, date, day, language, nameOf, once, ref, text, title, url } from './values.ts';

/** The keys follow CSL-JSON where CSL has one for them. */
export const references = kind({
  collection: 'references',
  file: '.yaml',
  fields: {
    title,
    'title-kind': z.enum(['exact', 'translated', 'descriptive']).default('exact'),
    type: z.enum(REFERENCE_TYPES),
    author: z.array(nameOf('author')).max(MOST.authors).superRefine(once).optional(),
    publisher: nameOf('publisher').optional(),
    via: nameOf('site').optional(),
    issued: date.optional(),
    language: language,
    url: url.optional(),
    ...placeFields,
    archived: url.optional(),
    accessed: day.optional(),
    role: z.enum(REFERENCE_ROLES).optional(),
    original: z.union([text, ref('citable', 'is a copy of', { orWords: true })]).optional(),
    ancient,
    note: text.optional(),
  },
  refusals: {
    maker: refusal('missing-field'),
    found: refusal('missing-field'),
    within: refusal(),
    copied: refusal('missing-field'),
    copy: refusal(),
    doi: refusal<[value: string]>(),
    isbn: refusal<[value: string]>(),
    issn: refusal<[value: string]>(),
  },
  rules: (work, refuse) => {
    if (work.publisher === undefined && !work.author?.length) refuse(['publisher'], 'maker');
    if (work.url === undefined && !isPlaced(work)) refuse(['url'], 'found');
    for (const field of danglingIn(work)) refuse([field], 'within');
    const isMirror = work.role === 'mirror';
    // Of what was read on another site, the publisher says whose it is.
    if (isMirror && work.original === undefined && work.via === undefined) {
      refuse(['original'], 'copied');
    }
    if (!isMirror && work.original !== undefined) refuse(['original'], 'copy');
  },
  orders: [order('issued', 'accessed', 'read')],
  past: ['issued', 'accessed'],
  states: 'nothing',
  cited: {
    linked: false,
    work: ({ 'title-kind': titleKind, ...data }) => ({
      titleKind,
      publisher: data.publisher ?? { authors: data.author ?? [] },
      via: data.via,
      issued: data.issued,
      url: data.url ?? (data.DOI === undefined ? undefined : doiAddress(data.DOI)),
      place: placeIn(data),
      isCopy: data.role === 'mirror',
      archived: data.archived,
      language: data.language,
      note: data.note,
    }),
  },
  foreignTitles: true,
  menu: { at: 'foot', order: 20 },
  known: () => NEVER,
  example: {
    id: 'engineers-report',
    text: `title: Report on the state of the bridge
type: report
publisher: City Engineers
issued: "2025-02"
language: en
url: https://engineers.example.org/report
accessed: "2025-03-02"
`,
  },
});
