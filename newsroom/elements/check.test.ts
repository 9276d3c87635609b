import { describe, expect, it } from 'vitest';
import { problemsOf, STORY, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

/** The story whose first concept is an element, besides others that its text links to. */
function withElements(first: string, others: Readonly<Record<string, string>>): Files {
  const links = Object.keys(others).map((id) => `[[${id}]]`);
  const file = (title: string, fields: string, body = ''): string =>
    `---\ntitle: ${title}\ndefinition: A metal.\n${fields}\ncites: [engineers-report]\n---\n${body}`;
  return {
    ...STORY,
    'concepts/load-limit.mdx': file(
      'Load limit',
      first,
      `\nSee ${links.join(' ')} [@engineers-report].\n`,
    ),
    ...Object.fromEntries(
      Object.entries(others).map(([id, fields]) => [`concepts/${id}.mdx`, file(id, fields)]),
    ),
  };
}

describe('a chemical element', () => {
  it('is claimed by one concept', () => {
    const files = withElements('symbol: Fe\nnumber: 26', { zinc: 'symbol: ⟦Fe\nnumber: 26' });
    expect(theProblem(files)).toMatchInlineSnapshot(`
      "duplicate-element
      "load-limit" and "zinc" both claim the element Fe.
      Take symbol, number and group out of this file, or out of content/concepts/load-limit.mdx."
    `);
  });

  it('has a problem in each further concept that claims it', () => {
    const iron = 'symbol: Fe\nnumber: 26';
    const found = problemsOf(withElements(iron, { zinc: iron, zirconium: iron }));
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'duplicate-element content/concepts/zinc.mdx',
      'duplicate-element content/concepts/zirconium.mdx',
    ]);
  });

  it('may stand beside others, and beside concepts that are none', () => {
    const others = { iron: 'symbol: Fe\nnumber: 26', zinc: 'symbol: Zn\nnumber: 30' };
    expect(problemsOf(withElements('requires: [iron]', others))).toEqual([]);
  });
});
