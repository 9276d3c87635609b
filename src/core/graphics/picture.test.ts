import { expect, it } from 'vitest';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { figurePage } from './figure-page.ts';
import { LOOKS } from './looks.ts';
import { picture } from './picture.ts';
import { faultsIn, figureOf, HOSTILE, htmlOf, textIn } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

const FROM = { site: 'The Bridge', address: 'https://bridge.example/data/traffic/' };

const FIGURES = [
  {
    ...figureOf('bar', [
      ['a', -4],
      ['b', 0],
      ['c', 9],
    ]),
    highlight: ['a'],
  },
  figureOf('share', [['a', 60, 'by b']]),
  {
    ...figureOf('range', [
      ['a', 4],
      ['b', 28],
      ['c', null],
    ]),
    highlight: ['b'],
  },
  {
    ...figureOf('map', [
      ['Brazil', 4, '', '076'],
      ['Japan', null, '', '392'],
    ]),
    highlight: ['Brazil'],
  },
] as const;

it.each(FIGURES)('a picture of the kind $kind needs no style sheet', (view) => {
  const html = htmlOf(picture(view, ENGLISH, FROM));
  expect(html).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(html).not.toMatch(/class=|style=|var\(|="-?[\d.]+%"|<svg.*<svg/);
  expect(faultsIn(html)).toEqual([]);
  expect(html).toBe(htmlOf(picture(view, ENGLISH, FROM)));
});

it.each(FIGURES)('every class of a drawing of the kind $kind has its look', (view) => {
  const names = new Set<string>();
  const note = ({ properties }: Element): void => {
    const { className } = properties;
    if (Array.isArray(className)) for (const name of className) names.add(String(name));
  };
  visit(figurePage(view, ENGLISH), 'element', (element) => {
    if (element.tagName !== 'svg') return;
    // The form for phones is in no file.
    if (String(element.properties['className']).includes('map-narrow')) return 'skip';
    visit(element, 'element', note);
    return undefined;
  });
  expect(names.size).toBeGreaterThan(3);
  expect([...names].filter((name) => !Object.hasOwn(LOOKS, name))).toEqual([]);
});

it('a picture says what it shows, of when, and where it comes from', () => {
  const words = textIn(picture({ ...FIGURES[3], headline: 'Brazil has four.' }, ENGLISH, FROM));
  for (const part of [
    'Brazil has four.',
    'Traffic',
    'Cars a day.',
    'As of 2025.',
    'no position on borders',
    'The Bridge, https://bridge.example/data/traffic/',
  ]) {
    expect(words).toContain(part);
  }
});

it('a table is no picture', () => {
  expect(picture(figureOf('table', [['a', 1]]), ENGLISH, FROM)).toBeUndefined();
  expect(picture(figureOf('map', []), ENGLISH, FROM)).toBeUndefined();
});

it('escapes what contributors write', () => {
  const view = { ...figureOf('map', [[HOSTILE, 1, HOSTILE, '076']], HOSTILE), title: HOSTILE };
  const drawn = picture({ ...view, description: HOSTILE, headline: HOSTILE }, ENGLISH, FROM);
  expect(faultsIn(htmlOf(drawn))).toEqual([]);
});
