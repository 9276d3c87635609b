import { describe, expect, it } from 'vitest';
import { problem } from '../core/model/problem.ts';
import { say } from '../core/words/say.ts';
import { MADE_UP } from '../core/words/testing.ts';
import { ENGLISH } from '../core/words/words.ts';
import { repairsAsText, reporters, unknownFormat } from './report-problems.ts';

const SITE = 'https://example.org/b/';
const PROBLEM = problem(
  { file: 'content/claims/a,b.mdx', line: 3, column: 7 },
  'invalid-value',
  '"100%" is no value for "kind".',
  'It must be one of fact, position.',
  [{ start: { line: 3, column: 7 }, end: { line: 3, column: 9 }, was: 'a', text: 'b' }],
);
const CORPUS = { problems: [PROBLEM], files: 2, words: ENGLISH };

it('tells people where there is more about a code, once', () => {
  expect(reporters.text(CORPUS, SITE)).toMatchInlineSnapshot(`
    "content/claims/a,b.mdx:3:7  invalid-value  "100%" is no value for "kind".
        It must be one of fact, position.

    2 files, 1 error, 0 warnings.
    More about a code: https://example.org/b/guide/<code>/
    "
  `);
  expect(reporters.text({ problems: [], files: 2, words: ENGLISH }, SITE)).toBe(
    '2 files, no problems.\n',
  );
});

it('gives every note on GitHub the address of its code', () => {
  expect(reporters.github(CORPUS, SITE)).toMatchInlineSnapshot(`
    "::error file=content/claims/a%2Cb.mdx,line=3,col=7,title=invalid-value::"100%25" is no value for "kind". It must be one of fact, position.%0Ahttps://example.org/b/guide/invalid-value/
    "
  `);
});

it('names no page where the site has no address', () => {
  const [text, github] = [reporters.text(CORPUS, undefined), reporters.github(CORPUS, undefined)];
  expect(text).toMatch(/2 files, 1 error, 0 warnings\.\n$/);
  expect(github).toMatch(/It must be one of fact, position\.\n$/);
});

it('gives programs the promised keys and no other', () => {
  const [record, ...others] = JSON.parse(reporters.json(CORPUS)) as object[];
  expect(others).toEqual([]);
  expect(Object.keys(record ?? {})).toEqual(
    'code severity file line column message hint'.split(' '),
  );
  expect(PROBLEM).toMatchObject(record ?? {});
  expect(reporters.json({ problems: [], files: 2, words: ENGLISH })).toBe('[]\n');
});

it('says which formats there are', () => {
  expect([unknownFormat('xml'), unknownFormat('jsn')]).toEqual([
    'There is no format "xml". The formats are text, github and json.',
    'There is no format "jsn". Did you mean "json"? The formats are text, github and json.',
  ]);
});

it('says what was repaired, where it stands now', () => {
  const repair = { file: 'content/a.mdx', line: 2, column: 3, what: '"a" is now "b"' };
  expect(repairsAsText([repair], ENGLISH)).toMatchInlineSnapshot(`
    "content/a.mdx:2:3  repaired  "a" is now "b"
    1 repair.

    "
  `);
  expect(repairsAsText([], ENGLISH)).toBe('');
});

describe('in the language of the site', () => {
  const place = { file: 'content/claims/x.mdx', line: 3, column: 7 };
  const made = problem(place, 'carried-and-silent', say.silence.carriedAndSilent('cracks'));
  const corpus = { problems: [made], files: 2, words: MADE_UP };
  const message = '‹The source is said to omit "cracks", but one of its passages carries it.›';
  const hint = '‹Take the claim out of "silent", or the mark out of the text.›';

  it('people are told everything', () => {
    expect(reporters.text(corpus, SITE)).toBe(
      `content/claims/x.mdx:3:7  carried-and-silent  ${message}\n    ${hint}\n\n` +
        '‹2 files, 1 error, 0 warnings.›\n' +
        '‹More about a code: https://example.org/b/guide/<code>/›\n',
    );
    expect(reporters.text({ ...corpus, problems: [] }, SITE)).toBe('‹2 files, no problems.›\n');
  });

  it('GitHub and programs are told message and hint', () => {
    expect(reporters.github(corpus, undefined)).toMatch(
      new RegExp(`title=carried-and-silent::${message} ${hint}\n$`),
    );
    expect(JSON.parse(reporters.json(corpus))).toEqual([
      { ...place, code: 'carried-and-silent', severity: 'error', message, hint },
    ]);
  });

  it('it is said what was repaired', () => {
    const repair = { file: 'content/a.mdx', line: 2, column: 3, what: '‹"a" is now "b"›' };
    expect(repairsAsText([repair, repair], MADE_UP)).toBe(
      `${'content/a.mdx:2:3  ‹repaired›  ‹"a" is now "b"›\n'.repeat(2)}‹2 repairs.›\n\n`,
    );
  });
});
