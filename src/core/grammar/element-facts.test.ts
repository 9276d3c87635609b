import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { attributesOf, claimPassages, elementFact, isWhole, quoteFacts } from './element-facts.ts';
import type { ElementFact, Spot } from './element-facts.ts';
import { parseMdx } from './parse.ts';

type Element = MdxJsxTextElement | MdxJsxFlowElement;

const EMPTY: Root = { type: 'root', children: [] };
const SPOT: Spot = {
  line: 1,
  column: 3,
  block: { type: 'paragraph', children: [] },
  lead: undefined,
  anchor: 'p1',
  paragraph: 1,
};
const CLAIM = '<Claim id="a" stance="asserts" chain="b > c">d</Claim>';
const QUOTE = '<Quote by="b" said="2025">d</Quote>';

/** The first element of a text. */
function element(text: string): Element {
  const { tree } = parseMdx(text, 'f.mdx');
  let found: Element | undefined;
  visit(tree ?? EMPTY, (node) => {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') found ??= node;
  });
  if (!found) throw new Error('no element');
  return found;
}

/** The fact of the first element of a text. */
function fact(text: string): ElementFact {
  const [first] = elementFact(element(text), SPOT);
  if (!first) throw new Error('no component');
  return first;
}

it('the attributes of an element are those that are texts', () => {
  expect(attributesOf(element('a <b c="d" e f={1} {...g} h="" />'))).toEqual({ c: 'd', h: '' });
});

describe('the fact of an element', () => {
  it.each([
    `a ${QUOTE}`,
    'a <Mark note="b">c</Mark>',
    '<Comparison />',
    '<Aside kind="method">\n\na\n\n</Aside>',
  ])('is there where it may stand: %j', (text) => {
    expect(elementFact(element(text), SPOT)).toHaveLength(1);
  });

  it.each([
    'a <b>c</b>',
    'a <>b</>',
    'a <toString>b</toString>',
    'a <Comparison />',
    '<Mark note="b">\n\nc\n\n</Mark>',
  ])('is missing where it may not: %j', (text) => {
    expect(elementFact(element(text), SPOT)).toEqual([]);
  });

  it('is whole with all that must not be missing', () => {
    expect(
      [`a ${CLAIM}`, `a ${QUOTE}`, '<Comparison />'].map((text) => isWhole(fact(text))),
    ).toEqual([true, true, true]);
    expect(
      ['a <Claim id="a">b</Claim>', 'a <Mark>b</Mark>'].map((text) => isWhole(fact(text))),
    ).toEqual([false, false]);
  });
});

describe('a passage and a quotation', () => {
  const block: Element = {
    type: 'mdxJsxFlowElement',
    name: 'Claim',
    attributes: [],
    children: [],
  };

  it('stand in a block of words', () => {
    const claim = fact(`a ${CLAIM}`);
    expect(claimPassages(claim)).toMatchObject([
      { claim: 'a', stance: 'asserts', chain: ['b', 'c'], anchor: 'p1', line: 1, column: 3 },
    ]);
    expect(claimPassages({ ...claim, spot: undefined })).toEqual([]);
    expect(claimPassages({ ...claim, node: { ...block } })).toEqual([]);
    const quote = fact(`a ${QUOTE}`);
    expect(quoteFacts(quote)).toMatchObject([
      { by: 'b', said: '2025', anchor: 'p1', paragraph: 1 },
    ]);
    expect(quoteFacts({ ...quote, spot: undefined })).toEqual([]);
    expect(quoteFacts({ ...quote, node: { ...block, name: 'Quote' } })).toEqual([]);
  });

  it('are nothing else, and whole', () => {
    expect(claimPassages(fact(`a ${QUOTE}`))).toEqual([]);
    expect(quoteFacts(fact(`a ${CLAIM}`))).toEqual([]);
    expect(claimPassages(fact('a <Claim id="a">b</Claim>'))).toEqual([]);
    expect(quoteFacts(fact('a <Quote by="a">b</Quote>'))).toEqual([]);
  });
});
