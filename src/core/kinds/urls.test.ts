import { expect, it } from 'vitest';
import { PAGE_COLLECTIONS } from './index.ts';
import { addressesFor, fragment } from './urls.ts';

it('puts every address below the base', () => {
  const { entry, depth, home, dataFile, claims, problem } = addressesFor('/folder');
  expect([
    home(),
    entry('claims', 'a'),
    depth('a', 'brief'),
    entry('references', 'a'),
    dataFile('a'),
    claims(),
    problem('orphan'),
  ]).toEqual([
    '/folder/',
    '/folder/claims/a/',
    '/folder/explainers/a/brief/',
    '/folder/references/a/',
    '/folder/data/a.csv',
    '/folder/claims/',
    '/folder/guide/orphan/',
  ]);
});

it('has an index of every collection above its entries', () => {
  const addresses = addressesFor('');
  for (const collection of PAGE_COLLECTIONS) {
    expect(addresses.entry(collection, 'x')).toBe(`${addresses[collection]()}x/`);
  }
});

it('promises these fragments', () => {
  expect([
    fragment.paragraph(3),
    fragment.note('why'),
    fragment.noteReference(3, 1),
    fragment.noteReference(3, 2),
    fragment.claim('a-claim'),
    fragment.heading('a-heading'),
  ]).toEqual(['p3', 'note-why', 'r3', 'r3-2', 'claim-a-claim', 's-a-heading']);
});
