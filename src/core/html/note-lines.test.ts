import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { marksIn, wishOf } from './note-lines.ts';

const mark = (name: string) =>
  h('sup', { class: 'noteref' }, [h('a', { href: `#note-${name}`, role: 'doc-noteref' }, '1')]);
const words = (count: number): string => 'word '.repeat(count);

describe('how far down the marks of a text are', () => {
  it('grows with what is read before them', () => {
    const near = marksIn([h('p', [words(2), mark('a')])]).get('#note-a') ?? NaN;
    const far = marksIn([h('p', [words(200), mark('a')])]).get('#note-a') ?? NaN;
    expect(near).toBeLessThan(1.8);
    // Some 1,000 letters are 15 lines or so.
    expect(far).toBeGreaterThan(20);
    expect(far).toBeLessThan(32);
  });

  it('counts each paragraph from its first line, whatever holds it', () => {
    const plain = marksIn([h('p', words(3)), h('p', [mark('a')])]);
    const held = marksIn([h('div', [h('p', words(3))]), h('div', [h('p', [mark('a')])])]);
    expect(held).toEqual(plain);
    expect(plain.get('#note-a')).toBeGreaterThan(1.8);
  });

  it('is that of the first of several marks, and passes over what is folded', () => {
    const folded = h('details', [h('p', words(500))]);
    const once = marksIn([h('p', [mark('a')]), folded, h('p', [mark('a'), mark('b')])]);
    expect(once.get('#note-a')).toBe(0);
    expect(once.get('#note-b')).toBeLessThan(5);
  });

  it('takes signs of East Asia for two letters', () => {
    const at = (text: string) => marksIn([h('p', [text, mark('a')])]).get('#note-a') ?? NaN;
    expect(at('橋'.repeat(50))).toBeCloseTo(at('bridges'.repeat(100).slice(0, 100)));
  });
});

describe('how high a note is', () => {
  it('is one to three lines', () => {
    const height = (count: number) => wishOf([h('p', words(count))], 7).height;
    expect(height(1)).toBeCloseTo(1.2);
    expect(height(10)).toBeCloseTo(2.4);
    expect(height(500)).toBeCloseTo(3.6);
    expect(wishOf([], 7)).toEqual({ at: 7, height: 1.2 });
  });
});
