import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './changes.ts';

const told = (now: string, before: string): string => {
  const { marks, gone } = compare([...now], [...before]);
  return `${marks.map((mark) => mark[0] ?? '-').join('')} ${gone}`;
};

describe('what changed since a visit', () => {
  it.each([
    ['abc', 'abc', '--- 0'],
    ['abcd', 'abc', '---n 0'],
    ['xabc', 'abc', 'n--- 0'],
    ['abXc', 'abc', '--n- 0'],
    ['aXc', 'abc', '-c- 0'],
    ['ac', 'abc', '-- 1'],
    ['abX', 'abc', '--c 0'],
    ['', 'abc', ' 3'],
    ['abc', '', 'nnn 0'],
    ['aXYc', 'abc', '-cn- 0'],
    ['aXd', 'abcd', '-c- 1'],
    ['aaa', 'aa', '--n 0'],
  ])('%s after %s is %s', (now, before, expected) => {
    expect(told(now, before)).toBe(expected);
  });

  it('counts every paragraph of both days once', () => {
    const texts = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (now, before) => {
        const { marks, gone } = compare(now, before);
        const count = (mark: string): number => marks.filter((each) => each === mark).length;
        expect(marks).toHaveLength(now.length);
        expect(count('') + count('changed') + gone).toBe(before.length);
      }),
    );
  });
});
