import { overflow } from '../overflow.ts';
import { KINDS, longestOf, pagesWith, pageWhoseText } from '../pages.ts';
import type { Browsed } from './browsed.ts';
import { runFor, stopClock } from './clock.ts';
import { evidenceFaults } from './evidence.ts';
import { expect, test } from './fixture.ts';
import { notePlaces } from './note-places.ts';

/** What a reader may count on in every browser. It is tested in Chromium, Firefox and WebKit. */

// All of them in one browser.
test.describe.configure({ mode: 'default' });

const NOTES = pagesWith(/<div class="note[" ]/);
const EVIDENCE = pagesWith(/<details class="ev[" ]/);

const WIDTHS = [320, 390, 768, 1024, 1440];

const LINK = '.prose a[href*="/actors/"]:not([class])';
const READING = pageWhoseText((text) => /<a href="[^"]*\/actors\/[\w-]+\/">/.test(text));

const attribute = (browsed: Browsed, selector: string, name: string) =>
  browsed.evaluate((a, b) => document.querySelector(a)?.getAttribute(b), selector, name);

const hasFocus = (browsed: Browsed, selector: string) =>
  browsed.evaluate((it) => document.activeElement?.matches(it) ?? false, selector);

/** Whether an element is there and has a size. */
const isShown = (browsed: Browsed, selector: string) =>
  browsed.evaluate((it) => document.querySelector(it)?.checkVisibility() ?? false, selector);

const shows = (browsed: Browsed, selector: string) =>
  expect.poll(() => isShown(browsed, selector), `${selector} is shown`).toBe(true);
const hides = (browsed: Browsed, selector: string) =>
  expect.poll(() => isShown(browsed, selector), `${selector} is hidden`).toBe(false);

