import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind } from './kind.ts';
import { cites, common, date, day, labelText, language, ref, refs, text, url } from './values.ts';

export const sources = kind({
  collection: 'sources',
  one: 'source',
  about: 'a digest of one report in our own words, paragraph by paragraph',
  file: '.mdx',
  fields: {
    ...common,
    publisher: ref(['actors'], 'published').describe('The outlet that published it.'),
    authors: refs(['actors'], 'written by').default([]).describe('Who wrote it.'),
    editors: refs(['actors'], 'edited by').default([]).describe('Who edited it.'),
    published: date.describe('When it was published.'),
    url: url.describe('Where it can be read.'),
    archived: url.optional().describe('Where a copy is kept.'),
    language: language.describe('The language of the original.'),
    'syndicated-from': ref(['sources'], 'syndicated from')
      .optional()
      .describe('The report that it is a copy of.'),
    read: z.enum(['full', 'partial']).describe('How much of the original was read.'),
    summary: text.describe('What it reports, in one sentence.'),
    silent: z
      .array(
        z.strictObject({
          claim: ref(['claims'], 'omits').describe('A claim that it leaves out.'),
          'checked-by': labelText.describe('Who has looked for it.'),
          'checked-on': day.describe('When.'),
        }),
      )
      .max(MOST.silent)
      .default([])
      .describe('The claims that it leaves out.'),
    'quotes-unverified': text
      .optional()
      .describe('Why its quotations were not compared with the original: it is not at hand.'),
    cites: cites.optional(),
  },
  rules: (source, refuse) => {
    if (source.read === 'full' && source['quotes-unverified'] !== undefined) {
      refuse(['quotes-unverified'], 'who has read the whole original has it at hand');
    }
    const listed = new Set<string>();
    source.silent.forEach((item, index) => {
      const twice = listed.has(item.claim);
      listed.add(item.claim);
      if (twice) refuse(['silent', index, 'claim'], 'a claim is listed once');
    });
  },
  original: true,
  orders: [
    order('published', 'silent.*.checked-on', 'Nobody can check a report before it is published'),
  ],
  quotes: order('said', 'published', 'A report quotes what was said before it was published'),
  // What its paragraphs say is said by the report.
  states: 'notes',
  cited: {
    linked: true,
    work: (data) => ({
      titleKind: 'exact',
      publisher: { id: data.publisher },
      issued: data.published,
      url: data.url,
      archived: data.archived,
      language: data.language,
    }),
  },
  entrance: true,
  foreignTitles: true,
  long: true,
  menu: { at: 'head', order: 20 },
  known: ({ published }) => lastDay(published),
  then: ({ 'syndicated-from': from, ...data }, _, isKnown) => ({
    ...data,
    ...(from !== undefined && isKnown(from) && { 'syndicated-from': from }),
    silent: data.silent.filter(({ claim }) => isKnown(claim)),
  }),
  example: {
    id: 'daily-2025-03-03',
    text: `---
title: The Daily on the repair
publisher: the-daily
authors: [jane-doe]
published: "2025-03-03"
url: https://daily.example.org/repair
language: en
read: full
summary: The Daily reports what the repair costs.
---

The Daily says that <Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > the-daily">the bridge is unsafe</Claim>.
`,
  },
});
