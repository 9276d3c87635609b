import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Drawings at the heads of pages: their point is seen on a phone before anybody scrolls. */

const PHONE = { width: 390, height: 844 };

/** The part of a drawing that has its point: what must be seen first. */
const HEADS = [
  ['two wordings', '/compare/', '.wording dd ins >> nth=0'],
  ['weeks in lanes', '/events/', '.weeks-key >> nth=-1'],
  ['two estimates beside another', '/concepts/weight-limit/', '.chart-estimates .chart-beside'],
  ['steps of a chain', '/concepts/hanger/', '.chart-steps .chart-step >> nth=1'],
] as const;

for (const [name, path, point] of HEADS) {
  test(`${name}: the point is on a phone’s screen at once`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`.${path}`);
    await expect(page.locator(point)).toBeInViewport({ ratio: 1 });
    await expect(sideways(page)).resolves.toBe(0);
  });
}

test('wordings are marked by shapes, said in words, and copied as their source has them', async ({
  page,
}) => {
  await page.goto('./compare/');
  const gone = page.locator('.wording del').first();
  const fresh = page.locator('.wording ins').first();
  await expect(gone).toHaveCSS('text-decoration-line', 'line-through');
  await expect(fresh).toHaveCSS('text-decoration-line', 'underline');
  const figure = page.locator('figure.wording').first();
  await expect(figure).toMatchAriaSnapshot(`
    - figure "Words that are gone are struck through; new words are underlined.":
      - term
      - definition:
        - deletion: /^gone/
      - term
      - definition:
        - insertion: /^new/
  `);
  const quotation = figure.locator('q').first();
  expect(await selected(quotation)).toBe(await quotation.textContent());
  await page.emulateMedia({ media: 'print' });
  await expect(gone).toHaveCSS('text-decoration-line', 'line-through');
  await expect(fresh).toHaveCSS('text-decoration-line', 'underline');
});

test('weeks run down on a phone and across on a wide screen; each mark has a name and a finger’s room', async ({
  page,
}) => {
  await page.goto('./events/');
  const weeks = page.locator('.weeks tbody tr');
  const [first, second] = [weeks.nth(0), weeks.nth(1)];
  expect(await step(first, second)).toMatchObject({ across: true, down: false });
  await page.setViewportSize(PHONE);
  expect(await step(first, second)).toMatchObject({ across: false, down: true });
  const marks = page.locator('.weeks td a');
  for (const mark of await marks.all()) {
    expect(await mark.getAttribute('aria-label')).toMatch(/^\d.*: \S/);
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const url = await marks.first().getAttribute('href');
  await expect(page.locator(`.timeline a[href="${url}"]`)).toHaveCount(1);
});

/** How one box follows another. */
async function step(one: Locator, other: Locator): Promise<{ across: boolean; down: boolean }> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('no boxes');
  return { across: b.x >= a.x + a.width - 1, down: b.y >= a.y + a.height - 1 };
}

/** What a reader takes along who selects an element. */
function selected(element: Locator): Promise<string> {
  return element.evaluate((it) => {
    const selection = getSelection();
    selection?.selectAllChildren(it);
    return selection?.toString() ?? '';
  });
}

function sideways(page: Page): Promise<number> {
  return page.locator('html').evaluate((it) => it.scrollWidth - it.clientWidth);
}
