import { describe, expect, it } from 'vitest';
import { literalMarkup } from './literal-markup.ts';
import { parseMdx } from './parse.ts';

function told(text: string): string[] {
  const { tree } = parseMdx(text, 'f.mdx');
  return tree
    ? literalMarkup(tree, text, 'f.mdx').map(
        ({ line, column, message }) => `${line}:${column} ${/^"(.*?)"/.exec(message)?.[1] ?? ''}`,
      )
    : ['no tree'];
}

describe('marks of emphasis that are printed as they stand', () => {
  it.each([
    // Two stars behind the letter of a word stand for something; so at the beginning of a text.
    ['a**b', []],
    ['𝐚**b', []],
    ['x𝐚**b', []],
    ['**b', ['1:1 **']],
    ['c **b', ['1:3 **']],
    ['c ~~b', ['1:3 ~~']],
    ['c __b', []],
    // One star, where something keeps its pair from being read.
    ['a*"b"* c', ['1:2 *']],
    ['a*(b)* c', ['1:2 *']],
    ['a *b.*c', ['1:3 *']],
    ['a *(b)*c', ['1:3 *']],
    ['a *b»*c', ['1:3 *']],
    ['a*.b* c', []],
    ['a*b€*c', []],
    ['a *b€*c', []],
    ['a *"b c', []],
    ['2 * 3 * 4', []],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected));

  it('are told in the order of the text', () => {
    expect(told('~~c and a**"b"** d')).toEqual(['1:1 ~~', '1:10 **']);
    expect(told('a**"b"** d ~~c')).toEqual(['1:2 **', '1:12 ~~']);
  });
});
