import { littleEndian } from './bytes.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * Whether a ZIP archive ends somewhere in a file, wherever that is: programs look for an archive
 * from behind, so that a picture could be opened as one. Its end (APPNOTE 4.3.16) says how long
 * its directory is, and that must begin as one: pixels do not look like this by chance.
 */
export function holdsArchive(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (littleEndian(bytes, at, 4) !== END_OF_DIRECTORY) continue;
    const start = at - littleEndian(bytes, at + 12, 4);
    if (littleEndian(bytes, start, 4) === DIRECTORY_ENTRY) return true;
  }
  return false;
}
