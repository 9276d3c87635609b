import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../io/inflate.ts';
import { readImage } from './image.ts';
import { code, exif, frame, joined, jpeg, JPEG_END, JPEG_START, profile } from './testing.ts';
import { QUANTISATION, scan, SCAN, segment, TABLES, u16, verdict } from './testing.ts';
import type { Part } from './testing.ts';

function told(bytes: Uint8Array): string {
  return verdict(readImage(bytes, 'a', '.jpg', inflate));
}

/** A file of these segments, between the first marker and the last. */
function between(...parts: readonly Part[]): Uint8Array {
  return joined(JPEG_START, ...parts, JPEG_END);
}

const DAMAGED = 'image-damaged The file begins as JPEG, but is no whole image.';
const MORE = 'image-damaged The file goes on where its picture ends.';
const extra = (what: string): string =>
  `image-metadata The file holds more than its picture: ${what}.`;
const [SECOND, REMARKS] = [extra('a second picture'), extra('remarks')];
const UNKNOWN = extra('data that no browser shows');

describe('the frame', () => {
  /** A frame of one component, of which some bytes are others. */
  const odd = (bytes: Readonly<Record<number, number>>): Uint8Array => {
    const changed = frame(30, 20);
    for (const [at, value] of Object.entries(bytes)) changed[Number(at) + 4] = value;
    return changed;
  };

  it.each([
    ['a whole one', jpeg(frame(30, 20)), '30x20'],
    ['an extended one', jpeg(frame(30, 20, 0xc1)), '30x20'],
    ['one that no browser decodes', jpeg(frame(30, 20, 0xc3)), DAMAGED],
    ['an arithmetic one', jpeg(frame(30, 20, 0xc9)), DAMAGED],
    ['the longest sides', jpeg(frame(4097, 20)), 'image-too-large The image has 4097 × 20 pixels.'],
    ['a height too large', jpeg(frame(1, 4097)), 'image-too-large The image has 1 × 4097 pixels.'],
    ['a height of one', between(TABLES, frame(8, 1), scan(), [0]), '8x1'],
    [
      'too wide, and no more',
      between(frame(4097, 1)),
      'image-too-large The image has 4097 × 1 pixels.',
    ],
    [
      'too high, and no more',
      between(frame(1, 4097)),
      'image-too-large The image has 1 × 4097 pixels.',
    ],
    ['the largest width, and no more', between(frame(4096, 1)), DAMAGED],
    ['the largest height, and no more', between(frame(1, 4096)), DAMAGED],
    ['nothing', between(), DAMAGED],
    ['a byte more', jpeg(segment(0xc0, joined(frame(30, 20).slice(4), [0]))), DAMAGED],
    ['no width', jpeg(frame(0, 20)), DAMAGED],
    ['a height that is told later', jpeg(frame(30, 0)), DAMAGED],
    ['two', jpeg(frame(30, 20), frame(30, 20)), DAMAGED],
    ['none', jpeg(), DAMAGED],
    ['one in a comment alone', jpeg(segment(0xfe, 'a frame')), DAMAGED],
    ['samples of twelve bits', jpeg(odd({ 0: 12 })), DAMAGED],
    ['more components than it describes', jpeg(odd({ 5: 3 })), DAMAGED],
    ['no factors across', jpeg(odd({ 7: 0x01 })), DAMAGED],
    ['no factors down', jpeg(odd({ 7: 0x10 })), DAMAGED],
    ['factors too large', jpeg(odd({ 7: 0x51 })), DAMAGED],
    ['the largest factors', jpeg(odd({ 7: 0x44 })), '30x20'],
    ['a table that there is not', jpeg(odd({ 8: 1 })), DAMAGED],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });

  it.each([1, 2, 3, 4, 5])('%i components', (count) => {
    const components = Array.from({ length: count }, (_, id) => [id + 1, 0x11, 0]).flat();
    const described = segment(0xc0, [8, 0, 8, 0, 8, count, ...components]);
    const selected = Array.from({ length: count }, (_, id) => [id + 1, 0]).flat();
    const data = joined(segment(0xda, [count, ...selected, 0, 63, 0]), [0]);
    const expected = count === 2 || count === 5 ? DAMAGED : '8x8';
    expect(told(between(TABLES, described, data))).toBe(expected);
  });

  it('components of the same name are one too many', () => {
    const described = segment(0xc0, [8, 0, 8, 0, 8, 3, 1, 0x11, 0, 2, 0x11, 0, 1, 0x11, 0]);
    const data = joined(segment(0xda, [1, 1, 0, 0, 63, 0]), [0]);
    expect(told(between(TABLES, described, data))).toBe(DAMAGED);
  });
});

