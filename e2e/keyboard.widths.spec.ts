import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { violations, withAxe } from './axe.ts';
import { KINDS, SHORTEST } from './pages.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Every kind of page, key by key: minutes on a busy machine.
test.setTimeout(240_000);

/** Pages that are walked from link to link; the long lists are made of the same parts. */
const WALKED = SHORTEST.filter(({ html }) => html.split('<a ').length < 90);

test('the first key press offers to skip to the text, and the offer holds', async ({ page }) => {
  for (const { path } of WALKED) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip, path).toBeFocused();
    await expect(skip, path).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => document.activeElement?.closest('header.masthead'));
    expect(isPast, path).toBeNull();
  }
});

test('the keyboard reaches everything, and shows where it is', async ({ page }) => {
  expect(WALKED.length).toBeGreaterThan(5);
  for (const { path } of WALKED) {
    await page.goto(path);
    const wanted = await markControls(page);
    for (let index = 0; index < wanted; index += 1) await page.keyboard.press('Tab');
    const { reached, faults } = await page.evaluate(() => window.walk);
    expect(faults, path).toEqual([]);
    expect(reached, path).toEqual([...Array(wanted).keys()]);
  }
});

test('nothing that can be operated is left out of the order of the keyboard', async ({ page }) => {
  for (const { path } of KINDS) {
    await page.goto(path);
    const left = await page
      .locator('a, button, select, input, summary, .table-scroll')
      .evaluateAll((all) =>
        all
          .filter((each) => (each as HTMLElement).tabIndex !== 0 || each.closest('[inert]'))
          .map((each) => each.outerHTML),
      );
    expect(left, path).toEqual([]);
  }
});

test('targets are 24 px large or stand apart (WCAG 2.5.8)', async ({ page }) => {
  const found: string[] = [];
  await withAxe(page);
  for (const { path } of KINDS) {
    await page.goto(path);
    found.push(...(await violations(page, { runOnly: ['target-size'] })));
  }
  expect(found).toEqual([]);
});

declare global {
  interface Window {
    /** The numbers of the controls that had the focus, and what a reader could not see of them. */
    walk: { reached: number[]; faults: string[] };
  }
}

/**
 * Numbers everything on the page that a reader can operate, in the order of the text, and writes
 * down from then on what gets the focus.
 * @returns how many there are
 */
function markControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, input, summary, [tabindex]',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    window.walk = { reached: [], faults: [] };
    const { reached, faults } = window.walk;

    /** Where a control must be seen, at one point at least: a line of a drawing does not fill its box. */
    const pointsOf = (element: Element, box: DOMRect): (readonly [number, number])[] => {
      const line = element.querySelector<SVGPathElement>('svg a > path');
      const matrix = line?.getScreenCTM();
      if (line && matrix && getComputedStyle(line).fill === 'none') {
        return [0.2, 0.35, 0.5, 0.65, 0.8].map((share) => {
          const point = line.getPointAtLength(line.getTotalLength() * share);
          const { x, y } = point.matrixTransform(matrix);
          return [x, y];
        });
      }
      // What is taller than the screen begins above it.
      const x = Math.max(box.left, 0) + Math.min(box.width, 24) / 2;
      return [[x, Math.max(box.top, 0) + Math.min(box.height, 24) / 2]];
    };
    const faultOf = (element: Element): string => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const name = element.outerHTML.slice(0, 120);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
        return `no outline around ${name}`;
      }
      const [box] = element.getClientRects();
      if (!box) return `nothing to see of ${name}`;
      const above = pointsOf(element, box).map(([x, y]) => document.elementFromPoint(x, y));
      const isSeen = above.some((top) => top && (element.contains(top) || top.contains(element)));
      return isSeen ? '' : `${name} is hidden under ${above[0]?.outerHTML.slice(0, 80)}`;
    };
    // When a key is let go, what it led to has been scrolled into view.
    document.addEventListener('keyup', () => {
      const element = document.activeElement as HTMLElement;
      reached.push(controls.indexOf(element));
      const fault = faultOf(element);
      if (fault !== '') faults.push(fault);
    });
    return controls.length;
  });
}
