import { describe, expect, it } from 'vitest';
import { looseCitations } from './loose-citations.ts';
import { parseMdx } from './parse.ts';

function found(text: string): string[] {
  const { tree } = parseMdx(text, 'f.mdx');
  return tree
    ? looseCitations(tree, text).map(
        ({ line, column, id, form }) => `${line}:${column} ${id} ${form}`,
      )
    : ['no tree'];
}

describe('citations as other writing programs know them', () => {
  it.each([
    ['a @b c', ['1:3 b alone']],
    ['a @b [p. 3]', ['1:3 b before-brackets']],
    ['a [see @b]', ['1:3 b in-brackets']],
    // What is escaped is none, inside brackets as outside.
    ['a \\* b', []],
    ['a \\@b c', []],
    ['a [\\* @b] c', ['1:3 b in-brackets']],
    ['a [\\@b c] d', []],
    // The first id of each pair of brackets.
    ['a [see @b and @c]', ['1:3 b in-brackets']],
    ['a b] @c', ['1:6 c alone']],
    ['a [b @c', []],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected));

  it('stand in the order of their places, also where outer brackets end last', () => {
    expect(found('a [b @c [d @e] f] @g')).toEqual([
      '1:3 c in-brackets',
      '1:9 e in-brackets',
      '1:19 g alone',
    ]);
  });
});
