import { describe, expect, it } from 'vitest';
import { entryId } from '../model/ids.ts';
import { parseEntry } from './entry.ts';
import type { Flawed } from './result.ts';
import { parseParts } from './parts.ts';
import { offsetAt, positionAt } from './position.ts';

const told = (text: string): string[] =>
  parseParts(text, 'f.mdx')
    .problems.map(({ line, column, code }) => `${line}:${column} ${code}`)
    .sort();

/** What is known of the attributes of each element of a refused file. */
function attributesLeft(flawed: Flawed | undefined): object[] | undefined {
  return flawed?.facts.elements.map(({ attributes }) => attributes);
}

describe('a text with several errors of syntax', () => {
  it('has a problem for each, also in one paragraph', () => {
    expect(told('a <!-- b --> c <https://example.org> d <4\n\ne {f\n\ng <b>h\n')).toEqual([
      '1:16 mdx-syntax',
      '1:3 raw-html',
      '1:40 mdx-syntax',
      '3:3 mdx-code',
      '5:3 raw-html',
    ]);
  });

  it.each([
    ['a <Aside>b</Bside> {c', ['1:20 mdx-code', '1:3 mdx-syntax']],
    ['<Mark note="a">b <Quote by="c">d</Mark> e</Quote> {f', ['1:18 mdx-syntax', '1:51 mdx-code']],
    ['<Mark note=>a</Mark> {b c} d', ['1:1 mdx-syntax', '1:22 mdx-code']],
    ['a {b c} d {e f} g', ['1:11 mdx-code', '1:3 mdx-code']],
    ['<Claim chain="a > b" id={c d}>e</Claim> {f', ['1:25 mdx-code']],
    ['<Aside>\n\na\n\n</Bside>\n\n{b', ['1:1 mdx-syntax', '7:1 mdx-code']],
    ['a <!-- b\nc --> {d', ['1:3 raw-html', '2:7 mdx-code']],
    ['a <!-- b --> <!-- c --> {d', ['1:14 raw-html', '1:25 mdx-code', '1:3 raw-html']],
    ['<!DOCTYPE html> {a', ['1:1 raw-html', '1:17 mdx-code']],
    ['<?php x?> {a', ['1:1 raw-html', '1:11 mdx-code']],
    ['a <https://example.org/a> {b', ['1:27 mdx-code', '1:3 mdx-syntax']],
    ['<m+a.i-l2:b> {a', ['1:1 mdx-syntax', '1:14 mdx-code']],
    ['a <h:> {b', ['1:3 mdx-syntax', '1:8 mdx-code']],
    ['a <3 {b', ['1:3 mdx-syntax', '1:6 mdx-code']],
    ['a <= b {c', ['1:3 mdx-syntax', '1:8 mdx-code']],
    ['a <\nb {c', ['2:3 mdx-code']],
    ['<Mark note="a > b">c {d', ['1:1 mdx-syntax', '1:22 mdx-code']],
    ["<Mark note='a > b'>c {d", ['1:1 mdx-syntax', '1:22 mdx-code']],
    ["<Claim chain='a > b' id={c d}>e</Claim> {f", ['1:25 mdx-code']],
    ['<Mark note="a">b</Mark> {c d} {e', ['1:25 mdx-code', '1:31 mdx-code']],
    ['<Mark note="a" id={c d} chain="e > f" id={g h}>i</Mark> {j', ['1:19 mdx-code']],
    ['a {b\n\n<Mark note=">c\n \nd {e', ['1:3 mdx-code', '3:1 mdx-syntax', '5:3 mdx-code']],
    ['a {b\n \n<Mark note=">c {d\n\t\ne {f', ['1:3 mdx-code', '3:1 mdx-syntax', '5:3 mdx-code']],
    [
      'a {b\n\nc {d <Mark note="> {e\n\nf {g',
      ['1:3 mdx-code', '3:3 mdx-code', '3:6 mdx-syntax', '5:3 mdx-code'],
    ],
    ['a {b\r\n\r\nc <Mark note=">\r\n\r\nd {e', ['1:3 mdx-code', '3:3 mdx-syntax', '5:3 mdx-code']],
    ['import a b\n{c\n\n{d', ['2:1 mdx-code', '4:1 mdx-code']],
    ['<Aside kind="a\n\nb {c\n\nd {e', ['1:1 mdx-syntax', '3:3 mdx-code', '5:3 mdx-code']],
    ['<Mark a>b</Mark> </Mark> {c', ['1:18 mdx-syntax', '1:26 mdx-code']],
    ['<Mark note=>a</Mark>\n\nb</Mark>', ['1:1 mdx-syntax', '3:2 mdx-syntax']],
    ['<Mark note=>a\n\n<Mark note=>b</Mark></Mark>', ['1:1 mdx-syntax', '3:1 mdx-syntax']],
    ['</ Mark> {a', ['1:1 mdx-syntax', '1:10 mdx-code']],
    ['</>{a', ['1:1 raw-html', '1:4 mdx-code']],
    ['---\na: b\n---\n<Mark note=">c\n\nd {e', ['4:1 mdx-syntax', '6:3 mdx-code']],
    ['---\r\na: b\r\n---\r\n<Mark note=">c\r\n\r\nd {e', ['4:1 mdx-syntax', '6:3 mdx-code']],
    ['---\n---\n<Mark note=">c\n\nd {e', ['3:1 mdx-syntax', '5:3 mdx-code']],
    ['--- \na: b\n--- \t\n<Mark note=">c\n\nd {e', ['4:1 mdx-syntax', '6:3 mdx-code']],
    ['a\n---\nb <Mark note=">\n---\n\nc {d', ['3:3 mdx-syntax', '6:3 mdx-code']],
    ['---\na: b\n---c\n---\n<Mark note=">d\n\n{e', ['5:1 mdx-syntax', '7:1 mdx-code']],
  ])('loses as little of it as can be: %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is told once about a component that cannot be read and its end', () => {
    expect(told('<Aside kind=>\n\nWords.\n\n</Aside>\n\nLast </Mark> words.\n')).toEqual([
      '1:1 mdx-syntax',
      '7:6 mdx-syntax',
    ]);
  });

  it('keeps its fields and its lines', () => {
    const { tree, problems } = parseParts('---\na: b\n---\nc {d\n\n## Words\n', 'f.mdx');
    expect(problems).toHaveLength(1);
    expect(tree?.children.map((node) => [node.type, node.position?.start.line])).toEqual([
      ['yaml', 1],
      ['paragraph', 4],
      ['heading', 6],
    ]);
  });

  it('keeps its fields apart from the text, however they end', () => {
    for (const fields of ['---\r\na: b\r\n---\r\n', '---\n---\n', '--- \na: b\n--- \t\n']) {
      const { tree } = parseParts(`${fields}<Mark note=">c`, 'f.mdx');
      expect(tree?.children.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
    }
  });

  it('is given up where it is so long that it would be parsed too often', () => {
    const text = `${'x'.repeat(45_000)}\n\n`;
    const errors = (count: number): string => '{e\n\n'.repeat(count);
    // A text of 45,000 characters is parsed at most nine times.
    expect(parseParts(text + errors(8), 'f.mdx').tree).toBeDefined();
    expect(parseParts(text + errors(9), 'f.mdx').tree).toBeUndefined();
    // One of 50,000 eight times, and a longer one less often.
    const long = (length: number): string => `${'x'.repeat(length - 34)}\n\n${errors(8)}`;
    expect(parseParts(long(50_000), 'f.mdx').tree).toBeDefined();
    expect(parseParts(long(50_001), 'f.mdx').tree).toBeUndefined();
  });

  it('is given up where there are too many', () => {
    const { tree, problems } = parseParts('a {b\n\n'.repeat(100), 'f.mdx');
    expect(tree).toBeUndefined();
    expect(problems).toHaveLength(21);
  });
});

describe('a refused file', () => {
  const parse = (body: string) =>
    parseEntry({
      collection: 'places',
      id: entryId('here'),
      path: 'f.mdx',
      text: `---\ntitle: T\ncountry: C\nsummary: S\n---\n\n${body}\n`,
    });

  it('still says what it refers to, but for what has a problem already', () => {
    const { entry, flawed } = parse('See [[there]] <b>and [[this]]</b> [[a{b]] [@work] word[^no].');
    expect(entry).toBeUndefined();
    expect(flawed?.facts.links.map(({ node }) => node.value)).toEqual(['there', 'this']);
    expect(flawed?.facts.citations.map(({ id }) => id)).toEqual(['work']);
    expect(flawed?.facts.undefinedNotes.map(({ id }) => id)).toEqual(['no']);
  });

  it('keeps the attributes of an element in which another is wrong', () => {
    const claim = '<Claim id="c" stance="assert" chain="a > b">said</Claim>';
    const quote = '<Quote by="d" said="when">said</Quote>';
    const { flawed } = parse(`${claim} ${quote}\n\n<Figure id="e" wide="" />`);
    expect(attributesLeft(flawed)).toEqual([
      { id: 'c', chain: ['a', 'b'] },
      { by: 'd' },
      { id: 'e' },
    ]);
    expect(flawed?.facts).toMatchObject({ claims: [], quotes: [] });
  });

  it('loses the attributes that are wrong themselves', () => {
    const claim = '<Claim id="C c" stance="asserts" chain="a > > b">said</Claim>';
    const quote = '<Quote by="d" by="e" said="2025">said</Quote>';
    const { flawed } = parse(`${claim} ${quote}\n\n<Figure id="F f" />`);
    expect(attributesLeft(flawed)).toEqual([{ stance: 'asserts' }, { said: '2025' }, {}]);
    expect(parse('Words [@No id; @work].').flawed?.facts.citations).toEqual([]);
  });

  it('loses an attribute of several lines to a mistake on any of them', () => {
    const claim = (chain: string) => `<Claim id="c" stance="asserts" chain="${chain}">d</Claim>`;
    const chains = ['a&#x202E; >\n b', 'a >\n b&#x202E;', 'a >\n b'];
    const { flawed } = parse(`${chains.map(claim).join('\n')} <b>e</b>`);
    const sound = { id: 'c', stance: 'asserts' };
    expect(attributesLeft(flawed)).toEqual([sound, sound, { ...sound, chain: ['a', 'b'] }]);
    expect(flawed?.facts.claims).toMatchObject([{ chain: ['a', 'b'] }]);
  });

  it('links to its parts from what is sound, and from nothing where a part may be hidden', () => {
    const parts = (body: string): unknown =>
      parse(body).flawed?.facts.partLinks.map(({ part }) => part);
    expect(parts('[a](#b) and <b>c</b> [d](#e)')).toEqual(['b', 'e']);
    expect(parts('[<b>a</b>](#b) and [d](#e)')).toEqual(['e']);
    expect(parts('[a\n<b>b</b>](#b) and [d](#e)')).toEqual(['e']);
    expect(parts('[a](#b) and {c')).toEqual([]);
  });

  it('has no mark where no note is named', () => {
    expect(attributesLeft(parse('a <Mark {...b}>c</Mark>').flawed)).toEqual([{}]);
  });

  it.each(['"', "'"])('keeps what follows a tag with a > between %s', (mark) => {
    const { flawed } = parse(`a <Mark note=${mark}b > c${mark}>[[d]]`);
    expect(flawed?.facts.links).toHaveLength(1);
  });

  it('loses no attribute to a mistake before or after it on other lines', () => {
    const claim = '<Claim\n  stance="assert"\n  id="c"\n  chain="a"\n  quote="">said</Claim>';
    const { flawed } = parse(`${claim} <Quote by="d"\nwide="" said="2025">said</Quote>`);
    expect(attributesLeft(flawed)).toEqual([
      { id: 'c', chain: ['a'] },
      { by: 'd', said: '2025' },
    ]);
  });

  it('says what its body refers to where its fields are no YAML, and the reverse', () => {
    const file = { collection: 'places', id: entryId('here'), path: 'f.mdx' } as const;
    const broken = parseEntry({ ...file, text: '---\ntitle: "T\n---\nSee [[there]].\n' });
    expect(broken.problems.map(({ code }) => code)).toEqual(['yaml-syntax']);
    expect(broken.flawed?.facts.links.map(({ node }) => node.value)).toEqual(['there']);
    const hopeless = parseEntry({
      ...file,
      text: `---\ntitle: T\nsumary: S\ncites: [work]\n---\n${'a {b\n\n'.repeat(50)}`,
    });
    expect(hopeless.flawed).toMatchObject({ data: { cites: ['work'] }, facts: { links: [] } });
  });

  it('says of its notes what cannot be otherwise, whatever could not be read', () => {
    const claim = '<Claim id="c" stance="asserts" chain="a" note="no">said</Claim>';
    const words = `See [[there]] word[^no] <Mark note="no">word</Mark> ${claim}.`;
    const elements = [{ attributes: { note: 'no' } }, { attributes: { note: 'no' } }];
    const missing = {
      elements,
      undefinedNotes: [{ id: 'no' }],
    };
    expect(parse(`${words}\n\n# Broken`).flawed?.facts).toMatchObject(missing);
    expect(parse(`${words}\n\nBroken {.`).flawed?.facts).toMatchObject(missing);
    // The note may be written in what was not read.
    const { flawed } = parse(`${words}\n\n[^No]: Broken <Mark b\n`);
    expect(flawed?.facts).toMatchObject({ links: [{}], undefinedNotes: [] });
    expect(attributesLeft(flawed)).toEqual([{}, { id: 'c', stance: 'asserts', chain: ['a'] }]);
    // Here it was read, and something else was not.
    expect(parse(`${words}\n\n[^no]: **N.** b\n\nBroken {.`).flawed?.facts).toMatchObject({
      elements,
      undefinedNotes: [],
      notes: [{ id: 'no', label: 'N', references: 1 }],
    });
  });

  it('says that a note is written twice, but not that it is not referred to', () => {
    const twice = '[^a]: **A.** b\n\n[^a]: **A.** b';
    expect(parse(`${twice}\n\nBroken {.`).flawed?.facts).toMatchObject({
      notes: [{ references: 1, label: 'A' }],
      duplicateNotes: [{}],
    });
    expect(parse(`${twice}\n\n# Broken`).flawed?.facts).toMatchObject({
      notes: [{ references: 0, label: 'A' }],
      duplicateNotes: [{}],
    });
  });

  it('has no opinion of the label of a note in which something was not read', () => {
    const notes = 'c[^a] d[^b] e[^f]\n\n[^a]: x {y} z\n\n[^b]: x\n\n[^f]: **F.** x {y';
    expect(parse(notes).flawed?.facts.notes.map(({ label }) => label)).toEqual([
      '',
      undefined,
      'F',
    ]);
  });

  it('states what stands in paragraphs without a problem', () => {
    const { flawed } = parse('One <b>two</b>.\n\nThree.\n\n- four {\n- five\n\n[^a]: b');
    expect(flawed?.facts.statements.map(({ line, inNote }) => [line, inNote])).toEqual([
      [9, false],
      [12, false],
      [14, true],
    ]);
  });

  it('without a fault is an entry and nothing else', () => {
    const { entry, flawed } = parse('See [[there]] [@work].');
    expect(entry).toBeDefined();
    expect(flawed).toBeUndefined();
  });
});

it('an offset is the way back from a position', () => {
  const text = 'ab\r\ncd\n\nef\rgh';
  for (const offset of [0, 1, 2, 4, 5, 7, 8, 9, 11, 12]) {
    expect(offsetAt(text, positionAt(text, offset))).toBe(offset);
  }
});
