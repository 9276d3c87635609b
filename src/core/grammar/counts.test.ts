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

/** So many elements, of which no two are alike unless they are to have no attributes. */
function elements(count: number, component: string, alike = false): Pick<Facts, 'elements'> {
  return {
    elements: many(count).map((at) => ({
      ...at,
      component,
      attributes: {},
      node: {
        attributes: alike
          ? []
          : [{ type: 'mdxJsxAttribute', name: 'from', value: String(at.line) }],
      },
    })) as never,
  };
}

/** What is told of a body with so many of one thing. */
function told(what: keyof typeof BODY_LIMITS, count: number): string[] {
  const component = { embeds: 'Timeline', claims: 'Claim', quotes: 'Quote', graphs: 'ActorGraph' };
  const facts =
    what in component
      ? elements(count, component[what as keyof typeof component])
      : { [what]: many(count) };
  return countProblems({ ...NOTHING, ...facts }, 'content/places/p.mdx').map(
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
  expect(told('graphs', 6)).toEqual([]);
  expect(told('graphs', 8)).toEqual([
    'content/places/p.mdx:7:3 error too-complex The file holds more than 6 graphs of actors. Split it into several entries.',
  ]);
  expect(told('graphs', 25)).toHaveLength(2);
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
    const same = elements(60, 'Comparison', true);
    const codes = countProblems({ ...NOTHING, ...same }, 'f').map(({ code }) => code);
    expect(codes.filter((code) => code === 'duplicate-component')).toHaveLength(23);
  });

  it('is no remark of the editors', () => {
    expect(countProblems({ ...NOTHING, ...elements(60, 'Aside', true) }, 'f')).toEqual([]);
  });

  it('is linked to where it is a figure, and nothing else', () => {
    const hint = (component: string): string | undefined => {
      const { elements: two } = elements(2, component, true);
      const twice = two.map((each) => ({ ...each, attributes: { id: 'a-b' } })) as never;
      return countProblems({ ...NOTHING, elements: twice }, 'f')[0]?.hint;
    };
    expect(hint('Figure')).toBe('Take this one out, or link to the first: [words](#figure-a-b).');
    expect(hint('Timeline')).toBe('Take one of the two out.');
  });

  it('is a figure only by its id', () => {
    const figures = elements(2, 'Figure', true);
    expect(countProblems({ ...NOTHING, ...figures }, 'f')[0]?.hint).toBe(
      'Take one of the two out.',
    );
  });
});
