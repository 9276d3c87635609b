/**
 * Mutation testing of the gate: `npm run mutate`. Each mutant is the code with one small fault; the
 * score is the share of them that some test notices. A file by itself:
 * `npm run mutate -- --mutate src/core/grammar/gate.ts`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    ...[
      'gate',
      'elements',
      'element-facts',
      'components/*',
      'decoded',
      'demands',
      'fences',
      'characters',
      'limits',
      'yaml',
    ],
    ...['file-name', 'images/*', 'parts', 'flawed', 'unclosed', 'link-words', 'emoji', 'litter'],
    ...[
      'nested-links',
      'readable',
      'counts',
      'dates',
      'cells',
      'table',
      'table-rows',
      'word-blocks',
    ],
    ...['loose-citations', 'literal-markup', 'statement-words', 'code-fences', 'markdown-tables'],
    ...['numbers', 'position', 'text', 'sentences', 'dialects', 'field-markup'],
  ]
    .map((name) => `src/core/grammar/${name}.ts`)
    .concat(
      ...['web-address', 'hosts', 'claimed-hosts', 'confusables', 'scripts', 'words'].map(
        (name) => `src/core/model/${name}.ts`,
      ),
    )
    .concat('src/core/graph/look-alikes.ts', '!src/**/*.test.ts', '!src/**/testing.ts'),
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // What is set up when a file is loaded is seen by all tests: a quarter of the mutants would take most of the time.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 98, low: 97, break: 97 },
  // What no test of the gate reads.
  ignorePatterns: [
    '/content',
    '/dist',
    '/.astro',
    '/.sidelight',
    '/originals',
    '/public',
    '/.github',
  ],
  tempDirName: '.stryker-tmp',
};
