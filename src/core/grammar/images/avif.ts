import { asciiAt, bigEndian } from './bytes.ts';
import type { Reader, Size } from './bytes.ts';

interface Box {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * AVIF (AOMedia AVIF 1.1, on ISO/IEC 14496-12 and 23008-12): boxes that fill the file. The sizes of
 * all pictures in it, such as the tiles of a large one, are properties in `meta`; the largest is
 * that of the whole. A phone that was held upright says so in `irot`.
 */
export const readAvif: Reader = (bytes) => {
  const boxes = boxesIn(bytes);
  if (!boxes?.some(({ name }) => name === 'mdat')) return 'damaged';
  if (brandsOf(bytes).includes('avis')) return 'moving';
  const properties = descend(boxes, ['meta', 'iprp', 'ipco']);
  let size: Size | undefined;
  let turned = false;
  for (const { name, data } of properties ?? []) {
    if (name === 'irot') turned = (data[0] ?? 0) % 2 === 1;
    if (name !== 'ispe') continue;
    const [width, height] = [bigEndian(data, 4, 4), bigEndian(data, 8, 4)];
    if (!(width * height >= 0)) return 'damaged';
    if (!size || width * height > size.width * size.height) size = { width, height };
  }
  if (!size) return 'damaged';
  return turned ? { width: size.height, height: size.width } : size;
};

/** The kinds of reader that a file says it is for: the major brand, and those after the version. */
export function brandsOf(bytes: Uint8Array): string[] {
  const end = Math.min(bigEndian(bytes, 0, 4), bytes.length, 256);
  if (asciiAt(bytes, 4, 4) !== 'ftyp') return [];
  const brands = [asciiAt(bytes, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(asciiAt(bytes, at, 4));
  return brands;
}

/** The boxes that fill some bytes; undefined where they do not fit. */
function boxesIn(bytes: Uint8Array): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bigEndian(bytes, at, 4);
    // Lengths 0 and 1 stand for files that are not written yet or larger than any of ours.
    if (!(length >= 8 && at + length <= bytes.length)) return undefined;
    boxes.push({ name: asciiAt(bytes, at + 4, 4), data: bytes.subarray(at + 8, at + length) });
    at += length;
  }
  return boxes;
}

/** What the innermost of some boxes holds. Before what `meta` holds stand its version and flags. */
function descend(boxes: readonly Box[], [name, ...rest]: readonly string[]): Box[] | undefined {
  const box = boxes.find((each) => each.name === name);
  const inner = box && boxesIn(name === 'meta' ? box.data.subarray(4) : box.data);
  return inner && rest.length > 0 ? descend(inner, rest) : inner;
}
