import { order } from '../model/date-order.ts';
import { lastDay } from '../model/dates.ts';
import { kind } from './kind.ts';
import { cites, common, date, day, refs, text, topics, uncertainDate } from './values.ts';

export const events = kind({
  collection: 'events',
  file: '.mdx',
  fields: {
    ...common,
    date: uncertainDate,
    end: date.optional(),
    'known-from': day.optional(),
    places: refs(['places'], 'took place in').default([]),
    actors: refs(['actors'], 'involved').default([]),
    topics: topics.default([]),
    summary: text,
    cites,
  },
  orders: [order('date', 'end', 'ends'), order('date', 'known-from', 'known')],
  past: ['known-from'],
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
