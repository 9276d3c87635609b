import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { PUBLISHED } from './sites.ts';
import type { PageText } from './texts.ts';

/** That programs which take the text out of a page get the text, its notes, and our byline. */

const require = createRequire(import.meta.url);
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

/** Extracts the page as it is. What programs show as a block of its own begins a line. */
const EXTRACT = `${READABILITY};
(() => {
  const { content, byline } = new Readability(document, { serializer: (it) => it }).parse();
  for (const block of content.querySelectorAll('p,div,section,figure,li,td,th,dt,dd,h1,h2,h3,h4')) {
    block.before(' ');
    block.after(' ');
  }
  return { text: content.textContent, byline };
})()`;

/** What stands in the text besides what is written: numbers, and the original of a quotation. */
const BESIDES = '.noteref, .cite, .original';

/** The words of a text, each as its letters and figures: how they are quoted and joined is set by the page. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '');

/** What was extracted, read from its begin on. */
class Extracted {
  readonly #words: readonly string[];
  readonly #besides: readonly (readonly string[])[];
  #at = 0;

  /** @param besides what may stand between words, and is no part of them, in the order of the page */
  constructor(text: string, besides: readonly string[]) {
    this.#words = wordsOf(text);
    this.#besides = besides.map(wordsOf);
  }

  /** Goes on behind a text that stands right here. */
  has(text: string): boolean {
    const end = this.#endOf(wordsOf(text), this.#at);
    if (end !== undefined) this.#at = end;
    return end !== undefined;
  }

  /** Goes on behind a text that stands here or further down. */
  hasLater(text: string): boolean {
    const words = wordsOf(text);
    for (let from = this.#at; from < this.#words.length; from += 1) {
      const end = this.#endOf(words, from);
      if (end === undefined) continue;
      this.#at = end;
      return true;
    }
    return false;
  }

  /** The next words, for a message. */
  get rest(): string {
    return this.#words.slice(this.#at, this.#at + 12).join(' ');
  }

  #endOf(words: readonly string[], from: number): number | undefined {
    let at = from;
    for (const word of words) {
      while (this.#words[at] !== word) {
        const end = at === from ? undefined : this.#behindBesides(at);
        if (end === undefined) return undefined;
        at = end;
      }
      at += 1;
    }
    for (let end = this.#behindBesides(at); end !== undefined; end = this.#behindBesides(at))
      at = end;
    return at;
  }

  #behindBesides(at: number): number | undefined {
    const found = this.#besides.find((each) =>
      each.every((word, index) => this.#words[at + index] === word),
    );
    return found && at + found.length;
  }
}

interface Story {
  readonly site: string;
  readonly pages: readonly PageText[];
}

const told = execFileSync(process.execPath, ['e2e/texts.ts'], { encoding: 'utf8' });
const { site, pages } = JSON.parse(told) as Story;

for (const collection of ['sources', 'explainers']) {
  test(`a reader view has the text of the ${collection}, every number apart, and our byline`, async ({
    page,
  }) => {
    const those = pages.filter(({ path }) => path.startsWith(`/${collection}/`));
    expect(those.length).toBeGreaterThan(0);
    for (const { path, paragraphs, headings, notes } of those) {
      await page.goto(`${PUBLISHED.base}${path}`);
      const besides = await page.locator('.prose').locator(BESIDES).allTextContents();
      const read = await page.evaluate<{ text: string; byline: string | null }>(EXTRACT);
      if (collection === 'sources') expect(read.byline, path).toContain(site);
      else expect([site, null], path).toContain(read.byline);
      const text = new Extracted(read.text, besides);
      const faults: string[] = [];
      for (const [index, paragraph] of paragraphs.entries()) {
        // Between two paragraphs of a source stands nothing but a heading.
        const follows =
          index > 0 &&
          collection === 'sources' &&
          (text.has(paragraph) || headings.some((each) => text.has(each) && text.has(paragraph)));
        if (!follows && ((index > 0 && collection === 'sources') || !text.hasLater(paragraph))) {
          faults.push(`${path} lacks: ${paragraph}; it goes on: ${text.rest}`);
          text.hasLater(paragraph);
        }
      }
      for (const note of notes) {
        if (!text.hasLater(note)) faults.push(`${path} lacks the note: ${note}; ${text.rest}`);
      }
      expect(faults).toEqual([]);
    }
  });
}
