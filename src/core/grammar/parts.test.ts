import { describe, expect, it } from 'vitest';
import { entryId } from '../model/ids.ts';
import { parseEntry } from './entry.ts';
import { parseParts } from './parts.ts';
import { offsetAt, positionAt } from './position.ts';

const told = (text: string): string[] =>
  parseParts(text, 'f.mdx')
    .problems.map(({ line, column, code }) => `${line}:${column} ${code}`)
    .sort();

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
    expect(flawed?.facts).toMatchObject({
      claims: [{ claim: 'c', chain: ['a', 'b'] }],
      quotes: [{ by: 'd' }],
      embeds: [{ attributes: { id: 'e' } }],
    });
  });

  it('loses the attributes that are wrong themselves', () => {
    const claim = '<Claim id="C c" stance="asserts" chain="a > > b">said</Claim>';
    const quote = '<Quote by="d" by="e" said="2025">said</Quote>';
    const { flawed } = parse(`${claim} ${quote}\n\n<Figure id="F f" />`);
    expect(flawed?.facts).toMatchObject({
      claims: [{ claim: '', chain: [] }],
      quotes: [{ by: '' }],
    });
    expect(flawed?.facts.embeds.map(({ attributes }) => attributes)).toEqual([{}]);
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

  it('says nothing of its notes where a part of it was not read', () => {
    const claim = '<Claim id="c" stance="asserts" chain="a" note="no">said</Claim>';
    const words = `See [[there]] word[^no] <Mark note="no">word</Mark> ${claim}.`;
    expect(parse(`${words}\n\n# Broken`).flawed?.facts).toMatchObject({
      marks: [{ note: 'no' }],
      claims: [{ note: 'no' }],
      undefinedNotes: [{ id: 'no' }],
    });
    expect(parse(`${words}\n\nBroken {.`).flawed?.facts).toMatchObject({
      links: [{}],
      marks: [],
      claims: [{ note: undefined }],
      undefinedNotes: [],
    });
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
