import { describe, expect, it } from 'vitest';
import type { Collection } from '../kinds/index.ts';
import type { NameRole } from '../kinds/name-fields.ts';
import { likenessesIn } from './look-alikes.ts';
import type { Name } from './look-alikes.ts';

function name(
  file: string,
  text: string,
  role: NameRole = 'title',
  collection: Collection = 'actors',
): Name {
  return { file, text, role, collection };
}

/** `later = earlier` for names of the same characters, `later ~ earlier` for those that only look so. */
function told(...names: readonly Name[]): string[] {
  return likenessesIn(names).map(
    ({ name: { file, text }, other, same }) =>
      `${file} ${text} ${same ? '=' : '~'} ${other.file} ${other.text}`,
  );
}

const CYRILLIC = 'P\u0435skov';

describe('names that cannot be told apart', () => {
  it('hold other characters, whatever they are names of', () => {
    expect(told(name('a', 'Peskov'), name('b', CYRILLIC))).toEqual([`b ${CYRILLIC} ~ a Peskov`]);
    expect(told(name('a', 'Peskov'), name('b', CYRILLIC, 'alias', 'places'))).toHaveLength(1);
    expect(
      told(name('a', 'Peskov', 'alias'), name('b', CYRILLIC, 'publisher', 'references')),
    ).toHaveLength(1);
    expect(told(name('a', CYRILLIC, 'author', 'references'), name('b', 'Peskov'))).toHaveLength(1);
    expect(told(name('a', 'Peskov'), name('b', CYRILLIC, 'title', 'sources'))).toHaveLength(1);
    expect(told(name('a', 'Peskov'), name('b', 'Ｐeskov', 'alias', 'places'))).toHaveLength(1);
    expect(told(name('a', 'Vladimir'), name('b', 'VIadimir', 'alias', 'places'))).toHaveLength(1);
  });

  it('are titles of one collection, in other case, spaces or quotation marks too', () => {
    expect(told(name('a', 'The Wire'), name('b', 'the\u00A0wire'))).toEqual([
      'b the\u00A0wire = a The Wire',
    ]);
    expect(told(name('a', 'Dmitry'), name('b', 'DMITRY'))).toEqual(['b DMITRY = a Dmitry']);
    expect(told(name('a', 'O’Neill'), name('b', "O'Neill"))).toHaveLength(1);
    expect(told(name('a', 'x'), name('b', 'x'), name('c', 'x'))).toEqual([
      'b x = a x',
      'c x = a x',
    ]);
  });

  it('are a title and an alias of one collection, in this order or the other', () => {
    expect(told(name('a', 'x'), name('b', 'x', 'alias'))).toEqual(['b x = a x']);
    expect(told(name('a', 'x', 'alias'), name('b', 'x'))).toEqual(['b x = a x']);
    expect(
      told(name('z', 'x', 'title', 'places'), name('a', 'x', 'alias'), name('b', 'x')),
    ).toEqual(['b x = a x']);
  });

  it('are told once for each way to write them, at its first place', () => {
    const names = [name('a', 'Peskov'), name('b', CYRILLIC, 'publisher', 'references')];
    const more = name('c', CYRILLIC, 'publisher', 'references');
    expect(told(...names, more)).toEqual([`b ${CYRILLIC} ~ a Peskov`]);
  });

  it('are told of the one with the same characters', () => {
    expect(told(name('a', CYRILLIC), name('b', 'Peskov'), name('c', 'Peskov'))).toEqual([
      `b Peskov ~ a ${CYRILLIC}`,
      'c Peskov = b Peskov',
    ]);
  });

  it('are told also where the words of a work look so', () => {
    const events = [name('a', 'War I', 'title', 'events'), name('c', 'War l', 'title', 'events')];
    const work = name('b', 'War l', 'title', 'sources');
    expect(told(...events.slice(0, 1), work, work, ...events.slice(1))).toEqual([
      'c War l ~ a War I',
    ]);
  });

  it('are compared with a name of another file', () => {
    expect(told(name('a', 'CCCP'), name('a', 'СССР', 'alias'), name('b', 'CCCР'))).toEqual([
      'b CCCР ~ a CCCP',
    ]);
    expect(told(name('a', 'CCCP'), name('b', 'x'), name('a', 'СССР', 'alias'))).toEqual([]);
    expect(
      told(
        name('a', 'CCCP', 'alias'),
        name('b', 'CCCP', 'alias', 'places'),
        name('a', 'СССР', 'alias'),
      ),
    ).toEqual(['a СССР ~ b CCCP']);
  });
});

describe('names that may be the same', () => {
  it.each([
    ['of one entry', name('a', 'x'), name('a', 'x', 'alias')],
    ['aliases of two entries', name('a', 'x', 'alias'), name('b', 'X', 'alias')],
    ['titles of two collections', name('a', 'x'), name('b', 'x', 'title', 'places')],
    ['a title and an alias of two collections', name('a', 'x'), name('b', 'x', 'alias', 'places')],
    ['titles of two works', name('a', 'x', 'title', 'sources'), name('b', 'x', 'title', 'sources')],
    [
      'of works, and look so',
      name('a', 'War I', 'title', 'references'),
      name('b', 'War l', 'title', 'references'),
    ],
    [
      'of a work and an entry, and look so',
      name('a', 'War I', 'title', 'events'),
      name('b', 'War l', 'title', 'data'),
    ],
    [
      'publishers',
      name('a', 'x', 'publisher', 'references'),
      name('b', 'x', 'publisher', 'references'),
    ],
    ['countries', name('a', 'x', 'country', 'places'), name('b', 'x', 'country', 'places')],
    ['a publisher and an actor', name('a', 'x'), name('b', 'x', 'publisher', 'references')],
  ])('%s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});

it('of many names that all look alike, each but the first is told once', () => {
  const many = (count: number): Name[] =>
    Array.from({ length: count }, (_, at) => name(`f${at}`, at % 2 === 0 ? 'Peskov' : CYRILLIC));
  expect(likenessesIn(many(100))).toHaveLength(99);
});
