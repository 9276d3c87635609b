import { z } from 'zod';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind, NEVER } from './kind.ts';
import { ancient, cites, date, id, nameOf, text, title, unit } from './values.ts';

/**
 * How a data set is drawn: bars from zero; `range`, estimates of one thing by several authors on one
 * scale; `share`, parts of a hundred; `map`, quantities on a map of the world, and as bars elsewhere.
 */
const DATA_KINDS = ['bar', 'range', 'share', 'map', 'table'] as const;

/** `country` holds ISO 3166-1 numeric codes, three digits: `076`. */
const COLUMN_TYPES = ['text', 'number', 'country'] as const;

export const data = kind({
  collection: 'data',
  one: 'data set',
  about: 'what some figures are, which lie beside it in a table that ends in .csv',
  file: '.yaml',
  companion: '.csv',
  fields: {
    title,
    description: text.describe('What the figures are, in one sentence.'),
    kind: z.enum(DATA_KINDS).describe('How they are drawn.'),
    unit: unit.describe('What they are counted in.'),
    columns: z
      .array(
        z.strictObject({
          key: id.describe('The column’s name in the table.'),
          label: nameOf('label').describe('The same for readers.'),
          type: z.enum(COLUMN_TYPES).describe('What stands in it.'),
        }),
      )
      .min(2)
      .max(MOST.columns)
      .describe('The columns of the table, in its order.'),
    note: text
      .optional()
      .describe('What a reader must know of this map or chart besides its description.'),
    'no-whole': text.optional().describe('Why the shares do not add up to a hundred.'),
    cites,
    'as-of': date.describe('When the figures were so.'),
    ancient,
  },
  rules: ({ kind, columns, ...data }, refuse) => {
    for (const field of ['key', 'label'] as const) {
      columns.forEach((column, index) => {
        if (columns.findIndex((other) => other[field] === column[field]) < index) {
          refuse(['columns', index, field], `each column has a ${field} of its own`);
        }
      });
    }
    if (kind !== 'share' && data['no-whole'] !== undefined) {
      refuse(['no-whole'], 'only parts of a hundred, of the kind share, can miss the whole');
    }
    // Too few columns are a problem of their own.
    if (kind === 'table' || columns.length < 2) return;
    const needed = ['text', 'number', ...(kind === 'map' ? ['country'] : [])];
    for (const type of needed) {
      if (columns.some((column) => column.type === type)) continue;
      refuse(['kind'], `a ${kind} needs a column of the type "${type}"`);
    }
  },
  states: 'nothing',
  foreignTitles: true,
  menu: { at: 'nowhere', because: 'Each figure leads to its page, and that to the list.' },
  mention: { verb: 'Show it', words: (id) => `<Figure id="${id}" />` },
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
