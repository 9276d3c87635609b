import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { violations, withAxe } from './axe.ts';

/** The rules of axe that depend on colours, and take most of its time. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** Everything else that axe knows. */
const STRUCTURE: RunOptions = {
  rules: Object.fromEntries(COLOUR.map((id) => [id, { enabled: false }])),
};

/** What a reader's system may ask for. The markup is the same in all of them; colours are not. */
const WISHES = [
  { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' },
  { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'no-preference' },
  { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
] as const;
type Wish = (typeof WISHES)[number];

/**
 * Looks that this worker has checked on an earlier page, whichever test that was in: what looks the
 * same has the same contrast. A test that fails ends its worker, and its looks are forgotten.
 */
const checked = new Map<Wish, string[]>(WISHES.map((wish) => [wish, []]));

/**
 * Opens pages and lets axe look at each, in all that a reader's system may ask for.
 * @returns what it objects to
 */
export async function faultsOn(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  /** How many looks the page has that has most of them. */
  const most = new Map<Wish, number>(WISHES.map((wish) => [wish, 0]));
  await withAxe(page);
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await violations(page, STRUCTURE)));
    for (const wish of WISHES) {
      await page.emulateMedia(wish);
      const { looks, faults } = await checkNewLooks(page, wish);
      most.set(wish, Math.max(looks, most.get(wish) ?? 0));
      found.push(...faults);
    }
  }
  expect(Math.min(...most.values())).toBeGreaterThan(10);
  return found;
}

/** What `markOneOfEachLook` marks. */
export const LOOK = '[data-look]';

/**
 * Checks the colours of those looks of a page that no page had before it.
 * @param wish what is asked for now
 * @returns how many looks the page has, and what axe objects to
 */
async function checkNewLooks(
  page: Page,
  wish: Wish,
): Promise<{ readonly looks: number; readonly faults: readonly string[] }> {
  const known = checked.get(wish) ?? [];
  const { looks, marked } = await markOneOfEachLook(page, 'body', known);
  if (marked.length === 0) return { looks, faults: [] };
  const faults = await violations(page, { runOnly: COLOUR }, LOOK);
  known.push(...marked);
  return { looks, faults };
}

/**
 * Marks one element with text for each combination of colour, background, size, weight and
 * underline on the page: elements that look the same have the same contrast.
 * @param known looks that need no mark
 * @returns how many looks the page has, and those that were marked
 */
export async function markOneOfEachLook(
  page: Page,
  within = 'body',
  known: readonly string[] = [],
): Promise<{ readonly looks: number; readonly marked: readonly string[] }> {
  return page.evaluate(
    ([root, old]) => {
      const known = new Set(old);
      const seen = new Set<string>();
      const marked: string[] = [];
      /** What is painted behind an element: the grounds of it and of all that it lies in. */
      const grounds = new Map<Element | null, string>([[null, '']]);
      const groundsOf = (element: Element | null): string => {
        const found = grounds.get(element);
        if (found !== undefined || !element) return found ?? '';
        const own = getComputedStyle(element).backgroundColor;
        const behind = groundsOf(element.parentElement);
        const all = behind.includes(own) ? behind : `${behind} ${own}`;
        grounds.set(element, all);
        return all;
      };
      for (const element of document.querySelectorAll<HTMLElement>('[data-look]')) {
        delete element.dataset['look'];
      }
      for (const element of document.querySelectorAll<HTMLElement>(`${root} *`)) {
        const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        if (text.every((node) => node.textContent?.trim() === '')) continue;
        const { color, fontSize, fontWeight, textDecoration } = getComputedStyle(element);
        const parent = element.parentElement && getComputedStyle(element.parentElement).color;
        const look = [
          color,
          fontSize,
          fontWeight,
          textDecoration,
          parent,
          groundsOf(element),
        ].join();
        if (seen.has(look)) continue;
        seen.add(look);
        if (known.has(look)) continue;
        marked.push(look);
        element.dataset['look'] = '';
      }
      return { looks: seen.size, marked };
    },
    [within, known] as const,
  );
}
