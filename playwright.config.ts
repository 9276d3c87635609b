import { defineConfig, devices } from '@playwright/test';
import { ENGINES } from './e2e/browsers/browsed.ts';
import type { OfWorker } from './e2e/browsers/fixture.ts';
import { FIXTURE, PUBLISHED, SITE_URL, STORY as CONTENT } from './e2e/sites.ts';

/** Run with JavaScript off, all others with it on. */
const NOJS = '**/*.nojs.spec.ts';

/** What may differ between a wide screen, a tablet and a phone; all others run at one width. */
const WIDTHS = '**/*.widths.spec.ts';

/** What depends on the story that is published; all others run on the fixture story. */
const OF_PUBLISHED = '**/*.published.spec.ts';

/** What every browser must do: once in each engine, by the browsers' own drivers. */
const CORE = '**/browsers/*.spec.ts';

/** Tests that build a site or start a dev server of their own: once, whatever the width. */
const STORY = '**/{story,build,dev}*.spec.ts';

const args = [
  // The tests need no network, and a closed one must not slow them down.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
// Chromium's sandbox refuses to work for root, which is whom many CI machines run as.
if (process.getuid?.() === 0) args.push('--no-sandbox');

/** A browser of the machine's own, in place of the one that Playwright brings. */
const browser = process.env['CHROMIUM_PATH'];

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

/** Tests the site that is already in dist/ (`npm run build`), and that of the fixture story, which it builds. */
export default defineConfig<object, OfWorker>({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Some tests walk every kind of page, on machines of any speed.
  timeout: 120_000,
  reporter: 'list',
  use: {
    baseURL: FIXTURE.url,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Recording every test, of which hardly one fails, takes as long as the tests themselves:
    // `npm run e2e -- --trace on <file>` records the one that failed.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: browser ? { args, executablePath: browser } : { args },
  },
  webServer: [
    {
      command: 'npm run --silent preview',
      env: { PORT: String(PUBLISHED.port) },
      url: PUBLISHED.url,
      reuseExistingServer: false,
      timeout: 30_000,
    },
    {
      command: 'npm run --silent build && npm run --silent preview',
      env: {
        CONTENT_DIR: CONTENT,
        OUT_DIR: FIXTURE.folder,
        SITE_URL,
        PORT: String(FIXTURE.port),
        // Some half hour beside all others, which no page may show.
        TZ: 'America/St_Johns',
      },
      url: FIXTURE.url,
      reuseExistingServer: false,
      timeout: 300_000,
    },
  ],
  projects: [
    { name: 'desktop', testIgnore: [NOJS, STORY, OF_PUBLISHED, CORE], use: desktop },
    {
      name: 'published',
      testMatch: OF_PUBLISHED,
      use: { ...desktop, baseURL: PUBLISHED.url },
    },
    {
      name: 'tablet',
      testMatch: WIDTHS,
      use: { ...desktop, viewport: { width: 768, height: 1024 }, hasTouch: true },
    },
    {
      name: 'phone',
      testMatch: WIDTHS,
      use: { ...desktop, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'story',
      testMatch: STORY,
      // A build takes seconds, and on a busy machine minutes.
      timeout: 300_000,
      expect: { timeout: 15_000 },
      use: desktop,
    },
    { name: 'nojs', testMatch: NOJS, use: { ...desktop, javaScriptEnabled: false } },
    ...ENGINES.map((engine) => ({ name: engine, testMatch: CORE, use: { engine } })),
  ],
});
