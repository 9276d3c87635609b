import { assembleSteps } from '../core/assemble/assemble.ts';
import type { Corpus } from '../core/assemble/assemble.ts';
import { gatherContent } from '../core/assemble/gather.ts';
import type { Gathered } from '../core/assemble/gather.ts';
import { runStepsWith } from '../core/assemble/steps.ts';
import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { sha256 } from './digest.ts';
import { diskFolder, showPath } from './files.ts';
import { createPool } from './parse-pool.ts';
import type { ParsePool } from './parse-pool.ts';

export type { Corpus };

/**
 * The threads of this process. They stay, so that a dev server parses an edit with a warm program.
 * Two: more would each load the parsers anew for a part of the work that gets ever smaller.
 */
const pools = new Map<string | undefined, ParsePool>();

/** The threads that know a newsroom, by its module. */
function poolFor(newsroom: string | undefined): ParsePool {
  const known = pools.get(newsroom) ?? createPool({ deadline: 5000, workers: 2, newsroom });
  pools.set(newsroom, known);
  return known;
}

export interface LoadOptions {
  /** The address that the site is published under, where it is another than the settings name. */
  readonly siteUrl?: string | undefined;
  /** The day, `YYYY-MM-DD`, on which forecasts may be overdue; none are without it. */
  readonly asOf?: string | undefined;
  /** The day, `YYYY-MM-DD`, after which nothing has happened; without it nobody asks. */
  readonly today?: string | undefined;
  /** What the story's newsroom adds; nothing by default. */
  readonly newsroom?: LoadedNewsroom | undefined;
}

/** A newsroom, and the module that it was read from: threads read it again, for functions do not travel. */
export interface LoadedNewsroom {
  readonly newsroom: Newsroom;
  /** Absolute path of a module whose default export is the newsroom's parts. */
  readonly file: string;
}

/**
 * Reads a whole content folder, parses every file and links them into one graph.
 * This is the only way content gets in: `check`, `dev` and `build` all come through here.
 * @param folder absolute path of the content folder
 * @throws when the folder itself cannot be read
 */
export function loadCorpus(folder: string, options: LoadOptions = {}): Promise<Corpus> {
  const steps = assembleSteps(diskFolder(folder), {
    ...options,
    newsroom: options.newsroom?.newsroom,
    shown: showPath(folder),
    hash: sha256,
  });
  return runStepsWith(steps, poolFor(options.newsroom?.file).parse);
}

/**
 * Reads a content folder file by file, and links nothing.
 * @throws when the folder itself cannot be read
 */
export function readContent(folder: string, newsroom?: LoadedNewsroom): Promise<Gathered> {
  const kinds = newsroom?.newsroom.definitions.kinds;
  const steps = gatherContent(diskFolder(folder), showPath(folder), sha256, kinds);
  return runStepsWith(steps, poolFor(newsroom?.file).parse);
}
