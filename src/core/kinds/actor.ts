import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { LIST_LIMITS as MOST, MOST_UNNAMED } from '../model/limits.ts';
import { ALWAYS, kind } from './kind.ts';
import { usual } from './meaning.ts';
import { refusal } from './refusals.ts';
import { cites, common, date, labelText, nameOf, ref, text } from './values.ts';

const ACTOR_KINDS = ['person', 'organisation', 'state', 'outlet', 'unnamed'] as const;

export const actors = kind({
  collection: 'actors',
  file: '.mdx',
  fields: {
    ...common,
    /** The name that titles of claims use. */
    short: nameOf('label').optional(),
    kind: z.enum(ACTOR_KINDS),
    unnamed: z
      .strictObject({ count: z.int().min(1).max(MOST_UNNAMED).optional(), of: text, why: text })
      .optional(),
    roles: z
      .array(
        z.strictObject({
          role: text,
          from: date.optional(),
          until: date.optional(),
          'as-of': date.optional(),
          cites,
        }),
      )
      .min(1)
      .max(MOST.roles),
    relations: z
      .array(
        z.strictObject({
          to: ref('pages', 'is related to'),
          relation: text,
          from: date.optional(),
          until: date.optional(),
          on: date.optional(),
          cites,
        }),
      )
      .max(MOST.relations)
      .default([]),
    ownership: z
      // Owned by a state is state-backed.
      .strictObject({
        statement: usual(text),
        unknown: text.optional(),
        by: ref(['actors'], 'is owned by').optional(),
        'as-of': date,
        cites: usual(cites),
      })
      .optional(),
    sanctions: z
      .array(
        z.strictObject({
          by: labelText,
          measure: text,
          from: date,
          until: date.optional(),
          cites,
        }),
      )
      .max(MOST.sanctions)
      .default([]),
  },
  refusals: {
    owner: refusal('missing-field'),
    stated: refusal('missing-field'),
    either: refusal(),
    shown: refusal('missing-field'),
    unnamed: refusal('missing-field'),
    named: refusal(),
  },
  rules: (actor, refuse) => {
    const unnamed = actor.kind === 'unnamed';
    if (unnamed && actor.unnamed === undefined) refuse(['unnamed'], 'unnamed');
    if (!unnamed && actor.unnamed !== undefined) refuse(['unnamed'], 'named');
    if (actor.kind === 'outlet' && actor.ownership === undefined) {
      refuse(['ownership'], 'owner');
    }
    if (actor.ownership) {
      const { statement, unknown, by, cites: works } = actor.ownership;
      if (unknown === undefined) {
        if (statement === undefined) refuse(['ownership', 'statement'], 'stated');
        if (works === undefined) refuse(['ownership', 'cites'], 'shown');
      } else {
        if (statement !== undefined) refuse(['ownership', 'unknown'], 'either');
        if (by !== undefined) refuse(['ownership', 'by'], 'either');
      }
    }
  },
  orders: [
    order('roles.*.from', 'roles.*.until', 'ends'),
    order('roles.*.from', 'roles.*.as-of', 'held'),
    order('relations.*.from', 'relations.*.until', 'ends'),
    order('relations.*.from', 'relations.*.on', 'ends'),
    order('relations.*.on', 'relations.*.until', 'ends'),
    order('sanctions.*.from', 'sanctions.*.until', 'ends'),
  ],
  documented: [{ date: 'relations.*.on' }],
  past: ['roles.*.as-of', 'relations.*.on', 'ownership.as-of'],
  states: 'text',
  menu: { at: 'head', order: 60 },
  legend: { order: 10 },
  called: (data) => data.kind,
  known: () => ALWAYS,
  // Offices and relations are told in hindsight.
  then: ({ title, short, distinguished, kind, unnamed }) => ({
    ...{ title, short, distinguished, kind, unnamed },
    ...{ roles: [], relations: [], sanctions: [] },
  }),
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
