import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuotation } from './fold.ts';
import { isSpoken, matchesIn } from './match.ts';
import { nearestPassage } from './nearest.ts';
import { readOriginal, wordsOf } from './original.ts';
import { selectorOf } from './selector.ts';

/** How often an original has a quotation. */
function count(original: string, quotation: string): number {
  return matchesIn(readOriginal(original), foldQuotation(quotation)).length;
}

describe('a quotation is found', () => {
  it.each([
    ['with other quotation marks and dashes', 'He’s “here” – now.', 'He\'s "here" - now'],
    ['across a line end', 'one\ntwo', 'one two'],
    ['whatever accents are made of', 'cafe\u0301 closed', 'café closed'],
    [
      'in a link and across its end',
      'The [old bridge](https://a.example) fell.',
      'old bridge fell',
    ],
    [
      'in a link of another kind',
      'The [old][1] bridge.\n\n[1]: https://a.example',
      'The old bridge',
    ],
    ['through emphasis', 'It is *very* **un**safe now.', 'is very unsafe now'],
    ['in a heading', '## The bridge', 'The bridge'],
    ['in a list and a quotation', '- one\n> two three', 'two three'],
    ['after a backslash', 'a\\*b is here', 'a*b is'],
    ['at a date that looks like a list', '31. March was wet', '31. March'],
    ['around a picture', 'before ![a bridge](b.png)after', 'before after'],
    ['with marks of abbreviation', 'Several U.S. companies', 'U.S. companies'],
    ['in another script', 'Он сказал: нет.', 'сказал: нет'],
    ['in any part of a text without spaces', '克里姆林宫发言人说', '林宫发言'],
    ['in kana, whole with their marks', 'クレムリンが発表', 'レムリン'],
  ])('%s', (_, original, quotation) => {
    expect(count(original, quotation)).toBe(1);
  });
});

describe('a quotation is not found', () => {
  it.each([
    ['in the middle of a word', 'unsafely', 'safe'],
    ['at the end of one', 'It is unsafe', 'safe'],
    ['before the rest of one', 'the deals', 'the deal'],
    ['in an abbreviation', 'the U.S. says', 'the U'],
    ['in a number', '3.8 million', '8 million'],
    ['with another capital', 'The bridge', 'the bridge'],
    ['without its comma', 'yes, we can', 'yes we can'],
    ['across two paragraphs', 'one\n\ntwo', 'one two'],
    ['in the address of a link', 'see [it](https://a.example/bridge)', 'bridge'],
    ['when there are no words', 'one', ' '],
  ])('%s', (_, original, quotation) => {
    expect(count(original, quotation)).toBe(0);
  });
});

it('counts every place, also those that overlap', () => {
  expect(count('no no no', 'no no')).toBe(2);
});

