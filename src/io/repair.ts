import { join } from 'node:path';
import { repair } from '../core/repair/repair.ts';
import type { Repair } from '../core/repair/repair.ts';
import { BUILT_IN_KINDS } from '../core/kinds/index.ts';
import type { Kinds } from '../core/kinds/index.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Words } from '../core/words/words.ts';
import { RECORD_ENDING } from '../core/quotes/record.ts';
import { listFolder, readText, reasonOf, showPath } from './files.ts';
import { SITE_FILE } from '../core/assemble/gather.ts';
import { replaceFile } from './replace-file.ts';

/** A repair and the file it was made in, as messages show it. */
export interface FileRepair extends Repair {
  readonly file: string;
}

/** What became of the files of a content folder. */
export interface Repairs {
  readonly done: readonly FileRepair[];
  /** Why files that need repair could not be written, a sentence each; they are as they were. */
  readonly failed: readonly string[];
}

/**
 * Repairs the files of a content folder. Only plain files that belong to the content are looked at,
 * wherever a problem may say that it stands. One that cannot be written stops no other.
 * @param folder absolute path of the content folder
 * @param problems what `loadCorpus` has just found there
 * @param scratch folder for files that are being written
 * @param words of the language in which authors are told what was done
 * @param kinds the collections of the story
 */
export async function repairContent(
  folder: string,
  problems: readonly Problem[],
  scratch: string,
  words: Words,
  kinds: Kinds = BUILT_IN_KINDS,
): Promise<Repairs> {
  const done: FileRepair[] = [];
  const failed: string[] = [];
  for (const path of await contentFiles(folder, kinds)) {
    const file = showPath(path);
    const { text, problem } = readText(path, file);
    if (problem) continue;
    const repaired = repair(file, text, problems, words);
    if (repaired.text === text) continue;
    try {
      replaceFile(path, repaired.text, scratch);
    } catch (error) {
      failed.push(words.reports.repairs.failed(file, reasonOf(error)));
      continue;
    }
    done.push(...repaired.repairs.map((each) => ({ ...each, file })));
  }
  return { done, failed };
}

/** The plain files of the content, by absolute path. */
async function contentFiles(folder: string, kinds: Kinds): Promise<string[]> {
  const files: string[] = [];
  for (const item of await listFolder(folder)) {
    const path = join(folder, item.name);
    if (item.isFile() && item.name === SITE_FILE) files.push(path);
    const collection = kinds.collections.find((each) => each === item.name);
    if (collection === undefined || !item.isDirectory()) continue;
    const { file: ending, companion, original } = kinds.of(collection);
    const endings = [ending, companion, original && RECORD_ENDING];
    for (const file of await listFolder(path)) {
      const belongs = endings.some((each) => each !== undefined && file.name.endsWith(each));
      if (file.isFile() && belongs) files.push(join(path, file.name));
    }
  }
  return files;
}
