import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gate } from '../gate.ts';
import { parseMdx } from '../parse.ts';
import { withoutComponents } from '../testing.ts';
import { COMPONENT_NAMES, COMPONENTS } from './index.ts';
import { refusalOf } from './refusal.ts';

const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');

describe('the components of content', () => {
  it.each(Object.entries(COMPONENTS))('%s: its example passes the gate', (_name, rule) => {
    const text = rule.placement === 'text' ? `Words ${rule.example} words.` : rule.example;
    const { tree, problems } = parseMdx(`${text}\n\n[^why]: Note.\n`, 'f.mdx');
    expect(tree && gate(tree, 'f.mdx')).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(COMPONENT_NAMES)('%s is in the instructions for contributors', (name) => {
    expect(CONTRIBUTING).toContain(`<${name}`);
  });

  it('are the only elements that are let in', () => {
    expect(COMPONENT_NAMES.map((name) => refusalOf(name))).toEqual(
      COMPONENT_NAMES.map(() => undefined),
    );
    expect(
      ['script', 'Mak', 'Mark.x', 'svg:a', '', 'toString', '__proto__', 'Script']
        .map((name) => refusalOf(name))
        .map((refusal) => {
          if (!refusal) return undefined;
          const { code, said } = refusal;
          return { code, hint: withoutComponents(said.hint), message: said.message };
        }),
    ).toMatchInlineSnapshot(`
      [
        {
          "code": "raw-html",
          "hint": "Write Markdown instead; the components are {components}. A literal "less than" is written "\\<".",
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
          "hint": "Write Markdown instead; the components are {components}. A literal "less than" is written "\\<".",
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
