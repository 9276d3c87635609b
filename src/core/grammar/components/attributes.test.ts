import { describe, expect, it } from 'vitest';
import { say } from '../../words/say.ts';
import * as attributes from './attributes.ts';
import { componentOf, isComplete, isComponent, readAttributes } from './index.ts';

describe('an attribute', () => {
  it.each([
    ['date', '2025-02-28', '2025-02-28'],
    ['date', '2025-02-30', undefined],
    ['language', 'ru', 'ru'],
    ['language', 'RU', undefined],
    ['words', ' a ', ' a '],
    ['words', ' \n', undefined],
    ['occurrence', '12', 12],
    ['occurrence', '1000', undefined],
    ['occurrence', '-1', undefined],
    ['occurrence', '1a', undefined],
    ['occurrence', '0', undefined],
    ['note', 'a-b', 'a-b'],
    ['note', 'a b', undefined],
    ['topic', 'a', 'a'],
    ['topic', 'A', undefined],
    ['chain', 'a', ['a']],
    ['chain', 'a-b > c>d ', ['a-b', 'c', 'd']],
    ['chain', '', undefined],
    ['chain', 'a >', undefined],
    ['chain', 'a > B', undefined],
  ] as const)('%s reads "%s"', (name, text, value) => {
    expect(attributes[name]().read(text)).toEqual(value);
  });

  it.each([
    [() => attributes.date(), 'a real date: YYYY, YYYY-MM or YYYY-MM-DD', { what: 'date' }],
    [() => attributes.language(), 'a language code such as "ru"', undefined],
    [() => attributes.words(), 'words', undefined],
    [
      () => attributes.occurrence(),
      'a number from 1: which of several places with these words',
      undefined,
    ],
    [() => attributes.note(), 'an id such as "some-entry"', { what: 'note' }],
    [() => attributes.topic(), 'an id such as "some-entry"', { what: 'topic' }],
    [
      () => attributes.chain(),
      'ids separated by ">", from the speaker to the publisher',
      {
        what: 'entry',
        to: ['actors', 'references', 'sources'],
        kind: 'chain',
        mostly: ['actors'],
      },
    ],
    [
      () => attributes.ref('data'),
      'an id such as "some-entry"',
      { what: 'entry', to: ['data'], kind: 'embed' },
    ],
  ])('says what a value must be, and what it names: %s', (attribute, words, names) => {
    const { required, names: named, wants } = attribute();
    expect([required, named]).toEqual([true, names]);
    expect(say.attributes.noValue('x', wants).hint).toBe(`Write x="…" with ${words}.`);
  });

  it('of a list reads these words alone, and knows what is near to one', () => {
    const kind = attributes.oneOf(['method', 'caution']);
    expect([kind.read('method'), kind.read('Method'), kind.read('toString')]).toEqual([
      'method',
      undefined,
      undefined,
    ]);
    expect(kind.wants).toEqual({ oneOf: ['method', 'caution'] });
    expect([kind.near?.('metod'), kind.certain?.('metod'), kind.certain?.('cautions')]).toEqual([
      'method',
      'method',
      'caution',
    ]);
  });

  it('of some of a list reads them once each, as many as may be, and knows what is near', () => {
    const kinds = attributes.someOf(['hardened', 'softened', 'cut', 'cause-added'], 2);
    const read = [
      'cut',
      ' cut , hardened ',
      'cut, cut',
      'cut, bent',
      'cut, hardened, softened',
      '',
    ];
    expect(read.map(kinds.read)).toEqual([
      ['cut'],
      ['cut', 'hardened'],
      ...Array.from({ length: 4 }, () => undefined),
    ]);
    const wrong = [
      'cut; hardend',
      'cause added/cut',
      'cut + bent',
      'cut, cuts',
      'cut, hardened, x',
    ];
    expect(wrong.map((text) => kinds.near?.(text))).toEqual([
      'cut, hardened',
      'cause-added, cut',
      ...Array.from({ length: 3 }, () => undefined),
    ]);
    expect(wrong.map((text) => kinds.certain?.(text))).toEqual([
      'cut, hardened',
      'cause-added, cut',
      ...Array.from({ length: 3 }, () => undefined),
    ]);
  });

  it('of several ids reads each once', () => {
    const ids = attributes.refs('actors', 'chain');
    expect(['a', 'a, b', 'a,a', 'a,', ''].map(ids.read)).toEqual([
      ['a'],
      ['a', 'b'],
      ...Array.from({ length: 3 }, () => undefined),
    ]);
  });

  it('says what it names, also where it may be left out', () => {
    const by = attributes.optional(attributes.ref('actors', 'quote'));
    expect(by).toMatchObject({
      required: false,
      names: { what: 'entry', to: ['actors'], kind: 'quote' },
    });
    expect(attributes.ref('data').names).toMatchObject({ kind: 'embed' });
  });
});

it('the publisher is the last of a chain, or its only one', () => {
  const chain = (text: string): string | undefined => {
    const read = attributes.chain().read(text);
    return read && attributes.publisherOf(read);
  };
  expect([chain('a > b > c > d'), chain('a > b'), chain('a')]).toEqual(['d', 'b', 'a']);
});

describe('the values of an element', () => {
  it('are those that could be read, and none that it does not have', () => {
    expect(
      readAttributes('Claim', { id: 'a', chain: 'a >', occurrence: '2', colour: 'b' }),
    ).toEqual({ id: 'a', occurrence: 2 });
    expect(readAttributes('Comparison', { toString: 'a' })).toEqual({});
  });

  it('are of components, which have a name', () => {
    const names = ['Claim', 'toString', 'null', '', null, undefined];
    expect(names.map(isComponent)).toEqual([true, false, false, false, false, false]);
    expect(names.map((name) => componentOf(name)?.limit)).toEqual([
      'claims',
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });

  it('are complete with all that must not be missing', () => {
    expect(isComplete('Quote', readAttributes('Quote', { by: 'a', said: '2025' }))).toBe(true);
    expect(isComplete('Quote', readAttributes('Quote', { by: 'a', said: 'then' }))).toBe(false);
    expect(isComplete('ActorGraph', {})).toBe(true);
  });
});
