import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Puts axe into a page, for one run or several. */
export async function inject(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe objects to, one line for each element.
 * @param within a selector: only what lies in an element that it matches is looked at
 */
export async function violations(
  page: Page,
  options: RunOptions,
  within = 'html',
): Promise<string[]> {
  const found = await page.evaluate(
    async ([root, chosen]) => {
      const { violations } = await window.axe.run(root, {
        ...chosen,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}  ${html}  ${failureSummary}`),
      );
    },
    [within, options] as const,
  );
  return found.map((line) => `${page.url()}  ${line}`);
}
