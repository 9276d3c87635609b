import { expect, it } from 'vitest';
import {
  COLLECTIONS,
  entryPath,
  EXTENSION,
  isCollection,
  isPageCollection,
  PAGE_COLLECTIONS,
} from './collections.ts';

it('tells collections, and those whose entries have pages', () => {
  expect(COLLECTIONS.every(isCollection)).toBe(true);
  expect(COLLECTIONS.filter(isPageCollection)).toEqual([...PAGE_COLLECTIONS]);
  expect(['claim', 'Claims', '', 'toString'].some(isCollection)).toBe(false);
});

it('gives pages to .mdx files only', () => {
  expect(COLLECTIONS.filter((collection) => EXTENSION[collection] === '.mdx')).toEqual([
    ...PAGE_COLLECTIONS,
  ]);
});

it('knows the file of an entry', () => {
  expect([entryPath('claims', 'a-claim'), entryPath('references', 'a-work')]).toEqual([
    'content/claims/a-claim.mdx',
    'content/references/a-work.yaml',
  ]);
});
