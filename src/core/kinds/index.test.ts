import { expect, it } from 'vitest';
import {
  COLLECTIONS,
  entryPath,
  isCollection,
  isPageCollection,
  kindOf,
  PAGE_COLLECTIONS,
} from './index.ts';

it('tells collections, and those whose entries have pages', () => {
  expect(COLLECTIONS.every(isCollection)).toBe(true);
  expect(COLLECTIONS.filter(isPageCollection)).toEqual([...PAGE_COLLECTIONS]);
  expect(['claim', 'Claims', '', 'toString'].some(isCollection)).toBe(false);
});

it('gives pages to .mdx files only', () => {
  expect(COLLECTIONS.filter((collection) => kindOf(collection).file === '.mdx')).toEqual([
    ...PAGE_COLLECTIONS,
  ]);
});

it('knows the file of an entry', () => {
  expect([entryPath('claims', 'a-claim'), entryPath('references', 'a-work')]).toEqual([
    'content/claims/a-claim.mdx',
    'content/references/a-work.yaml',
  ]);
});
