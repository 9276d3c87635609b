import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../kinds/index.ts';
import type { Collection } from '../kinds/index.ts';
import { entryId } from '../model/ids.ts';
import { parseEntry } from './entry.ts';
import type { ParseResult } from './entry.ts';
import { placeOf } from './places.ts';
import { listed, onlyProblem, unmark } from './testing.ts';

const PLACE = `---
title: Old Town
country: Utopia
summary: A quarter.
cites: [report]
---

It is old [@report].
`;

function parse(text: string, collection: Collection = 'places'): ParseResult {
  const path = `content/${collection}/an-entry.${collection === 'references' ? 'yaml' : 'mdx'}`;
  return parseEntry({ collection, id: entryId('an-entry'), path, text });
}

/** The one problem of an entry, which must stand at the mark `⟦`. */
function theProblem(marked: string, collection: Collection = 'places'): string {
  const { text, place } = unmark(marked);
  if (!place) throw new Error('the text has no mark');
  return onlyProblem(parse(text, collection).problems, place);
}

describe('an entry', () => {
  it('has data, a tree, facts, and places for all of it', () => {
    const { entry, names, unread, problems } = parse(PLACE);
    expect(listed(problems)).toBe('');
    expect(entry?.data).toEqual({
      title: 'Old Town',
      country: 'Utopia',
      summary: 'A quarter.',
      cites: ['report'],
    });
    expect([names, unread]).toEqual([['Old Town'], undefined]);
    expect(entry?.facts.citations.map(({ id, line, column }) => [id, line, column])).toEqual([
      ['report', 8, 11],
    ]);
    expect(entry && placeOf(entry.places, ['cites', 0])).toEqual({
      file: 'content/places/an-entry.mdx',
      line: 5,
      column: 9,
    });
  });

  it('is the same with the line ends of Windows', () => {
    const { entry, problems } = parse(PLACE.replaceAll('\n', '\r\n'));
    expect(listed(problems)).toBe('');
    expect(entry?.facts.citations[0]).toMatchObject({ line: 8, column: 11 });
    expect(entry && placeOf(entry.places, ['cites', 0])).toMatchObject({ line: 5, column: 9 });
  });

  it('is its fields alone where it is YAML', () => {
    const work = 'title: A\ntype: report\npublisher: B\nlanguage: en\nurl: https://example.org\n';
    const { entry, problems } = parse(work, 'references');
    expect(listed(problems)).toBe('');
    expect(entry?.data).toMatchObject({ title: 'A', 'title-kind': 'exact' });
    expect(entry?.tree.children).toEqual([]);
  });

  it('tells all its problems, not only the first', () => {
    const { problems } = parse(PLACE.replace('Utopia', '3').replace('It is', '<b>It</b> {is}'));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [8, 'raw-html'],
      [8, 'mdx-code'],
      [3, 'invalid-value'],
    ]);
  });

  it('keeps its names when something else is wrong', () => {
    expect(parse(PLACE.replace('It is', '<b>It')).names).toEqual(['Old Town']);
    expect(parse(PLACE.replace('country', 'land')).names).toEqual(['Old Town']);
  });

  it('keeps the text in which its names must stand when they cannot be read', () => {
    const text = PLACE.replace('Old Town', '"Old Town');
    expect(parse(text)).toMatchObject({ entry: undefined, names: [], unread: text });
  });
});

describe('frontmatter that is not there', () => {
  it('makes the body no second problem', () => {
    expect(theProblem('⟦Just {words} and <b>.')).toMatchInlineSnapshot(`
      "frontmatter-missing
      The file does not begin with frontmatter.
      Begin the file with a line "---", the fields, and a line "---"."
    `);
    expect(theProblem('⟦')).toMatchInlineSnapshot(`
      "frontmatter-missing
      The file does not begin with frontmatter.
      Begin the file with a line "---", the fields, and a line "---"."
    `);
    expect(theProblem(`⟦\n${PLACE}`)).toMatchInlineSnapshot(`
      "frontmatter-missing
      The file does not begin with frontmatter.
      Begin the file with a line "---", the fields, and a line "---"."
    `);
    expect(theProblem('⟦---\ntitle: <b>\ncountry: {x}\n\n# Heading\n')).toMatchInlineSnapshot(`
      "frontmatter-missing
      The frontmatter has no closing line "---".
      Begin the file with a line "---", the fields, and a line "---"."
    `);
  });

  it('or holds no fields', () => {
    expect(theProblem('---\n⟦---\n\nwords\n')).toMatchInlineSnapshot(`
      "invalid-value
      Here must stand fields, each as "name: value".
      Write a line for each field, such as "title: Some words"."
    `);
    expect(theProblem('---\n⟦- a\n- b\n---\n')).toMatchInlineSnapshot(`
      "invalid-value
      Here must stand fields, each as "name: value".
      Write a line for each field, such as "title: Some words"."
    `);
    expect(theProblem('⟦', 'references')).toMatchInlineSnapshot(`
      "invalid-value
      Here must stand fields, each as "name: value".
      Write a line for each field, such as "title: Some words"."
    `);
  });
});

