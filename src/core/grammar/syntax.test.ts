import { describe, expect, it } from 'vitest';
import { parseMdx } from './parse.ts';
import { onlyProblem, unmark } from './testing.ts';

/** The one problem of a text that is no MDX, which must stand at the mark `⟦`. */
function theProblem(marked: string): string {
  const { text, place } = unmark(marked);
  if (!place) throw new Error('the text has no mark');
  return onlyProblem(parseMdx(text, 'f.mdx').problems, place);
}

describe('a component that is not closed', () => {
  it('is told at its opening tag, not at the end of the paragraph', () => {
    expect(theProblem('one\n\ntwo ⟦<Mark note="a">three\nfour\n\nfive')).toMatchInlineSnapshot(`
      "mdx-syntax
      <Mark> is opened here and not closed.
      Write </Mark> after its words, in the same paragraph."
    `);
    expect(theProblem('⟦<Aside kind="method">\n\nwords\n')).toMatchInlineSnapshot(`
      "mdx-syntax
      <Aside> is opened here and not closed.
      Write </Aside> on a line of its own after its text."
    `);
    expect(theProblem('⟦<Figure id="a">\n')).toMatchInlineSnapshot(`
      "mdx-syntax
      <Figure> is opened here and not closed.
      It holds no text: write <Figure id="some-data-set" />"
    `);
    expect(theProblem('*a ⟦<Mark note="a">b* c</Mark>')).toMatchInlineSnapshot(`
      "mdx-syntax
      <Mark> is opened here and not closed.
      Write </Mark> after its words, in the same paragraph."
    `);
  });

  it('is told where another tag closes before it', () => {
    expect(theProblem('<Mark note="a">b ⟦<Claim id="c">d</Mark>')).toMatchInlineSnapshot(`
      "mdx-syntax
      <Claim> is opened here and not closed before </Mark>.
      Write </Claim> after its words, in the same paragraph."
    `);
    expect(theProblem('a ⟦<Mark note="a">b</Mrk>')).toMatchInlineSnapshot(`
      "mdx-syntax
      <Mark> is opened here and not closed before </Mrk>.
      Write </Mark> after its words, in the same paragraph."
    `);
  });

  it('may be none at all', () => {
    expect(theProblem('one⟦<br>two')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is <br>.
      Write Markdown instead; the components are {components}. A literal "less than" is written "\\<"."
    `);
    expect(theProblem('⟦<Foo>two')).toMatchInlineSnapshot(`
      "unknown-component
      There is no component <Foo>.
      The components are {components}."
    `);
    expect(theProblem('⟦<>two')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no fragments "<>".
      Take out "<>" and "</>"."
    `);
  });
});

describe('a closing tag', () => {
  it('has nothing to close', () => {
    expect(theProblem('words⟦</Mark> words')).toMatchInlineSnapshot(`
      "mdx-syntax
      </Mark> closes nothing: no <Mark> is open here.
      Take it out, or write <Mark> before the words that it is about."
    `);
    expect(theProblem('words⟦</div> words')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is <div>.
      Write Markdown instead; the components are {components}. A literal "less than" is written "\\<"."
    `);
  });

  it('stands inside a paragraph that was not open yet', () => {
    expect(theProblem('<Aside kind="method">\n\n  words⟦</Aside>')).toMatchInlineSnapshot(`
      "mdx-syntax
      </Aside> stands inside a paragraph, but <Aside> was opened outside it.
      Put an empty line before </Aside>."
    `);
  });
});

describe('code that is not well formed', () => {
  it('is code all the same, from its first brace', () => {
    expect(theProblem('a ⟦{ b')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
    expect(theProblem('a \\{ {b} ⟦{ c { d } e')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
    expect(theProblem('```\n{\n```\n\na ⟦{1 +} b')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
    expect(theProblem('> ⟦{a\nb}')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
    expect(theProblem('a <Mark note=⟦{x b</Mark>')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
    expect(theProblem('a <Mark ⟦{x}>b</Mark>')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
  });

  it('is a statement before other code', () => {
    expect(theProblem('⟦import x from "y"\nfoo()')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an import or export.
      Take it out. Where a paragraph merely begins with one of these words, put a space before it."
    `);
  });
});

describe('a "less than"', () => {
  it('before a number', () => {
    expect(theProblem('a ⟦<5 b')).toMatchInlineSnapshot(`
      "mdx-syntax
      This "<" is read as the beginning of a component, but no name follows.
      Write a literal "less than" as "\\<"."
    `);
  });

  it('of a comment or a declaration', () => {
    expect(theProblem('a ⟦<!-- b -->')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no comments, but here is "<!--".
      Take it out. A literal "less than" is written "\\<"."
    `);
    expect(theProblem('⟦<!doctype html>')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is "<!".
      Take it out. A literal "less than" is written "\\<"."
    `);
    expect(theProblem('⟦<?php ?>')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is "<?".
      Take it out. A literal "less than" is written "\\<"."
    `);
  });

  it('of an address', () => {
    expect(theProblem('a ⟦<https://example.org> b')).toMatchInlineSnapshot(`
      "mdx-syntax
      An address in "<" and ">" cannot be read.
      Write the link as [words](https://…)."
    `);
    expect(theProblem('a ⟦<a@example.org> b')).toMatchInlineSnapshot(`
      "mdx-syntax
      An address in "<" and ">" cannot be read.
      Write the mail address as words, without "<" and ">"."
    `);
  });

  it('of a tag that cannot be read', () => {
    expect(theProblem('a ⟦<Mark note="b>c</Mark> d')).toMatchInlineSnapshot(`
      "mdx-syntax
      The component that begins here cannot be read.
      Write every attribute as name="value", with both quotation marks, and then ">"."
    `);
    expect(theProblem('a ⟦<Mark note="b>c</Mark> <Claim id="d">e</Claim>')).toMatchInlineSnapshot(`
      "mdx-syntax
      The component that begins here cannot be read.
      Write every attribute as name="value", with both quotation marks, and then ">"."
    `);
    expect(theProblem('a ⟦<Mark note=b>c</Mark>')).toMatchInlineSnapshot(`
      "mdx-syntax
      The component that begins here cannot be read.
      Write every attribute as name="value", with both quotation marks, and then ">"."
    `);
    expect(theProblem('a ⟦<Mark note"b">c</Mark>')).toMatchInlineSnapshot(`
      "mdx-syntax
      The component that begins here cannot be read.
      Write every attribute as name="value", with both quotation marks, and then ">"."
    `);
    expect(theProblem('a ⟦<Mark / b')).toMatchInlineSnapshot(`
      "mdx-syntax
      The component that begins here cannot be read.
      Write every attribute as name="value", with both quotation marks, and then ">"."
    `);
    expect(theProblem('## a ⟦<Mark')).toMatchInlineSnapshot(`
      "mdx-syntax
      The component that begins here cannot be read.
      Write every attribute as name="value", with both quotation marks, and then ">"."
    `);
  });
});
