import { describe, expect, it } from 'vitest';
import { parseEntry } from '../grammar/entry.ts';
import { entryId } from '../model/ids.ts';
import { indexNames, patiently } from './names.ts';
import { inputOf, STORY } from './testing.ts';

const index = indexNames(inputOf(STORY).results);

describe('a name', () => {
  it.each([
    ['jane-doe', { kind: 'found', id: 'jane-doe' }],
    ['Jane Doe', { kind: 'found', id: 'jane-doe' }],
    ['THE   mayor', { kind: 'found', id: 'jane-doe' }],
    ['Jane-Doe', { kind: 'unknown' }],
    ['Report on the bridge', { kind: 'unknown' }],
    ['engineers-report', { kind: 'unlinkable', id: 'engineers-report', collection: 'references' }],
    ['traffic', { kind: 'unlinkable', id: 'traffic', collection: 'data' }],
    ['', { kind: 'unknown' }],
    ['constructor', { kind: 'unknown' }],
  ])('%j', (name, expected) => {
    expect(index.resolve(name)).toEqual(expected);
  });

  it('is the same however its accents are written', () => {
    const text = '---\ntitle: Caf\u00e9\n---\n';
    const id = entryId('a-cafe');
    const cafe = parseEntry({ collection: 'places', id, path: 'content/places/a-cafe.mdx', text });
    expect(indexNames([cafe]).resolve('cafe\u0301')).toEqual({ kind: 'found', id });
  });
});

it('offers as near matches only what a link may say', () => {
  expect(index.names).toContain('the mayor');
  expect(index.names).not.toContain('engineers-report');
  expect(index.names).not.toContain('Report on the bridge');
});

it('knows the ids of collections', () => {
  expect(index.idsIn(['references', 'data']).toSorted()).toEqual(['engineers-report', 'traffic']);
  expect(index.collectionsOf('old-town')).toEqual(['places']);
  expect(index.collectionsOf('nobody')).toEqual([]);
});

describe('what many names may mean', () => {
  it('is looked for with the first fifty that lead nowhere, and with all that lead somewhere', () => {
    const indexFor = patiently(index);
    const wrong = Array.from({ length: 60 }, (_, at) => `nobody-${at}`);
    const searched = wrong.filter((name) => indexFor(name).names.length > 0);
    expect(searched).toEqual(wrong.slice(0, 50));
    expect(indexFor('jane-doe').names).toEqual(index.names);
    expect(indexFor('nobody-59').idsIn(['actors'])).toEqual([]);
    expect(indexFor('nobody-59').resolve('jane-doe')).toEqual({ kind: 'found', id: 'jane-doe' });
  });
});
