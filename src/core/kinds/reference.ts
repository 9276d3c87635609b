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
  one: 'reference',
  about: 'a work that we cite',
  file: '.yaml',
  fields: {
    title,
    'title-kind': z
      .enum(['exact', 'translated', 'descriptive'])
      .default('exact')
      .describe(
        'Whether the title is the work’s own, our translation of it, or our description of an untitled page.',
      ),
    type: z.enum(REFERENCE_TYPES).describe('What it is.'),
    author: z
      .array(nameOf('author'))
      .max(MOST.authors)
      .superRefine(once)
      .optional()
      .describe('Who wrote it.'),
    publisher: nameOf('publisher').describe('Who published it.'),
    via: nameOf('site')
      .optional()
      .describe('The site on which it was read, where that is not the publisher’s own.'),
    issued: date.optional().describe('When it was published.'),
    language: language.describe('The language that it is written in.'),
    url: url.describe('Where it can be read.'),
    archived: url.optional().describe('Where a copy is kept.'),
    accessed: day.optional().describe('When it was read.'),
    ancient,
    note: text.optional().describe('What readers should know of it.'),
  },
  orders: [order('issued', 'accessed', 'What is not yet issued cannot be read')],
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
