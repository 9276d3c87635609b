import { join } from 'node:path';
import { SITE_FILE } from '../core/assemble/gather.ts';
import { wordsToTell } from '../core/assemble/telling.ts';
import { parseSite } from '../core/grammar/site.ts';
import type { Languages, Words } from '../core/words/words.ts';
import { readText, showPath } from './files.ts';

/**
 * The words for authors of a content folder, for whoever does not read all of it: those of the
 * language in its settings, and English where these cannot be read.
 * @param languages of the newsroom; by default those that are built in
 */
export function siteWords(contentFolder: string, languages?: Languages): Words {
  const path = join(contentFolder, SITE_FILE);
  const { text, problem } = readText(path, showPath(path));
  return wordsToTell(problem ? undefined : parseSite(text, SITE_FILE).language, languages);
}
