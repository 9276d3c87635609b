import { describe, expect, it } from 'vitest';
import { entryId } from '../model/ids.ts';
import type { BODY_LIMITS } from '../model/limits.ts';
import { countProblems, embedKey } from './counts.ts';
import { parseEntry } from './entry.ts';
import type { Facts } from './facts.ts';

const NOTHING = parseEntry({
  collection: 'places',
  id: entryId('p'),
  path: 'content/places/p.mdx',
  text: '---\ntitle: T\ncountry: C\nsummary: S\n---\n',
}).entry?.facts as Facts;

/** So many things, each on the line of its number. */
function many(count: number): { line: number; column: number }[] {
  return Array.from({ length: count }, (_, index) => ({ line: index + 1, column: 3 }));
}

/** What is told of a body with so many of one thing. */
function told(what: Exclude<keyof typeof BODY_LIMITS, 'graphs'>, count: number): string[] {
  const items = many(count).map((at) => ({
    ...at,
    component: 'Timeline',
    attributes: { from: String(at.line) },
  }));
  return countProblems({ ...NOTHING, [what]: items }, 'content/places/p.mdx').map(
    ({ file, line, column, severity, code, message, hint }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message} ${hint}`,
  );
}

describe('how many of each a body may hold', () => {
  it.each([
    ['embeds', 24, 'drawings and lists of the whole content'],
    ['claims', 200, 'passages that carry a claim'],
    ['quotes', 200, 'quotations'],
    ['notes', 200, 'notes'],
    ['images', 60, 'images'],
    ['headings', 200, 'headings'],
  ] as const)('%s', (what, most, words) => {
    expect(told(what, most)).toEqual([]);
    expect(told(what, most + 3)).toEqual([
      `content/places/p.mdx:${most + 1}:3 error too-complex The file holds more than ${most} ${words}. Split it into several entries.`,
    ]);
  });
});

it('counts graphs of actors among the drawings, and by themselves', () => {
  const graphs = many(8).map((at) => ({
    ...at,
    component: 'ActorGraph',
    attributes: { from: String(at.line) },
  }));
  const told = (count: number): unknown[] =>
    countProblems({ ...NOTHING, embeds: graphs.slice(0, count) as never }, 'f');
  expect(told(6)).toEqual([]);
  expect(told(8)).toMatchObject([
    { line: 7, code: 'too-complex', message: 'The file holds more than 6 graphs of actors.' },
  ]);
});

describe('what draws the same', () => {
  it('has the same values, in whatever order', () => {
    expect(embedKey('Timeline', { from: 'a', until: 'b' })).toBe(
      embedKey('Timeline', { until: 'b', from: 'a' }),
    );
    expect(embedKey('Timeline', { from: 'a' })).not.toBe(embedKey('Timeline', { until: 'a' }));
    expect(embedKey('Timeline', { from: 'a' })).not.toBe(embedKey('ActorGraph', { from: 'a' }));
  });

  it('is looked for among as many as there may be', () => {
    const same = many(60).map((at) => ({ ...at, component: 'Comparison', attributes: {} }));
    const codes = countProblems({ ...NOTHING, embeds: same as never }, 'f').map(({ code }) => code);
    expect(codes.filter((code) => code === 'duplicate-component')).toHaveLength(23);
  });

  it('is no remark of the editors', () => {
    const asides = many(60).map((at) => ({ ...at, component: 'Aside', attributes: {} }));
    expect(countProblems({ ...NOTHING, embeds: asides as never }, 'f')).toEqual([]);
  });

  it('is linked to where it is a figure, and nothing else', () => {
    const hint = (component: string): string | undefined => {
      const twice = many(2).map((at) => ({ ...at, component, attributes: { id: 'a-b' } }));
      return countProblems({ ...NOTHING, embeds: twice as never }, 'f')[0]?.hint;
    };
    expect(hint('Figure')).toBe('Take this one out, or link to the first: [words](#figure-a-b).');
    expect(hint('Timeline')).toBe('Take one of the two out.');
  });

  it('is a figure only by its id', () => {
    const figures = many(2).map((at) => ({ ...at, component: 'Figure', attributes: {} }));
    expect(countProblems({ ...NOTHING, embeds: figures as never }, 'f')[0]?.hint).toBe(
      'Take one of the two out.',
    );
  });
});
