import { describe, expect, it } from 'vitest';
import { gate } from './gate.ts';
import { parseMdx } from './parse.ts';
import { listed, onlyProblem, unmark } from './testing.ts';

function problemsOf(text: string) {
  const { tree, problems } = parseMdx(text, 'f.mdx');
  return [...problems, ...(tree ? gate(tree, 'f.mdx') : [])];
}

/** The one problem of a body, which must stand at the mark `⟦`. */
function theProblem(marked: string): string {
  const { text, place } = unmark(marked);
  if (!place) throw new Error('the text has no mark');
  return onlyProblem(problemsOf(text), place);
}

describe('the gate lets through', () => {
  it.each([
    'Words, *words*, **words**, ~~words~~, `{code}` and a [link](https://example.org).',
    '## Two\n\n### Three\n\n#### Four\n\n## Two',
    '- one\n- two\n\n> quoted\n\n---\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    '```js\nimport x from "y"; <script>{x}</script>\n```',
    '[a][b] and https://example.org and [up](#top)\n\n[b]: https://example.org',
    'One\\\ntwo \\{three\\} \\<four> 1 < 2 a & b &amp; &lt;script&gt;',
    'Words[^a] again[^a].\n\n[^a]: **Note.** Words.\n\n    More words.',
    '<Aside kind="method">\n\nText with a <Mark note="a">mark</Mark>.\n\n</Aside>',
    '[[a]], [[a|b]], [@c], [@c, p. 3; @d]',
    'imports and exports\n\nExport of ore',
  ])('%j', (text) => {
    expect(listed(problemsOf(text))).toBe('');
  });
});

