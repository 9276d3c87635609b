import { existsSync, lstatSync, readlinkSync, renameSync, statSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sha256 } from './digest.ts';
import { LIST_NAME, readList } from './file-list.ts';
import { mayReplace } from './own-folder.ts';
import { SettingsError } from './settings.ts';

/**
 * Puts a finished site in the place of the earlier one. Readers of the folder see the whole old
 * site or the whole new one: nothing is written into it, two renames swap the folders, and
 * `recover` mends what a kill between the two leaves behind.
 * @param finished folder of the complete new site with its list of files; it is moved
 * @param target the published folder
 * @param scratch where the earlier site waits during the swap
 * @throws SettingsError when the folder cannot be exchanged, or holds what no build made; it is
 *   then as it was
 */
export async function publish(finished: string, target: string, scratch: string): Promise<void> {
  const { place, previous, next } = await placesOf(target, scratch);
  for (const folder of [place, previous, next]) if (folder !== undefined) await mayReplace(folder);
  await rm(previous, { recursive: true, force: true });
  const ready = next ?? finished;
  if (next !== undefined) await copySite(finished, next);
  try {
    // Synchronous, so that nothing comes between the two renames.
    if (existsSync(place)) renameSync(place, previous);
    renameSync(ready, place);
  } catch (error) {
    await recover(target, scratch);
    if (next !== undefined) await rm(next, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw immovable(target, code);
  }
  await rm(previous, { recursive: true, force: true });
}

/**
 * Makes sure, before any work, that `publish` may put a site into a folder.
 * @throws SettingsError when it may not
 */
export async function checkTarget(target: string, scratch: string): Promise<void> {
  const { place, previous } = await placesOf(target, scratch);
  await mayReplace(place);
  if (!existsSync(place)) return;
  if (statSync(place).dev !== statSync(dirname(place)).dev) throw immovable(target, 'EXDEV');
  // A site that readers see stays where it is.
  if (readList(join(place, LIST_NAME))) return;
  const aside = `${previous}.aside`;
  try {
    renameSync(place, aside);
    renameSync(aside, place);
  } catch (error) {
    throw immovable(target, (error as NodeJS.ErrnoException).code);
  }
}

function immovable(target: string, code = 'unknown'): SettingsError {
  return new SettingsError(
    `${target} cannot be exchanged for the new site (${code}): ` +
      'a mounted folder, for one, cannot be moved, and OUT_DIR may name a folder inside it.',
  );
}

/** Copies a site onto another file system; what does not fit there leaves nothing behind. */
async function copySite(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    // The list first: it is the mark by which a later build knows a copy that was cut short.
    await mkdir(to);
    await cp(join(from, LIST_NAME), join(to, LIST_NAME));
    await cp(from, to, { recursive: true });
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

/** Ends what a killed `publish` began: the earlier site comes back if the new one had not arrived. */
export async function recover(target: string, scratch: string): Promise<void> {
  const { place, previous } = await placesOf(target, scratch);
  // Beside a target on another file system anybody may have a folder of that name.
  if (existsSync(place) || !readList(join(previous, LIST_NAME))) return;
  renameSync(previous, place);
}

/**
 * The folders of a swap. All are on the target's file system, since a rename cannot leave it:
 * where that is not the scratch folder's, the sites wait beside the target.
 */
async function placesOf(target: string, scratch: string) {
  // A link stays a link; what it leads to is exchanged.
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const place = isLink ? resolve(dirname(target), readlinkSync(target)) : target;
  const parent = dirname(place);
  await mkdir(parent, { recursive: true });
  await mkdir(scratch, { recursive: true });
  if (statSync(parent).dev === statSync(scratch).dev) {
    const key = sha256(place).slice(0, 12);
    return { place, previous: join(scratch, `previous-${key}`), next: undefined };
  }
  const beside = (which: string): string => join(parent, `.${basename(place)}.${which}`);
  return { place, previous: beside('previous'), next: beside('next') };
}
