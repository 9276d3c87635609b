import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS, kindOf } from './index.ts';
import { referenceFields, referencesIn } from './references.ts';
import { ID_PATTERN } from '../model/ids.ts';

interface JsonSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Paths of all values that have the form of an id. */
function idPaths(schema: JsonSchema, path: readonly string[] = []): string[] {
  return [
    ...(schema.pattern === ID_PATTERN.source ? [path.join('.')] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
      idPaths(value, [...path, key]),
    ),
    ...(schema.items ? idPaths(schema.items, [...path, '*']) : []),
    ...(schema.anyOf ?? []).flatMap((each) => idPaths(each, path)),
  ];
}

/** Values in the form of an id that name no entry. */
const NOT_ENTRIES = /^(topics\.\*|columns\.\*\.key)$/;

describe('the table of reference fields', () => {
  it.each(COLLECTIONS)('has every field of %s that names an entry', (collection) => {
    const schema = z.toJSONSchema(kindOf(collection).schema, {
      io: 'input',
      unrepresentable: 'any',
    });
    const inSchema = idPaths(schema as JsonSchema).filter((path) => !NOT_ENTRIES.test(path));
    // A list of one may be written as that one.
    const inTable = referenceFields(collection).map((field) => field.path.join('.'));
    expect(new Set(inTable)).toEqual(
      new Set(inSchema.filter((path) => !inSchema.includes(`${path}.*`))),
    );
  });
});

describe('referencesIn', () => {
  it('gives each value with its way through lists and groups', () => {
    const found = referencesIn('sources', {
      publisher: 'the-daily',
      authors: ['ann', 'bob'],
      silent: [{ claim: 'one' }, { claim: 'two' }],
      'syndicated-from': undefined,
    });
    expect(found.map(({ field, path, value }) => [field.as, path.join('.'), value])).toEqual([
      ['published', 'publisher', 'the-daily'],
      ['written by', 'authors.0', 'ann'],
      ['written by', 'authors.1', 'bob'],
      ['omits', 'silent.0.claim', 'one'],
      ['omits', 'silent.1.claim', 'two'],
    ]);
  });

  it.each([undefined, null, 'text', 3, [], { cites: 'a' }, { cites: [1, null, {}] }])(
    'finds nothing in %j',
    (data) => {
      expect(referencesIn('concepts', data)).toEqual([]);
    },
  );
});