describe('markers', () => {
  it.each([
    ['no scan', joined(JPEG_START, frame(30, 20), JPEG_END), DAMAGED],
    ['no end', joined(JPEG_START, TABLES, frame(30, 20), SCAN), DAMAGED],
    ['half an end', joined(JPEG_START, TABLES, frame(30, 20), SCAN, [0xff]), DAMAGED],
    ['bytes after the end', joined(jpeg(frame(30, 20)), [0]), MORE],
    ['bytes before the end', jpeg(frame(30, 20), SCAN.slice(0, -3), [0, 0, 0, 1, 2]), MORE],
    ['two ends', joined(jpeg(frame(30, 20)), JPEG_END), MORE],
    ['a second picture', joined(jpeg(frame(30, 20)), jpeg(frame(30, 20))), MORE],
    ['a second picture inside', jpeg(frame(30, 20), jpeg(frame(30, 20))), MORE],
    ['a length that does not count itself', jpeg(segment(0xe0, [], 1), frame(30, 20)), DAMAGED],
    ['the shortest segment', jpeg(segment(0xfe), frame(30, 20)), '30x20'],
    ['a length beyond the end', jpeg(segment(0xfe, [], 9999), frame(30, 20)), DAMAGED],
    ['no marker after a segment', jpeg(segment(0xfe), [0], frame(30, 20)), DAMAGED],
    ['half a marker', jpeg(segment(0xfe), [0, 0xfe, 0, 2], frame(30, 20)), DAMAGED],
    ['a marker of no kind', jpeg(segment(0xbf), frame(30, 20)), DAMAGED],
    ['a marker behind those of programs', jpeg(segment(0xf0), frame(30, 20)), DAMAGED],
    ['a restart marker by itself', jpeg(segment(0xd0), frame(30, 20)), DAMAGED],
  ])('%s', (_, bytes, expected) => {
    expect(told(bytes)).toBe(expected);
  });
});

describe('tables', () => {
  /** A table of codes: how many of each length, and their values. */
  const codes = (kind: number, counts: readonly number[], values: readonly number[]): Uint8Array =>
    segment(0xc4, [kind, ...counts, ...new Array<number>(16 - counts.length).fill(0), ...values]);
  const first = code(0, 0);
  const others = code(0x10, 0);

  it.each([
    ['all', [QUANTISATION, first, others], '30x20'],
    [
      'in one segment',
      [QUANTISATION, segment(0xc4, joined(first.slice(4), others.slice(4)))],
      '30x20',
    ],
    ['none of quantisation', [first, others], DAMAGED],
    ['none of the first coefficients', [QUANTISATION, others], DAMAGED],
    ['none of the others', [QUANTISATION, first], DAMAGED],
    ['of another number', [QUANTISATION, code(1, 0), others], DAMAGED],
    ['of a number that there is not', [QUANTISATION, first, others, code(4, 0)], DAMAGED],
    ['the last number', [QUANTISATION, first, others, code(3, 0)], '30x20'],
    ['of a kind that there is not', [QUANTISATION, first, others, code(0x20, 0)], DAMAGED],
    ['two codes of one bit', [QUANTISATION, first, others, codes(1, [2], [0, 1])], '30x20'],
    ['three codes of one bit', [QUANTISATION, first, others, codes(1, [3], [0, 1, 2])], DAMAGED],
    ['one bit and two', [QUANTISATION, first, others, codes(1, [1, 2], [0, 1, 2])], '30x20'],
    ['one bit and three', [QUANTISATION, first, others, codes(1, [1, 3], [0, 1, 2, 3])], DAMAGED],
    ['fewer values than codes', [QUANTISATION, first, others, codes(1, [2], [0])], DAMAGED],
    ['more values than codes', [QUANTISATION, first, others, codes(1, [1], [0, 1])], DAMAGED],
    [
      'fewer counts',
      [QUANTISATION, first, others, segment(0xc4, new Array<number>(16).fill(0))],
      DAMAGED,
    ],
    [
      'no codes',
      [QUANTISATION, first, others, segment(0xc4, new Array<number>(17).fill(0))],
      DAMAGED,
    ],
    [
      'quantisation of two bytes',
      [segment(0xdb, [0x10, ...new Array<number>(128).fill(1)]), first, others],
      '30x20',
    ],
    [
      'quantisation of three',
      [segment(0xdb, [0x20, ...new Array<number>(192).fill(1)]), first, others],
      DAMAGED,
    ],
    [
      'two of quantisation',
      [segment(0xdb, joined(QUANTISATION.slice(4), [3], QUANTISATION.slice(5))), first, others],
      '30x20',
    ],
    [
      'quantisation of a number that there is not',
      [QUANTISATION, segment(0xdb, [4, ...new Array<number>(64).fill(1)]), first, others],
      DAMAGED,
    ],
    ['half of quantisation', [segment(0xdb, QUANTISATION.slice(4, -1)), first, others], DAMAGED],
    ['an interval', [QUANTISATION, first, others, segment(0xdd, [0, 0])], '30x20'],
    ['half an interval', [QUANTISATION, first, others, segment(0xdd, [0])], DAMAGED],
    ['an interval and more', [QUANTISATION, first, others, segment(0xdd, [0, 0, 0])], DAMAGED],
  ])('%s', (_, tables, expected) => {
    // A table without codes takes the place of the one that the scan needs.
    expect(told(between(...tables, frame(30, 20), SCAN))).toBe(
      _ === 'no codes' ? DAMAGED : expected,
    );
  });
});

