import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pagesWith, pageWhoseText } from './pages.ts';

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

/** How long a pointer has to rest on a link, and how long a card waits for one that has left. */
const PAUSE_MS = 450;
const GRACE_MS = 300;

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
    await page.clock.runFor(GRACE_MS);
    await expect(card(page)).toBeHidden();
  });
}

test('once one is open, that of a neighbour opens without a pause', async ({ page }) => {
  // Narrower than what has a margin: on the way to that, the pointer may cross other links.
  await page.setViewportSize({ width: 900, height: 900 });
  const [first, second] = [link(page, 'actors'), link(page, 'events')];
  await first.scrollIntoViewIfNeeded();
  await first.hover();
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await stopClock(page);
  await second.hover();
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect(first).not.toHaveAttribute('aria-expanded');
});

test('a claim says how it fares and how it came, and every preview on what it rests', async ({
  page,
}) => {
  const target = link(page, 'claims');
  await target.hover();
  await expect(card(page).locator('small')).toHaveText(/: .*\d+ reports?, \d+ /);
  await expect(card(page).locator('cite a').first()).toHaveAttribute('href', /^https?:/);
  const lines = card(page).locator('> i');
  await expect(lines.first()).toHaveText(/\S › \S/);
  // Its row of cells, with the same in words beside it.
  const { cells } = (await (
    await page.request.get(`${await target.getAttribute('href')}card.json`)
  ).json()) as { cells: { row: string; told: string } };
  const row = lines.last();
  await expect(row.locator('svg')).toHaveCount(cells.row.replaceAll(/\d/g, '').length);
  await expect(row).toContainText(cells.told);
  await expect(row.locator('span')).toHaveAttribute('aria-hidden', 'true');
  const drawn = await row.locator('path').evaluateAll((all) =>
    all.map((path) => {
      const { width, height } = path.getBoundingClientRect();
      return width > 0 && height > 0;
    }),
  );
  expect(drawn).not.toContain(false);
});

test('on the page of a report a claim has the way by which it came there', async ({ page }) => {
  const { path, to } = await reportThatCarries(page);
  await page.goto(path);
  const target = page.locator(`.prose a[href="${to}"]`).first();
  await target.evaluate((it) => it.closest('details')?.setAttribute('open', ''));
  await target.hover();
  const { routes } = (await (await page.request.get(`${to}card.json`)).json()) as Card;
  const own = routes.filter((route) => route.to === path).map(({ text }) => text);
  await expect(card(page).locator('> i').first()).toHaveText(own[0] ?? '');
});

const isReport = (path: string): boolean => path.includes('/sources/');

interface Card {
  readonly routes: readonly { readonly to: string; readonly text: string }[];
}

/** A report and a claim that it links to, which other reports carry before it. */
async function reportThatCarries(page: Page): Promise<{ path: string; to: string }> {
  for (const path of pagesWith(/href="[^"]*\/claims\/[\w-]+\/"/).filter(isReport)) {
    await page.goto(path);
    const links = page.locator('.prose a[href*="/claims/"][href$="/"]');
    for (const to of await links.evaluateAll((all) => all.map((it) => it.getAttribute('href')))) {
      const { routes } = (await (await page.request.get(`${to}card.json`)).json()) as Card;
      if (routes.findIndex((route) => route.to === path) > 0) return { path, to: to ?? '' };
    }
  }
  throw new Error('no report links to a claim that another report carries before it');
}

test('a citation shows its work', async ({ page }) => {
  const cite = page.locator('.prose > p .cite').first();
  await cite.hover();
  await expect(card(page).locator('a[href^="http"]').first()).toBeVisible();
  await expect(card(page).getByRole('link', { name: 'Show in the list' })).toHaveAttribute(
    'href',
    new RegExp(`${await cite.getAttribute('href')}$`),
  );
  // In lines as in the list: no sign stands on a line of its own.
  const lines = (await card(page).innerText()).split('\n').filter((line) => line.trim() !== '');
  expect(lines.filter((line) => !/\p{L}/u.test(line))).toEqual([]);
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

const SCREENS = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 500, height: 420 },
  { width: 768, height: 700 },
  { width: 1440, height: 900 },
] as const;

/** Where on a screen a link may be, from its upper edge. */
const QUARTERS = [0.12, 0.38, 0.62, 0.88];

