import { expect, it } from 'vitest';
import { COLLECTIONS, kindOf } from './index.ts';
import { dateFields } from './date-fields.ts';

it.each([
  ['explainers', 'corrected.*.on updated changes.*.on'],
  ['sources', 'corrected.*.on published silent.*.checked-on corrections.*.day'],
  ['claims', 'corrected.*.on said due outcome.on finding.checked-on'],
  [
    'actors',
    'corrected.*.on roles.*.from roles.*.until roles.*.as-of relations.*.from relations.*.until relations.*.on ownership.as-of sanctions.*.from sanctions.*.until',
  ],
  ['concepts', 'corrected.*.on'],
  ['places', 'corrected.*.on'],
  ['events', 'corrected.*.on date end known-from'],
  ['references', 'issued accessed'],
  ['data', 'as-of'],
  ['site', 'key-dates.*.date'],
] as const)('finds every field of %s that holds a date', (kind, fields) => {
  const found = dateFields(kind).map((path) => path.join('.'));
  expect(found.join(' ')).toBe(fields);
});

it('all dates that are put in order are among them', () => {
  for (const collection of COLLECTIONS) {
    const fields = dateFields(collection).map((path) => path.join('.'));
    for (const { first, then } of kindOf(collection).orders ?? []) {
      expect(fields).toEqual(expect.arrayContaining([first, then]));
    }
  }
});
