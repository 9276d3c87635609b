import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's result code for a file that another process has locked. */
const SQLITE_BUSY = 5;

/**
 * Takes a lock, so that two builds never write into one cache. The operating system holds it
 * through SQLite, the one file locking that Node brings on every system: it ends with its process
 * however that ends, so no lock outlives a killed build.
 * @param file made when it is not there; it stays, empty and of no meaning
 * @returns a function that gives the lock back, or undefined when another process holds it
 */
export function takeLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}
