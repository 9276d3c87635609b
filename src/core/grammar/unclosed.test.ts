import { describe, expect, it } from 'vitest';
import { parseMdx } from './parse.ts';
import { unclosedBrackets } from './unclosed.ts';

function told(text: string): string[] {
  const { tree } = parseMdx(text, 'f.mdx');
  return tree
    ? unclosedBrackets(tree, text, 'f.mdx').map(
        ({ line, column, code }) => `${line}:${column} ${code}`,
      )
    : ['no tree'];
}

describe('brackets that were left open', () => {
  it.each([
    ['a [[b]. c', ['1:3 invalid-wiki-link']],
    ['a [[b c', ['1:3 invalid-wiki-link']],
    ['a [[b [c] d]] e', ['1:3 invalid-wiki-link']],
    ['a [b]] c', ['1:5 invalid-wiki-link']],
    ['a [b [c] d]] e', ['1:11 invalid-wiki-link']],
    ['a [[b\n\nc]] d', ['1:3 invalid-wiki-link', '3:2 invalid-wiki-link']],
    ['a b]]\n\nc ]] d', ['1:4 invalid-wiki-link', '3:3 invalid-wiki-link']],
    ['a [@b c', ['1:3 invalid-citation']],
    ['a [@b [c]', ['1:3 invalid-citation']],
    ['a[^b c', ['1:2 undefined-note']],
    ['a[^b [c]', ['1:2 undefined-note']],
    ['> a\n> b [[c\n\n- d [@e', ['2:5 invalid-wiki-link', '4:5 invalid-citation']],
    ['a &amp; [[b', ['1:9 invalid-wiki-link']],
    [
      '[[a and [@b and [^c',
      ['1:1 invalid-wiki-link', '1:9 invalid-citation', '1:17 undefined-note'],
    ],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected));

  it('are found in a table, where a stroke ends the cell', () => {
    expect(told('| a | b |\n| - | - |\n| [[c|d]] |\n| e]] | f |\n')).toEqual([
      '3:3 invalid-wiki-link',
      '4:4 invalid-wiki-link',
    ]);
    expect(told('| a | b |\n| - | - |\n| [[c\\|d]] |\n')).toEqual([]);
  });
});

describe('brackets that mean nothing', () => {
  it.each([
    'a [b] c',
    'a [b [c]] d',
    'a [b [c] d] e ] f',
    'a \\[[b',
    'a \\[\\[b\\]\\] c',
    'a \\[@b \\[^c',
    '`[[a` and `b]]`',
    '```\n[[a [@b\n```',
    'a [[b]] [@c] d[^e] f[^g]\n\n[^g]: h',
    '[a](https://example.org/[[b)',
    'a[^b c] d',
  ])('%j', (text) => expect(told(text)).toEqual([]));
});
