import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claims } from './claim.ts';
import { data } from './data.ts';
import { COLLECTIONS, kindOf } from './index.ts';
import { siteSchema } from './site.ts';
import { addressFault } from '../model/web-address.ts';
import { ENGLISH } from '../words/words.ts';
import type { Says } from './refusals.ts';
import type { KindWords } from './wording.ts';

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/%D0%B0',
    'https://пример.рф/путь',
  ])('may be %s', (address) => {
    expect(addressFault(address)).toBe(undefined);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/page',
    'example.org',
    'https://localhost',
    'https://user:secret@example.org',
    'https://user@example.org',
    'https://example.org\\@evil.example',
    'https:// example.org',
    ' https://example.org',
    'https://example.org\n',
    'https://exa\tmple.org',
    'https://',
    'https://[',
    '',
  ])('may not be %j', (address) => {
    expect(addressFault(address)).not.toBe(undefined);
  });
});

describe('the speaker of a claim', () => {
  const claim = { title: 't', statement: 's', said: '2025', kind: 'position', topics: ['a'] };

  it('is always a list, also where one stands alone', () => {
    expect(claims.schema.parse({ ...claim, speaker: 'a' }).speaker).toEqual(['a']);
    expect(claims.schema.parse({ ...claim, speaker: ['a', 'b'] }).speaker).toEqual(['a', 'b']);
  });
});

describe('a data set', () => {
  const column = (type: string, index: number) => ({ key: `c${index}`, label: `l${index}`, type });
  const problems = (kind: string, types: readonly string[], more: object = {}) =>
    data.schema
      .safeParse({
        title: 't',
        description: 'd',
        kind,
        unit: 'u',
        columns: types.map(column),
        cites: ['a'],
        'as-of': '2025',
        ...more,
      })
      .error?.issues.map((issue) => `${issue.path.join('.')}: ${saidOf(issue)}`);

  const saidOf = (issue: z.core.$ZodIssue): string => {
    const says = issue.code === 'custom' && (issue.params?.['says'] as Says | undefined);
    const { refusals }: KindWords = ENGLISH.kinds.data;
    return (says && refusals[says.name]?.(...(says.given as never[]))) || issue.message;
  };

  it('has a unit that may be a sign, and is no dash', () => {
    const types = ['text', 'number'];
    for (const unit of ['%', '‰', '€', '#'])
      expect(problems('bar', types, { unit })).toBe(undefined);
    for (const more of [{ unit: '—' }, { description: '%' }, { note: '…' }]) {
      expect(problems('bar', types, more)).toEqual([`${Object.keys(more).join('')}: words`]);
    }
    expect(problems('bar', types, { unit: ' ' })).toHaveLength(1);
  });

  it.each([
    ['table', ['text', 'text'], undefined],
    ['bar', ['text', 'number'], undefined],
    ['map', ['text', 'country', 'number'], undefined],
    ['range', ['text', 'text'], ['kind: a range needs a column of the type "number"']],
    ['bar', ['number', 'number'], ['kind: a bar needs a column of the type "text"']],
    ['table', ['number', 'number'], undefined],
    ['share', ['text', 'country'], ['kind: a share needs a column of the type "number"']],
    ['steps', ['text', 'number'], undefined],
    ['estimates', ['text', 'number', 'text'], undefined],
    [
      'estimates',
      ['text', 'number'],
      ['kind: estimates need a second column of text: who says so'],
    ],
    ['map', ['text', 'number'], ['kind: a map needs a column of the type "country"']],
  ])('drawn as a %s of %j', (kind, types, expected) => {
    expect(problems(kind, types)).toEqual(expected);
  });

  it('has each key of a column once', () => {
    const four = ['a', 'b', 'a', 'b'];
    const columns = four.map((key, at) => ({ key, label: `l${at}`, type: 'text' }));
    expect(problems('table', [], { columns })).toEqual([
      'columns.2.key: each column has a key of its own',
      'columns.3.key: each column has a key of its own',
    ]);
  });

  it('has each label of a column once', () => {
    const columns = ['A', 'B', 'A'].map((label, at) => ({ key: `c${at}`, label, type: 'text' }));
    expect(problems('table', [], { columns })).toEqual([
      'columns.2.label: each column has a label of its own',
    ]);
  });

  it('says why it is no whole only of shares', () => {
    const apart = { 'no-whole': 'Each is part of another whole.' };
    expect(problems('share', ['text', 'number'], apart)).toBeUndefined();
    expect(problems('bar', ['text', 'number'], apart)).toEqual([
      'no-whole: only parts of a hundred, of the kind share, can miss the whole',
    ]);
    expect(problems('share', ['text', 'number'], { 'no-whole': ' ' })).toHaveLength(1);
  });
});

describe('lists', () => {
  /** The paths of all lists within a schema that may be as long as anybody likes. */
  function endless(schema: unknown, path = ''): string[] {
    const { def } = schema as { def: Record<string, unknown> };
    const inner = ['innerType', 'in', 'element', 'valueType'].flatMap((key) =>
      def[key] === undefined ? [] : endless(def[key], path),
    );
    const options = (def['options'] as unknown[] | undefined) ?? [];
    const fields = Object.entries((def['shape'] as object | undefined) ?? {});
    const open =
      schema instanceof z.ZodArray &&
      !(def['checks'] as { _zod: { def: { check: string } } }[] | undefined)?.some(
        (check) => check._zod.def.check === 'max_length',
      );
    return [
      ...(open ? [path] : []),
      ...inner,
      ...options.flatMap((option) => endless(option, path)),
      ...fields.flatMap(([key, field]) => endless(field, `${path}.${key}`)),
    ];
  }

  const schemas = COLLECTIONS.map((collection) => [collection, kindOf(collection).schema] as const);

  it.each([...schemas, ['site', siteSchema] as const])('of %s have an end', (_, schema) => {
    expect(endless(schema)).toEqual([]);
  });

  it('without an end are found', () => {
    const list = z.array(z.string());
    const schema = z.strictObject({
      a: z.union([z.string(), list.min(1)]).transform(String),
      b: z.array(z.strictObject({ c: list.default([]) })).max(2),
    });
    expect(endless(schema)).toEqual(['.a', '.b.c']);
  });
});