for (const { width, height } of SCREENS) {
  test(`at ${width} × ${height} it is on the screen, and on no note, wherever its link is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const links = await page.locator(LINKS).all();
    // Of each quarter some links, at the start, in the middle and at the end of their lines.
    for (const [index, target] of links.slice(0, 12).entries()) {
      await page.mouse.move(1, 1);
      await expect(card(page)).toBeHidden();
      const from = height * (QUARTERS[index % QUARTERS.length] ?? 0);
      await target.evaluate((it, top) => {
        scrollTo({ top: scrollY + it.getBoundingClientRect().top - top, behavior: 'instant' });
      }, from);
      await target.hover();
      await expect(target).toHaveAttribute('aria-expanded', 'true');
      const faults = await card(page).evaluate((it) => {
        const box = it.getBoundingClientRect();
        const { scrollWidth, clientWidth, className } = it as HTMLElement;
        const on = [...document.querySelectorAll('.note')]
          .map((note) => note.getBoundingClientRect())
          .some((n) => n.bottom > box.top && n.top < box.bottom && n.right > box.left);
        return [
          box.left < 0 && 'left',
          box.top < 0 && 'top',
          box.right > innerWidth && 'right',
          box.bottom > innerHeight && 'bottom',
          box.height < 40 && 'height',
          scrollWidth > clientWidth && 'wider than itself',
          className === 'beside' && innerWidth > 1024 && on && 'note',
        ].filter(Boolean);
      });
      expect(faults, `link ${index}`).toEqual([]);
    }
  });
}

test('on a wide screen it is in the margin, level with its link, where that is free', async ({
  page,
}) => {
  let beside = 0;
  for (const target of (await page.locator(LINKS).all()).slice(0, 12)) {
    await page.mouse.move(1, 1);
    await expect(card(page)).toBeHidden();
    await target.evaluate((it) => {
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await target.hover();
    await expect(target).toHaveAttribute('aria-expanded', 'true');
    const [at, box] = [await target.boundingBox(), await card(page).boundingBox()];
    if (!(await card(page).evaluate((it) => it.classList.contains('beside')))) continue;
    beside += 1;
    const text = await page.locator('.article-main').boundingBox();
    expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(Math.abs((box?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(40);
  }
  expect(beside).toBeGreaterThan(2);
});

test('the page that one reads has no preview of itself', async ({ page }) => {
  await page
    .locator('.prose > p')
    .first()
    .evaluate((it) => {
      const self = document.createElement('a');
      self.href = location.pathname;
      self.textContent = 'this page';
      it.prepend(self, ' ');
    });
  const loaded = page.waitForEvent('requestfinished', (it) => it.url().includes('previews.js'));
  await page.getByRole('link', { name: 'this page', exact: true }).hover();
  await loaded;
  await stopClock(page);
  await settle(page);
  await expect(card(page)).toBeHidden();
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

for (const part of ['card.json', 'previews.js', 'card.js']) {
  test(`a reader who went on while ${part} was on its way is not followed by a preview`, async ({
    page,
  }) => {
    let deliver = (): void => undefined;
    const delivered = new Promise<void>((resolve) => (deliver = resolve));
    await page.route(`**/${part}`, async (route) => {
      await delivered;
      await route.continue();
    });
    const asked = page.waitForRequest(`**/${part}`);
    const answered = page.waitForEvent('requestfinished', (it) => it.url().endsWith(part));
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

  test('it is a sheet at the lower edge that leaves its link free, with room for a thumb', async ({
    page,
  }) => {
    const target = link(page, 'claims');
    await target.evaluate((it) => {
      scrollTo({
        top: scrollY + it.getBoundingClientRect().top - innerHeight + 40,
        behavior: 'instant',
      });
    });
    await target.tap();
    await expect(card(page)).toBeVisible();
    const sheet = await card(page).boundingBox();
    expect(sheet?.width).toBe(375);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(800);
    expect(sheet?.height).toBeLessThanOrEqual(480);
    for (const action of await card(page).locator('a').all()) {
      expect((await action.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await expect
      .poll(async () => {
        const at = await target.boundingBox();
        return (at?.y ?? 0) + (at?.height ?? 0) <= (sheet?.y ?? 0);
      })
      .toBe(true);
    await target.tap();
    await expect(page).toHaveURL(/\/claims\/[\w-]+\/$/);
  });

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

  for (const missing of ['card.json', 'previews.js', 'card.js']) {
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
