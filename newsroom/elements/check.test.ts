import { describe, expect, it } from 'vitest';
import { corpusWith, rightNewsroom } from '../../src/core/newsroom/testing.ts';
import { unmark } from '../../src/core/grammar/testing.ts';
import { STORY } from '../../src/core/graph/testing.ts';
import { oneConceptEach } from './check.ts';
import { elementFields } from './fields.ts';

const newsroom = rightNewsroom({ fields: [elementFields], checks: [oneConceptEach] });

/** What is told of the story whose first concept has more fields, and of others that its text links to. */
function told(first: string, others: Readonly<Record<string, string>>): string[] {
  const links = Object.keys(others).map((id) => `[[${id}]]`);
  const file = (title: string, fields: string, body = ''): string =>
    `---\ntitle: ${title}\ndefinition: A metal.\n${fields}\ncites: [engineers-report]\n---\n${body}`;
  const text = `\nSee ${links.join(' ')} [@engineers-report].\n`;
  const { problems } = corpusWith(
    {
      ...STORY,
      'concepts/load-limit.mdx': file('Load limit', first, text),
      ...Object.fromEntries(
        Object.entries(others).map(([id, fields]) => [
          `concepts/${id}.mdx`,
          unmark(file(id, fields)).text,
        ]),
      ),
    },
    newsroom,
  );
  return problems.map(
    ({ file: path, line, column, code, message, hint }) =>
      `${path}:${line}:${column} ${code} ${message} ${hint}`,
  );
}

const IRON = 'symbol: Fe\nnumber: 26';

describe('a chemical element', () => {
  it('is claimed by one concept', () => {
    expect(told(IRON, { zinc: IRON })).toEqual([
      'content/concepts/zinc.mdx:4:9 duplicate-element "load-limit" and "zinc" both claim the element Fe. Take symbol, number and group out of this file, or out of content/concepts/load-limit.mdx.',
    ]);
  });

  it('has a problem in each further concept that claims it, which names the first', () => {
    const found = told('requires: [iron]', { iron: IRON, zinc: IRON, zirconium: IRON });
    expect(found.map((each) => each.split(' both')[0])).toEqual([
      'content/concepts/zinc.mdx:4:9 duplicate-element "iron" and "zinc"',
      'content/concepts/zirconium.mdx:4:9 duplicate-element "iron" and "zirconium"',
    ]);
  });

  it('may stand beside others, and beside concepts that are none', () => {
    expect(told('requires: [iron]', { iron: IRON, zinc: 'symbol: Zn\nnumber: 30' })).toEqual([]);
  });
});
