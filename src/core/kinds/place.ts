import { z } from 'zod';
import { ALWAYS, kind } from './kind.ts';
import { cites, common, nameOf, text } from './values.ts';

export const places = kind({
  collection: 'places',
  one: 'place',
  about: 'where something happened',
  file: '.mdx',
  fields: {
    ...common,
    country: nameOf('country').describe('The country in which it lies.'),
    summary: text.describe('What it is, in one sentence.'),
    coordinates: z
      .strictObject({
        lat: z.number().min(-90).max(90).describe('Latitude in degrees; the south is negative.'),
        lon: z.number().min(-180).max(180).describe('Longitude in degrees; the west is negative.'),
      })
      .optional()
      .describe('Where it lies, in degrees of WGS 84.'),
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
