import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Puts axe into every page that is opened from now on. So the browser compiles it once, which
 * would else take longer than the rules do.
 */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: AXE });
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
