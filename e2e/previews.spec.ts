import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pageWhoseText } from './pages.ts';

/** Previews of links in a text: by mouse, keyboard and finger. */

const KINDS = ['actors', 'concepts', 'events', 'claims'] as const;

/** A page whose text links to entries of every kind: links of a text carry no class. */
const PATH = pageWhoseText((text) =>
  KINDS.every((kind) => new RegExp(`<a href="[^"]*/${kind}/[\\w-]+/">`).test(text)),
);

/** Links of a text to other pages: marks of notes and of paragraphs have a place of their own. */
const LINKS = '.prose > p a[href$="/"]:not([class])';

const card = (page: Page) => page.locator('#card');
const link = (page: Page, kind: string) =>
  page.locator(`.prose a[href*="/${kind}/"]:not([class])`).first();

/** How long a pointer has to rest on a link. */
const PAUSE_MS = 300;

test.beforeEach(({ page }) => page.goto(PATH));

/** From now on time passes for the page only where a test lets it. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
}

/** Lets everything happen that a pause of the pointer could still lead to. */
async function settle(page: Page): Promise<void> {
  await page.clock.runFor(3 * PAUSE_MS);
  // What the page had asked for before is answered before this.
  await page.evaluate(() => fetch(location.href).then((answer) => answer.text()));
  await page.clock.runFor(3 * PAUSE_MS);
}

for (const kind of KINDS) {
  test(`the mouse opens a preview of ${kind} after a pause, and can move into it`, async ({
    page,
  }) => {
    const target = link(page, kind);
    await stopClock(page);
    await target.hover();
    await expect(card(page)).toBeAttached();
    await page.clock.runFor(PAUSE_MS - 1);
    await expect(card(page)).toBeHidden();
    await page.clock.runFor(1);
    await expect(card(page)).toBeVisible();
    const title = card(page).locator('b');
    expect((await title.innerText()).length).toBeGreaterThan(2);
    expect((await card(page).locator('p').innerText()).length).toBeGreaterThan(10);
    await title.hover();
    await page.clock.runFor(2 * PAUSE_MS);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await page.clock.runFor(PAUSE_MS);
    await expect(card(page)).toBeHidden();
  });
}

test('a claim says how it fares, and every preview on what it rests', async ({ page }) => {
  await link(page, 'claims').hover();
  await expect(card(page).locator('small')).toHaveText(/: .*\d+ reports?, \d+ origins?/);
  await expect(card(page).locator('cite a').first()).toHaveAttribute('href', /^https?:/);
});

test('a citation shows its work', async ({ page }) => {
  const cite = page.locator('.prose > p .cite').first();
  await cite.hover();
  await expect(card(page).locator('a[href^="http"]').first()).toBeVisible();
  await expect(card(page).getByRole('link', { name: 'Show in the list' })).toHaveAttribute(
    'href',
    new RegExp(`${await cite.getAttribute('href')}$`),
  );
});

test('the keyboard opens it, goes in, comes back, and Escape closes', async ({ page }) => {
  const target = link(page, 'actors');
  await target.focus();
  await expect(card(page)).toBeVisible();
  await expect(target).toHaveAccessibleDescription(/.{20,}/);
  await page.keyboard.press('Tab');
  await expect(card(page).locator('a').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(target).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(target).toBeFocused();
  await expect(target).not.toHaveAttribute('aria-describedby');
});

test('it lies beside its link and inside the window, also at the edges', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 420 });
  for (const target of (await page.locator(LINKS).all()).slice(0, 12)) {
    // A card goes with its link when the page is scrolled, and would come to lie on the next one.
    await page.mouse.move(1, 1);
    await expect(card(page)).toBeHidden();
    await target.scrollIntoViewIfNeeded();
    await target.hover();
    await expect(target).toHaveAttribute('aria-expanded', 'true');
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(420);
  }
});

