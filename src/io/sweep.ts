import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Some file systems tell the time in steps of two seconds. */
const STEP = 2_000;

/**
 * Deletes the files of a folder that nobody has written since a moment; a folder that is not there
 * is as good as swept.
 * @param ours which names are those of files that the program makes; all others stay
 * @param since milliseconds since 1970
 */
export async function sweep(folder: string, ours: RegExp, since: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => ours.test(each))) {
    const path = join(folder, name);
    const { mtimeMs } = await lstat(path);
    if (mtimeMs < since - STEP) await rm(path, { recursive: true, force: true });
  }
}
