import { lstatSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SettingsError } from './settings.ts';

/** SQLite's result codes: another process has locked the file; it is no database. */
const SQLITE_BUSY = 5;
const SQLITE_NOTADB = 26;

/**
 * Takes a lock, so that two builds never write into one cache. The operating system holds it
 * through SQLite, the one file locking that Node brings on every system: it ends with its process
 * however that ends, so no lock outlives a killed build.
 * @param file made when it is not there; it stays, empty and of no meaning
 * @returns a function that gives the lock back, or undefined when another process holds it
 * @throws SettingsError when something else is in the file's place: to take it away would be to
 *   take a lock away from whoever holds it by then
 */
export function takeLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const foreign = new SettingsError(
    `${file} is not the lock that a build leaves there. Delete it, and build again.`,
  );
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false) throw foreign;
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    const { errcode } = error as { errcode?: number };
    if (errcode === SQLITE_BUSY) return undefined;
    if (errcode === SQLITE_NOTADB) throw foreign;
    throw error;
  }
}
