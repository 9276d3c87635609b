import { describe, expect, it } from 'vitest';
import { onlyProblem, unmark } from './testing.ts';
import { keyPlaceOf, placeOf } from './places.ts';
import { readYaml } from './yaml.ts';

/** The one problem of a YAML text, which must stand at the mark `⟦`. */
function theProblem(marked: string): string {
  const { text, place } = unmark(marked);
  if (!place) throw new Error('the text has no mark');
  return onlyProblem(readYaml(text, 'f.yaml', 1).problems, place);
}

describe('YAML is data', () => {
  it('without dates, without yes and no, and with text as it stands', () => {
    const { data, problems } = readYaml(
      'day: 2025-03-31\nflag: yes\nn: 3\nt: true\nlong: >\n  one\n  two\nlist: [a, "b"]\n',
      'f.yaml',
      1,
    );
    expect(problems).toEqual([]);
    expect(data).toEqual({
      day: '2025-03-31',
      flag: 'yes',
      n: 3,
      t: true,
      long: 'one two\n',
      list: ['a', 'b'],
    });
  });

  it('and every value of it has a place in its file', () => {
    const { places } = readYaml('a: 1\r\nb:\r\n  - c: "2"\r\n    1: x\r\n', 'f.mdx', 2);
    const at = ({ file, line, column }: ReturnType<typeof placeOf>): string =>
      `${file}:${line}:${column}`;
    expect(at(placeOf(places, ['a']))).toBe('f.mdx:2:4');
    expect(at(placeOf(places, ['b', 0, 'c']))).toBe('f.mdx:4:8');
    expect(at(keyPlaceOf(places, ['b', 0, 'c']))).toBe('f.mdx:4:5');
    expect(at(keyPlaceOf(places, ['b', 0, '1']))).toBe('f.mdx:5:5');
    // What is not there has the place of what should hold it.
    expect(at(placeOf(places, ['b', 0, 'x', 'y']))).toBe('f.mdx:4:5');
    expect(at(placeOf(places, []))).toBe('f.mdx:2:1');
  });
});