test.describe('notes', () => {
  test('stand beside their words on a wide screen', async ({ browsed, at }) => {
    const faults: string[] = [];
    const distances: number[] = [];
    for (const path of NOTES) {
      await browsed.open(at(path));
      const places = await browsed.evaluate(notePlaces);
      faults.push(...places.faults.map((fault) => `${path}: ${fault}`));
      distances.push(...places.notes.flatMap(({ beside, distance }) => (beside ? distance : [])));
    }
    expect(faults).toEqual([]);
    expect(distances.length).toBeGreaterThan(10);
    const near = distances.filter((distance) => distance <= 40);
    expect(near.length / distances.length, distances.join()).toBeGreaterThanOrEqual(0.9);
  });

  test('can be read on a phone', async ({ browsed, at }) => {
    await browsed.resize(390, 800);
    const faults: string[] = [];
    for (const path of NOTES) {
      await browsed.open(at(path));
      const places = await browsed.evaluate(notePlaces);
      faults.push(...places.faults.map((fault) => `${path}: ${fault}`));
      expect(places.notes.length).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
  });
});

test.describe('previews', () => {
  test('open under the pointer, stay while it is in them, and close', async ({ browsed, at }) => {
    await browsed.open(at(READING));
    await browsed.hover(LINK);
    await shows(browsed, '#card');
    await stopClock(browsed);
    await browsed.hover('#card b');
    await runFor(browsed, 5_000);
    expect(await isShown(browsed, '#card')).toBe(true);
    await browsed.press('Escape');
    await hides(browsed, '#card');
    await expect.poll(() => attribute(browsed, LINK, 'aria-expanded')).toBe(null);
  });

  test('close when the pointer goes elsewhere', async ({ browsed, at }) => {
    await browsed.open(at(READING));
    await browsed.hover(LINK);
    await shows(browsed, '#card');
    await browsed.leave();
    await hides(browsed, '#card');
  });

  test('open by keyboard, and Escape leads back', async ({ browsed, at }) => {
    await browsed.open(at(READING));
    await browsed.evaluate((it) => document.querySelector<HTMLElement>(it)?.focus(), LINK);
    await shows(browsed, '#card');
    await browsed.press('Tab');
    await expect.poll(() => hasFocus(browsed, '#card a')).toBe(true);
    await browsed.press('Escape');
    await hides(browsed, '#card');
    expect(await hasFocus(browsed, LINK)).toBe(true);
  });

  for (const width of WIDTHS) {
    test(`lie on the screen at ${width} px`, async ({ browsed, at }) => {
      await browsed.resize(width, 700);
      await browsed.open(at(READING));
      for (const end of ['first', 'last'] as const) {
        await browsed.evaluate(markLink, LINK, end);
        await browsed.hover('[data-tried]');
        await shows(browsed, '#card');
        await expect.poll(() => attribute(browsed, '[data-tried]', 'aria-expanded')).toBe('true');
        expect(await browsed.evaluate(outsideOfWindow, '#card')).toEqual([]);
        await browsed.press('Escape');
        await hides(browsed, '#card');
      }
    });
  }
});

test.describe('evidence lines', () => {
  for (const width of WIDTHS) {
    test(`stand beside or under their paragraph at ${width} px`, async ({ browsed, at }) => {
      await browsed.resize(width, 800);
      const faults: string[] = [];
      for (const path of EVIDENCE) {
        await browsed.open(at(path));
        const found = await browsed.evaluate(evidenceFaults);
        faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  }

  test('open and close by pointer and by keyboard, into words with links', async ({
    browsed,
    at,
  }) => {
    await browsed.open(at(EVIDENCE[0] ?? ''));
    expect(await isShown(browsed, 'details.ev a')).toBe(false);
    await browsed.click('details.ev > summary');
    await shows(browsed, 'details.ev[open] a[href]');
    await browsed.evaluate(() =>
      document.querySelector<HTMLElement>('details.ev > summary')?.focus(),
    );
    await browsed.press('Enter');
    await hides(browsed, 'details.ev[open]');
    await browsed.press('Enter');
    await shows(browsed, 'details.ev[open] a[href]');
  });
});

test.describe('settings', () => {
  const theme = (browsed: Browsed) =>
    browsed.evaluate(() => {
      const colour = getComputedStyle(document.body).backgroundColor;
      const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
      return red + green + blue < 3 * 128 ? 'dark' : 'light';
    });
  const size = (browsed: Browsed) =>
    browsed.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

  async function choose(browsed: Browsed, name: string, value: string): Promise<void> {
    await browsed.click('.aa');
    await shows(browsed, '#settings');
    await browsed.evaluate(
      (field, to) => {
        const list = document.querySelector<HTMLSelectElement>(`#settings [name="${field}"]`);
        if (!list) throw new Error(`There is no setting "${field}".`);
        list.value = to;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      value,
    );
    await browsed.press('Escape');
    await hides(browsed, '#settings');
  }

  for (const chosen of ['dark', 'light']) {
    test(`remember a ${chosen} theme on the next page`, async ({ browsed, at }) => {
      await browsed.open(at(READING));
      await choose(browsed, 'theme', chosen);
      await expect.poll(() => theme(browsed)).toBe(chosen);
      await browsed.open(at(longestOf('/')));
      expect(await theme(browsed)).toBe(chosen);
    });
  }

  test('remember the size of the text, until it is set back', async ({ browsed, at }) => {
    await browsed.open(at(READING));
    const normal = await size(browsed);
    await choose(browsed, 'size', 'larger');
    await expect.poll(() => size(browsed)).toBe(1.25 * normal);
    await browsed.open(at(longestOf('/')));
    expect(await size(browsed)).toBe(1.25 * normal);
    await choose(browsed, 'size', '');
    await browsed.open(at(READING));
    expect(await size(browsed)).toBe(normal);
  });
});

for (const width of WIDTHS) {
  test(`nothing is cut off and nothing scrolls sideways at ${width} px`, async ({
    browsed,
    at,
  }) => {
    await browsed.resize(width, 800);
    const faults: string[] = [];
    for (const { path } of KINDS) {
      await browsed.open(at(path));
      faults.push(...(await overflow(browsed)));
    }
    expect(faults).toEqual([]);
  });
}

/** Marks the first or the last element that fits, for a test to name it. */
function markLink(selector: string, end: 'first' | 'last'): void {
  document.querySelector('[data-tried]')?.removeAttribute('data-tried');
  const links = [...document.querySelectorAll(selector)];
  const chosen = end === 'first' ? links[0] : links.at(-1);
  chosen?.setAttribute('data-tried', '');
  chosen?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** At which sides an element leaves the window. */
function outsideOfWindow(selector: string): string[] {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) return ['it is not there'];
  const { clientWidth } = document.documentElement;
  return [
    box.left < 0 && `left by ${-box.left} px`,
    box.top < 0 && `top by ${-box.top} px`,
    box.right > clientWidth && `right by ${box.right - clientWidth} px`,
    box.bottom > innerHeight && `bottom by ${box.bottom - innerHeight} px`,
  ].filter((it) => it !== false);
}
