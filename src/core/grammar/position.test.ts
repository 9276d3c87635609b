import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore, positionAt, sourceOf, startOf } from './position.ts';

const text = fc
  .array(fc.constantFrom('a', ' ', '\t', '\n', '\r\n', '\r', 'é', '𝄞'))
  .map((parts) => parts.join(''));

describe('positionAt', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab', 2, 1, 3],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['𝄞a', 2, 1, 3],
  ])('of %j at %i is %i:%i', (source, offset, line, column) => {
    expect(positionAt(source, offset)).toEqual({ line, column });
  });

  it('does not depend on the known place that it counts from', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [from = 0, offset = 0] = [a, b]
          .map((each) => each % (source.length + 1))
          .sort((x, y) => x - y);
        // Between the halves of one line end there is no place.
        fc.pre(source.slice(from - 1, from + 1) !== '\r\n');
        const known = { ...positionAt(source, from), offset: from };
        expect(positionAt(source, offset, known)).toEqual(positionAt(source, offset));
      }),
    );
  });
});

it('a place stands before what is on a later line, or further right', () => {
  const at = (line: number, column: number) => ({ line, column });
  expect(isBefore(at(1, 9), at(2, 1))).toBe(true);
  expect(isBefore(at(2, 1), at(1, 9))).toBe(false);
  expect(isBefore(at(2, 3), at(2, 4))).toBe(true);
  expect(isBefore(at(2, 4), at(2, 3))).toBe(false);
  expect(isBefore(at(2, 3), at(2, 3))).toBe(false);
});

describe('a node', () => {
  const position = {
    start: { line: 2, column: 3, offset: 4 },
    end: { line: 2, column: 5, offset: 6 },
  };

  it('has a place and a source', () => {
    expect(startOf({ type: 'text', position })).toEqual({ line: 2, column: 3 });
    expect(sourceOf({ type: 'text', position }, 'a\n\nb c d')).toEqual({ from: 4, text: ' c' });
  });

  it('of no text stands at the beginning and says nothing', () => {
    expect(startOf({ type: 'text' })).toEqual({ line: 1, column: 1 });
    expect(sourceOf({ type: 'text' }, 'abc')).toEqual({ from: 0, text: '' });
  });
});