describe('the header of a scan', () => {
  const withScan = (...data: readonly number[]): Uint8Array =>
    between(TABLES, frame(30, 20), segment(0xda, data), [0, 0, 0]);
  it.each([
    ['as it should be', withScan(1, 1, 0, 0, 63, 0), '30x20'],
    ['of no component', withScan(0, 0, 63, 0), DAMAGED],
    ['of another one', withScan(1, 2, 0, 0, 63, 0), DAMAGED],
    ['of one twice', withScan(2, 1, 0, 1, 0, 0, 63, 0), DAMAGED],
    ['of five', withScan(5, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 63, 0), DAMAGED],
    ['that is too short', withScan(1, 1, 0, 0, 63), DAMAGED],
    ['that is too long', withScan(1, 1, 0, 0, 63, 0, 0), DAMAGED],
    ['of a part', withScan(1, 1, 0, 1, 63, 0), DAMAGED],
    ['of another part', withScan(1, 1, 0, 0, 62, 0), DAMAGED],
    ['of fewer bits', withScan(1, 1, 0, 0, 63, 1), DAMAGED],
    ['of more bits', withScan(1, 1, 0, 0, 63, 0x10), DAMAGED],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it('stands behind the frame', () => {
    expect(told(between(TABLES, SCAN, frame(30, 20)))).toBe(DAMAGED);
  });

  it('brings each component once', () => {
    expect(told(between(TABLES, frame(30, 20), SCAN, SCAN))).toBe(DAMAGED);
  });

  it('has ten blocks in a unit at most', () => {
    const interleaved = (factors: readonly number[]): Uint8Array => {
      const components = factors.flatMap((factor, id) => [id, factor, 0]);
      const described = segment(0xc0, [8, 0, 8, 0, 8, 3, ...components]);
      const header = segment(0xda, [3, 0, 0, 1, 0, 2, 0, 0, 63, 0]);
      const blocks = factors.reduce((sum, factor) => sum + (factor >> 4) * (factor & 15), 0);
      const data = new Array<number>(Math.ceil(blocks / 4)).fill(0);
      return between(TABLES, described, header, data);
    };
    expect(told(interleaved([0x24, 0x11, 0x11]))).toBe('8x8');
    expect(told(interleaved([0x24, 0x21, 0x11]))).toBe(DAMAGED);
  });
});

describe('the data of a scan', () => {
  /** A picture of one block, whose tables have the codes 0 and 10 for two values each. */
  const block = (
    bits: string,
    firsts: readonly number[],
    others: readonly number[],
  ): Uint8Array => {
    const table = (kind: number, values: readonly number[]): Uint8Array =>
      segment(0xc4, [kind, 1, 1, ...new Array<number>(14).fill(0), ...values]);
    return between(
      ...[QUANTISATION, table(0, firsts), table(0x10, others), frame(8, 8), scan()],
      packed(bits),
    );
  };
  const repeated = (bits: string, times: number): string => bits.repeat(times);

  it.each([
    ['of nothing', block('00', [0, 0], [0, 0]), '8x8'],
    ['the longest first coefficient', block(`10${'1'.repeat(11)}0`, [0, 11], [0, 0]), '8x8'],
    ['one too long', block(`10${'1'.repeat(12)}0`, [0, 12], [0, 0]), DAMAGED],
    ['the longest other', block(`010${'1'.repeat(10)}0`, [0, 0], [0, 10]), '8x8'],
    ['one too long, of the others', block(`010${'1'.repeat(11)}0`, [0, 0], [0, 11]), DAMAGED],
    ['a code that there is not', block('110', [0, 0], [0, 0]), DAMAGED],
    ['all coefficients', block(`0${repeated('101', 63)}`, [0, 0], [0, 1]), '8x8'],
    ['one too many', block(`0${repeated('101', 64)}`, [0, 0], [0, 1]), MORE],
    ['one too few', block(`0${repeated('101', 62)}`, [0, 0], [0, 1]), DAMAGED],
    [
      'many zeros, and then one',
      block(`0${repeated('0', 3)}${repeated('101', 15)}`, [0, 0], [0xf0, 0x01]),
      '8x8',
    ],
    ['zeros without one behind', block(`0${repeated('0', 4)}`, [0, 0], [0xf0, 0x01]), DAMAGED],
    ['zeros up to the last', block(`0${repeated('101', 47)}0`, [0, 0], [0xf0, 0x01]), DAMAGED],
    [
      'fifteen zeros behind which is no room',
      block(`0${repeated('101', 48)}01`, [0, 0], [0xf1, 0x01]),
      DAMAGED,
    ],
    [
      'fourteen zeros and the last',
      block(`0${repeated('101', 48)}01`, [0, 0], [0xe1, 0x01]),
      '8x8',
    ],
    ['an end of many blocks', block('00', [0, 0], [0x10, 0]), DAMAGED],
    ['no data', block('', [0, 0], [0, 0]), DAMAGED],
    ['one byte more', block(`00${'1'.repeat(14)}`, [0, 0], [0, 0]), MORE],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it('holds 255 with a zero behind it', () => {
    const ones = (data: readonly number[]): Uint8Array =>
      between(
        QUANTISATION,
        segment(0xc4, [0, 2, ...new Array<number>(15).fill(0), 1, 2]),
        code(0x10, 0),
        frame(8, 8),
        scan(),
        data,
      );
    // 1: two bits follow, 11; 0: the end; what is left is filled up with ones.
    expect(told(ones([0b11101111]))).toBe('8x8');
    expect(told(ones([0b11111111, 0]))).toBe(DAMAGED);
    const eight = segment(0xc4, [0, 2, ...new Array<number>(15).fill(0), 8, 9]);
    const long = (data: readonly number[]): Uint8Array =>
      between(QUANTISATION, eight, code(0x10, 0), frame(8, 8), scan(), data);
    expect(told(long([0b01111111, 0b10111111]))).toBe('8x8');
    expect(told(long([0b11111111, 0, 0b11011111]))).toBe('8x8');
    expect(told(long([0b11111111, 0b11011111]))).toBe(DAMAGED);
    expect(told(long([0b11111111, 1, 0b11011111]))).toBe(DAMAGED);
  });

  it('has the blocks of its component, or of whole units', () => {
    // 17 by 9 pixels: one component of 3 by 2 blocks, and of 2 by 1 units of four.
    const described = (factors: number, height = 9): Uint8Array =>
      segment(0xc0, [8, 0, height, 0, 17, 3, 1, factors, 0, 2, 0x11, 0, 3, 0x11, 0]);
    const alone = (id: number, bits: number): Uint8Array =>
      joined(segment(0xda, [1, id, 0, 0, 63, 0]), packed('0'.repeat(bits)));
    const together = (bits: number): Uint8Array =>
      joined(segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]), packed('0'.repeat(bits)));
    expect(told(between(TABLES, described(0x22), together(24)))).toBe('17x9');
    expect(told(between(TABLES, described(0x22), together(16)))).toBe(DAMAGED);
    // Two rows of units.
    expect(told(between(TABLES, described(0x22, 17), together(48)))).toBe('17x17');
    expect(told(between(TABLES, described(0x22, 17), together(40)))).toBe(DAMAGED);
    expect(told(between(TABLES, described(0x22, 17), together(56)))).toBe(MORE);
    expect(told(between(TABLES, described(0x22), together(32)))).toBe(MORE);
    expect(told(between(TABLES, described(0x22), alone(1, 12), alone(2, 4), alone(3, 4)))).toBe(
      '17x9',
    );
    expect(told(between(TABLES, described(0x22), alone(1, 8), alone(2, 4), alone(3, 4)))).toBe(
      DAMAGED,
    );
    expect(told(between(TABLES, described(0x22), alone(1, 24), alone(2, 4), alone(3, 4)))).toBe(
      MORE,
    );
    expect(told(between(TABLES, described(0x22), alone(1, 12), alone(2, 4)))).toBe(DAMAGED);
  });
});

describe('restart markers', () => {
  /** A picture of ten blocks in a row, each of which is two bits. */
  const withData = (interval: number, ...data: readonly number[]): Uint8Array =>
    between(TABLES, segment(0xdd, u16(interval)), frame(80, 8), scan(), data);
  const rst = (number: number): number[] => [0xff, 0xd0 + number];

  it.each([
    ['none', withData(0, 0, 0, 0), '80x8'],
    ['one after five', withData(5, 0, 0, ...rst(0), 0, 0), '80x8'],
    ['two after four', withData(4, 0, ...rst(0), 0, ...rst(1), 0), '80x8'],
    ['none where there must be one', withData(5, 0, 0, 0), DAMAGED],
    ['another number', withData(5, 0, 0, ...rst(1), 0, 0), DAMAGED],
    ['one at the end', withData(5, 0, 0, ...rst(0), 0, 0, ...rst(1)), DAMAGED],
    ['as many as there are blocks', withData(10, 0, 0, 0), '80x8'],
    ['bytes before one', withData(5, 0, 0, 0, ...rst(0), 0, 0), DAMAGED],
    [
      'after each',
      withData(
        1,
        ...Array.from({ length: 10 }, (_, at) => (at ? [...rst((at - 1) % 8), 0] : [0])).flat(),
      ),
      '80x8',
    ],
    ['where no interval is said', withData(0, 0, 0, ...rst(0), 0, 0), DAMAGED],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });
});

describe('a progressive picture', () => {
  /** Scans of one block; the codes of one bit are 0: ends or nothing, and 1: a coefficient of one bit. */
  const tables = joined(
    QUANTISATION,
    segment(0xc4, [0x00, 2, ...new Array<number>(15).fill(0), 0, 1]),
    segment(0xc4, [0x10, 2, ...new Array<number>(15).fill(0), 0, 1]),
  );
  const some = (...scans: readonly (readonly [number, number, number, string])[]): Uint8Array =>
    between(
      ...[tables, frame(8, 8, 0xc2)],
      ...scans.map(([from, to, bits, data]) => joined(scan(from, to, bits), packed(data))),
    );

  it.each([
    ['its first coefficient', some([0, 0, 0, '0']), '8x8'],
    ['others first', some([1, 63, 0, '0'], [0, 0, 0, '0']), DAMAGED],
    ['others only', some([1, 63, 0, '0']), DAMAGED],
    ['first, then others', some([0, 0, 0, '0'], [1, 63, 0, '0']), '8x8'],
    ['others in two parts', some([0, 0, 0, '0'], [1, 5, 0, '0'], [6, 63, 0, '0']), '8x8'],
    ['others twice', some([0, 0, 0, '0'], [1, 5, 0, '0'], [5, 63, 0, '0']), DAMAGED],
    ['first and others in one', some([0, 5, 0, '0']), DAMAGED],
    ['all in one', some([0, 63, 0, '00']), DAMAGED],
    ['the other way round', some([0, 0, 0, '0'], [5, 1, 0, '0']), DAMAGED],
    ['the other way round, from nothing', some([0, 0, 0, '0'], [5, 0, 0, '']), DAMAGED],
    ['the last by itself', some([0, 0, 0, '0'], [63, 63, 0, '0']), '8x8'],
    ['one behind the last', some([0, 0, 0, '0'], [1, 64, 0, '0']), DAMAGED],
    ['the first again', some([0, 0, 0, '0'], [0, 0, 0, '0']), DAMAGED],
    ['bit by bit', some([0, 0, 2, '11'], [0, 0, 0x21, '1'], [0, 0, 0x10, '0']), '8x8'],
    ['bits that are left out', some([0, 0, 2, '0'], [0, 0, 0x10, '0']), DAMAGED],
    ['two bits at once', some([0, 0, 2, '0'], [0, 0, 0x20, '0']), DAMAGED],
    ['a bit again', some([0, 0, 1, '0'], [0, 0, 0x10, '0'], [0, 0, 0x10, '0']), DAMAGED],
    ['a bit before the first', some([0, 0, 0x10, '0']), DAMAGED],
    ['as many bits as there can be', some([0, 0, 13, '0']), '8x8'],
    ['more bits than there can be', some([0, 0, 14, '0']), DAMAGED],
    ['all coefficients', some([0, 0, 0, '0'], [1, 63, 0, '11'.repeat(63)]), '8x8'],
    [
      'one bit of each',
      some([0, 0, 0, '0'], [1, 3, 1, '11'.repeat(3)], [1, 3, 0x10, '0111']),
      '8x8',
    ],
    [
      'one bit of each is missing',
      some([0, 0, 0, '0'], [1, 3, 1, '11'.repeat(3)], [1, 3, 0x10, '']),
      DAMAGED,
    ],
    ['a new one between', some([0, 0, 0, '0'], [1, 3, 1, '110'], [1, 3, 0x10, '11010']), '8x8'],
    ['new ones up to the end', some([0, 0, 0, '0'], [1, 3, 1, '0'], [1, 3, 0x10, '111111']), '8x8'],
    ['a byte behind', some([0, 0, 0, '0'], [1, 63, 0, `0${'1'.repeat(8)}`]), MORE],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });

  it('needs no others to be interleaved', () => {
    const described = segment(0xc2, [8, 0, 8, 0, 8, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
    const firsts = joined(segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 0, 0]), packed('000'));
    const both = joined(segment(0xda, [2, 1, 0, 2, 0, 1, 63, 0]), packed('00'));
    expect(told(between(tables, described, firsts))).toBe('8x8');
    expect(told(between(tables, described, firsts, both))).toBe(DAMAGED);
  });

  it('has so many scans and no more', () => {
    const parts = (count: number): Uint8Array =>
      some(
        [0, 0, 0, '0'],
        ...Array.from({ length: count }, (_, at) => [at + 1, at + 1, 1, '0'] as const),
        [1, 1, 0x10, '0'],
      );
    expect(told(parts(62))).toBe('8x8');
    expect(told(parts(63))).toBe(DAMAGED);
  });

  it('may end many blocks at once, but not more than there are', () => {
    // 0: the end of this block; 10: of two or three; 110: of four to seven.
    const ends = segment(0xc4, [0x10, 1, 1, 1, ...new Array<number>(13).fill(0), 0x00, 0x10, 0x20]);
    const blocks = (
      interval: number,
      data: Part,
      approximation = 0,
      before: Part = [],
      count = 4,
    ): Uint8Array =>
      between(
        ...[QUANTISATION, code(0, 0), ends, frame(8 * count, 8, 0xc2), scan(0, 0)],
        packed('0'.repeat(count)),
        ...[before, segment(0xdd, u16(interval)), scan(1, 63, approximation), data],
      );
    expect(told(blocks(0, packed('0000')))).toBe('32x8');
    expect(told(blocks(0, packed('11000')))).toBe('32x8');
    expect(told(blocks(0, packed('11001')))).toBe(DAMAGED);
    expect(told(blocks(0, packed('101' + '0')))).toBe('32x8');
    expect(told(blocks(0, packed('0' + '101')))).toBe('32x8');
    expect(told(blocks(0, packed('100' + '101')))).toBe(DAMAGED);
    expect(told(blocks(2, joined(packed('100'), [0xff, 0xd0], packed('100'))))).toBe('32x8');
    expect(told(blocks(2, joined(packed('101'), [0xff, 0xd0], packed('100'))))).toBe(DAMAGED);
    expect(told(blocks(2, joined(packed('101'), [0xff, 0xd0], packed('0'))))).toBe(DAMAGED);
    expect(told(blocks(0, packed('11010'), 0, [], 6))).toBe('48x8');
    expect(told(blocks(0, packed('11001'), 0, [], 6))).toBe(DAMAGED);
    const six = joined(scan(1, 63, 1), packed('000000'));
    expect(told(blocks(0, packed('11010'), 0x10, six, 6))).toBe('48x8');
    expect(told(blocks(0, packed('11011'), 0x10, six, 6))).toBe(DAMAGED);
    const rough = joined(scan(1, 63, 1), packed('0000'));
    expect(told(blocks(0, packed('11000'), 0x10, rough))).toBe('32x8');
    expect(told(blocks(0, packed('11001'), 0x10, rough))).toBe(DAMAGED);
    expect(told(blocks(2, joined(packed('101'), [0xff, 0xd0], packed('100')), 0x10, rough))).toBe(
      DAMAGED,
    );
  });

  it('counts zeros between coefficients that are not', () => {
    // 0: the end; 10: sixteen zeros; 110: two zeros and a new one; 1110: a new one of two bits.
    const table = segment(0xc4, [
      0x10,
      1,
      1,
      1,
      1,
      ...new Array<number>(12).fill(0),
      0x00,
      0xf0,
      0x21,
      0x02,
    ]);
    const refined = (rough: string, data: string, to = 63): Uint8Array =>
      between(
        ...[QUANTISATION, code(0, 0), table, frame(8, 8, 0xc2), scan(0, 0), packed('0')],
        ...[scan(1, to, 1), packed(rough), scan(1, to, 0x10), packed(data)],
      );
    // The third is not zero: the new one is the fourth, and the third has a bit more.
    expect(told(refined('11010', '110' + '1' + '1' + '0'))).toBe('8x8');
    expect(told(refined('1101', '110' + '1' + '1', 4))).toBe(DAMAGED);
    expect(told(refined('11010', '110' + '1' + '1', 4))).toBe('8x8');
    expect(told(refined('11010', '110' + '1' + '1' + '0', 4))).toBe('8x8');
    expect(told(refined('11010', '0' + '1'))).toBe('8x8');
    expect(told(refined('11010', '0' + '1' + '1'.repeat(8)))).toBe(MORE);
    // Behind sixteen zeros come seven that are none; each of them has a bit more, and no zero has.
    const seven = `10${'1101'.repeat(7)}0`;
    expect(told(refined(seven, '0' + '1'.repeat(7)))).toBe('8x8');
    expect(told(refined(seven, '0' + '1'.repeat(7) + '1'.repeat(8)))).toBe(MORE);
    expect(told(refined('0', '10' + '110' + '1' + '0'))).toBe('8x8');
    expect(told(refined('0', '10' + '110' + '1', 18))).toBe(DAMAGED);
    expect(told(refined('0', '10' + '110' + '1', 19))).toBe('8x8');
    expect(told(refined('0', '10', 16))).toBe('8x8');
    expect(told(refined('0', '10', 15))).toBe(DAMAGED);
    expect(told(refined('0', '1110' + '11' + '0'))).toBe(DAMAGED);
  });
});

describe('what stands beside the picture', () => {
  const beside = (...parts: readonly Part[]): Uint8Array => jpeg(...parts, frame(30, 20));
  const jfif = (...rest: readonly number[]): Uint8Array => segment(0xe0, joined('JFIF\0', rest));
  const named = (marker: number, name: string, rest: Part = []): Uint8Array =>
    segment(marker, joined(name, rest));
  const icc = (...before: readonly number[]): Uint8Array =>
    named(0xe2, 'ICC_PROFILE\0', joined(before, profile()));

  it.each([
    ['JFIF', beside(jfif(1, 1, 0, 0, 1, 0, 1, 0, 0)), '30x20'],
    ['JFIF with one side', beside(jfif(1, 1, 0, 0, 1, 0, 1, 0, 1)), '30x20'],
    ['JFIF with the other side', beside(jfif(1, 1, 0, 0, 1, 0, 1, 1, 0)), '30x20'],
    ['JFIF with a picture', beside(jfif(1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9)), SECOND],
    ['JFIF that says it has one', beside(jfif(1, 1, 0, 0, 1, 0, 1, 1, 1)), UNKNOWN],
    ['JFIF that is too short', beside(jfif(1, 1, 0, 0, 1, 0, 1, 0)), UNKNOWN],
    [
      'JFIF twice',
      beside(jfif(1, 1, 0, 0, 1, 0, 1, 0, 0), jfif(1, 1, 0, 0, 1, 0, 1, 0, 0)),
      UNKNOWN,
    ],
    ['a smaller picture', beside(named(0xe0, 'JFXX\0', [0x10])), SECOND],
    ['further pictures', beside(named(0xe2, 'MPF\0')), SECOND],
    ['a name in another segment', beside(named(0xe1, 'MPF\0')), UNKNOWN],
    ['XMP', beside(named(0xe1, 'http://ns.adobe.com/xap/1.0/\0')), REMARKS],
    ['the data of Photoshop', beside(named(0xed, 'Photoshop 3.0\0')), REMARKS],
    ['an unknown one', beside(named(0xe5, 'Some')), UNKNOWN],
    ['the last of them', beside(named(0xef, '')), UNKNOWN],
    ['the quality', beside(named(0xec, 'Ducky', new Uint8Array(32))), '30x20'],
    ['more than the quality', beside(named(0xec, 'Ducky', new Uint8Array(33))), UNKNOWN],
    ['the colours', beside(named(0xee, 'Adobe', new Uint8Array(7))), '30x20'],
    ['more than the colours', beside(named(0xee, 'Adobe', new Uint8Array(8))), UNKNOWN],
    ['less than the colours', beside(named(0xee, 'Adobe', new Uint8Array(6))), UNKNOWN],
    ['a profile', beside(icc(1, 1)), '30x20'],
    ['half a profile', beside(icc(1, 2)), UNKNOWN],
    ['another half', beside(icc(2, 1)), UNKNOWN],
    ['a profile of nothing', beside(named(0xe2, 'ICC_PROFILE\0', [1, 1])), UNKNOWN],
    ['a remark', beside(segment(0xfe, 'A pier')), '30x20'],
    ['the longest', beside(segment(0xfe, 'x'.repeat(1024))), '30x20'],
    ['a longer one', beside(segment(0xfe, 'x'.repeat(1025))), REMARKS],
    ['longer together', beside(segment(0xfe, 'x'.repeat(1024)), segment(0xfe, 'x')), REMARKS],
    ['one that is no text', beside(segment(0xfe, 'PK\x03\x04')), REMARKS],
    ['upright', beside(exif(1)), '30x20'],
    ['upside down', beside(exif(4)), '30x20'],
    ['mirrored and turned', beside(exif(5)), '20x30'],
    ['turned', beside(exif(6, { order: 'II' })), '20x30'],
    ['turned the other way', beside(exif(8)), '20x30'],
    ['turned twice', beside(exif(6), exif(6)), UNKNOWN],
    [
      'of an orientation that there is not',
      beside(exif(9)),
      extra('data about a camera or a person'),
    ],
    ['Exif data of another name', beside(exif(6, { name: 'Exix\0\0' })), UNKNOWN],
    ['Exif data in another segment', beside(exif(6, { marker: 0xe3 })), UNKNOWN],
    ['turned, said after the frame', jpeg(frame(30, 20), exif(6)), '20x30'],
    ['turned, then something else', beside(exif(6), segment(0xfe, 'A pier')), '20x30'],
    ['turned, and a profile', beside(exif(6), icc(1, 1)), '20x30'],
  ])('%s', (_, found, expected) => {
    expect(told(found)).toBe(expected);
  });
});

describe('what encoders write', () => {
  const FOLDER = `${import.meta.dirname}/fixtures`;
  const names = [
    'colour',
    'grey',
    'inks',
    'restarts',
    'progressive',
    'progressive-restarts',
    'three-scans',
  ];

  it.each(names)('%s: its scans end where they say', (name) => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}.jpg`));
    const before = bytes.slice(0, -2);
    for (const more of [[0], [0x55, 0xaa], [0xff, 0]]) {
      expect(told(joined(before, more, JPEG_END))).toBe(MORE);
    }
    expect(told(joined(bytes.slice(0, -4), JPEG_END))).toBe(DAMAGED);
  });
});

/** Bits as bytes; the last one is filled up with ones, and a zero follows 255. */
function packed(bits: string): Uint8Array {
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((byte) => parseInt(byte.padEnd(8, '1'), 2));
  return Uint8Array.from(bytes.flatMap((byte) => (byte === 0xff ? [byte, 0] : [byte])));
}
