import { describe, expect, it } from 'vitest';
import { readRange } from './range.ts';

/** A range of a file of ten bytes, as `Content-Range` writes it. */
function part(header: string | undefined, size = 10): string {
  const range = readRange(header, size);
  return typeof range === 'object' ? `${range.first}-${range.last}` : (range ?? 'whole');
}

describe('of ten bytes', () => {
  it.each([
    ['bytes=0-0', '0-0'],
    ['bytes=0-', '0-9'],
    ['bytes=5-', '5-9'],
    ['bytes=5-7', '5-7'],
    ['bytes=9-9', '9-9'],
    ['bytes=-5', '5-9'],
    ['bytes=-1', '9-9'],
    ['bytes=-10', '0-9'],
    ['bytes=-11', '0-9'],
    [`bytes=-${'9'.repeat(400)}`, '0-9'],
    ['bytes=5-10', '5-9'],
    [`bytes=5-${'9'.repeat(400)}`, '5-9'],
    ['BYTES=1-2', '1-2'],
    ['bytes= 1-2 ', '1-2'],
    ['bytes=,1-2,,', '1-2'],
  ])('%s is a part', (header, expected) => {
    expect(part(header)).toBe(expected);
  });

  it.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', 'bytes=10-,-0, 99-100'])(
    '%s is none of them',
    (header) => {
      expect(part(header)).toBe('unsatisfiable');
    },
  );

  it.each([
    ['several parts', 'bytes=0-1,3-4'],
    ['several parts, one of them not there', 'bytes=0-1,99-'],
    ['nothing', undefined],
    ['nothing', ''],
    ['no range', 'bytes='],
    ['no range', 'bytes=,'],
    ['no range', 'bytes'],
    ['no range', 'bytes=-'],
    ['no range', 'bytes=5'],
    ['no range', 'bytes=a-b'],
    ['no range', 'bytes=1-2x'],
    ['no range', 'bytes=1 - 2'],
    ['no range', 'bytes=--5'],
    ['no range', 'bytes=1.5-3'],
    ['no range', 'bytes=+1-3'],
    ['an end before its beginning', 'bytes=5-4'],
    ['an end before its beginning', 'bytes=0-1,20-15'],
    ['one that is none', 'bytes=99-,x'],
    ['another unit', 'items=0-1'],
    ['no unit', '0-1'],
    ['two units', 'bytes=bytes=0-1'],
  ])('%s is answered with the whole: %s', (_, header) => {
    expect(part(header)).toBe('whole');
  });
});

it.each([
  ['bytes=0-', 'unsatisfiable'],
  ['bytes=0-0', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=-5', 'whole'],
])('of no byte, %s is %s', (header, expected) => {
  expect(part(header, 0)).toBe(expected);
});