describe('code', () => {
  it('in braces', () => {
    expect(theProblem('one\n\ntwo ⟦{1 + 1} three')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
    expect(theProblem('⟦{\n  process.exit()\n}')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
    expect(theProblem('⟦{/* a comment */}')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an expression in braces.
      Take it out. A literal brace is written "\\{"."
    `);
  });

  it('in import and export', () => {
    expect(theProblem('⟦import x from "y"')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an import or export.
      Take it out. Where a paragraph merely begins with one of these words, put a space before it."
    `);
    expect(theProblem('text\n\n⟦export const x = 1')).toMatchInlineSnapshot(`
      "mdx-code
      Content holds no code, but here is an import or export.
      Take it out. Where a paragraph merely begins with one of these words, put a space before it."
    `);
  });

  it('in attributes', () => {
    expect(theProblem('a <Mark ⟦note={x}>b</Mark>')).toMatchInlineSnapshot(`
      "mdx-code
      The attribute "note" holds an expression in braces.
      Write note="…" with an id such as "some-entry"."
    `);
    expect(theProblem('a <Mark ⟦{...x}>b</Mark>')).toMatchInlineSnapshot(`
      "mdx-code
      <Mark> holds an expression in braces.
      Write every attribute as name="value"."
    `);
  });
});

describe('elements that are no components', () => {
  it('are raw HTML, told once where one holds others', () => {
    expect(theProblem('a ⟦<b>bold</b> word')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is <b>.
      Write Markdown instead; the components are {components}. A literal "less than" is written "\\<"."
    `);
    expect(theProblem('⟦<table>\n<tr><td>a</td></tr>\n</table>')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is <table>.
      Write Markdown instead; the components are {components}. A literal "less than" is written "\\<"."
    `);
    expect(theProblem('⟦<script>alert(1)</script>')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is <script>.
      Write Markdown instead; the components are {components}. A literal "less than" is written "\\<"."
    `);
    expect(theProblem('a ⟦<mark>b</mark>')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no raw HTML, but here is <mark>.
      Did you mean "Mark"? Write Markdown instead; the components are {components}. A literal "less than" is written "\\<"."
    `);
  });

  it('hide nothing that stands inside them', () => {
    expect(listed(problemsOf('<div>\n\na <Mark>b</Mark> <Foo />\n\n</div>')))
      .toMatchInlineSnapshot(`
        "f.mdx:1:1 raw-html Content holds no raw HTML, but here is <div>. Write Markdown instead; the components are {components}. A literal "less than" is written "\\<".
        f.mdx:3:3 missing-attribute <Mark> needs the attribute "note": an id such as "some-entry". Write it like this: <Mark note="why">exact words</Mark>[^why]
        f.mdx:3:18 unknown-component There is no component <Foo>. The components are {components}."
      `);
  });

  it('have a name that is nearly right', () => {
    expect(theProblem('a ⟦<Claims id="x">b</Claims>')).toMatchInlineSnapshot(`
      "unknown-component
      There is no component <Claims>.
      Did you mean "Claim"? The components are {components}."
    `);
    expect(theProblem('⟦<Widget />')).toMatchInlineSnapshot(`
      "unknown-component
      There is no component <Widget>.
      The components are {components}."
    `);
    expect(theProblem('⟦<Aside.Mark />')).toMatchInlineSnapshot(`
      "unknown-component
      There is no component <Aside.Mark>.
      Did you mean "Aside"? The components are {components}."
    `);
  });

  it('have no name', () => {
    expect(theProblem('⟦<>a</>')).toMatchInlineSnapshot(`
      "raw-html
      Content holds no fragments "<>".
      Take out "<>" and "</>"."
    `);
  });
});

describe('attributes', () => {
  it('that do not exist are not missing as well', () => {
    expect(theProblem('a <Mark ⟦nte="x">b</Mark>')).toMatchInlineSnapshot(`
      "unknown-attribute
      <Mark> has no attribute "nte".
      Did you mean "note"? It may have note."
    `);
    expect(theProblem('a <Quote by="a" said="2025" ⟦lng="ru" original="x">b</Quote>'))
      .toMatchInlineSnapshot(`
        "unknown-attribute
        <Quote> has no attribute "lng".
        Did you mean "lang"? It may have by, said, lang, original and occurrence."
      `);
    expect(theProblem('a ⟦<Claim id="a" stance="asserts" chain="b" occurrence="2">c</Claim>'))
      .toMatchInlineSnapshot(`
        "missing-attribute
        <Claim> has "occurrence" without "quote".
        Add the words that stand in the original more than once, or take "occurrence" out."
      `);
    expect(theProblem('a <Quote by="a" said="2025" ⟦occurrence="0">b</Quote>'))
      .toMatchInlineSnapshot(`
        "invalid-attribute
        "0" is no value for "occurrence" of <Quote>.
        It must be a number from 1: which of several places with these words."
      `);
    expect(theProblem('<Comparison ⟦of="a" />')).toMatchInlineSnapshot(`
      "unknown-attribute
      <Comparison> has no attribute "of".
      It may have source."
    `);
    expect(theProblem('<Figure id="a" ⟦onclick="alert(1)" />')).toMatchInlineSnapshot(`
      "unknown-attribute
      <Figure> has no attribute "onclick".
      It may have id."
    `);
  });

  it('that are needed', () => {
    expect(theProblem('a ⟦<Mark>b</Mark>')).toMatchInlineSnapshot(`
      "missing-attribute
      <Mark> needs the attribute "note": an id such as "some-entry".
      Write it like this: <Mark note="why">exact words</Mark>[^why]"
    `);
    expect(theProblem('⟦<Aside>\n\na\n\n</Aside>')).toMatchInlineSnapshot(`
      "missing-attribute
      <Aside> needs the attribute "kind": one of method, caution, reading.
      Write it like this: <Aside kind="method"> Text. </Aside>"
    `);
    expect(theProblem('a ⟦<Quote by="a" said="2025" lang="ru">b</Quote>')).toMatchInlineSnapshot(`
      "missing-attribute
      <Quote> needs "lang" and "original" together.
      Give the words in the original language and that language's code, or neither."
    `);
  });

  it('that stand twice, or without a value', () => {
    expect(theProblem('a <Mark note="x" ⟦note="y">b</Mark>')).toMatchInlineSnapshot(`
      "duplicate-attribute
      <Mark> has "note" twice.
      Keep one of them."
    `);
    expect(theProblem('a <Mark ⟦note>b</Mark>')).toMatchInlineSnapshot(`
      "invalid-attribute
      The attribute "note" has no value.
      Write note="…" with an id such as "some-entry"."
    `);
  });

  it('with a value that does not fit', () => {
    expect(theProblem('a <Mark ⟦note="Some Note">b</Mark>')).toMatchInlineSnapshot(`
      "invalid-attribute
      "Some Note" is no value for "note" of <Mark>.
      It must be an id such as "some-entry"."
    `);
    expect(theProblem('a <Claim id="a" ⟦stance="assert" chain="a > b">b</Claim>'))
      .toMatchInlineSnapshot(`
      "invalid-attribute
      "assert" is no value for "stance" of <Claim>.
      Did you mean "asserts"? It must be one of asserts, attributes, disputes, changes."
    `);
    expect(theProblem('a <Claim id="a" stance="asserts" ⟦chain="a, b">b</Claim>'))
      .toMatchInlineSnapshot(`
      "invalid-attribute
      "a, b" is no value for "chain" of <Claim>.
      It must be ids separated by ">", from the speaker to the publisher."
    `);
    expect(theProblem('a <Quote by="a" ⟦said="2025-02-30">b</Quote>')).toMatchInlineSnapshot(`
      "invalid-attribute
      "2025-02-30" is no value for "said" of <Quote>.
      It must be a real date: YYYY, YYYY-MM or YYYY-MM-DD."
    `);
  });
});

describe('the place of a component', () => {
  it('is lines of its own for a block', () => {
    expect(theProblem('words ⟦<Figure id="a" /> words')).toMatchInlineSnapshot(`
      "misplaced-component
      <Figure> must stand on lines of its own.
      Put an empty line before and after it, outside lists, quotations and notes."
    `);
    expect(theProblem('> ⟦<Comparison />')).toMatchInlineSnapshot(`
      "misplaced-component
      <Comparison> must stand on lines of its own.
      Put an empty line before and after it, outside lists, quotations and notes."
    `);
  });

  it('is inside a paragraph for the others', () => {
    expect(theProblem('⟦<Mark note="a">\n\nwords\n\n</Mark>')).toMatchInlineSnapshot(`
      "misplaced-component
      <Mark> must stand inside a paragraph, on one line with its words.
      Write it like this: <Mark note="why">exact words</Mark>[^why]"
    `);
  });

  it('holds text or does not', () => {
    expect(theProblem('⟦<Comparison>\n\nwords\n\n</Comparison>')).toMatchInlineSnapshot(`
      "misplaced-component
      <Comparison> holds no text.
      Write it like this: <Comparison />"
    `);
    expect(theProblem('words ⟦<Mark note="a" /> words')).toMatchInlineSnapshot(`
      "misplaced-component
      <Mark> is empty.
      Put its words between the tags: <Mark note="why">exact words</Mark>[^why]"
    `);
  });
});

describe('links', () => {
  it('do not run code or leave the web', () => {
    expect(theProblem('⟦[a](javascript:alert(1))')).toMatchInlineSnapshot(`
      "unsafe-link
      The site does not link to "javascript:alert(1)".
      Give a full address that begins with https://."
    `);
    expect(theProblem('⟦[a](data:text/html,x)')).toMatchInlineSnapshot(`
      "unsafe-link
      The site does not link to "data:text/html,x".
      Give a full address that begins with https://."
    `);
    expect(theProblem('[a]\n\n⟦[a]: file:///etc/passwd')).toMatchInlineSnapshot(`
      "unsafe-link
      The site does not link to "file:///etc/passwd".
      Give a full address that begins with https://."
    `);
    expect(theProblem('write to ⟦[a](mailto:a@example.org)')).toMatchInlineSnapshot(`
      "unsafe-link
      The site does not link to "mailto:a@example.org".
      Write the mail address as words, without a link."
    `);
  });

  it('to other pages are written in double brackets', () => {
    expect(theProblem('⟦[a](../claims/b/)')).toMatchInlineSnapshot(`
      "unsafe-link
      The site does not link to "../claims/b/".
      To link to another page, write [[its-id]]."
    `);
    expect(theProblem('⟦[a](b)')).toMatchInlineSnapshot(`
      "unsafe-link
      The site does not link to "b".
      To link to another page, write [[its-id]]."
    `);
  });

  it('in double brackets have a target and words', () => {
    expect(theProblem('a ⟦[[]]')).toMatchInlineSnapshot(`
      "invalid-wiki-link
      The link names no entry.
      Write [[id]], [[Title]] or [[id|words to show]]."
    `);
    expect(theProblem('a ⟦[[b|]]')).toMatchInlineSnapshot(`
      "invalid-wiki-link
      The link shows no words.
      Write [[id]], [[Title]] or [[id|words to show]]."
    `);
  });

  it('to works have an id each', () => {
    expect(theProblem('a ⟦[@]')).toMatchInlineSnapshot(`
      "invalid-citation
      The citation names no reference.
      Write [@reference-id] or [@reference-id, p. 3]; several are separated by semicolons."
    `);
    expect(theProblem('a ⟦[@b; p. 3]')).toMatchInlineSnapshot(`
      "invalid-citation
      "p. 3" is no id of a reference.
      Write [@reference-id] or [@reference-id, p. 3]; several are separated by semicolons."
    `);
  });
});

describe('notes', () => {
  it('stand at the left margin', () => {
    expect(theProblem('a[^b]\n\n- one\n\n  ⟦[^b]: **Note.** Words.')).toMatchInlineSnapshot(`
      "misplaced-component
      The note "b" is written inside another block.
      Write it on a line of its own, outside lists, quotations, components and other notes."
    `);
    expect(theProblem('a[^b]\n\n> ⟦[^b]: **Note.** Words.')).toMatchInlineSnapshot(`
      "misplaced-component
      The note "b" is written inside another block.
      Write it on a line of its own, outside lists, quotations, components and other notes."
    `);
  });

  it('do not refer to notes', () => {
    expect(theProblem('a[^b] c[^d]\n\n[^b]: words⟦[^d]\n\n[^d]: words')).toMatchInlineSnapshot(`
      "misplaced-component
      A note cannot refer to a note, here to "d".
      Say it in one note, or refer to the other note from the text."
    `);
  });

  it('have names without spaces', () => {
    expect(theProblem('a[^b c]\n\n⟦[^b c]: words')).toMatchInlineSnapshot(`
      "undefined-note
      "[^b c]" is not read as a note: the name of a note has no spaces.
      Write [^b-c] here and where the text refers to it."
    `);
  });
});

describe('what Markdown has and content has not', () => {
  it('images', () => {
    expect(theProblem('a ⟦![b](https://example.org/c.png)')).toMatchInlineSnapshot(`
      "image-not-allowed
      "https://example.org/c.png" is no name of an image.
      Save the picture as PNG, JPEG, WebP or AVIF in the folder of this text, and write its name alone: ![What it shows](some-picture.png)."
    `);
  });

  it('task lists', () => {
    expect(theProblem('⟦- [ ] do it')).toMatchInlineSnapshot(`
      "misplaced-component
      A task list cannot be shown to readers.
      Write a plain list: take out "[ ]" and "[x]"."
    `);
  });

  it('blocks and styles inside one another without end', () => {
    expect(theProblem(`${'>'.repeat(31)}⟦${'>'.repeat(5000)} a`)).toMatchInlineSnapshot(`
      "too-deep
      This stands inside 32 others.
      Take some of the lists, quotations and styles around it away."
    `);
  });

  it('headings out of order', () => {
    expect(theProblem('⟦# Title')).toMatchInlineSnapshot(`
      "heading-level
      A page has one main heading already: its title.
      Begin this heading with "##"."
    `);
    expect(theProblem('## Two\n\n⟦#### Four')).toMatchInlineSnapshot(`
      "heading-level
      A heading of level 4 cannot follow one of level 2.
      Begin this heading with "###"."
    `);
    expect(theProblem('⟦### Three')).toMatchInlineSnapshot(`
      "heading-level
      A heading of level 3 cannot follow one of level 1.
      Begin this heading with "##"."
    `);
    expect(theProblem('## 2\n\n### 3\n\n#### 4\n\n⟦##### Five')).toMatchInlineSnapshot(`
      "heading-level
      A heading of level 5 cannot follow one of level 4.
      Begin this heading with "####"."
    `);
  });
});

describe('a tree that no parser of ours makes', () => {
  const told = (child: object): string[] =>
    gate({ type: 'root', children: [child as never] }, 'f.mdx').map(
      ({ file, line, column, code, message, hint }) =>
        `${file}:${line}:${column} ${code} ${message} ${hint}`,
    );

  it.each(['html', 'toml', 'math', 'leafDirective', '__proto__'])(
    'holding "%s" is refused',
    (type) => {
      expect(told({ type, value: 'x' })).toEqual([
        `f.mdx:1:1 raw-html Content cannot hold "${type}". Write plain Markdown instead.`,
      ]);
    },
  );

  it('without places is refused as well', () => {
    const position = { start: { line: 3, column: 4 }, end: { line: 3, column: 5 } };
    expect(told({ type: 'mdxTextExpression', value: 'x', position })[0]).toMatch(
      /^f\.mdx:3:4 mdx-code/,
    );
    expect(told({ type: 'mdxTextExpression', value: 'x' })[0]).toMatch(/^f\.mdx:1:1 mdx-code/);
  });
});

describe('a certain repair', () => {
  const fixOf = (text: string): unknown => {
    const { tree } = parseMdx(text, 'f.mdx');
    return tree && gate(tree, 'f.mdx').map((problem) => problem.fix);
  };

  it('is stated where there is one, and nowhere else', () => {
    expect(fixOf('a <Mark nota="n">b</Mark>')).toEqual([
      [{ start: { line: 1, column: 9 }, end: { line: 1, column: 13 }, was: 'nota', text: 'note' }],
    ]);
    expect(fixOf('a [@some-work p. 3 f.; @b]')).toMatchObject([
      [{ was: 'some-work p. 3 f.', text: 'some-work, p. 3 f.' }],
    ]);
    // Words may be the rest of an id; and without an id there is nothing before a comma.
    expect(fixOf('a [@some-work see]')).toEqual([undefined]);
    expect(fixOf('a [@Some p. 3]')).toEqual([undefined]);
    expect(fixOf('{x}')).toEqual([undefined]);
    const { tree } = parseMdx('{x}', 'f.mdx');
    expect(Object.keys((tree && gate(tree, 'f.mdx')[0]) ?? {})).not.toContain('fix');
  });
});
