import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../core/model/plain-error.ts';

/**
 * Makes sure that there is a built site to work on.
 * @throws PlainError when the folder holds none
 */
export function requireSite(folder: string): void {
  if (existsSync(join(folder, 'index.html'))) return;
  throw new PlainError(`There is no site in ${folder}. Run "npm run build" first.`);
}
