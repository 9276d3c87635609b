import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { readCitation, readWikiLink } from './brackets.ts';
import type { Citation, WikiLink } from './nodes.ts';
import { parseMdx } from './parse.ts';

/** The links and citations of a text as `line:column` and what was read. */
function read(text: string): unknown[] {
  const found: unknown[] = [];
  const { tree, problems } = parseMdx(text, 'f.mdx');
  if (!tree) throw new Error(problems[0]?.message);
  visit(tree, (node: Nodes) => {
    const at = `${node.position?.start.line}:${node.position?.start.column}`;
    if (node.type === 'wikiLink') found.push([at, node.value, node.label]);
    if (node.type === 'citation') found.push([at, node.items]);
  });
  return found;
}

describe('a link in double brackets', () => {
  it.each([
    ['[[a]]', ['1:1', 'a', undefined]],
    ['x [[ the  mayor ]] y', ['1:3', 'the mayor', undefined]],
    ['[[a|some words]]', ['1:1', 'a', 'some words']],
    ['[[a|b|c]]', ['1:1', 'a', 'b|c']],
    ['one\n*[[a\nb|c\nd]]*', ['2:2', 'a b', 'c d']],
    ['[[]]', ['1:1', '', undefined]],
    ['[[a|]]', ['1:1', 'a', '']],
    ['| h |\n| - |\n| [[a\\|b]] |', ['3:3', 'a', 'b']],
    ['[[a]](b)', ['1:1', 'a', undefined]],
  ])('in %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['`[[a]]`', '\\[[a]]', '[\\[a]]', '[[a]', '[a]]', '[[a[b]]', '```\n[[a]]\n```'])(
    'is not in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a citation', () => {
  it.each([
    ['[@a]', [{ id: 'a' }]],
    ['[@a, p. 3]', [{ id: 'a', locator: 'p. 3' }]],
    ['[@a, p. 3, note 2; @b]', [{ id: 'a', locator: 'p. 3, note 2' }, { id: 'b' }]],
    ['[@a;\n@b]', [{ id: 'a' }, { id: 'b' }]],
    ['[@a,]', [{ id: 'a', locator: '' }]],
    ['[@a, ; p. 3]', [{ id: 'a', locator: '; p. 3' }]],
    ['[@]', [{ id: '' }]],
    ['[@a;]', [{ id: 'a' }, { id: '' }]],
    ['[@a, p. 3;]', [{ id: 'a', locator: 'p. 3' }, { id: '' }]],
    ['[@a, S. 145;\n Tab. 3]', [{ id: 'a', locator: 'S. 145; Tab. 3' }]],
    ['[@a, 1; 5-7; b]', [{ id: 'a', locator: '1; 5-7; b' }]],
    [
      '[@a, p. 3; n. 2; @b, 1; 2]',
      [
        { id: 'a', locator: 'p. 3; n. 2' },
        { id: 'b', locator: '1; 2' },
      ],
    ],
    ['[@a; b]', [{ id: 'a' }, { id: 'b' }]],
    ['[@a, p. 3; b-c]', [{ id: 'a', locator: 'p. 3' }, { id: 'b-c' }]],
    [
      '[@a, p. 3; 2b-c, p. 4]',
      [
        { id: 'a', locator: 'p. 3' },
        { id: '2b-c', locator: 'p. 4' },
      ],
    ],
    ['[@a, p. 3; b-c too]', [{ id: 'a', locator: 'p. 3; b-c too' }]],
    ['[@a, p. 3; B-c]', [{ id: 'a', locator: 'p. 3; B-c' }]],
  ])('in %j', (text, items) => {
    expect(read(text)).toEqual([['1:1', items]]);
  });

  it.each(['`[@a]`', '\\[@a]', '[@a', '[ @a]', '@a'])('is not in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is written comes back', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z0-9é'’.-]+$/), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' '));
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/);
  const link = fc.record({ value: words, label: words }, { requiredKeys: ['value'] });
  const locator = fc.constantFrom('p. 3', 'pp. 3–5', 'note 2, line 1');
  const citation = fc.array(fc.record({ id, locator }, { requiredKeys: ['id'] }), { minLength: 1 });

  const writeLink = ({ value, label }: Partial<WikiLink>): string =>
    label === undefined ? `${value}` : `${value}|${label}`;
  const writeCitation = (items: Citation['items']): string =>
    items
      .map((item) => `@${item.id}${item.locator === undefined ? '' : `, ${item.locator}`}`)
      .join('; ');

  it('from a link', () => {
    fc.assert(
      fc.property(link, (each) => {
        expect(readWikiLink(writeLink(each))).toEqual(each);
      }),
    );
  });

  it('from a citation', () => {
    fc.assert(
      fc.property(citation, (items) => {
        expect(readCitation(writeCitation(items))).toEqual(items);
      }),
    );
  });

  it('from a whole text, at its place', () => {
    fc.assert(
      fc.property(words, link, citation, (before, each, items) => {
        const text = `Q ${before} [[${writeLink(each)}]] [${writeCitation(items)}]`;
        expect(read(text)).toEqual([
          [`1:${text.indexOf('[[') + 1}`, each.value, each.label],
          [`1:${text.indexOf('[@') + 1}`, items],
        ]);
      }),
    );
  });
});
