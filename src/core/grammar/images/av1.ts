import type { Size } from './bytes.ts';

/** Kinds of units (AV1, 6.2.2). */
const SEQUENCE_HEADER = 1;
const TEMPORAL_DELIMITER = 2;
const FRAME_HEADER = 3;
const TILE_GROUP = 4;
const FRAME = 6;

/**
 * Reads one still picture in AV1 (AV1 5.3 and 5.5, AVIF 2.1): units that fill the data, among them
 * one sequence header and the parts of one frame.
 * @returns how large the frame may be; undefined where this is no such picture
 */
export function readStill(data: Uint8Array): Size | undefined {
  let size: Size | undefined;
  let frames = 0;
  let tiles = 0;
  for (let at = 0; at < data.length;) {
    const head = data[at] ?? 0;
    const kind = (head >> 3) & 15;
    // The first bit is no feature; the last one means nothing; one between says that a byte follows.
    if ((head & 0x81) !== 0) return undefined;
    at += head & 4 ? 2 : 1;
    let length = data.length - at;
    if (head & 2) {
      const told = leb128(data, at);
      if (!told) return undefined;
      length = told.value;
      at = told.next;
    }
    if (at + length > data.length) return undefined;
    const unit = data.subarray(at, at + length);
    at += length;
    if (kind === SEQUENCE_HEADER) {
      if (size) return undefined;
      size = sequenceOf(unit);
      if (!size) return undefined;
    } else if (kind === FRAME || kind === FRAME_HEADER) {
      frames += 1;
      if (kind === FRAME) tiles += 1;
    } else if (kind === TILE_GROUP) {
      tiles += 1;
    } else if (kind !== TEMPORAL_DELIMITER || length !== 0) {
      return undefined;
    }
    if (frames + tiles > 0 && !size) return undefined;
  }
  return frames === 1 && tiles > 0 ? size : undefined;
}

/** A number whose bytes each say whether another follows (AV1, 4.10.5). */
function leb128(data: Uint8Array, at: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let index = 0; index < 4; index += 1) {
    const byte = data[at + index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 128 ** index;
    if (byte < 128) return { value, next: at + index + 1 };
  }
  return undefined;
}

/** The size in a sequence header (AV1, 5.5.1); undefined where it is none of a still picture. */
function sequenceOf(unit: Uint8Array): Size | undefined {
  let at = 0;
  const number = (bits: number): number => {
    let value = 0;
    for (const end = at + bits; at < end; at += 1) {
      value = value * 2 + (((unit[at >> 3] ?? NaN) >> (7 - (at & 7))) & 1);
    }
    return value;
  };
  const profile = number(3);
  const [isStill, isReduced] = [number(1), number(1)];
  if (profile > 2 || isStill !== 1) return undefined;
  if (isReduced) number(5);
  else if (!passOperatingPoints(number)) return undefined;
  const [forWidth, forHeight] = [number(4) + 1, number(4) + 1];
  const size = { width: number(forWidth) + 1, height: number(forHeight) + 1 };
  return at <= unit.length * 8 ? size : undefined;
}

/** Passes what a longer header says of time, of which a still picture has none. */
function passOperatingPoints(number: (bits: number) => number): boolean {
  const hasTiming = number(1);
  const hasDelay = number(1);
  if (hasTiming) return false;
  const points = number(5) + 1;
  for (let point = 0; point < points; point += 1) {
    number(12);
    // Higher levels have two tiers.
    if (number(5) > 7) number(1);
    if (hasDelay && number(1)) number(4);
  }
  return true;
}
