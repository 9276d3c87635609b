import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longestOf, pagesWith } from './pages.ts';
import { FIXTURE } from './sites.ts';

/** The ledger, its filters and the pages of a day, as a reader without JavaScript has them. */

interface GraphFile {
  readonly claims: readonly {
    readonly url: string;
    readonly reports: number;
    readonly status: string | null;
    readonly ways: number;
    readonly speakers: readonly string[];
    readonly unnamedSpeakers: readonly { readonly count: number }[];
  }[];
}

const { folder, base } = FIXTURE;
const graph = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8')) as GraphFile;

test('each cell of the ledger is read aloud with its source, and leads to the passage', async ({
  page,
}) => {
  await page.goto(longestOf('/claims'));
  const table = page.getByRole('table').first();
  const heads = table.getByRole('columnheader');
  const sources = await heads.getByRole('link').allInnerTexts();
  const row = table.getByRole('row').filter({ has: page.getByRole('cell').getByRole('link') });
  const cells = row.first().getByRole('cell');
  await expect(heads).toHaveCount(1 + (await cells.count()));
  expect(sources.length).toBe(await cells.count());
  const links = page.getByRole('cell').getByRole('link');
  const names = await links.evaluateAll((all) =>
    all.map((link) => {
      const spoken = link.cloneNode(true) as Element;
      for (const sign of spoken.querySelectorAll('[aria-hidden="true"]')) sign.remove();
      return spoken.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    }),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(
      sources.some((source) => name.startsWith(`${source}:`)),
      name,
    ).toBe(true);
    expect(name).toMatch(
      /: (says itself|reports as said|disputed by .+|changes: .+), paragraph\s\d+(\. .+)?$/,
    );
  }
  // What the browser itself computes from it, for one.
  await expect(links.first()).toHaveAccessibleName(names[0] ?? '');
  await links.first().click();
  await expect(page.locator(':target')).toBeVisible();
  await expect(page.locator(':target')).toHaveClass(/claim/);
});

test('a filter is a link to a page that marks it and has as many claims as it says', async ({
  page,
}) => {
  await page.goto(longestOf('/claims'));
  const filters = page.getByRole('navigation', { name: 'Filters' });
  await expect(filters.locator('[aria-current="page"]')).toHaveCount(1);
  const groups = await filters.locator('summary').allInnerTexts();
  expect(groups.length).toBeGreaterThan(2);
  for (const group of groups) {
    await page.goto(longestOf('/claims'));
    await filters.getByText(group, { exact: true }).click();
    const option = filters.getByRole('listitem').locator('visible=true').first();
    const name = await option.getByRole('link').innerText();
    const count = Number(await option.locator('.kind').innerText());
    await option.getByRole('link').click();
    await expect(filters.locator('[aria-current="page"]')).toHaveText(name);
    await expect(page.getByRole('rowheader')).toHaveCount(count);
  }
});

test('the tally on the page of every claim is that of graph.json', () => {
  expect(graph.claims.length).toBeGreaterThan(0);
  const counted = (number: number, noun: string): string =>
    `${number} ${noun}${number === 1 ? '' : 's'}`;
  for (const { url, reports, status, ways, speakers, unnamedSpeakers } of graph.claims) {
    const named = speakers.length - unnamedSpeakers.length;
    const unnamed = unnamedSpeakers.reduce((sum, { count }) => sum + count, 0);
    const html = readFileSync(join(folder, url.slice(base.length), 'index.html'), 'utf8');
    const tally = /class="tally".*?<strong>([^<]*)<\/strong>/s.exec(html)?.[1];
    expect(tally, url).toBe(
      [
        counted(reports, 'report'),
        ...(status === null ? [] : [counted(ways, 'independent route')]),
        ...(unnamedSpeakers.length === 0
          ? [counted(named, 'speaker')]
          : [...(named > 0 ? [counted(named, 'named speaker')] : []), `${unnamed} unnamed`]),
      ].join(', '),
    );
  }
});

test('no page of a day has a later date', async ({ page }) => {
  const days = pagesWith(/<h1>As of \d/);
  expect(days.length).toBeGreaterThan(1);
  for (const path of days) {
    await page.goto(path);
    const day = /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? '';
    const { dates, words } = await page.locator('main').evaluate((main) => {
      // The way to the next day, and the day by which something is to happen.
      for (const each of main.querySelectorAll('nav, .due')) each.remove();
      const times = [...main.querySelectorAll('time')];
      return { dates: times.map((time) => time.dateTime), words: main.textContent ?? '' };
    });
    expect(
      dates.filter((date) => date > day),
      path,
    ).toEqual([]);
    const written = words.match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? [];
    expect(written.length, path).toBeGreaterThan(0);
    const later = written.filter((text) => Date.parse(`${text} UTC`) > Date.parse(day));
    expect(later, path).toEqual([]);
  }
});

test('one day leads to the next and back', async ({ page }) => {
  await page.goto(longestOf('/as-of'));
  await page.getByRole('main').getByRole('link').nth(1).click();
  const days = page.getByRole('navigation', { name: 'Other days' });
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  await days.getByRole('link', { name: /^After/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
  await days.getByRole('link', { name: /^Before/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
});
