import { z } from 'zod';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind, NEVER } from './kind.ts';
import { refusal } from './refusals.ts';
import { ancient, cites, date, id, nameOf, once, text, title, unit } from './values.ts';

/**
 * How a data set is drawn: bars from zero; `range`, estimates of one thing by several authors on one
 * scale; `estimates`, those of what the first row is of, and below them figures of other things to
 * measure them by; `share`, parts of a hundred; `steps`, shares at the steps of a chain, in order;
 * `map`, quantities on a map of the world, and as bars elsewhere.
 */
const DATA_KINDS = ['bar', 'range', 'estimates', 'share', 'steps', 'map', 'table'] as const;

/** `country` holds ISO 3166-1 numeric codes, three digits: `076`. */
const COLUMN_TYPES = ['text', 'number', 'country'] as const;

export const data = kind({
  collection: 'data',
  file: '.yaml',
  companion: '.csv',
  fields: {
    title,
    /** What the figures show, in one sentence, over the drawing. */
    headline: text.optional(),
    description: text,
    kind: z.enum(DATA_KINDS),
    unit: unit,
    columns: z
      .array(
        z.strictObject({
          key: id,
          label: nameOf('label'),
          type: z.enum(COLUMN_TYPES),
        }),
      )
      .min(2)
      .max(MOST.columns),
    /** The rows that the drawing picks out, by their names. */
    highlight: z.array(text).min(1).max(MOST.named).superRefine(once).optional(),
    note: text.optional(),
    'no-whole': text.optional(),
    cites,
    'as-of': date,
    ancient,
  },
  refusals: {
    'own-key': refusal(),
    'own-label': refusal(),
    'no-share': refusal(),
    column: refusal<[kind: string, type: string]>(),
    'who-says': refusal(),
  },
  rules: ({ kind, columns, ...data }, refuse) => {
    for (const field of ['key', 'label'] as const) {
      columns.forEach((column, index) => {
        if (columns.findIndex((other) => other[field] === column[field]) < index) {
          refuse(['columns', index, field], `own-${field}`);
        }
      });
    }
    if (kind !== 'share' && data['no-whole'] !== undefined) {
      refuse(['no-whole'], 'no-share');
    }
    // Too few columns are a problem of their own.
    if (kind === 'table' || columns.length < 2) return;
    const needed = ['text', 'number', ...(kind === 'map' ? ['country'] : [])];
    for (const type of needed) {
      if (columns.some((column) => column.type === type)) continue;
      refuse(['kind'], 'column', kind, type);
    }
    // Figures that differ are nothing without those who say them.
    if (kind === 'estimates' && columns.filter(({ type }) => type === 'text').length === 1) {
      refuse(['kind'], 'who-says');
    }
  },
  past: ['as-of'],
  states: 'nothing',
  foreignTitles: true,
  menu: { at: 'head', order: 80 },
  mention: { how: 'show', words: (id) => `<Figure id="${id}" />` },
  known: () => NEVER,
  example: {
    id: 'traffic',
    text: `title: Traffic on the bridge
description: Cars a day.
kind: bar
unit: cars
columns:
  - key: year
    label: Year
    type: text
  - key: cars
    label: Cars
    type: number
cites: [engineers-report]
as-of: "2025"
`,
    companion: 'year,cars\n2023,1200\n',
  },
});
