import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { ALWAYS, kind } from './kind.ts';
import { cites, common, date, labelText, ref, text } from './values.ts';

const ACTOR_KINDS = ['person', 'organisation', 'state', 'outlet'] as const;

const ENDS = 'What begins on a day does not end before it';

export const actors = kind({
  collection: 'actors',
  one: 'actor',
  about: 'a person, an organisation, an outlet or a state',
  file: '.mdx',
  fields: {
    ...common,
    kind: z.enum(ACTOR_KINDS).describe('What it is.'),
    roles: z
      .array(
        z.strictObject({
          role: text.describe('An office, or what it is.'),
          from: date.optional().describe('Since when.'),
          until: date.optional().describe('Until when.'),
          'as-of': date.optional().describe('When that was so, where nobody says since when.'),
          cites,
        }),
      )
      .min(1)
      .max(MOST.roles)
      .describe('Its offices, the one that matters most first.'),
    relations: z
      .array(
        z.strictObject({
          to: ref('pages', 'is related to').describe('Another entry.'),
          relation: text.describe('What it is to that entry, as a verb phrase.'),
          from: date.optional().describe('Since when.'),
          until: date.optional().describe('Until when.'),
          on: date.optional().describe('On which day, for what happened once.'),
          cites,
        }),
      )
      .max(MOST.relations)
      .default([])
      .describe('How it is related to others.'),
    ownership: z
      // Owned by a state is state-backed.
      .strictObject({
        statement: text.describe('Who owns it, in words.'),
        by: ref(['actors'], 'is owned by')
          .optional()
          .describe('The owner, where the site has an entry for it.'),
        'as-of': date.describe('When that was so.'),
        cites,
      })
      .optional()
      .describe('Who owns it; every outlet says so.'),
    sanctions: z
      .array(
        z.strictObject({
          by: labelText.describe('Who has taken the measure.'),
          measure: text.describe('What it is.'),
          from: date.describe('Since when.'),
          until: date.optional().describe('Until when.'),
          cites,
        }),
      )
      .max(MOST.sanctions)
      .default([])
      .describe('Measures against it.'),
  },
  rules: (actor, refuse) => {
    if (actor.kind === 'outlet' && actor.ownership === undefined) {
      refuse(['ownership'], 'an outlet says who owns it', 'missing-field');
    }
  },
  orders: [
    order('roles.*.from', 'roles.*.until', ENDS),
    order('roles.*.from', 'roles.*.as-of', 'A role is not held before it begins'),
    order('relations.*.from', 'relations.*.until', ENDS),
    order('relations.*.from', 'relations.*.on', ENDS),
    order('relations.*.on', 'relations.*.until', ENDS),
    order('sanctions.*.from', 'sanctions.*.until', ENDS),
  ],
  states: 'text',
  menu: { at: 'head', order: 60 },
  legend: { order: 10 },
  called: (data) => data.kind,
  known: () => ALWAYS,
  // Offices and relations are told in hindsight.
  then: ({ title, kind }) => ({ title, kind, roles: [], relations: [], sanctions: [] }),
  example: {
    id: 'jane-doe',
    text: `---
title: Jane Doe
aliases: [Mayor Jane Doe, the mayor]
kind: person
roles:
  - role: Mayor
    from: "2020"
    cites: [engineers-report]
relations:
  - to: city-wire
    relation: spoke to
    on: "2025-03-01"
    cites: [daily-2025-03-02]
---
`,
  },
});
