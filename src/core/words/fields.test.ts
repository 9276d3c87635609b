import { describe, expect, it } from 'vitest';
import { saidIn, say } from './say.ts';
import { ENGLISH } from './words.ts';

const hintOf = ({ hint }: { hint: string }): string => hint;
const messageOf = ({ message }: { message: string }): string => message;

describe('what is said of fields', () => {
  it('is said again by the key and what it is about', () => {
    const says = { of: 'data', name: 'column', given: ['map', 'country'] };
    const said = say.fields.unfit('columns', says);
    expect(said).toEqual({
      message: '"columns" does not fit: a map needs a column of the type "country".',
      hint: 'Change the value or take the field out.',
      by: { area: 'fields', name: 'unfit', given: ['columns', says] },
    });
    expect(saidIn(ENGLISH, { ...said, message: '', hint: '' })).toEqual({
      message: said.message,
      hint: said.hint,
    });
  });

  it('has the words of collections, of fields that many have, and of the settings', () => {
    const unfit = (of: string, name: string, ...given: (string | number)[]): string =>
      messageOf(say.fields.unfit('x', { of, name, given }));
    expect([
      unfit('data', 'column', 'map', 'country'),
      unfit('values', 'once', 'a'),
      unfit('site', 'topic', 'money'),
      unfit('site', 'topics', 40),
    ]).toEqual([
      '"x" does not fit: a map needs a column of the type "country".',
      '"x" does not fit: "a" stands in the list before.',
      '"x" does not fit: the topic "money" has this name.',
      '"x" does not fit: a site has at most 40 topics.',
    ]);
  });

  it('of an own definition is what that says', () => {
    const own = { own: 'a colour' };
    expect(messageOf(say.fields.unfit('hue', own))).toBe('"hue" does not fit: a colour.');
    expect(messageOf(say.fields.missingBecause('hue', 'hue', own, []))).toBe(
      'The field "hue" is missing: a colour.',
    );
    expect([
      hintOf(say.fields.wrongForm('v', 'hue', own)),
      hintOf(say.fields.noDate('v', 'hue', own)),
      hintOf(say.fields.noAddress('v', 'hue', undefined, own)),
      hintOf(say.fields.wordless('hue', own)),
    ]).toEqual([
      'Write a colour.',
      'Write a colour, in double quotes.',
      'Write a colour.',
      'Write words: a colour.',
    ]);
  });

  it('is the name where there are no words: nothing is thrown', () => {
    const says = { of: 'nobody', name: 'nothing', given: [] };
    expect(messageOf(say.fields.unfit('x', says))).toBe('"x" does not fit: nothing.');
    expect(messageOf(say.fields.unfit('x', { ...says, of: 'data' }))).toBe(
      '"x" does not fit: nothing.',
    );
  });

  it('names the kind of a value as zod does where it has no words for it', () => {
    expect(say.fields.wrongType('x', 'set')).toMatchObject({
      message: '"x" must be set.',
      hint: 'Compare it with another entry of this folder.',
    });
    expect(say.fields.wrongType('x', 'number')).toMatchObject({
      message: '"x" must be a number.',
      hint: 'Write digits and a decimal point, such as 55.75, without quotation marks.',
    });
  });
});

describe('what is said of dates', () => {
  const first = { date: '2025', field: 'from' };
  const then = { date: '2024', field: 'until', component: 'Timeline' };

  it('has the reasons of collections, of components and of own definitions', () => {
    const reason = (of: string, name: string): string =>
      hintOf(say.dates.contradictory(first, then, { of, name }));
    expect([
      reason('actors', 'held'),
      reason('components', 'span'),
      reason('papers', 'A paper comes first'),
      reason('components', 'A clock ticks'),
    ]).toEqual([
      'A role is not held before it begins: mend one of the two dates.',
      'A time does not end before it begins: mend one of the two dates.',
      'A paper comes first: mend one of the two dates.',
      'A clock ticks: mend one of the two dates.',
    ]);
    expect(messageOf(say.dates.contradictory(first, then, { of: 'x', name: 'y' }))).toBe(
      '"until" of <Timeline> (2024) lies before "from" (2025).',
    );
  });
});
