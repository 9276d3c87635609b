import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Some file systems tell the time in steps of two seconds. */
const STEP = 2_000;

/**
 * Deletes the files of a folder that nobody has written since a moment; a folder that is not there
 * is as good as swept.
 * @param since milliseconds since 1970
 */
export async function sweep(folder: string, since: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (mtimeMs < since - STEP) await rm(path, { recursive: true, force: true });
  }
}
