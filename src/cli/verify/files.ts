import { join, relative } from 'node:path';
import { compareLists, emptyFoldersIn, listFiles, readList } from '../../io/file-list.ts';
import { SettingsError } from '../../io/settings.ts';
import type { Finding } from './finding.ts';

/**
 * Compares a site's files with the list that its build made.
 * @param file the list: the one in the folder, or one that was kept elsewhere
 * @throws SettingsError when there is no such list
 */
export async function checkFiles(
  folder: string,
  file: string,
): Promise<{ count: number; findings: Finding[] }> {
  const list = readList(file);
  if (!list) {
    throw new SettingsError(
      `${file} is no list of a site's files: build the site again, or name its list with --list.`,
    );
  }
  const is = await listFiles(folder);
  const { changed, missing, added } = compareLists(list, is);
  // A build leaves none, and a list of files cannot name them.
  const empty = await emptyFoldersIn(folder);
  const finding =
    (rule: string, message: string) =>
    (path: string): Finding => {
      const shown = relative(process.cwd(), join(folder, path)).replaceAll('\\', '/');
      return { file: shown, line: 1, column: 1, rule, message };
    };
  return {
    count: is.size,
    findings: [
      ...changed.map(finding('changed-file', 'The file is not as it was built.')),
      ...missing.map(finding('missing-file', 'The file was built and is not there.')),
      ...added.map(finding('added-file', 'The file was not built.')),
      ...empty.map(finding('added-folder', 'The folder was not built: nothing lies in it.')),
    ],
  };
}
