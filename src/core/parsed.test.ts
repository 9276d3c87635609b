import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** So many empty texts may stand in for what may be missing. */
const MOST = 19;

it('values are parsed: an empty text stands in for a missing one in few places', () => {
  const found = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(import.meta.dirname, name), 'utf8');
      return [...text.matchAll(/(?:\?\?|\|\|)\s*(?:''|""|``)/g)].map(() => name);
    });
  expect(found.length, `one of these is new: ${found.join(', ')}`).toBeLessThanOrEqual(MOST);
});
