import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import byId from './scripts/eslint/by-id.mjs';
import circles from './scripts/eslint/circles.mjs';
import definitionProse from './scripts/eslint/definition-prose.mjs';
import layers from './scripts/eslint/layers.mjs';
import prose from './scripts/eslint/prose.mjs';

const TESTS = ['**/*.test.ts', '**/fixtures/**'];

/** Two builds of one commit are byte-identical whatever the machine's language and time zone. */
const SAME_EVERYWHERE = [
  {
    selector:
      'CallExpression[callee.property.name="localeCompare"][arguments.length<2], CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: "This depends on the machine's language: name the locale.",
  },
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: "This depends on the machine's language: name the locale.",
  },
];

const CLOCK = 'core knows no clock: take the date as an argument.';

const NO_STOPWATCH =
  'How long work takes depends on what else the machine does: count operations (src/operations.testing.ts) or fake the timers.';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.sidelight/', 'content/', 'originals/', '**/fixtures/']),
  globalIgnores([
    'test-results/',
    'playwright-report/',
    'screenshots/',
    'reports/',
    '.stryker-tmp/',
    'public/',
  ]),

  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // TypeScript finds undefined names itself, in .astro files too.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'what only types can tell: a few rules, chosen for what they cost and find',
    files: ['src/**/*.ts', 'newsroom/**/*.ts', 'e2e/**/*.ts', 'scripts/**/*.ts', '*.ts'],
    // The code of a <script> in X.astro is linted as X.astro/1_1.ts, which no tsconfig holds.
    ignores: ['**/*.astro/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Astro's own types are behind a triple-slash reference in src/env.d.ts.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off' },
  },

  {
    name: 'the direction of imports',
    files: ['src/**/*.{ts,mjs,js,astro}', 'src/**/*.astro/*.{ts,js}', 'newsroom/**/*.{ts,mjs,js}'],
    ignores: [...TESTS, '**/testing.ts'],
    plugins: { sidelight: { rules: { layers } } },
    rules: { 'sidelight/layers': 'error' },
  },
  {
    name: 'no circles of imports, not even of types',
    files: ['**/*.{ts,mjs,js,astro}', '**/*.astro/*.{ts,js}'],
    plugins: { own: { rules: { circles } } },
    rules: { 'own/circles': 'error' },
  },
  {
    name: 'what is derived from all entries is in the ledger',
    files: ['src/core/views/**/*.ts'],
    ignores: TESTS,
    plugins: { ledger: { rules: { 'by-id': byId } } },
    rules: { 'ledger/by-id': 'error' },
  },
  {
    name: 'what readers read is in the catalogue of their language',
    files: ['src/core/{quotes,graph,ledger,views,graphics,html,exports,assemble,repair}/**/*.ts'],
    ignores: [
      ...[...TESTS, '**/*testing.ts'],
      // What these say is for other programs, in English: a policy, a contract, faults of a page.
      ...['csp', 'graph-schema', 'machine-file'].map((it) => `src/core/exports/${it}.ts`),
      'src/core/html/finished-page.ts',
    ],
    plugins: { words: { rules: { prose } } },
    rules: { 'words/prose': 'error' },
  },
  {
    name: 'the same of collections, and of what puts the guide together',
    files: [
      'src/core/kinds/*.ts',
      ...['advice', 'entries', 'index'].map((it) => `src/core/guide/${it}.ts`),
    ],
    ignores: TESTS,
    plugins: { definitions: { rules: { prose: definitionProse } } },
    rules: { 'definitions/prose': 'error' },
  },
  {
    name: 'the same of pages, their components, their scripts and what hands them over',
    files: [
      'src/{components,layouts,pages,client,site}/**/*.{ts,astro}',
      'src/{components,layouts,pages}/**/*.astro/*.{ts,js}',
    ],
    ignores: [
      ...TESTS,
      // What these say is for authors and programmers: faults, and what the development server does.
      ...['dev', 'fault', 'trouble', 'loader', 'machine-file', 'newsroom', 'newsroom-modules'].map(
        (it) => `src/site/${it}.ts`,
      ),
    ],
    plugins: { words: { rules: { prose } } },
    rules: { 'words/prose': 'error' },
  },
  {
    name: 'what authors are told is in the catalogue, and all of it: message and hint',
    files: ['src/core/{model,grammar}/**/*.ts'],
    ignores: [
      ...[...TESTS, '**/*testing.ts', 'src/core/grammar/hostile/**'],
      // Names of parts of files, of programs, and of scripts, forms of dates, abbreviations,
      // and what authors type.
      ...['avif', 'avif-items', 'exif', 'jpeg-application', 'webp'].map(
        (it) => `src/core/grammar/images/${it}.ts`,
      ),
      ...['abbreviations', 'litter'].map((it) => `src/core/grammar/${it}.ts`),
      ...['accounts', 'date-readings', 'language-of-text', 'languages', 'scripts'].map(
        (it) => `src/core/model/${it}.ts`,
      ),
    ],
    plugins: { words: { rules: { prose } } },
    rules: { 'words/prose': 'error' },
  },
  {
    name: 'the same bytes on every machine',
    files: ['src/**/*.{ts,astro}'],
    ignores: [...TESTS, 'src/client/**', '**/*.astro/**', 'src/core/**'],
    rules: { 'no-restricted-syntax': ['error', ...SAME_EVERYWHERE] },
  },
  {
    name: 'no unit test is bound to the clock',
    files: ['**/*.test.ts', '*.testing.ts', 'src/*.testing.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'performance', property: 'now', message: NO_STOPWATCH },
        { object: 'Date', property: 'now', message: NO_STOPWATCH },
        { object: 'process', property: 'hrtime', message: NO_STOPWATCH },
        { object: 'process', property: 'uptime', message: NO_STOPWATCH },
        { object: 'console', property: 'time', message: NO_STOPWATCH },
      ],
      'no-restricted-imports': [
        'error',
        { name: 'node:perf_hooks', message: NO_STOPWATCH },
        { name: 'perf_hooks', message: NO_STOPWATCH },
      ],
    },
  },
  {
    name: 'core and what a newsroom adds to it are pure: no clock, no chance, no machine, no page',
    files: ['src/core/**/*.ts', 'newsroom/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'globalThis', 'window', 'document', 'navigator', 'location'],
        ...['localStorage', 'fetch', 'console', 'performance', 'setTimeout', 'setInterval'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        { object: 'Temporal', property: 'Now', message: CLOCK },
        { object: 'Math', property: 'random', message: 'core leaves nothing to chance.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...SAME_EVERYWHERE,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
        { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
        { selector: 'MetaProperty', message: 'core is the same wherever it is bundled or run.' },
      ],
    },
  },
);
