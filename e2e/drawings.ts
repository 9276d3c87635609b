import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { listenTo } from './listen.ts';

/**
 * Tests that a drawing of each kind is fit to be seen.
 * @param drawings a page with one, by the class of the kind
 */
export function testDrawings(drawings: ReadonlyMap<string, string>): void {
  for (const [name, path] of drawings) {
    if (SIGNS.has(name)) continue;
    test.describe(`a drawing of the kind ${name}`, () => {
      if (ON_PHONES.has(name)) test.use({ viewport: PHONE });

      test('is drawn, says what it shows, and breaks no policy', async ({ page }) => {
        const heard = listenTo(page);
        await page.goto(path);
        const drawing = visible(page, name);
        await expect(drawing).toBeVisible();
        expect(await drawing.getAttribute('aria-label')).toMatch(/\w+ \w+/);
        expect(await drawing.getAttribute('role')).toMatch(/^(img|group)$/);
        await expect(page.locator('svg [style], svg style')).toHaveCount(0);
        expect(heard).toEqual([]);
      });

      test('has other colours in the dark', async ({ page }) => {
        await page.goto(path);
        const light = await colours(page, name);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await colours(page, name);
        expect(light.length).toBeGreaterThan(0);
        for (const [index, colour] of light.entries()) expect(dark[index]).not.toBe(colour);
      });

      test('leaves a phone’s page as wide as the phone', async ({ page }) => {
        await page.setViewportSize(PHONE);
        await page.goto(path);
        const root = page.locator('html');
        const excess = await root.evaluate((it) => it.scrollWidth - it.clientWidth);
        expect(excess).toBe(0);
        const form = PHONE_FORMS.get(name);
        if (form !== undefined && (await page.locator(form).count()) > 0) {
          await expect(page.locator(form).locator('visible=true').first()).toBeVisible();
          return;
        }
        const drawing = visible(page, name);
        await expect(drawing).toBeVisible();
        const [size, sideways] = await drawing.evaluate((svg) => [
          svg.querySelector('text')?.getBoundingClientRect().height ?? 0,
          svg.getBoundingClientRect().right - document.documentElement.clientWidth,
        ]);
        expect(size).toBeGreaterThan(8);
        expect(sideways).toBeLessThanOrEqual(0);
      });

      test('the keyboard reaches each of its links, and the last leads to a page', async ({
        page,
      }) => {
        await page.goto(path);
        const links = visible(page, name).locator('a');
        const count = await links.count();
        test.skip(count === 0, `A ${name} has no links.`);
        await links.first().focus();
        for (let index = 1; index < count; index += 1) await page.keyboard.press('Tab');
        await expect(links.last()).toBeFocused();
        await expect(links.last()).toBeInViewport();
        const href = await links.last().getAttribute('href');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(new RegExp(`${href}$`));
      });
    });
  }
}

const PHONE = { width: 320, height: 640 };

/** Small pictures that stand in a line of text and say no more than the words beside them. */
const SIGNS: ReadonlySet<string> = new Set(['cells']);

/** Drawings that are shown on phones alone, each in the place of a wide one. */
const ON_PHONES: ReadonlySet<string> = new Set(['flow-narrow']);

/** What stands on a phone in the place of a drawing that has no room there for its words. */
const PHONE_FORMS: ReadonlyMap<string, string> = new Map([
  ['chains', '.chains-outline'],
  ['network', '.network-outline, .network-list, table.relations'],
  ['flow-wide', 'svg.flow-narrow'],
  ['periodic', '.elements'],
  // The weeks in which most of it happened, told as a table.
  ['band-drawing', '.weeks'],
]);

/** The form of a drawing that a reader has before them. */
function visible(page: Page, name: string): Locator {
  return page.locator(`svg.${name}`).locator('visible=true').first();
}

/** The colour of everything in a drawing that is filled or drawn with a line. */
function colours(page: Page, name: string): Promise<string[]> {
  return page
    .locator(`svg.${name}`)
    .first()
    .locator('text, rect, circle, path')
    .evaluateAll((all) =>
      all.slice(0, 50).map((each) => {
        const { fill, stroke } = getComputedStyle(each);
        return fill === 'none' ? stroke : fill;
      }),
    );
}