describe('broken frontmatter', () => {
  it('is one problem at its line in the file', () => {
    expect(theProblem(PLACE.replace('Old', '⟦"Old'))).toMatchInlineSnapshot(`
      "yaml-syntax
      The quotation mark that is opened here is not closed.
      Close it with the same mark at the end of the value."
    `);
    expect(theProblem(PLACE.replace('A quarter', '⟦A: quarter'))).toMatchInlineSnapshot(`
      "yaml-syntax
      This value holds a colon outside quotation marks.
      Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote."
    `);
    expect(theProblem(PLACE.replace('[report]', '⟦[report'))).toMatchInlineSnapshot(`
      "yaml-syntax
      The list that is opened here is not closed.
      Close it with "]"."
    `);
  });

  it('leaves the problems of the body', () => {
    const { problems } = parse(PLACE.replace('Old', '"Old').replace('It', '{it}'));
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [8, 'mdx-code'],
      [2, 'yaml-syntax'],
    ]);
  });
});

describe('properties of every text', () => {
  const token = fc.constantFrom(
    ...[
      '---\n',
      '\n',
      '\n\n',
      ' ',
      '  ',
      '\t',
      '\r\n',
      '- ',
      '> ',
      '# ',
      '## ',
      '| a | b |\n|-|-|\n',
    ],
    ...[
      'title: T\n',
      'aliases: [a]\n',
      'cites: [r]\n',
      'date: "2025-02-30"\n',
      ': ',
      '"',
      "'",
      '&x',
      '*x',
      '!!str',
      '<<: ',
    ],
    ...[
      '[[',
      ']]',
      '[@',
      ']',
      '[',
      '|',
      ';',
      ',',
      '[^n]',
      '[^n]: ',
      '[^',
      '**L.** ',
      '`',
      '```\n',
      '\\',
    ],
    ...['<Mark note="n">', '</Mark>', '<Claim id="c" stance="asserts" chain="a > b">', '</Claim>'],
    ...[
      '<Quote by="a" said="2025">',
      '</Quote>',
      '<Figure id="d" />',
      '<Aside kind="method">',
      '</Aside>',
    ],
    ...[
      '<',
      '>',
      '</',
      '/>',
      '<>',
      '</>',
      '<b>',
      '{',
      '}',
      '{...x}',
      'note={x}',
      '<!--',
      '-->',
      '<?',
    ],
    ...[
      'import a from "b"\n',
      'export ',
      'a',
      'é',
      '𝄞',
      '\u0000',
      'https://a.example',
      'a@b.example',
      '![',
      '](',
      ')',
    ],
  );
  const text = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(''));
  const wholeText = fc.oneof(
    text,
    text.map((body) => `---\ntitle: T\n---\n${body}`),
    text.map((body) => PLACE + body),
  );

  /** The lines of a text, as editors count them. */
  const linesOf = (source: string): string[] => source.split(/\r\n|\n|\r/);

  it('nothing throws, and every problem has a place inside the file and all its words', () => {
    fc.assert(
      fc.property(wholeText, fc.constantFrom(...COLLECTIONS), (source, collection) => {
        const { problems, entry } = parse(source, collection);
        expect(entry === undefined).toBe(problems.length > 0);
        const lines = linesOf(source);
        for (const { line, column, message, hint } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(message).toMatch(/^\S.*[.]$/su);
          expect(hint).toMatch(/^\S.*\S$/su);
          expect(message + hint).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
