import { describe, expect, it } from 'vitest';
import { edited, graphOf } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { copiesIn, nearestRewording, rewordingsOf } from './copies.ts';
import { withReports } from '../ledger/testing.ts';

const UNSAFE = 'bridge-is-unsafe';
const REPAIR = 'repair-by-june';

/** A wire with two claims; a copy that changes one and drops the other; and a copy of the copy. */
const files: Files = edited(
  'sources/b-copy.mdx',
  'After [[city-wire]] and [[the-daily]].\n',
  'After [[city-wire]] and [[the-daily]].[^why]\n\n[^why]: **Wording.** The [[city-wire|wire]] is *careful* [@a-wire; @engineers-report]. So was she [@a-wire].\n',
  edited(
    'sources/b-copy.mdx',
    'quote="about to fall"',
    'quote="about to fall" note="why"',
    withReports([
      {
        id: 'a-wire',
        publisher: 'city-wire',
        passages: [
          { claim: UNSAFE, chain: 'jane-doe > city-wire', quote: 'no longer safe' },
          { claim: REPAIR, chain: 'the-daily > city-wire', quote: 'open in June' },
        ],
      },
      {
        id: 'b-copy',
        publisher: 'a-paper',
        from: 'a-wire',
        passages: [
          { claim: UNSAFE, chain: 'jane-doe > city-wire > a-paper' },
          {
            claim: UNSAFE,
            stance: 'changes',
            chain: 'jane-doe > city-wire > a-paper',
            quote: 'about to fall',
          },
        ],
        silent: [REPAIR],
      },
      {
        id: 'c-copy',
        publisher: 'b-paper',
        from: 'b-copy',
        passages: [
          { claim: UNSAFE, chain: 'jane-doe > a-paper > b-paper' },
          {
            claim: REPAIR,
            stance: 'changes',
            chain: 'the-daily > b-paper',
            change: 'cut, softened',
            against: 'a-wire',
            reply: 'declined',
          },
        ],
      },
    ]),
  ),
);

describe('a copy', () => {
  const [first, second, third, ...others] = copiesIn(graphOf(files));

  it('is compared with what it was taken from, a copy of a copy with the copy', () => {
    expect(others).toEqual([]);
    expect([first?.copy.id, first?.from.id]).toEqual(['b-copy', 'a-wire']);
    expect([second?.copy.id, second?.from.id]).toEqual(['c-copy', 'b-copy']);
    expect([first?.isCopy, second?.isCopy, third?.isCopy]).toEqual([true, true, false]);
  });

  it('shows both wordings where it changes, and where they stand', () => {
    expect(first?.changed).toMatchObject([
      {
        claim: { id: UNSAFE },
        before: {
          quote: 'no longer safe',
          url: `/sources/a-wire/#claim-${UNSAFE}`,
          paragraph: 2,
          original: 'https://example.org/a-wire#:~:text=no%20longer%20safe',
        },
        after: { quote: 'about to fall', url: `/sources/b-copy/#claim-${UNSAFE}-2`, paragraph: 3 },
      },
    ]);
  });

  it('has the explanation in the words of its note, with the works that this cites', () => {
    expect(first?.changed[0]?.explanation).toEqual({
      text: 'The wire is careful. So was she.',
      url: '/sources/b-copy/#note-why',
      works: [
        { name: 'City Wire', url: '/sources/a-wire/' },
        { name: 'Office of Works', url: '/references/engineers-report/' },
      ],
    });
    expect(third?.changed[0]?.explanation).toBeUndefined();
  });

  it('stands also beside a source that it does not copy, and changes', () => {
    expect([third?.copy.id, third?.from.id, second?.changed]).toEqual(['c-copy', 'a-wire', []]);
    expect(third?.changed).toMatchObject([
      { claim: { id: REPAIR }, before: { quote: 'open in June' }, after: { quote: 'so' } },
    ]);
    expect([third?.dropped, third?.kept]).toEqual([[], 0]);
  });

  it('says what was done to a wording, and whether the outlet was asked', () => {
    expect(first?.changed[0]).toMatchObject({
      kinds: ['hardened'],
      reply: 'Outlet a-paper was not asked.',
    });
    expect(third?.changed[0]).toMatchObject({
      kinds: ['cut', 'softened'],
      reply: 'Outlet b-paper was asked and declined to answer.',
    });
  });

  it('shows what it is known to leave out of what it copies, and nothing else', () => {
    expect(first?.dropped).toMatchObject([
      { claim: { id: REPAIR }, before: { quote: 'open in June' }, checkedBy: ['Ann'] },
    ]);
    expect(second?.dropped).toEqual([]);
  });

  it('counts what came through', () => {
    expect([first?.kept, second?.kept]).toEqual([0, 1]);
  });
});

describe('two wordings of a claim', () => {
  const quoting = (before: string, after: string, language = 'en'): Files =>
    edited(
      'sources/b-copy.mdx',
      'language: en',
      `language: ${language}`,
      withReports([
        {
          id: 'a-wire',
          publisher: 'city-wire',
          passages: [{ claim: UNSAFE, chain: 'jane-doe > city-wire', quote: before }],
        },
        {
          id: 'b-copy',
          publisher: 'a-paper',
          from: 'a-wire',
          passages: [
            { claim: UNSAFE, stance: 'changes', chain: 'jane-doe > a-paper', quote: after },
          ],
        },
      ]),
    );

  it('are cut where words are gone or new, on the claim and where it is nearest', () => {
    const graph = graphOf(quoting('no longer safe', 'no longer standing'));
    const [rewording, ...others] = rewordingsOf(graph)(UNSAFE);
    expect(others).toEqual([]);
    expect(rewording).toMatchObject({
      from: 'City Wire',
      before: { pieces: ['no longer ', 'safe', ''] },
      after: { pieces: ['no longer ', 'standing', ''] },
      compared: 'marked',
    });
    expect(nearestRewording(graph)).toBe(rewording);
  });

  it('are not compared in two languages, nor marked where the words are the same', () => {
    const foreign = graphOf(quoting('no longer safe', 'plus en sécurité', 'fr'));
    expect(rewordingsOf(foreign)(UNSAFE)).toMatchObject([{ compared: 'languages' }]);
    expect(rewordingsOf(foreign)(UNSAFE)[0]?.after.pieces).toBeUndefined();
    const same = graphOf(quoting('No longer safe', 'no longer safe'));
    expect(rewordingsOf(same)(UNSAFE)).toMatchObject([{ compared: 'same' }]);
    expect(rewordingsOf(same)(UNSAFE)[0]?.before.pieces).toBeUndefined();
    const apart = graphOf(quoting('no longer safe', 'about to fall'));
    expect(rewordingsOf(apart)(UNSAFE)).toMatchObject([{ compared: 'apart' }]);
    expect(rewordingsOf(apart)(UNSAFE)[0]?.before.pieces).toBeUndefined();
    expect(nearestRewording(same)).toBeUndefined();
  });
});
