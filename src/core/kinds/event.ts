import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { kind } from './kind.ts';
import { cites, common, date, day, refs, text, topics } from './values.ts';

export const events = kind({
  collection: 'events',
  one: 'event',
  about: 'what happened, and when',
  file: '.mdx',
  fields: {
    ...common,
    date: date.describe('When it happened or began.'),
    end: date.optional().describe('When it ended, where it lasted.'),
    'known-from': day.optional().describe('When it came out, where that was later.'),
    places: refs(['places'], 'took place in').default([]).describe('Where it happened.'),
    actors: refs(['actors'], 'involved').default([]).describe('Who took part.'),
    topics: topics.default([]).describe('What it is about: topics of site.yaml.'),
    summary: text.describe('What happened, in one sentence.'),
    cites,
  },
  orders: [
    order('date', 'end', 'What begins on a day does not end before it'),
    order('date', 'known-from', 'An event is not known before it begins'),
  ],
  states: 'text',
  menu: { at: 'head', order: 50 },
  legend: { order: 30 },
  reserved: ['topic', 'actor'],
  // The day its author names, else its own, and of one that lasts the day on which it ends.
  known: (data) => data['known-from'] ?? lastDay(data.end ?? data.date),
  then: ({ end, ...data }, day) =>
    end !== undefined && lastDay(end) <= day ? { ...data, end } : data,
  example: {
    id: 'bridge-closes',
    text: `---
title: The bridge closes
date: "2025-03-01"
places: [old-town]
actors: [jane-doe]
topics: [bridge]
summary: The bridge is closed to traffic.
cites: [engineers-report]
---
`,
  },
});
