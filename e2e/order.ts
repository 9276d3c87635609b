import type { Page } from '@playwright/test';

/** Where the text of a page begins, in pixels from its top: its first heading or paragraph. */
export async function textBegins(page: Page): Promise<number> {
  return page.evaluate(() => {
    const first = document.querySelector('.prose :is(h2, p)');
    if (!first) throw new Error('The page has a text.');
    return first.getBoundingClientRect().top + scrollY;
  });
}
