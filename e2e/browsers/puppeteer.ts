import puppeteer from 'puppeteer-core';
import type { LaunchOptions, Page } from 'puppeteer-core';
import type { Browsed, Json } from './browsed.ts';
import { dying } from './dying.ts';

const OPTIONS = {
  chromium: {
    browser: 'chrome',
    args: [
      // The tests need no network, and a closed one must not slow them down.
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      // Chromium's sandbox refuses to work for root, which is whom many CI machines run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
  firefox: {
    browser: 'firefox',
    extraPrefsFirefox: {
      // As a reader has it who has set nothing, whatever the machine says.
      'ui.prefersReducedMotion': 0,
      'layout.css.prefers-color-scheme.content-override': 1,
    },
  },
} as const satisfies Record<string, LaunchOptions>;

/**
 * Starts Chromium or Firefox; both speak WebDriver BiDi or what it grew from.
 * @param file the browser's program
 */
export async function startPuppeteer(engine: keyof typeof OPTIONS, file: string): Promise<Browsed> {
  const options: LaunchOptions = { ...OPTIONS[engine], headless: true };
  const [executablePath, args] = dying(file, await puppeteer.defaultArgs(options));
  const browser = await puppeteer.launch({
    ...options,
    executablePath,
    args,
    // They stand behind the name of the program, where only we know to put them.
    ignoreDefaultArgs: true,
    defaultViewport: { width: 1440, height: 900 },
  });
  // The page that a browser begins with never has the focus, in Firefox whatever one does.
  const page = await browser.newPage();
  await page.bringToFront();
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: <Given extends Json[], Result>(work: (...given: Given) => Result, ...given: Given) =>
      page.evaluate(
        work as unknown as (...given: unknown[]) => Result,
        ...given,
      ) as Promise<Result>,
    click: (selector) => page.click(selector),
    hover: (selector) => page.hover(selector),
    leave: () => page.mouse.move(0, 0),
    press: (key) => page.keyboard.press(key),
    screenshot: (most) => shoot(page, most),
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: false }),
    close: () => browser.close(),
  };
}

async function shoot(page: Page, most: number): Promise<Uint8Array> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, most) };
  return page.screenshot({ type: 'png', captureBeyondViewport: true, clip });
}