describe('broken YAML gives one problem, at what was opened', () => {
  it('a quotation mark that is not closed', () => {
    expect(theProblem('a: ⟦"b\nc: d\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      The quotation mark that is opened here is not closed.
      Close it with the same mark at the end of the value."
    `);
    expect(theProblem('a: ⟦"b\nc: "d"\ne: "f"\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      The quotation mark that is opened here is not closed.
      Close it with the same mark at the end of the value."
    `);
    expect(theProblem("a: ⟦'b\n")).toMatchInlineSnapshot(`
      "yaml-syntax
      The quotation mark that is opened here is not closed.
      Close it with the same mark at the end of the value."
    `);
  });

  it('a quotation mark inside a value', () => {
    expect(theProblem("a: 'It'⟦s'\nb: c\n")).toMatchInlineSnapshot(`
      "yaml-syntax
      This does not belong to the field before it.
      Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote. Write each field as "name: value", all of one group in the same column."
    `);
    expect(theProblem('a: "b" ⟦c\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      This does not belong to the field before it.
      Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote. Write each field as "name: value", all of one group in the same column."
    `);
  });

  it('a colon in a value, and a line that is indented too far', () => {
    expect(theProblem('a: ⟦b: c\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      This value holds a colon outside quotation marks.
      Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote."
    `);
    expect(theProblem('a: b\n  ⟦c: d\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      This line is indented as if it were part of the value above it.
      Write each field as "name: value", all of one group in the same column."
    `);
  });

  it('a line that is no field', () => {
    expect(theProblem('a: b\n⟦just words\nc: d\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      This line is no field.
      Write each field as "name: value", all of one group in the same column."
    `);
    expect(theProblem('a: |\n⟦words\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      This line is no field.
      Write each field as "name: value", all of one group in the same column."
    `);
    expect(theProblem('  a: b\n⟦c: d\ne: f\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      This does not belong to the field before it.
      Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote. Write each field as "name: value", all of one group in the same column."
    `);
  });

  it('a list or group that is not closed', () => {
    expect(theProblem('a: ⟦[b\nc: d\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      The list that is opened here is not closed.
      Close it with "]"."
    `);
    expect(theProblem('a: ⟦{b: c\nd: e\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      The group that is opened here is not closed.
      Close it with "}"."
    `);
    expect(theProblem('a: [b, c]⟦]\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      This does not belong to the field before it.
      Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote. Write each field as "name: value", all of one group in the same column."
    `);
  });

  it('a value that begins with a special character', () => {
    expect(theProblem('a: ⟦@b\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      A value cannot begin with "@".
      Put the value in double quotes."
    `);
    expect(theProblem('a: ⟦`b`\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      A value cannot begin with "\`".
      Put the value in double quotes."
    `);
    expect(theProblem('a: ⟦%b\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      A value cannot begin with "%".
      Put the value in double quotes."
    `);
    expect(theProblem('a: ⟦*\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      A value cannot begin with "*".
      Put the value in double quotes."
    `);
  });

  it('tabs, backslashes, and lines of three hyphens', () => {
    expect(theProblem('a:\n⟦\t- b\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      The line is indented with a tab.
      Indent with spaces."
    `);
    expect(theProblem('a: "b⟦\\q"\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      A backslash has a meaning of its own in double quotes.
      Write two backslashes, or take it out."
    `);
    expect(theProblem('a: b\n⟦---\nc: d\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      The fields have ended, but more text follows.
      Take out the line "---" or "..." between the two."
    `);
  });

  it('a field that stands there twice', () => {
    expect(theProblem('a: b\n⟦a: c\n')).toMatchInlineSnapshot(`
      "yaml-syntax
      The field "a" stands here twice.
      Keep one of the two."
    `);
    expect(readYaml('a: 1\na: 2\nb: 1\nb: 2\n', 'f', 1).problems.map((each) => each.line)).toEqual([
      2, 4,
    ]);
  });
});

describe('features of YAML that content may not use', () => {
  it('anchors and aliases', () => {
    expect(theProblem('a: ⟦&x b\nc: *x\n')).toMatchInlineSnapshot(`
      "yaml-feature
      The YAML uses the anchor "&x", which content may not use.
      Write the value out in full."
    `);
    expect(theProblem('a: ⟦*x\n')).toMatchInlineSnapshot(`
      "yaml-feature
      The YAML uses the alias "*x", which content may not use.
      Write the value out in full."
    `);
  });

  it('tags', () => {
    expect(theProblem('a: ⟦!!str b\n')).toMatchInlineSnapshot(`
      "yaml-feature
      The YAML uses the tag "!!str", which content may not use.
      Write the value out in full."
    `);
    expect(theProblem('a: [⟦!x b]\n')).toMatchInlineSnapshot(`
      "yaml-feature
      The YAML uses the tag "!x", which content may not use.
      Write the value out in full."
    `);
  });

  it('lists in lists in lists', () => {
    expect(theProblem(`a: ${'['.repeat(22)}⟦[[[b]]]${']'.repeat(22)}\n`)).toMatchInlineSnapshot(`
      "yaml-feature
      The YAML uses lists or groups inside too many others, which content may not use.
      Write the value out in full."
    `);
  });

  it('merge keys, and keys that are lists', () => {
    expect(theProblem('⟦<<: {b: c}\n')).toMatchInlineSnapshot(`
      "yaml-feature
      The YAML uses the merge key "<<", which content may not use.
      Write the value out in full."
    `);
    expect(theProblem('? ⟦[b]\n: c\n')).toMatchInlineSnapshot(`
      "yaml-feature
      The YAML uses a list or group as the name of a field, which content may not use.
      Write the value out in full."
    `);
  });
});

describe('a directive', () => {
  const told = (text: string): string[] =>
    readYaml(text, 'f', 3).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

  it.each([
    ['%YAML 1.1\na: b', ['3:1 yaml-feature']],
    ['\n\n%YAML 1.1\na: b', ['5:1 yaml-feature']],
    ['# a comment\n  # another\n   \n%TAG ! a\n---\na: b', ['6:1 yaml-feature']],
    ['a: b\nc: "%d"', []],
    ['# %YAML 1.1\na: b', []],
    ['\n# only comments', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
