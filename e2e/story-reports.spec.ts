import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { CLAIMS, outletName, writeStory } from './many-reports.ts';
import { BASE, build, cleanUp, newFolder } from './newsroom.ts';
import { overflow } from './overflow.ts';

/** The ledger and the comparison of many reports, and of very many; those of few are the fixture story's. */

const WIDTHS = [320, 390, 1024, 1440];
const HOST = 'http://many-reports.test';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
};

test.describe.configure({ mode: 'serial' });
// A style sheet of the tests must reach the page.
test.use({ bypassCSP: true });
test.afterAll(cleanUp);

/** Opens a page of a built site, which no server need serve. */
async function open(page: Page, site: string, name: string): Promise<void> {
  await page.route(`${HOST}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(site, pathname.slice(BASE.length).replace(/\/$/, '/index.html'));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = TYPES[path.extname(file)] ?? 'text/plain';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
  await page.goto(`${HOST}${BASE}/${name}/`);
}

/** What of the tables' cells leaves its cell, and which words are broken. */
async function tableFaults(page: Page): Promise<string[]> {
  // A syllable with its hyphen is no broken word; here nothing may need one.
  await page.addStyleTag({ content: '* { hyphens: manual !important }' });
  return page.evaluate(() => {
    const faults: string[] = [];
    const isHidden = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
    for (const cell of document.querySelectorAll('table :is(th, td)')) {
      const box = cell.getBoundingClientRect();
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (isHidden(node.parentElement)) continue;
        for (const word of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
          const where = `${location.pathname} at ${innerWidth} px: ${word[0]}`;
          if (parts.length > 1) faults.push(`${where} is broken`);
          if (parts.some((it) => it.left < box.left - 1 || it.right > box.right + 1))
            faults.push(`${where} leaves its cell`);
        }
      }
    }
    return faults;
  });
}

/** The words on the paper of a page, and the sizes of its sheets. */
async function printed(page: Page): Promise<{ words: string; sheets: string[] }> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const sheets: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const [, , width = 0, height = 0] = (await document.getPage(at)).view;
    sheets.push(width > height ? 'wide' : 'high');
  }
  return { words: text.replace(/\s+/g, ' '), sheets };
}

for (const [reports, shape] of [
  [14, 'signs'],
  [40, 'counts'],
] as const) {
  test(`${reports} reports are readable on every screen and on paper`, async ({ page }) => {
    const story = newFolder();
    const site = path.join(newFolder(), 'site');
    writeStory(story, reports);
    await build(story, site);
    for (const name of ['claims', 'compare']) {
      await open(page, site, name);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect([...(await overflow(page)), ...(await tableFaults(page))]).toEqual([]);
      }
    }

    await open(page, site, 'compare');
    expect(await page.locator('.compare thead th').count()).toBeGreaterThan(0);
    const compared = await printed(page);
    expect(new Set(compared.sheets)).toEqual(new Set(['wide']));
    for (const heading of await page.locator('.compare thead th').allInnerTexts())
      expect(compared.words).toContain(heading.replace(/\s+/g, ' ').trim());

    await open(page, site, 'claims');
    const tables = page.locator(`table.ledger-${shape}`);
    expect(await tables.count()).toBeGreaterThan(0);
    await expect(tables.first().locator('tbody th[scope=row]').first()).toBeVisible();
    // Who looked for what is left out is said once for each table.
    const { words } = await printed(page);
    expect(words.split('Ann, 6 March 2025').length - 1).toBe(
      await page.locator('.ledger caption small').count(),
    );
    for (const claim of CLAIMS) expect(words).toContain(claim);
    if (shape === 'counts') expect(words).toContain(`${reports} reports`);
    else
      for (let index = 0; index < reports; index += 1) expect(words).toContain(outletName(index));
  });
}
