import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../words/words.ts';
import { PROBLEM_CODES, RETIRED_CODES } from './codes.ts';
import type { CodeEntry, ProblemCode, RetiredCode } from './codes.ts';

const codes = Object.keys(PROBLEM_CODES) as ProblemCode[];
const LIST = 'src/core/model/published-codes.txt';

/** The text of every module that may report a code, without tests, tables and the guide. */
const reporting = globSync('src/**/*.{ts,mjs,astro}', {
  exclude: (name) => /\.test\.ts$|\bcodes\.ts$|\bguide(?:\.ts)?$|\bclient$|\bfixtures$/.test(name),
}).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

it('says of every code, in one sentence, what it is about', () => {
  const about = codes.map((code) => ENGLISH.guide.codes[code].about);
  expect(about.filter((sentence) => !/^[A-Z].*[^.]\.$/.test(sentence))).toEqual([]);
  expect(new Set(about).size).toBe(codes.length);
});

it('lists no code that nothing reports', () => {
  const text = reporting.map((each) => each.text).join('\n');
  expect(codes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

it('is alone in saying how bad a problem is', () => {
  const byHand = /\bseverity['"]?\s*:\s*(?:'|"|`|PROBLEM_CODES)/;
  expect(reporting.length).toBeGreaterThan(200);
  expect(reporting.filter(({ text }) => byHand.test(text)).map(({ file }) => file)).toEqual([]);
});

/** A code, and what the guide says that it is about. */
interface Meaning extends CodeEntry {
  readonly about: string;
}

const TODAY = Object.fromEntries(
  codes.map((code) => [code, { ...PROBLEM_CODES[code], about: ENGLISH.guide.codes[code].about }]),
);

/** What the tables of today break of what was published, one line each. */
function broken(
  published: string,
  today: Readonly<Record<string, Meaning>>,
  retired: Readonly<Record<string, RetiredCode>>,
): string[] {
  const lines = published.split('\n').filter((line) => line !== '');
  const promised = lines.map((line) => line.slice(0, line.indexOf(' ')));
  const faults = lines.flatMap((line, index) => {
    const code = promised[index] ?? '';
    if (promised.indexOf(code) !== index) return [`${code} stands twice in ${LIST}`];
    const isMoved = line === `${code} ${MOVED}`;
    if (retired[code]) {
      return isMoved === (retired[code].moved ?? false)
        ? []
        : [`${code} is moved in one of ${LIST} and RETIRED_CODES, and not in the other`];
    }
    const entry = today[code];
    if (!entry) return [`${code} was published and is gone: put it into RETIRED_CODES`];
    if (lineOf(code, entry) === line) return [];
    return [`${code} was published with another meaning: retire it and take a new code`];
  });
  const unlisted = Object.entries(today)
    .filter(([code]) => !promised.includes(code))
    .map(([code, entry]) => `add to the end of ${LIST}: ${lineOf(code, entry)}`);
  const revived = Object.entries(retired).flatMap(([code, { replacedBy }]) => [
    ...(code in today ? [`${code} is retired and must never be used again`] : []),
    ...(promised.includes(code) ? [] : [`${code} is retired and was never published`]),
    ...replacedBy
      .filter((each) => !(each in today))
      .map((each) => `${code} names ${each}, which is no code`),
  ]);
  return [...faults, ...unlisted, ...revived];
}

/** What the list says in the place of a meaning that a newsroom's own list has. */
const MOVED =
  'moved A check of a newsroom tells of it; what it means stands in the list of that newsroom.';

function lineOf(code: string, { severity, about }: Meaning): string {
  return `${code} ${severity} ${about}`;
}

describe('what was published', () => {
  const a = { severity: 'error', about: 'It is A.' } as const;
  const b = { severity: 'warning', about: 'It is B.' } as const;
  const list = 'a error It is A.\nb warning It is B.\n';

  it('is kept by the tables of today', () => {
    expect(broken(readFileSync(LIST, 'utf8'), TODAY, RETIRED_CODES)).toEqual([]);
  });

  it('holds where each code is as it was, or retired', () => {
    expect(broken(list, { a, b }, {})).toEqual([]);
    expect(broken(list, { a }, { b: { replacedBy: ['a'] as never } })).toEqual([]);
    expect(broken(list, { a }, { b: { replacedBy: [] } })).toEqual([]);
    const moved = `a error It is A.\nb ${MOVED}\n`;
    expect(broken(moved, { a }, { b: { replacedBy: [], moved: true } })).toEqual([]);
  });

  it.each([
    ['a code is gone', list, { a }, {}, ['b was published and is gone: put it into RETIRED_CODES']],
    [
      'a code is less bad',
      list,
      { a: { ...a, severity: 'warning' }, b },
      {},
      ['a was published with another meaning: retire it and take a new code'],
    ],
    [
      'a code means something else',
      list,
      { a, b: { ...b, about: 'It is C.' } },
      {},
      ['b was published with another meaning: retire it and take a new code'],
    ],
    [
      'a new code is not listed',
      'a error It is A.\n',
      { a, b },
      {},
      [`add to the end of ${LIST}: b warning It is B.`],
    ],
    [
      'a retired code is used again',
      list,
      { a, b },
      { b: { replacedBy: [] } },
      ['b is retired and must never be used again'],
    ],
    [
      'a code was retired before it was published',
      list,
      { a, b },
      { c: { replacedBy: [] } },
      ['c is retired and was never published'],
    ],
    [
      'a retired code names what is no code',
      list,
      { a },
      { b: { replacedBy: ['z'] as never } },
      ['b names z, which is no code'],
    ],
    [
      'a code moved to a newsroom is used again',
      `a error It is A.\nb ${MOVED}\n`,
      { a, b },
      { b: { replacedBy: [], moved: true } },
      ['b is retired and must never be used again'],
    ],
    [
      'the list says of a code that it moved, and the table does not',
      `a error It is A.\nb ${MOVED}\n`,
      { a },
      { b: { replacedBy: [] } },
      [`b is moved in one of ${LIST} and RETIRED_CODES, and not in the other`],
    ],
    [
      'the table says of a code that it moved, and the list keeps its meaning',
      list,
      { a },
      { b: { replacedBy: [], moved: true } },
      [`b is moved in one of ${LIST} and RETIRED_CODES, and not in the other`],
    ],
    [
      'the list says of a code in use that it moved',
      `a error It is A.\nb ${MOVED}\n`,
      { a, b },
      {},
      ['b was published with another meaning: retire it and take a new code'],
    ],
    [
      'a code is listed twice',
      `${list}b error It is C.\n`,
      { a, b },
      {},
      [`b stands twice in ${LIST}`],
    ],
    [
      'a line is listed twice',
      `${list}a error It is A.\n`,
      { a, b },
      {},
      [`a stands twice in ${LIST}`],
    ],
  ] as const)('is broken where %s', (_, published, today, retired, faults) => {
    expect(broken(published, today, retired)).toEqual(faults);
  });
});
