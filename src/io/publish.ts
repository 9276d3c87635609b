import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Where the earlier site waits while the new one takes its place. */
function aside(folder: string): string {
  return `${folder}.previous`;
}

/**
 * Puts a finished site in the place of the earlier one. Readers of the folder see the whole old
 * site or the whole new one: two renames within one file system, and `recover` mends what a kill
 * between the two leaves behind.
 * @param finished folder of the complete new site; it is moved
 * @param target the published folder
 */
export async function publish(finished: string, target: string): Promise<void> {
  await recover(target);
  await mkdir(dirname(target), { recursive: true });
  if (existsSync(target)) await rename(target, aside(target));
  await rename(finished, target);
  await rm(aside(target), { recursive: true, force: true });
}

/** Ends what an interrupted `publish` began: the earlier site comes back if the new one had not arrived. */
export async function recover(target: string): Promise<void> {
  const previous = aside(target);
  if (!existsSync(previous)) return;
  if (existsSync(target)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, target);
}
