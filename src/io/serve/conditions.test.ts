import { describe, expect, it } from 'vitest';
import { conditionOf, isSameForRange } from './conditions.ts';

const BEFORE = 'Sun, 02 Mar 2025 09:59:59 GMT';
const THEN = 'Sun, 02 Mar 2025 10:00:00 GMT';
const LATER = 'Sun, 02 Mar 2025 10:00:01 GMT';
const VERSION = { etag: '"now"', modified: new Date('2025-03-02T10:00:00.700Z') };

describe('a condition', () => {
  it.each([
    [{}, 200],
    [{ 'if-none-match': '"now"' }, 304],
    [{ 'if-none-match': 'W/"now"' }, 304],
    [{ 'if-none-match': '"old", W/"older" ,"now"' }, 304],
    [{ 'if-none-match': '"a,b","now"' }, 304],
    [{ 'if-none-match': ' * ' }, 304],
    [{ 'if-none-match': '"old"' }, 200],
    [{ 'if-none-match': 'now' }, 200],
    [{ 'if-none-match': '"nowx"' }, 200],
    [{ 'if-none-match': '' }, 200],
    [{ 'if-modified-since': THEN }, 304],
    [{ 'if-modified-since': LATER }, 304],
    [{ 'if-modified-since': BEFORE }, 200],
    [{ 'if-modified-since': '2026-01-01' }, 200],
    [{ 'if-modified-since': 'Sun, 99 Mar 2025 10:00:00 GMT' }, 200],
    // The tag is the surer one.
    [{ 'if-none-match': '"old"', 'if-modified-since': THEN }, 200],
    [{ 'if-none-match': '"now"', 'if-modified-since': BEFORE }, 304],
    [{ 'if-match': '"now"' }, 200],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': '"old", "now"' }, 200],
    [{ 'if-match': '"old"' }, 412],
    [{ 'if-match': 'W/"now"' }, 412],
    [{ 'if-match': '"now"', 'if-none-match': '"now"' }, 304],
    [{ 'if-match': '"old"', 'if-none-match': '"now"' }, 412],
    [{ 'if-unmodified-since': THEN }, 200],
    [{ 'if-unmodified-since': BEFORE }, 412],
    [{ 'if-unmodified-since': 'yesterday' }, 200],
    [{ 'if-match': '"now"', 'if-unmodified-since': BEFORE }, 200],
  ] as const)('%j leads to %i', (headers, status) => {
    expect(conditionOf(headers, VERSION)).toBe(status);
  });
});

describe('a part fits to what is there', () => {
  const LONG_AFTER = new Date('2025-03-02T11:00:00Z');

  it.each([
    [undefined, true],
    ['"now"', true],
    [THEN, true],
    ['W/"now"', false],
    ['"old"', false],
    [BEFORE, false],
    [LATER, false],
    ['now', false],
    ['', false],
  ])('by %j: %s', (ifRange, expected) => {
    expect(isSameForRange(ifRange, VERSION, LONG_AFTER)).toBe(expected);
  });

  it('not by a date in whose second another version may come', () => {
    expect(isSameForRange(THEN, VERSION, new Date('2025-03-02T10:00:01.900Z'))).toBe(false);
    expect(isSameForRange(THEN, VERSION, new Date('2025-03-02T10:00:02Z'))).toBe(true);
    expect(isSameForRange('"now"', VERSION, VERSION.modified)).toBe(true);
  });
});
