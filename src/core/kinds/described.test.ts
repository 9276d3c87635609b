import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { described } from './described.ts';

const date = z.string().regex(/^\d+$/);
const schema = z.strictObject({
  from: date,
  until: date.optional(),
  roles: z.array(z.strictObject({ from: date, note: z.string().describe('Its own.') })).default([]),
  by: z.union([z.string(), z.array(z.strictObject({ name: z.string() }))]).transform(String),
});

/** What each field of a JSON schema is said to mean, by its path. */
function told(json: Record<string, unknown>, path = ''): Record<string, unknown> {
  const {
    properties = {},
    items,
    anyOf = [],
  } = json as {
    properties?: Record<string, Record<string, unknown>>;
    items?: Record<string, unknown>;
    anyOf?: Record<string, unknown>[];
  };
  return Object.assign(
    {},
    ...Object.entries(properties).map(([key, field]) => ({
      ...(field['description'] !== undefined && { [path + key]: field['description'] }),
      ...told(field, `${path}${key}.`),
    })),
    ...[items ?? {}, ...anyOf].map((each) => (each === json ? {} : toldIn(each, path))),
  ) as Record<string, unknown>;
}

function toldIn(json: Record<string, unknown>, path: string): Record<string, unknown> {
  return Object.keys(json).length === 0 ? {} : told(json, path);
}

const json = (words: Record<string, string>) =>
  z.toJSONSchema(described(schema, words), { io: 'input' }) as Record<string, unknown>;

describe('a schema with words', () => {
  it('says of each field what it means, in lists and in forms as well', () => {
    const words = {
      from: 'Since when.',
      until: 'Until when.',
      roles: 'Its offices.',
      'roles.from': 'Since when it had it.',
      by: 'Who says it.',
      'by.name': 'What they are called.',
    };
    expect(told(json(words))).toEqual({ ...words, 'roles.note': 'Its own.' });
  });

  it('keeps what a field says of itself, and else says nothing', () => {
    expect(told(json({}))).toEqual({ 'roles.note': 'Its own.' });
    expect(told(json({ 'roles.note': 'Another.' }))).toEqual({ 'roles.note': 'Another.' });
  });

  it('is otherwise the same, and the first is left as it was', () => {
    const before = z.toJSONSchema(schema, { io: 'input' });
    const bare = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, each: unknown) => (key === 'description' ? undefined : each)),
      );
    expect(bare(json({ from: 'Since when.' }))).toEqual(bare(before));
    expect(z.toJSONSchema(schema, { io: 'input' })).toEqual(before);
    const value = { from: '1', by: 'a' };
    expect(described(schema, {}).parse(value)).toEqual({ ...value, roles: [] });
    expect(described(schema, {}).safeParse({ ...value, from: 'x' }).success).toBe(false);
    expect(described(schema, {}).safeParse({ ...value, other: 1 }).success).toBe(false);
  });
});