test('switched off, none opens and none is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    // The browser asks for the icon of a page whenever it likes.
    if (!request.url().includes('favicon')) fetched.push(request.url());
  });
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Previews').selectOption('off');
  await page.keyboard.press('Escape');
  await page.reload();
  await stopClock(page);
  fetched.length = 0;
  await link(page, 'actors').hover();
  await settle(page);
  await expect(card(page)).toHaveCount(0);
  // What the test itself has asked for.
  expect(fetched).toEqual([page.url()]);
});

test('what cannot be fetched leaves a plain link', async ({ page }) => {
  await page.route('**/card.json', (route) => route.abort());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const refused = page.waitForEvent('requestfailed');
  await link(page, 'actors').hover();
  await refused;
  await expect(card(page)).toBeHidden();
  await page.unroute('**/card.json');
  await page.mouse.move(1, 1);
  await link(page, 'actors').hover();
  await expect(card(page)).toBeVisible();
  await link(page, 'actors').click();
  await expect(page).toHaveURL(/\/actors\//);
  expect(errors).toEqual([]);
});

for (const part of ['card.json', 'previews.js']) {
  test(`a reader who went on while ${part} was on its way is not followed by a preview`, async ({
    page,
  }) => {
    let deliver = (): void => undefined;
    const delivered = new Promise<void>((resolve) => (deliver = resolve));
    await page.route(`**/${part}*`, async (route) => {
      await delivered;
      await route.continue();
    });
    const asked = page.waitForRequest(`**/${part}*`);
    const answered = page.waitForEvent('requestfinished', (it) => it.url().includes(part));
    await link(page, 'actors').hover();
    await asked;
    await stopClock(page);
    await page.mouse.move(1, 1);
    await settle(page);
    deliver();
    await answered;
    await settle(page);
    await expect(card(page)).toBeHidden();
    await page.clock.resume();
    await link(page, 'actors').hover();
    await expect(card(page)).toBeVisible();
  });
}

/** As in browsers of before 2024. */
async function withoutPopovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as { popover?: unknown }).popover;
  });
  await page.reload();
}

test('a browser that has no popovers keeps plain links', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await withoutPopovers(page);
  const loaded = page.waitForEvent('requestfinished', (it) => it.url().includes('previews.js'));
  await link(page, 'actors').hover();
  await loaded;
  await stopClock(page);
  await settle(page);
  await expect(card(page)).toHaveCount(0);
  await page.clock.resume();
  await link(page, 'actors').click();
  await expect(page).toHaveURL(/\/actors\//);
  expect(errors).toEqual([]);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true });

  test('a tap opens it, and its link or a second tap the page', async ({ page }) => {
    const target = link(page, 'actors');
    await target.tap();
    await expect(card(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${PATH}$`));
    await page.locator('h1').tap();
    await expect(card(page)).toBeHidden();
    await target.tap();
    await card(page).getByRole('link', { name: 'Open page' }).tap();
    await expect(page).toHaveURL(/\/actors\/[\w-]+\/$/);
  });

  test('it stays, also where a tap moves no focus', async ({ page }) => {
    // As in Safari, where nothing but the tap itself says that the link is wanted.
    await page.addInitScript(() => {
      document.addEventListener('mousedown', (event) => event.preventDefault());
    });
    await page.reload();
    await stopClock(page);
    await link(page, 'actors').tap();
    await expect(card(page)).toBeVisible();
    const other = link(page, 'concepts');
    await page.locator('h1').tap();
    await expect(card(page)).toBeHidden();
    await other.tap();
    await expect(card(page)).toBeVisible();
    await settle(page);
    await expect(card(page)).toBeVisible();
    await expect(other).toHaveAttribute('aria-expanded', 'true');
  });

  for (const missing of ['card.json', 'previews.js']) {
    test(`without ${missing} a tap opens the page`, async ({ page }) => {
      await page.route(`**/${missing}`, (route) => route.abort());
      await link(page, 'actors').tap();
      await expect(page).toHaveURL(/\/actors\/[\w-]+\/$/);
    });
  }

  test('without popovers a tap opens the page', async ({ page }) => {
    await withoutPopovers(page);
    await link(page, 'actors').tap();
    await expect(page).toHaveURL(/\/actors\/[\w-]+\/$/);
  });
});
