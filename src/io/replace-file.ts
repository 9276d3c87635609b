import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a new text in the place of a file, or where none was: whoever reads it finds the whole old
 * or the whole new one. A link in its place is replaced and not followed.
 * @param scratch folder for files that are being written
 * @throws when it cannot be written; the file is then as it was
 */
export function replaceFile(path: string, text: string, scratch: string): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  const write = (place: string): void => {
    try {
      writeFileSync(place, text, { mode: mode ?? 0o666 });
      renameSync(place, path);
    } finally {
      rmSync(place, { force: true });
    }
  };
  // Short, since the old name may be as long as a file system allows; passed over, since it ends in "~".
  const name = `${process.pid}~`;
  mkdirSync(scratch, { recursive: true });
  try {
    write(join(scratch, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // A rename cannot leave its file system: then the new text waits beside the old one.
    write(join(dirname(path), name));
  }
}
