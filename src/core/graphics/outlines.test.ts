import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { chainOutline } from './chain-outline.ts';
import { networkOutline } from './network-outline.ts';
import { faultsIn, HOSTILE, htmlOf, passage, relation } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

/** The words of an outline as a reader meets them. */
const textOf = (drawn: Element | undefined): string =>
  htmlOf(drawn)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ');

describe('the outline of chains', () => {
  it('has a name once for all that hangs on it, and says what each does', () => {
    const shared = [
      passage('ann > wire > daily'),
      passage('ann > wire > radio', 'changes'),
      passage('bob > daily', 'disputes'),
    ];
    const html = htmlOf(chainOutline(shared, ENGLISH));
    expect(html.match(/wire/g)).toHaveLength(1);
    expect(html).toContain('chains-changes');
    expect(html).toContain('chains-objector');
    expect(textOf(chainOutline(shared, ENGLISH))).toContain('changes radio published it');
  });

  it('says of a link that it is inferred', () => {
    const unsure = { ...passage('ann > wire > daily'), inferred: [1] };
    expect(htmlOf(chainOutline([unsure], ENGLISH))).toContain('chains-unsure');
    expect(textOf(chainOutline([unsure], ENGLISH))).toContain('presumably wire');
  });

  it('of nothing is none, and escapes names', () => {
    expect(chainOutline([], ENGLISH)).toBeUndefined();
    const hostile = { chain: [{ id: 'a', title: HOSTILE }], stance: 'asserts' as const };
    expect(faultsIn(htmlOf(chainOutline([hostile], ENGLISH)))).toEqual([]);
  });
});

describe('the outline of relations', () => {
  it('begins with whom most relations are, and tells each once', () => {
    const all = [
      relation('ann > bob', 'knows'),
      relation('bob > cyd', 'employs', '2019'),
      relation('cyd > dan', 'owns'),
      relation('eve > bob', 'sues'),
    ];
    const html = htmlOf(networkOutline(all));
    expect(html.indexOf('/actors/bob/')).toBeLessThan(html.indexOf('/actors/ann/'));
    for (const words of ['knows', 'employs', 'owns', 'sues']) {
      expect(html.split(words)).toHaveLength(2);
    }
    expect(html).toContain('2019');
  });

  it('of nothing is none, and escapes words', () => {
    expect(networkOutline([])).toBeUndefined();
    expect(faultsIn(htmlOf(networkOutline([relation('a > b', HOSTILE)])))).toEqual([]);
  });
});
