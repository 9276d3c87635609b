import { describe, expect, expectTypeOf, it } from 'vitest';
import { order } from '../model/date-order.ts';
import { kind } from './kind.ts';
import { refusal } from './refusals.ts';
import { common, date, text } from './values.ts';
import type { KindWords } from './wording.ts';
import type { FieldPath, WordsOf } from './words-of.ts';

const definition = {
  collection: 'papers',
  many: 'Papers',
  file: '.yaml',
  fields: { ...common, from: date, until: date.optional(), note: text.optional() },
  refusals: { repeats: refusal<[title: string]>(), short: refusal('missing-field') },
  orders: [order('from', 'until', 'ends')],
  quotes: order('said', 'from', 'quoted'),
  states: 'nothing',
  menu: { at: 'foot', order: 99 },
  known: () => '',
  example: { id: 'a', text: 'title: A\n' },
} as const;

const plain = kind({
  ...definition,
  rules: (data, refuse) => {
    if (data.title === data.note) refuse(['note'], 'repeats', data.title);
    if (data.title === 'T') refuse(['note'], 'short');
  },
});
type Words = WordsOf<typeof plain>;

const words = {
  one: 'paper',
  many: 'Papers',
  about: 'a paper',
  fields: {
    title: 'What it is called.',
    aliases: 'Other names.',
    distinguished: 'Which one it is.',
    names: 'Names in other languages.',
    'names.name': 'The name.',
    'names.language': 'Its language.',
    unverified: 'Why it is in doubt.',
    corrected: 'What was wrong.',
    'corrected.on': 'When it was mended.',
    'corrected.what': 'What is right.',
    ancient: 'Whether it is old.',
    from: 'Since when.',
    until: 'Until when.',
    note: 'A remark.',
  },
  refusals: { repeats: (title) => `it says "${title}" again`, short: () => 'T needs a note' },
  orders: { ends: 'It ends after it begins', quoted: 'It quotes what was said before' },
} satisfies Words;

describe('the words of a collection', () => {
  it('name all of its fields, also those of lists and groups', () => {
    type Data = {
      a: string;
      b?: readonly { c: string; d?: { e: number } | undefined }[];
      f: string[];
    };
    expectTypeOf<FieldPath<Data>>().toEqualTypeOf<'a' | 'b' | 'b.c' | 'b.d' | 'b.d.e' | 'f'>();
  });

  it('do not compile where one is missing', () => {
    expectTypeOf(words).toExtend<Words>();
    expectTypeOf<Words>().toExtend<KindWords>();
    type Lacks<K extends 'fields' | 'refusals' | 'orders', N extends string> = Omit<Words, K> & {
      readonly [P in K]: Omit<Words[K], N>;
    };
    expectTypeOf<Lacks<'fields', 'note'>>().not.toExtend<Words>();
    expectTypeOf<Lacks<'refusals', 'short'>>().not.toExtend<Words>();
    expectTypeOf<Lacks<'orders', 'quoted'>>().not.toExtend<Words>();
    expectTypeOf<Parameters<Words['refusals']['repeats']>>().toEqualTypeOf<[title: string]>();
  });
});

describe('a rule', () => {
  const issuesOf = (schema: typeof plain.schema, title: string): object[] | undefined =>
    schema
      .safeParse({ title, from: '2025', note: title === 'A' ? 'A' : undefined })
      .error?.issues.map(({ path, message, ...issue }) => ({
        path,
        message,
        params: 'params' in issue ? issue.params : undefined,
      }));

  it('names what it refuses', () => {
    const params = { code: 'invalid-value', says: { of: 'papers', name: 'repeats', given: ['A'] } };
    expect(issuesOf(plain.schema, 'A')).toMatchObject([{ path: ['note'], params }]);
    const missing = { code: 'missing-field', says: { of: 'papers', name: 'short', given: [] } };
    expect(issuesOf(plain.schema, 'T')).toMatchObject([{ path: ['note'], params: missing }]);
    expect(issuesOf(plain.schema, 'B')).toBeUndefined();
  });
});
