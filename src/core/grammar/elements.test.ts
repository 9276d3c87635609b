import { describe, expect, it } from 'vitest';
import type { Node } from 'mdast';
import { isHtml } from './elements.ts';
import { gate } from './gate.ts';
import { parseMdx } from './parse.ts';

/** The certain repairs of a text, as `line:column-column was > text`; undefined where none is stated. */
function fixesOf(text: string): (string[] | undefined)[] {
  const { tree } = parseMdx(text, 'f');
  if (!tree) throw new Error('it is no MDX');
  return gate(tree, 'f').map(({ fix }) =>
    fix?.map(
      ({ start, end, was, text: right }) =>
        `${start.line}:${start.column}-${end.column} ${was} > ${right}`,
    ),
  );
}

describe('the certain repair of a component’s name', () => {
  it.each([
    ['a <Mork note="n">b</Mork> c', ['1:4-8 Mork > Mark', '1:21-25 Mork > Mark']],
    ['<Figur id="f" />', ['1:1-17 Figur > Figure']],
    ['<Figur id="f"></Figur>', ['1:1-23 Figur > Figure']],
    ['<Asid kind="method">\n\na\n\n</Asid>', ['1:2-6 Asid > Aside', '5:3-7 Asid > Aside']],
    // With the right name something else would be wrong: who knows what was meant?
    ['a <Mork>b</Mork> c', undefined],
    ['a <Mork nota="n">b</Mork> c', undefined],
    ['a <Figur id="f" /> b', undefined],
    ['<Chart id="f" />', undefined],
    ['<div>a</div>', undefined],
  ])('%s', (text, expected) => {
    expect(fixesOf(text)).toEqual([expected]);
  });
});

describe('the certain repair of an attribute’s name', () => {
  it.each([
    ['a <Mark nota="n">b</Mark>', ['1:9-13 nota > note']],
    ['<Figure idd="f" />', ['1:9-12 idd > id']],
    ['<Timeline form="2025" />', undefined],
    ['<Timeline untill="2025" />', ['1:11-17 untill > until']],
    ['<Timeline untill="2025" until="2025" />', undefined],
    ['<Timeline untill="2025" from="2025" />', ['1:11-17 untill > until']],
    ['<Timeline untill="March" />', undefined],
    ['<Timeline until="2025" from="2025" place="a" />', undefined],
    ['<Timeline untill />', undefined],
    ['a <Mark nota>b</Mark>', undefined],
    ['<Timeline untill={x} />', undefined],
  ])('%s', (text, expected) => {
    expect(fixesOf(text)).toEqual([expected]);
  });
});

describe('the certain repair of a value', () => {
  it.each([
    ['<Aside kind="metod">\n\na\n\n</Aside>', ['1:8-20 metod > method']],
    ['<Aside kind="remark">\n\na\n\n</Aside>', undefined],
    ['<Timeline from="3 March 2025" />', ['1:11-30 3 March 2025 > 2025-03-03']],
    ['<Timeline from="03/04/2025" />', undefined],
    ['<Timeline from="soon" />', undefined],
    ['<Figure id="A b" />', undefined],
    ['a <Quote by="b" said="2025" lang="Russian" original="c">d</Quote>', ['1:29-43 Russian > ru']],
    ['a <Quote by="b" said="2025" lang="Rusian" original="c">d</Quote>', undefined],
  ])('%s', (text, expected) => {
    expect(fixesOf(text)).toEqual([expected]);
  });
});

it('only Quote has a pair of attributes', () => {
  expect(fixesOf('<Timeline from="2025" />')).toEqual([]);
  expect(fixesOf('a <Quote by="b" said="2025" lang="ru" original="c">d</Quote>')).toEqual([]);
});

it('a passage may say which of several places with its words is meant', () => {
  const claim = (rest: string): string =>
    `a <Claim id="b" stance="asserts" chain="c" ${rest}>d</Claim>`;
  expect(fixesOf(claim('quote="e" occurrence="2"'))).toEqual([]);
  expect(fixesOf(claim('quote="e"'))).toEqual([]);
  expect(fixesOf(claim('occurrence="2"'))).toEqual([undefined]);
});

describe('an element is HTML', () => {
  const element = (name: string | null, type = 'mdxJsxTextElement') => ({ type, name }) as Node;
  it.each([
    [element('b'), true],
    [element('b', 'mdxJsxFlowElement'), true],
    [element(null), true],
    [element('Mark'), false],
    [element('Chart'), false],
    [element('b', 'text'), false],
    [undefined, false],
  ])('%j: %s', (node, expected) => {
    expect(isHtml(node)).toBe(expected);
  });
});

it('a component beside nothing but an expression is not misplaced as well', () => {
  const codes = (text: string): string[] => {
    const { tree } = parseMdx(text, 'f');
    return tree ? gate(tree, 'f').map(({ code }) => code) : [];
  };
  expect(codes('<Mark note="n">{x}</Mark>')).toEqual(['mdx-code']);
  expect(codes('<Mark note="n">{x}</Mark> words')).toEqual(['mdx-code']);
  expect(codes('<Mark note="n">\n\n{x}\n\nwords\n\n</Mark>')).toEqual(['mdx-code']);
  expect(codes('<Mark note="n">\n\nwords\n\n</Mark>')).toEqual(['misplaced-component']);
  expect(codes('<Mark note="n" />')).toEqual(['misplaced-component']);
});
