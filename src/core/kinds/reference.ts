import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind, NEVER } from './kind.ts';
import { ancient, date, day, language, nameOf, once, text, title, url } from './values.ts';

const REFERENCE_TYPES = [
  'article-journal',
  'article-newspaper',
  'dataset',
  'legislation',
  'report',
  'webpage',
] as const;

/** The keys follow CSL-JSON where CSL has one for them. */
export const references = kind({
  collection: 'references',
  file: '.yaml',
  fields: {
    title,
    'title-kind': z.enum(['exact', 'translated', 'descriptive']).default('exact'),
    type: z.enum(REFERENCE_TYPES),
    author: z.array(nameOf('author')).max(MOST.authors).superRefine(once).optional(),
    publisher: nameOf('publisher'),
    via: nameOf('site').optional(),
    issued: date.optional(),
    language: language,
    url: url,
    archived: url.optional(),
    accessed: day.optional(),
    ancient,
    note: text.optional(),
  },
  orders: [order('issued', 'accessed', 'read')],
  past: ['issued', 'accessed'],
  states: 'nothing',
  cited: {
    linked: false,
    work: ({ 'title-kind': titleKind, ...data }) => ({
      titleKind,
      publisher: data.publisher,
      via: data.via,
      issued: data.issued,
      url: data.url,
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
