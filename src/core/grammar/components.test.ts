import { describe, expect, it } from 'vitest';
import { COMPONENTS, inWords, readChain, refusalOf } from './components.ts';
import { gate } from './gate.ts';
import { parseMdx } from './parse.ts';
import { withoutComponents } from './testing.ts';

describe('the components of content', () => {
  it.each(Object.entries(COMPONENTS))('%s: its example passes the gate', (_name, rule) => {
    const text = rule.placement === 'text' ? `Words ${rule.example} words.` : rule.example;
    const { tree, problems } = parseMdx(`${text}\n\n[^why]: Note.\n`, 'f.mdx');
    expect(tree && gate(tree, 'f.mdx')).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['1', true],
    ['12', true],
    ['0', false],
    ['-1', false],
    ['1x', false],
    ['x1', false],
    ['1000', false],
  ])('an occurrence of "%s" passes: %s', (value, good) => {
    expect(COMPONENTS['Quote']?.attributes['occurrence']?.accepts(value)).toBe(good);
  });

  it('are the only elements that are let in', () => {
    expect(Object.keys(COMPONENTS).map(refusalOf)).toEqual(
      Object.keys(COMPONENTS).map(() => undefined),
    );
    expect(
      ['script', 'Mak', 'Mark.x', 'svg:a', '', 'toString', '__proto__', 'Script']
        .map(refusalOf)
        .map((refusal) => refusal && { ...refusal, hint: withoutComponents(refusal.hint) }),
    ).toMatchInlineSnapshot(`
      [
        {
          "code": "raw-html",
          "hint": "Write Markdown instead; the components are {components}.",
          "message": "Content holds no raw HTML, but here is <script>.",
        },
        {
          "code": "unknown-component",
          "hint": "Did you mean "Mark"? The components are {components}.",
          "message": "There is no component <Mak>.",
        },
        {
          "code": "unknown-component",
          "hint": "Did you mean "Mark"? The components are {components}.",
          "message": "There is no component <Mark.x>.",
        },
        {
          "code": "unknown-component",
          "hint": "The components are {components}.",
          "message": "There is no component <svg:a>.",
        },
        {
          "code": "raw-html",
          "hint": "Take out "<>" and "</>".",
          "message": "Content holds no fragments "<>".",
        },
        {
          "code": "raw-html",
          "hint": "Write Markdown instead; the components are {components}.",
          "message": "Content holds no raw HTML, but here is <toString>.",
        },
        {
          "code": "unknown-component",
          "hint": "The components are {components}.",
          "message": "There is no component <__proto__>.",
        },
        {
          "code": "unknown-component",
          "hint": "The components are {components}.",
          "message": "There is no component <Script>.",
        },
      ]
    `);
  });
});

it('reads a chain in its order', () => {
  expect(readChain('a-b > c>d ')).toEqual(['a-b', 'c', 'd']);
  expect(readChain('')).toEqual(['']);
});

it('lists words as one says them', () => {
  expect([inWords([]), inWords(['a']), inWords(['a', 'b']), inWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
