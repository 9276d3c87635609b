import { asciiAt, REMARKS, SECOND_PICTURE, UNKNOWN } from './bytes.ts';
import type { Extra, Fault } from './bytes.ts';
import { readExif } from './exif.ts';
import { checkProfile } from './extras.ts';

interface Segment {
  readonly marker: number;
  /** What its data begins with. */
  readonly name: string;
  /** The orientation that the rest of its data asks for, or what is wrong with it. */
  readonly read: (rest: Uint8Array) => number | Extra;
}

/** The bytes of Adobe's segment behind its name: a version, flags, and which colours these are. */
const ADOBE = 7;

/** Most bytes in which Adobe's programs write down how well they saved a picture. */
const QUALITY = 32;

/**
 * What programs and cameras may write besides the picture, each at most once. Not among them:
 * further pictures (JFXX, MPF), Photoshop's own data, and remarks in XML (XMP).
 */
const SEGMENTS: readonly Segment[] = [
  { marker: 0xe0, name: 'JFIF\0', read: readJfif },
  { marker: 0xe1, name: 'Exif\0\0', read: readOrientation },
  { marker: 0xe2, name: 'ICC_PROFILE\0', read: readProfile },
  { marker: 0xec, name: 'Ducky', read: ({ length }) => (length <= QUALITY ? 1 : UNKNOWN) },
  { marker: 0xee, name: 'Adobe', read: ({ length }) => (length === ADOBE ? 1 : UNKNOWN) },
];

/** What else is known, and what it holds. */
const EXTRAS: readonly [marker: number, name: string, Extra][] = [
  [0xe0, 'JFXX\0', SECOND_PICTURE],
  [0xe2, 'MPF\0', SECOND_PICTURE],
  [0xe1, 'http://ns.adobe.com/x', REMARKS],
  [0xed, 'Photoshop', REMARKS],
];

/**
 * Reads a segment that is no part of the picture itself.
 * @param seen the names of those before; this one is added
 * @returns the orientation that it asks for, or what is wrong
 */
export function readApplication(
  marker: number,
  data: Uint8Array,
  seen: Set<string>,
): number | Fault {
  if (marker < 0xe0 || marker > 0xef) return 'damaged';
  const begins = (name: string): boolean => asciiAt(data, 0, name.length) === name;
  const known = SEGMENTS.find((each) => each.marker === marker && begins(each.name));
  if (!known) {
    const extra = EXTRAS.find(([other, name]) => other === marker && begins(name));
    return extra?.[2] ?? UNKNOWN;
  }
  if (seen.has(known.name)) return UNKNOWN;
  seen.add(known.name);
  return known.read(data.subarray(known.name.length));
}

/** JFIF 1.02: version, density, and the sides of a smaller picture, of which there is none. */
function readJfif(rest: Uint8Array): number | Extra {
  if (rest.length !== 9) return rest.length > 9 ? SECOND_PICTURE : UNKNOWN;
  return rest[7] === 0 || rest[8] === 0 ? 1 : UNKNOWN;
}

function readOrientation(rest: Uint8Array): number | Extra {
  const found = readExif(rest);
  return 'extra' in found ? found : found.orientation;
}

/** A colour profile in one piece: the first of one (ICC.1:2022, B.4). */
function readProfile(rest: Uint8Array): number | Extra {
  const whole = rest[0] === 1 && rest[1] === 1;
  return whole ? (checkProfile(rest.subarray(2)) ?? 1) : UNKNOWN;
}
