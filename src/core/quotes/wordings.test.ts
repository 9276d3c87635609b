import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './wordings.ts';

/** Both wordings with what is gone in `-[…]` and what is new in `+[…]`. */
function told(before: string, after: string, language = 'en'): string[] | undefined {
  const difference = differenceOf(before, after, language);
  const marked = (pieces: readonly string[], sign: string): string =>
    pieces.map((piece, index) => (index % 2 === 1 ? `${sign}[${piece}]` : piece)).join('');
  return difference && [marked(difference.before, '-'), marked(difference.after, '+')];
}

describe('two wordings', () => {
  it.each([
    [
      'no known cracks',
      'There is no crack',
      'en',
      ['no -[known cracks]', '+[There is] no +[crack]'],
    ],
    [
      'The interest is mutual, they say.',
      'they say the interest is not mutual',
      'en',
      ['The interest is mutual, -[they say].', '+[they say] the interest is +[not] mutual'],
    ],
    ['俄罗斯公司感兴趣', '美国公司感兴趣', 'zh', ['-[俄罗斯]公司感兴趣', '+[美国]公司感兴趣']],
    ['猫が好きです', '犬が好きです', 'ja', ['-[猫]が好きです', '+[犬]が好きです']],
    ['ฉันรักแมว', 'ฉันรักหมา', 'th', ['ฉันรัก-[แมว]', 'ฉันรัก+[หมา]']],
    ['الجسر آمن', 'الجسر غير آمن', 'ar', ['الجسر آمن', 'الجسر +[غير] آمن']],
    ['', 'new words', 'en', ['', '+[new words]']],
    ['quite other', 'nothing alike', 'en', ['-[quite other]', '+[nothing alike]']],
  ])('%s / %s', (before, after, language, expected) => {
    expect(told(before, after, language)).toEqual(expected);
  });

  it.each([
    ['The bridge isn’t safe.', "the bridge isn't safe"],
    ['caf\u00e9', 'cafe\u0301'],
    ['… — !', '?'],
    ['', ''],
  ])('%s and %s are the same words', (before, after) => {
    expect(told(before, after)).toBeUndefined();
  });

  it('are not compared where nearly everything differs and they are very long', () => {
    const words = (prefix: string): string =>
      Array.from({ length: 3000 }, (_, index) => `${prefix}${index}`).join(' ');
    expect(differenceOf(words('a'), words('b'), 'en')).toBeUndefined();
  });

  it('keep every letter, and what is left of each is the same', () => {
    const text = fc.array(fc.constantFrom('a', 'B', 'b', ' ', ', ', '’', "'", '猫', 'é', '\u0301'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const difference = differenceOf(before, after, 'en');
        if (!difference) return;
        expect(difference.before.join('')).toBe(before);
        expect(difference.after.join('')).toBe(after);
        for (const pieces of [difference.before, difference.after]) {
          expect(pieces.length % 2).toBe(1);
          expect(pieces.filter((piece, index) => index % 2 === 1 && piece === '')).toEqual([]);
        }
      }),
    );
  });
});
