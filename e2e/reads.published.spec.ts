import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { testDrawings } from './drawings.ts';
import { listenTo } from './listen.ts';
import { endFaults, marginFaults } from './notes.ts';
import { overflow } from './overflow.ts';
import { ALL, DRAWINGS, KINDS } from './published.ts';

/**
 * That what is published can be read: the longest page of each kind, in its own words. All that does
 * not depend on the story is tested on the fixture's.
 */

test('every kind of page opens without a complaint, and says what it is', async ({ page }) => {
  const heard = listenTo(page);
  for (const { path } of KINDS) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(/\S/);
    expect(await page.title(), path).toMatch(/\S/);
  }
  expect(KINDS.length).toBeGreaterThan(10);
  expect(heard).toEqual([]);
});

test('its words and notes fit on a phone and on a wide screen', async ({ page }) => {
  const faults: string[] = [];
  for (const { path } of KINDS) {
    await page.goto(path);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const crowded = width === 1440 ? await marginFaults(page) : await endFaults(page);
      faults.push(...(await overflow(page)), ...crowded.map((it) => `${path} ${width}: ${it}`));
    }
  }
  expect(faults).toEqual([]);
});

test('outside code its words have the marks of print, and not those of keyboards', async ({
  request,
}) => {
  const straight: string[] = [];
  for (const path of ALL) {
    const page = await (await request.get(path)).text();
    const texts = [wordsOf(parse(page)), ...(page.match(TOLD) ?? [])];
    for (const text of texts) {
      straight.push(...(text.match(/.{0,20}["'].{0,20}/g) ?? []).map((it) => `${path} ${it}`));
    }
  }
  expect(straight).toEqual([]);
  expect(ALL.length).toBeGreaterThan(10);
});

/** What the head of a page tells of it. */
const TOLD = /(?<=(?:name="description"|property="og:(?:title|description)") content=")[^"]*/g;

const CODE = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style']);

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}

/** All words of a page that are not code. */
function wordsOf({ nodeName, value, childNodes = [] }: Node): string {
  if (nodeName === '#text') return value ?? '';
  return CODE.has(nodeName) ? '' : childNodes.map(wordsOf).join('');
}

test.describe('opened where it is folded,', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() =>
      addEventListener('DOMContentLoaded', () => {
        for (const fold of document.querySelectorAll('details:has(svg[role=group])')) {
          (fold as HTMLDetailsElement).open = true;
        }
      }),
    ),
  );

  testDrawings(DRAWINGS);
});
