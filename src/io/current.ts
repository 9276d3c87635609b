import { loadCorpus } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { currentNewsroom } from './newsroom/newsroom.ts';
import { readSettings } from './settings.ts';
import { today } from './today.ts';

/**
 * The corpus of the running process. Astro evaluates its configuration, the content loaders and
 * the command line in separate module graphs; a global registry lets all of them use one reading
 * of the files.
 */
const KEY = Symbol.for('sidelight.corpus');
type Registry = { [KEY]?: Promise<Corpus> | undefined };

/** The corpus, read once until `forgetCorpus`. */
export function currentCorpus(): Promise<Corpus> {
  const registry = globalThis as Registry;
  return (registry[KEY] ??= read());
}

/** Makes the next call read the files again: some of them changed. */
export function forgetCorpus(): void {
  (globalThis as Registry)[KEY] = undefined;
}

function read(): Promise<Corpus> {
  const { contentFolder, knownUrl } = readSettings();
  return loadCorpus(contentFolder, {
    siteUrl: knownUrl,
    today: today(),
    newsroom: currentNewsroom().loaded,
  });
}
