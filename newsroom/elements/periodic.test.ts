import { describe, expect, it } from 'vitest';
import { faultsIn, HOSTILE, htmlOf, textIn, withClass } from '../../src/core/graphics/testing.ts';
import { ENGLISH } from '../../src/core/words/words.ts';
import type { ToldElement } from './elements.ts';
import type { Group } from './fields.ts';
import { periodicTable } from './periodic.ts';
import { placeOf } from './places.ts';
import { SYMBOLS } from './symbols.ts';

const told = (
  number: number,
  group: Group | undefined = 'heavy',
  title = `E${number}`,
): ToldElement => ({
  title,
  url: `/concepts/e${number}/`,
  symbol: SYMBOLS[number - 1] ?? '',
  number,
  group,
});

describe('the places of the elements', () => {
  it('are 118 different ones', () => {
    expect(SYMBOLS).toHaveLength(118);
    expect(new Set(SYMBOLS).size).toBe(118);
    const places = SYMBOLS.map((_, index) => placeOf(index + 1));
    expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(118);
    for (const { row, column } of places) {
      expect(row >= 1 && row <= 9 && column >= 1 && column <= 18).toBe(true);
    }
  });

  it.each([
    ['H', 1, 1],
    ['He', 1, 18],
    ['Be', 2, 2],
    ['B', 2, 13],
    ['Ar', 3, 18],
    ['Sc', 4, 3],
    ['Zn', 4, 12],
    ['Y', 5, 3],
    ['Ba', 6, 2],
    ['La', 8, 3],
    ['Lu', 8, 17],
    ['Hf', 6, 4],
    ['Ra', 7, 2],
    ['Ac', 9, 3],
    ['Lr', 9, 17],
    ['Og', 7, 18],
  ])('%s stands in row %d, column %d', (symbol, row, column) => {
    expect(placeOf(SYMBOLS.indexOf(symbol) + 1)).toEqual({ row, column });
  });
});

describe('the table', () => {
  it('marks the elements of the story with a frame and words, as links', () => {
    const drawn = periodicTable([told(21, 'neither'), told(57, 'light'), told(66)], ENGLISH);
    const links = withClass(drawn, 'periodic-told');
    expect(links.map(({ properties }) => [properties['href'], properties['ariaLabel']])).toEqual([
      ['/concepts/e21/', 'E21, 21 Sc'],
      ['/concepts/e57/', 'E57, 57 La light'],
      ['/concepts/e66/', 'E66, 66 Dy heavy'],
    ]);
    expect(links.map((each) => textIn(each))).toEqual([
      '21| |Sc',
      '57| |La| |light',
      '66| |Dy| |heavy',
    ]);
    expect(withClass(drawn, 'periodic-plain')).toHaveLength(115);
  });

  it('says the group of an element, but not that it has none', () => {
    const drawn = periodicTable(
      [told(57, 'light'), told(64, 'light or heavy'), { ...told(1), group: undefined }],
      ENGLISH,
    );
    expect(withClass(drawn, 'periodic-told').map((each) => textIn(each))).toEqual([
      '1| |H',
      '57| |La| |light',
      '64| |Gd| |light or| |heavy',
    ]);
  });

  it('is not drawn for a story without elements', () => {
    expect(periodicTable([], ENGLISH)).toBeUndefined();
  });

  it('escapes titles', () => {
    expect(faultsIn(htmlOf(periodicTable([told(1, 'heavy', HOSTILE)], ENGLISH)))).toEqual([]);
  });
});
