import { constants } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a site, whole: they are small, and one that is replaced meanwhile stays one. */
export interface SiteFile {
  readonly bytes: Buffer;
  readonly modified: Date;
}

/** Windows has neither flag. */
const OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What the system says when a name leads to nothing that may be read. */
const NOTHING = new Set([
  ...['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EACCES', 'EPERM', 'EINVAL', 'ELOOP', 'EISDIR'],
  // An open of a socket or of a device without a driver.
  ...['ENXIO', 'ENODEV', 'EOPNOTSUPP'],
]);

/**
 * Reads a plain file below a folder. No link is followed but one in the folder's own place, and
 * a file has one name: none in other letters, where the file system does not mind them.
 * @param segments the path below the folder, of parts that `isServed` lets pass
 * @returns `folder` where the path is one, undefined where nothing is
 */
export async function readSiteFile(
  folder: string,
  segments: readonly string[],
): Promise<SiteFile | 'folder' | undefined> {
  try {
    const path = join(await realpath(folder), ...segments);
    if ((await realpath(path)) !== path) return undefined;
    const stats = await lstat(path);
    if (stats.isDirectory()) return 'folder';
    if (!stats.isFile()) return undefined;
    const file = await open(path, OPEN);
    try {
      const { mtime } = await file.stat();
      return { bytes: await file.readFile(), modified: mtime };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (NOTHING.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
