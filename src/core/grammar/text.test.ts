import fc from 'fast-check';
import type { Nodes, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMdx } from './parse.ts';
import { contextsIn, countWords, textOf } from './text.ts';

const nameOf = (target: string): string => (target === 'jane' ? 'Jane Doe' : target);

function paragraph(text: string): Paragraph {
  const first = parseMdx(text, 'f.mdx').tree?.children[0];
  if (first?.type !== 'paragraph') throw new Error('no paragraph');
  return first;
}

/** The context of the first node of a type. */
function around(text: string, type: Nodes['type']): string {
  const block = paragraph(text);
  let found: Nodes | undefined;
  visit(block, (node: Nodes) => {
    if (node.type === type) found ??= node;
  });
  if (!found) throw new Error(`no ${type}`);
  const { before, mention, after } = contextsIn(block, nameOf)(found);
  return `${before}⟨${mention}⟩${after}`;
}

describe('the words of a node', () => {
  it.each([
    ['*One* **two** `three` [four](https://example.org)', 'One two three four'],
    ['[[jane]] and [[jane|she]]', 'Jane Doe and she'],
    ['Words [@a; @b] go on [@c].', 'Words go on.'],
    ['Words[^n] go on.\n\n[^n]: x', 'Words go on.'],
    ['Words [^n].\n\n[^n]: x', 'Words.'],
    ['Words ![of a picture](a.png) go on.', 'Words go on.'],
    ['Words <b>of</b> no component', 'Words of no component'],
    ['![](a.png) words ![](a.png)', 'words'],
    ['one\ntwo\\\nthree', 'one two three'],
    ['a <Quote by="b" said="2025">c</Quote> <Mark note="d">e</Mark>', 'a “c” e'],
  ])('of %j', (text, words) => {
    expect(textOf(paragraph(text), nameOf)).toBe(words);
  });
});

describe('the sentence around a mention', () => {
  it.each([
    ['First. Here [[jane]] speaks of it. Last.', 'wikiLink', 'Here ⟨Jane Doe⟩ speaks of it.'],
    ['[[jane]] speaks.', 'wikiLink', '⟨Jane Doe⟩ speaks.'],
    ['First. [[jane]] speaks. Last.', 'wikiLink', '⟨Jane Doe⟩ speaks.'],
    ['It ends with [[jane]]', 'wikiLink', 'It ends with ⟨Jane Doe⟩'],
    [
      'In 3.8 million cases U.S. officials met [[jane]]. Last.',
      'wikiLink',
      'In 3.8 million cases U.S. officials met ⟨Jane Doe⟩.',
    ],
    ['First. She said so [@a]. Last.', 'citation', 'She said so⟨⟩.'],
    ['First. She said so. [@a] Last.', 'citation', 'She said so.⟨⟩'],
    ['First. She said so. [@a]', 'citation', 'She said so.⟨⟩'],
    ['First. She said so [@a]', 'citation', 'She said so⟨⟩'],
    ['[@a] says so. Last.', 'citation', '⟨⟩ says so.'],
    [
      'There.\nHere <Quote by="b" said="2025">one. Two</Quote> is. More.',
      'mdxJsxTextElement',
      'Here ⟨“one. Two”⟩ is.',
    ],
  ] as const)('of %j', (text, type, expected) => {
    expect(around(text, type)).toBe(expected);
  });

  it('loses no words around the mention', () => {
    const words = fc.array(fc.constantFrom('one', 'Two', 'three.', 'Four?', 'e.g.', '3.8'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, '[[jane]]', ...after].join(' ');
        const plain = textOf(paragraph(text), nameOf);
        const [left = '', right = ''] = around(text, 'wikiLink').split('⟨Jane Doe⟩');
        expect(plain).toContain(`${left}Jane Doe${right}`);
      }),
    );
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  ', 0],
    ['one', 1],
    [' one  two\nthree ', 3],
    ['well-known 3.8 per cent', 4],
    ['— a & b …', 2],
    ['one—two/three,four…five', 5],
    ['a state-of-the-art twenty\u2011first\u2010century F-16', 4],
    ['one-two-three-four', 1],
    ['one-two-three-four-five', 5],
    ['-one- two--three', 3],
    ['1.5-2 F-16', 2],
    ['don’t l’homme U.S. 1,000', 4],
    ['one_two_three_four one_two_three_four_five', 6],
    ["one.two·three‧four:five_six’seven'eight", 8],
    ['U.S.S.R. it’s www.bridge.example.org', 3],
    ['ᨠᩣ᩠ᨶᨩᩮᨦᩥ᩠ᨶᩉᩮᩖᩨ᩠ᨯ', 4],
    ['ꦲꦏ꧀ꦱꦫꦗꦮ', 2],
  ])('of %j is %i', (text, number) => {
    expect(countWords(text)).toBe(number);
  });

  // Each version of the dictionaries parts them a little otherwise.
  it.each([
    'この引用は長すぎるので',
    '这是一个很长的引用',
    'ประโยคนี้ยาวเกินไป',
    'បទសម្រង់នេះវែងពេក',
    'ຂໍ້ຄວາມນີ້ຍາວເກີນໄປ',
    'ဤကိုးကားချက်သည်ရှည်လွန်း',
  ])('of %s is more than one and fewer than its characters', (text) => {
    expect(countWords(text)).toBeGreaterThan(3);
    expect(countWords(text)).toBeLessThan(text.length);
  });
});
