import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isTrace } from '../core/grammar/litter.ts';
import { emptyFoldersIn, LIST_NAME, pathsIn, readList } from './file-list.ts';
import { SettingsError } from './settings.ts';

const GO_ON = 'Move it away, or let OUT_DIR name a new or empty folder.';

/**
 * Makes sure that a folder may be replaced as a whole: it is new or empty, or an earlier build made
 * it and nobody has put anything into it since. What file managers leave behind does not count.
 * @param folder absolute, and no link
 * @throws SettingsError that says what is in the way and how to go on
 */
export async function mayReplace(folder: string): Promise<void> {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) {
    throw new SettingsError(`${folder} is no folder, and a build replaces a whole one. ${GO_ON}`);
  }
  const [first] = readdirSync(folder).filter((name) => !isTrace(name));
  if (first === undefined) return;
  const list = readList(join(folder, LIST_NAME));
  if (!list) {
    throw new SettingsError(
      `${folder} holds "${first}" and is not known to be an earlier build's (it has no ${LIST_NAME} ` +
        'of Sidelight), and a build replaces the whole folder. ' +
        'Empty it if nothing in it is needed, or let OUT_DIR name a new or empty folder.',
    );
  }
  const found = [...(await pathsIn(folder)), ...(await emptyFoldersIn(folder))];
  const added = found.find(
    (path) => path !== LIST_NAME && !list.has(path) && !isTrace(basename(path)),
  );
  if (added !== undefined) {
    throw new SettingsError(
      `${join(folder, added)} was put into a folder that a build replaces as a whole. ` +
        `${GO_ON} What belongs to every build goes into public/.`,
    );
  }
}
