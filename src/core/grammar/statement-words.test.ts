import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import { toString as literalText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { gate } from './gate.ts';
import { parseMdx } from './parse.ts';
import { statementWords } from './statement-words.ts';

const CODE = [
  ...['import x from "y"', "import x from 'y'", 'import "y"', "import 'y'", 'import {x} from "y"'],
  ...['import x\nfrom "y"', 'import x\n\nfrom "y"', 'import x, {y} from "z"', 'import x,\n* as y'],
  ...['import * as x from "y"', 'import *as x from "y"', 'import *from', 'import $ from "y"'],
  ...['import /* a */ x from "y"', 'import // a', 'import x /* a */ from "y"', 'import x // a'],
  ...['import x from /* a */ "y"', 'import x, /* a */ {y}', 'import \\u0061 from "y"'],
  ...['import x\\u0061 from "y"', 'import x from\\u0061', 'import _ from "y"', 'import é from "y"'],
  ...['import type X from "y"', 'import type {X} from "y"', 'import typeof X from "y"'],
  ...['import defer * as x from "y"', 'import source x from "y"', 'import type from "y"'],
  ...['import x = require("y")', 'import = x', 'import ("x")', "import ('x')", 'import ( `x`)'],
  ...['import .meta', 'import . meta', 'import from from "y"', 'import x\u00A0from "y"'],
  ...['export default x', 'export const x = 1', 'export let x', 'export var x', 'export {x}'],
  ...['export * from "y"', 'export *from "y"', 'export *as x from "y"', 'export * as x from "y"'],
  ...['export function f() {}', 'export async function f() {}', 'export class A {}', 'export = x'],
  ...['export type X = 1', 'export interface X {}', 'export enum X {}', 'export namespace X {}'],
  ...['export abstract class X {}', 'export declare const x', 'export import a = b', 'export as x'],
  ...['export /* a */ const x = 1', 'export // a', 'export \\u0063onst x', 'export\n const x = 1'],
  ...['export module X {}', 'export global {}', 'export using x = y', 'export await using x = y'],
  ...['export \nconst x = 1', 'export  const x = 1', 'export default, they say', 'import  "y"'],
];

const WORDS = [
  ...['import duties rose', 'import duties', 'import of ore rose', 'import duties from China rose'],
  ...['import duties, export controls', 'import from China rose', 'import 5 tonnes', 'import – as'],
  ...['import (and export) duties', 'import type declarations rose', 'import *duties* rose'],
  ...['import **duties** rose', 'import [[duties]] rose', 'import .5 tonnes', 'import fromage "x"'],
  ...['import / export ratio', 'import duties / taxes', 'import typed "x"', 'import d\'or "x"'],
  ...['import substitution: a policy', 'import ', 'import “x” rose', 'import sourced "x"'],
  ...['export controls bite', 'export "controls" bite', 'export (and import) rose', 'export '],
  ...['export *controls* bite', 'export **controls** bite', 'export 5 tonnes', 'export – as'],
  ...['export defaults rose', 'export constants', 'export letters of credit', 'export types'],
  ...['export / import ratio', 'export classes', 'export functions', 'export assets', 'export $5'],
  ...['export *assets* rose', 'export *fromage* sold', 'export duties from "China"', 'export é'],
];

describe('a line that begins with import or export', () => {
  it.each(CODE)('is code: %j', (text) => {
    expect(statementWords(text)).toEqual([]);
    expect(statementWords(`a\n\n${text}`)).toEqual([]);
  });

  it.each(WORDS)('is words: %j', (text) => {
    expect(statementWords(text)).toEqual([0]);
    expect(statementWords(`a\n\n${text}\n\n${text}`)).toEqual([3, 5 + text.length]);
  });

  it.each([
    'imports rose',
    'exported',
    'import',
    'import\n',
    ' import x',
    'an import x',
    'Import x',
  ])('is no such line: %j', (text) => {
    expect(statementWords(text)).toEqual([]);
  });
});

const mdx = createProcessor({ format: 'mdx' });

/** Whether the compiler of MDX reads a statement in a text. */
function holdsStatement(text: string): boolean {
  try {
    return mdx.parse(text).children.some(({ type }) => type === 'mdxjsEsm');
  } catch {
    return false;
  }
}

it('never takes for words what MDX takes for a program', () => {
  const token = fc.constantFrom(
    ...['import ', 'export ', 'x', ' ', '\n', '\n\n', 'from', ' from ', '"y"', "'y'", '{x}', '{'],
    ...['}', '*', ' * ', ' as ', 'as', ',', ', ', '=', ' = ', '1', 'const ', 'default ', 'type '],
    ...['defer ', 'source ', 'function f() {}', 'class A {}', '/* a */', '// a\n', '\\u0061', ';'],
    ...[
      'async ',
      'let ',
      'var ',
      'with',
      '(',
      ')',
      '.',
      'meta',
      '`y`',
      '\u00A0',
      '\t',
      '$',
      '-',
      '/',
    ],
  );
  let programs = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('import ', 'export '),
      fc.array(token, { maxLength: 7 }),
      (first, rest) => {
        const text = first + rest.join('');
        if (!holdsStatement(text)) return;
        programs += 1;
        expect(statementWords(text)).not.toContain(0);
      },
    ),
    { numRuns: 4000 },
  );
  expect(programs).toBeGreaterThan(20);
});

describe('the words', () => {
  const paragraphs = (text: string): string[] => {
    const { tree, problems } = parseMdx(text, 'f.mdx');
    expect(problems).toEqual([]);
    return tree?.children.map((node) => literalText(node)) ?? [];
  };

  it('are read as they are written, wherever the line stands', () => {
    const text =
      'a\nimport x y\n\nimport *duties* rose\nexport const x\n\n```\nimport c d\n```\n\n' +
      'export e\n---\n\n- import g h\n\nimport i | j\n--- | ---\nexport k | l\n\n<Aside kind="a">\n\nexport m n\n\n</Aside>';
    expect(paragraphs(text)).toEqual([
      'a\nimport x y',
      'import duties rose\nexport const x',
      'import c d',
      'export e',
      'import g h',
      'import ijexport kl',
      'export m n',
    ]);
  });

  it('have the places of the file', () => {
    const { tree } = parseMdx('a\n\nimport [b](https://c.example)', 'f.mdx');
    expect(tree?.children[1]).toMatchObject({
      children: [
        { value: 'import ', position: { start: { line: 3, column: 1 } } },
        { type: 'link', position: { start: { line: 3, column: 8 } } },
      ],
    });
  });

  it('hide no code beside them', () => {
    for (const code of ['import a from "b"', 'export const a = 1', 'x {a} y']) {
      const text = `import duties rose\n\n${code}\n\nexport controls bite`;
      const { tree } = parseMdx(text, 'f');
      const problems = tree ? gate(tree, 'f') : [];
      expect([code, ...problems.map((it) => `${it.line} ${it.code}`)]).toEqual([
        code,
        '3 mdx-code',
      ]);
    }
  });
});