describe('any passage of whole words', () => {
  const word = fc.constantFrom('the', 'bridge', 'is', 'un-safe', 'he’s', 'U.S.', 'été', '3.8');
  const texts = fc.array(word, { minLength: 1, maxLength: 30 });

  it('is found, and its selector has its words and no more than a few around', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 11 }), (words, at, length) => {
        const first = at % words.length;
        const quotation = words.slice(first, first + length).join(' ');
        const original = readOriginal(words.join(' '));
        const matches = matchesIn(original, foldQuotation(quotation));
        expect(matches.length).toBeGreaterThan(0);
        for (const match of matches) {
          const { exact, prefix, suffix } = selectorOf(original, match);
          expect(foldQuotation(exact)).toBe(foldQuotation(quotation));
          expect(original.plain).toContain(prefix + exact + suffix);
          expect(wordsOf(prefix).length).toBeLessThanOrEqual(4);
          expect(wordsOf(suffix).length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});

describe('a selector', () => {
  const around = (original: string, words: string): [string, string, string] => {
    const text = readOriginal(original);
    const [match] = matchesIn(text, foldQuotation(words));
    if (!match) throw new Error('no match');
    const { prefix, exact, suffix } = selectorOf(text, match);
    return [prefix, exact, suffix];
  };

  it('has three words before and after', () => {
    expect(around('One two three four five six seven eight nine ten.', 'five six')).toEqual([
      'two three four ',
      'five six',
      ' seven eight nine',
    ]);
  });

  it('keeps the spelling of the original', () => {
    expect(around('Yes, he’s “here”, I said to her.', 'he\'s "here"')[1]).toBe('he’s “here”');
  });

  it('stays in its paragraph', () => {
    expect(around('One two.\n\nThree four five six seven eight.\n\nNine.', 'Three four')).toEqual([
      '',
      'Three four',
      ' five six seven',
    ]);
  });

  it.each([
    ['One two three four five.', 'two three'],
    ['So be it. One two three. And now all that.', 'two'],
    ['It fell. Nobody was hurt in the end.', 'Nobody was'],
    ['Nobody at all was hurt then. It fell.', 'hurt then'],
  ])('never completes a sentence: %s', (original, words) => {
    const all = around(original, words).join('');
    for (const sentence of original.split('. ')) {
      expect(all.replaceAll('.', '')).not.toContain(sentence.replaceAll('.', ''));
    }
  });
});

describe('the nearest passage', () => {
  const original = readOriginal(
    'Several carpenters had drawn an outline of new oak handrails, but splinters persist in the way.',
  );

  it.each([
    ['Several carpenters had drawn outline', 'Several carpenters had drawn an outline'],
    ['several Carpenters had drawn an outline', 'Several carpenters had drawn an outline'],
    ['splinter persists in the way', 'splinters persist in the way'],
  ])('of %j is %j', (wanted, near) => {
    expect(nearestPassage(original, wanted)).toBe(near);
  });

  it('is cut short', () => {
    const all = 'Several carpenters had drawn an outline of new oak handrails but splinters stay';
    expect(nearestPassage(original, all)?.split(' ')).toHaveLength(12);
  });

  it('is none where nothing is like it', () => {
    expect(nearestPassage(original, 'sanctions on the mayor')).toBeUndefined();
    expect(nearestPassage(original, '…')).toBeUndefined();
  });
});

/** Which places of a quotation stand between marks in an original. */
function spoken(text: string, quotation: string): boolean[] {
  const original = readOriginal(text);
  return matchesIn(original, foldQuotation(quotation)).map((match) => isSpoken(original, match));
}

describe('words are spoken', () => {
  it.each([
    ['between marks', 'She said: "It is safe."', 'It is safe'],
    ['up to the marks', '„sicher“, sagt sie', 'sicher'],
    ['between single marks', 'She said: ‘It’s safe, the dogs’ bark says.’', 'bark says'],
    ['between guillemets', 'dit-elle, « c’est sûr »', 'c’est sûr'],
    ['in brackets of a corner', '她说「这很好」。', '很好'],
    ['in a paragraph that goes on', '“It is.\n\n“It is safe,” she said.', 'It is'],
    ['in a block quotation', 'She:\n\n> It is\n> *safe*.\n\nSo.', 'is safe'],
    ['with ligatures and marks within', '"One ‘two’ cafe\u0301"', "'two' café"],
  ])('%s', (_, text, quotation) => {
    expect(spoken(text, quotation)[0]).toBe(true);
  });

  it.each([
    ['outside of them', '"No," she said. It is safe. "Yes."', 'It is safe'],
    ['across their end', '"It is" safe.', 'It is" safe'],
    ['across their beginning', 'It "is safe".', 'It "is safe'],
    ['in a word of several signs', "the mayor's house and the dogs' bark", 'house and the dogs'],
    ['in a paragraph behind', '“It is safe.\n\nSo it is safe', 'So it is'],
  ])('not %s', (_, text, quotation) => {
    expect(spoken(text, quotation)).toEqual([false]);
  });

  it('at one place and not at another', () => {
    expect(spoken('It is safe. “It is safe.” It is safe.', 'It is safe')).toEqual([
      false,
      true,
      false,
    ]);
  });
});
