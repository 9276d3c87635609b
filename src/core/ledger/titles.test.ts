import { describe, expect, it } from 'vitest';
import { languageOf } from '../words/language.ts';
import { titleOrder } from './titles.ts';

describe('the order of titles', () => {
  const ordered = (tag: string, titles: string): string =>
    titles
      .split(' ')
      .map((title) => ({ id: title, title }))
      .sort(titleOrder(languageOf(tag)))
      .map(({ title }) => title)
      .join(' ');

  it.each([
    ['en', 'zeta Beta alpha Álamo apple', 'Álamo alpha apple Beta zeta'],
    ['de', 'Zug Äpfel Apfel Ofen Öl', 'Apfel Äpfel Ofen Öl Zug'],
    ['sv', 'Zug Äpfel Apfel', 'Apfel Zug Äpfel'],
    [
      'uk',
      'яр їжак іній єнот енот ґава гай дім ижиця',
      'гай ґава дім енот єнот ижиця іній їжак яр',
    ],
    ['ar', 'جسر باب أرض', 'أرض باب جسر'],
  ])('in %s', (tag, titles, expected) => {
    expect(ordered(tag, titles)).toBe(expected);
  });

  it('is that of ids where titles are the same, as they are with composed and other accents', () => {
    const order = titleOrder(languageOf('en'));
    const named = (id: string, title: string) => ({ id, title });
    expect(order(named('b', 'Café'), named('a', 'Cafe\u0301'))).toBe(1);
    expect(order(named('a', 'Café'), named('b', 'Café'))).toBe(-1);
    expect(order(named('a', 'Café'), named('a', 'Café'))).toBe(0);
  });
});
