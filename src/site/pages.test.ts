import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A page hands its view to components: what is longer draws something by itself. */
const LONGEST = 30;

const FOLDER = 'src/pages';

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.astro'))
  .map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }));

describe('the pages', () => {
  it(`have at most ${LONGEST} lines`, () => {
    expect(pages.length).toBeGreaterThan(20);
    const long = pages
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('have their head from a layout', () => {
    const heads = /<(?:html|head|title|meta|link|Crumbs)\b/;
    expect(pages.filter(({ text }) => heads.test(text)).map(({ path }) => path)).toEqual([]);
    const bare = pages.filter(({ text }) => !/from '[./]+\/layouts\/\w+\.astro'/.test(text));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});
