import { describe, expect, it } from 'vitest';
import { readPlace } from './media.ts';

describe('a place in an original', () => {
  it.each([
    ['p. 3', 'page', '3', undefined],
    ['p.3', 'page', '3', undefined],
    ['p. A3', 'page', 'A3', undefined],
    ['p. xiv', 'page', 'xiv', undefined],
    ['pp. 3–4', 'page', '3', '4'],
    ['pp. 9-10', 'page', '9', '10'],
    ['pp. iv–vii', 'page', 'iv', 'vii'],
    ['pp. A3–B1', 'page', 'A3', 'B1'],
    ['par. 4', 'paragraph', '4', undefined],
    ['pars. 4–12', 'paragraph', '4', '12'],
    ['0:00', 'time', '0:00', undefined],
    ['12:40', 'time', '12:40', undefined],
    ['125:40', 'time', '125:40', undefined],
    ['1:02:40', 'time', '1:02:40', undefined],
    ['59:59–1:00:00', 'time', '59:59', '1:00:00'],
  ])('%s', (text, kind, from, until) => expect(readPlace(text)).toEqual({ kind, from, until }));

  it.each([
    ...['', '3', 'p 3', 'p. 0', 'p. 03', 'p. -1', 'P. 3', 'p. 3–4', 'pp. 3', 'pp. 4–3', 'pp. 3–3'],
    ...['pp. iv–iv', 'par. iv', 'par. A3', 'pars. 5–5', '12', ':40', '12:4', '12:60', '1:60:00'],
    ...['1:2:03', '12:40–12:40', '12:41-12:40', '1:00:00–59:59', ' p. 3', 'p. 3 ', 'p. 123456'],
    ...['12:40 pm', '١:٢٣', 'p. xx\u0456v', '9'.repeat(99), '1000:00'],
  ])('%j is none', (text) => expect(readPlace(text)).toBe(undefined));
});
