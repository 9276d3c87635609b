import { asciiAt, bigEndian, UNKNOWN } from './bytes.ts';
import type { Extra } from './bytes.ts';

/** Most bytes of a colour profile: four times what the screens of computers and phones have. */
export const PROFILE_LIMIT = 16 * 1024;

const HEADER = 128;

/**
 * Checks a colour profile (ICC.1:2022, 7): its length, its signature, and tags that lie inside it.
 * @returns what the data is instead
 */
export function checkProfile(profile: Uint8Array): Extra | undefined {
  const isProfile =
    profile.length <= PROFILE_LIMIT &&
    bigEndian(profile, 0, 4) === profile.length &&
    asciiAt(profile, 36, 4) === 'acsp';
  if (!isProfile) return UNKNOWN;
  const tags = bigEndian(profile, HEADER, 4);
  const first = HEADER + 4;
  if (!(first + tags * 12 <= profile.length)) return UNKNOWN;
  for (let tag = first; tag < first + tags * 12; tag += 12) {
    const end = bigEndian(profile, tag + 4, 4) + bigEndian(profile, tag + 8, 4);
    if (end > profile.length) return UNKNOWN;
  }
  return undefined;
}

/** Most bytes of remarks in one file. */
export const REMARKS_LIMIT = 1024;

/** Whether bytes are a plain text in ASCII or Latin-1; zero bytes stand between its parts. */
export function isPlainText(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) =>
      byte === 0 ||
      byte === 9 ||
      byte === 10 ||
      byte === 13 ||
      (byte >= 32 && byte !== 127 && (byte < 128 || byte > 159)),
  );
}
