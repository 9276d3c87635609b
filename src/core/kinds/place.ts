import { z } from 'zod';
import { ALWAYS, kind } from './kind.ts';
import { cites, common, nameOf, text } from './values.ts';

export const places = kind({
  collection: 'places',
  file: '.mdx',
  fields: {
    ...common,
    country: nameOf('country'),
    summary: text,
    coordinates: z
      .strictObject({
        lat: z.number().min(-90).max(90),
        lon: z.number().min(-180).max(180),
      })
      .optional(),
    cites: cites.optional(),
  },
  states: 'text',
  menu: { at: 'foot', order: 10 },
  known: () => ALWAYS,
  example: {
    id: 'old-town',
    text: `---
title: Old Town
country: Utopia
summary: The quarter at the bridge.
coordinates:
  lat: 47.4
  lon: 8.5
cites: [engineers-report]
---
`,
  },
});
