import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { PUBLISHED } from './sites.ts';

/** That programs which take the text out of a page get the text of each source, and our byline. */

const require = createRequire(import.meta.url);
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

interface Texts {
  readonly site: string;
  readonly sources: readonly { id: string; paragraphs: readonly string[]; headings: number }[];
}

/** Marks of notes and citations, and the original of a quotation, are attributes in the graph. */
const BESIDES = '.noteref, .cite, .original';

/** Letters and figures alone: spaces and marks are set by the page. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

test('a reader view has the paragraphs of each source, nothing between them, and our byline', async ({
  page,
}) => {
  const told = execFileSync(process.execPath, ['e2e/texts.ts'], { encoding: 'utf8' });
  const { site, sources } = JSON.parse(told) as Texts;
  expect(sources.length).toBeGreaterThan(0);
  for (const { id, paragraphs, headings } of sources) {
    await page.goto(`${PUBLISHED.base}/sources/${id}/`);
    const read = await page.evaluate<{ textContent: string; byline: string }>(
      `${READABILITY}; document.querySelectorAll('${BESIDES}').forEach((each) => each.remove()); new Readability(document).parse()`,
    );
    expect(read.byline, id).toContain(site);
    const text = lettersOf(read.textContent);
    let end = -1;
    for (const paragraph of paragraphs) {
      const own = lettersOf(paragraph);
      const found = text.indexOf(own, Math.max(end, 0));
      expect(found, `${id}: ${paragraph}`).toBeGreaterThanOrEqual(0);
      // Headings alone may stand between two paragraphs.
      if (end >= 0 && headings === 0) expect(found, `${id}, before: ${paragraph}`).toBe(end);
      end = found + own.length;
    }
  }
});
