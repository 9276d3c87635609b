import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPIED, copiedRuns } from './copied.ts';
import { wordsOf } from './original.ts';
import { quote, sourceOf } from './testing.ts';

const ORIGINAL =
  'Several carpenters had drawn an outline of new oak handrails, but splinters persist in the way.';

function runs(body: string, fields?: string): string[] {
  return copiedRuns(sourceOf(body, fields), wordsOf(ORIGINAL)).map(
    ({ line, column, words }) => `${line}:${column} ${words.join(' ')}`,
  );
}

describe('words in a row', () => {
  it('may be seven', () => {
    expect(runs('He says several carpenters had drawn an outline of it.')).toEqual([]);
  });

  it('may not be eight, whatever their capitals and punctuation', () => {
    expect(runs('He says several companies “have shown” an *outline* of NEW.')).toEqual([]);
    expect(runs('He says: several carpenters had drawn, an *outline* of NEW.')).toEqual([
      '11:10 several carpenters had drawn an outline of NEW',
    ]);
  });

  it('are told at the place of the first, with all that follow', () => {
    expect(
      runs(
        'Our own.\n\nThe paper: an outline of new oak handrails but splinters persist, it says.',
      ),
    ).toEqual(['13:12 an outline of new oak handrails but splinters persist']);
    expect(runs('Own line\nhad drawn an outline of new oak\nhandrails but it')).toEqual([
      '12:1 had drawn an outline of new oak handrails but',
    ]);
  });

  it('go through the marks of claims and links', () => {
    expect(
      runs(
        'So <Claim id="a" stance="asserts" chain="b">[[x|several]] carpenters had drawn an outline</Claim> of [[new]].',
      ),
    ).toEqual(['11:45 several carpenters had drawn an outline of new']);
  });

  it('are looked for in headings, lists, notes and the summary', () => {
    const copied = 'several carpenters had drawn an outline of new';
    expect(runs(`## ${copied}\n\n- ${copied}\n\nx[^a]\n\n[^a]: **N.** ${copied}`)).toHaveLength(3);
    expect(
      copiedRuns(sourceOf('x'), wordsOf('A report about the bridge. A report about the bridge')),
    ).toEqual([]);
    expect(
      copiedRuns(
        { ...sourceOf('x'), data: { ...sourceOf('x').data, summary: copied } },
        wordsOf(ORIGINAL),
      ),
    ).toMatchObject([{ line: 7, column: 10 }]);
  });

  it('are parted by a quotation', () => {
    expect(
      runs(`Several carpenters had drawn ${quote('an outline')} of new oak handrails.`),
    ).toEqual([]);
    expect(runs('Several carpenters had drawn “an outline” of new oak handrails.')).toEqual([]);
  });

  it('are not excused by quotation marks around a whole sentence', () => {
    expect(runs(`“${ORIGINAL}”`)).toHaveLength(1);
  });
});

describe('for any two texts', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.array(word, { maxLength: 40 });

  /** The same by brute force: is there a window of eight words that both have? */
  const shares = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((_, at) => {
      const window = one.slice(at, at + COPIED).join(' ');
      return at + COPIED <= one.length && ` ${other.join(' ')} `.includes(` ${window} `);
    });

  it('a run is found exactly where one is, and both texts have it', () => {
    fc.assert(
      fc.property(text, text, (digest, original) => {
        const found = copiedRuns(sourceOf(['x', ...digest].join(' ')), wordsOf(original.join(' ')));
        expect(found.length > 0).toBe(shares(digest, original));
        for (const { words } of found) {
          expect(words.length).toBeGreaterThanOrEqual(COPIED);
          expect(original.join(' ')).toContain(words.join(' '));
        }
      }),
    );
  });
});
