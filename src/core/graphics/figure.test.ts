import { expect, it } from 'vitest';
import { figure, figureTable } from './figure.ts';
import { figurePage } from './figure-page.ts';
import { faultsIn, figureOf, HOSTILE, htmlOf, textIn, withClass } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

const view = figureOf('bar', [
  ['a', 1200, 'x'],
  ['b', null],
]);

it('a figure has its title, chart, table, source, date and file', () => {
  const html = htmlOf(figure(view, ENGLISH));
  for (const part of [
    '<strong>Traffic</strong>',
    'role="img"',
    '<details',
    '<td class="number">1,200</td>',
    '<td class="missing">not available</td>',
    'As of 2025.',
    'href="/data/traffic.csv"',
    'href="/data/traffic/"',
  ]) {
    expect(html).toContain(part);
  }
});

it('a table shows no codes', () => {
  expect(textIn(figureTable(figureOf('map', [['B', 1, 'd', '076']]), ENGLISH))).toBe(
    'Name|Value (tonnes)|Detail|B|1|d',
  );
});

it('figures without a chart show their table at once', () => {
  expect(htmlOf(figure(figureOf('table', [['a', 1]]), ENGLISH))).not.toMatch(/<details|<svg/);
  expect(htmlOf(figure(figureOf('bar', []), ENGLISH))).not.toMatch(/<details|<svg/);
});

it('only the page of a map has the map, with its policy on borders and what is off it', () => {
  const map = figureOf('map', [
    ['B', 4, '', '076'],
    ['Others', 3],
  ]);
  expect(withClass(figure(map, ENGLISH), 'map')).toEqual([]);
  expect(withClass(figurePage(map, ENGLISH), 'map-wide')).toHaveLength(1);
  expect(withClass(figurePage(map, ENGLISH), 'map-narrow')).toHaveLength(1);
  expect(textIn(figurePage(map, ENGLISH))).toContain('takes no position on borders');
  expect(textIn(figurePage(map, ENGLISH))).toContain('Not on the map: Others.');
  expect(htmlOf(figurePage(view, ENGLISH))).not.toContain('borders');
});

it('a note stands under the figure', () => {
  expect(textIn(figurePage({ ...view, note: 'Mind the gap.' }, ENGLISH))).toContain(
    'Mind the gap.',
  );
});

it('why shares are no whole stands under the figure, wherever it is shown', () => {
  const apart = { ...view, noWhole: 'Each is part of another whole.' };
  for (const drawn of [figure(apart, ENGLISH), figurePage(apart, ENGLISH)]) {
    expect(textIn(drawn)).toContain('Each is part of another whole.');
  }
});

it('escapes what contributors write', () => {
  const hostile = {
    ...figureOf('map', [[HOSTILE, 1, HOSTILE, '076']]),
    title: HOSTILE,
    description: HOSTILE,
    note: HOSTILE,
    noWhole: HOSTILE,
  };
  expect(faultsIn(htmlOf(figure(hostile, ENGLISH)) + htmlOf(figurePage(hostile, ENGLISH)))).toEqual(
    [],
  );
});
