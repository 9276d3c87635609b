import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the gate are tried on: those that state what it must say. Properties
 * and fuzzing are left out, so that no mutant is noticed by chance.
 */
const TESTS = [
  ...['hostile/corpus', 'gate', 'yaml', 'file-name', 'characters', 'limits', 'text', 'facts'],
  ...['components/components', 'components/attributes', 'element-facts'],
  ...['elements', 'parts', 'unclosed', 'counts', 'emoji', 'litter', 'statement-words', 'table'],
  ...['literal-markup', 'loose-citations', 'nested-links', 'position'],
  ...['image', 'png', 'jpeg', 'webp', 'avif', 'avif-items', 'exif', 'extras'].map(
    (name) => `images/${name}`,
  ),
].map((name) => `src/core/grammar/${name}.test.ts`);

/** What refuses a link to an entry by its words asks in the same words as links to other sites. */
const NAMES = [
  ...['web-address', 'hosts', 'claimed-hosts', 'confusables', 'scripts', 'words'].map(
    (name) => `src/core/model/${name}.test.ts`,
  ),
  'src/core/graph/look-alikes.test.ts',
  'src/core/graph/checks/link-labels.test.ts',
];

export default defineConfig({
  // Some mutants are regular expressions that no engine takes. Node 18 does not know the flag `v`, so
  // for it they are made when they are met; as literals they would keep the whole file from loading.
  oxc: { target: 'node18' },
  test: { include: [...TESTS, ...NAMES], testTimeout: 20_000 },
});
