import { brokenSite } from '../grammar/result.ts';
import { buildGraph } from '../graph/build.ts';
import type { GraphInput } from '../graph/build.ts';
import type { StoryDefinitions } from '../graph/definitions.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { compareProblems, problem, startOfFile } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Hash } from '../model/quotation.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/words.ts';
import type { Folder } from './folder.ts';
import { gatherContent, SITE_FILE } from './gather.ts';
import type { Gathered } from './gather.ts';
import { recordsIn } from './records.ts';
import { runSteps } from './steps.ts';
import type { Steps } from './steps.ts';
import { tablesIn } from './tables.ts';
import { wordsToTell } from './telling.ts';
import type { Result, Task } from './task.ts';

/** All that the outcome depends on besides the files. */
export interface AssembleOptions {
  /** The folder's path, for messages. */
  readonly shown: string;
  /** SHA-256. */
  readonly hash: Hash;
  /** The address that the site is published under, where it is another than the settings name. */
  readonly siteUrl?: string | undefined;
  /** The day, `YYYY-MM-DD`, on which forecasts may be overdue; none are without it. */
  readonly asOf?: string | undefined;
  /** The day, `YYYY-MM-DD`, on which it is checked: what has happened does not lie after it. */
  readonly today?: string | undefined;
  /** What a newsroom adds, joined to what is built in (`core/newsroom`); nothing by default. */
  readonly newsroom?: { readonly definitions: StoryDefinitions } | undefined;
}

/** What a content folder holds: one graph, where no problem is an error. */
export interface Corpus {
  readonly graph: ContentGraph | undefined;
  /** Ordered by place. */
  readonly problems: readonly Problem[];
  /** Those of its language, in which authors are told of the problems; English where that has none. */
  readonly words: Words;
  /** How many files were read. */
  readonly files: number;
}

/**
 * Makes one graph of the files of a content folder, or says all that is wrong with them. The same
 * files and options give the same graph, wherever the folder is.
 * @param parse parses one file; `parseTask` for whoever need not stop it
 * @throws when the folder itself cannot be read
 */
export function assemble(
  folder: Folder,
  options: AssembleOptions,
  parse: (task: Task) => Result,
): Corpus {
  return runSteps(assembleSteps(folder, options), parse);
}

/** The same in steps, for whoever parses in other threads. */
export function* assembleSteps(folder: Folder, options: AssembleOptions): Steps<Corpus> {
  const { input, problems, files } = yield* readInput(folder, options);
  const words = wordsToTell(input.site.language, options.newsroom?.definitions.languages);
  if (input.results.length === 0) {
    problems.push(...input.site.problems);
    return { graph: undefined, problems: problems.sort(compareProblems), words, files };
  }
  const built = buildGraph(input);
  return {
    graph: problems.length === 0 ? built.graph : undefined,
    problems: [...problems, ...built.problems].sort(compareProblems),
    words,
    files,
  };
}

/** Everything that the graph is made of, and what is wrong with files as files. */
export function* readInput(
  folder: Folder,
  { shown, hash, siteUrl, asOf, today, newsroom }: AssembleOptions,
): Steps<{ input: GraphInput; problems: Problem[]; files: number }> {
  const gathered = yield* gatherContent(folder, shown, hash, newsroom?.definitions.kinds);
  const { results, images, files, unread } = gathered;
  const { tables, problems: ofTables } = yield* tablesIn(gathered);
  const { records, problems: ofRecords } = recordsIn(gathered.records, hash);
  const found = [...gathered.problems, ...ofTables, ...ofRecords];
  const problems = [...found, ...missingIn(gathered, found, shown)];
  const site = gathered.site ?? brokenSite(`${shown}/${SITE_FILE}`, []);
  const { definitions } = newsroom ?? {};
  const input = {
    results,
    unread,
    site,
    tables,
    images,
    siteUrl,
    asOf,
    today,
    records,
    definitions,
  };
  return { input, problems, files };
}

/** What every story has, where this one has not. */
function missingIn(
  { results, site }: Gathered,
  problems: readonly Problem[],
  shown: string,
): Problem[] {
  const settings = `${shown}/${SITE_FILE}`;
  if (results.length === 0 && problems.length === 0) {
    return [
      problem(
        startOfFile(shown),
        'no-content',
        say.folder.empty(`${shown}/explainers/some-question.mdx`),
      ),
    ];
  }
  if (site || problems.some(({ file }) => file === settings || file === shown)) return [];
  return [problem(startOfFile(settings), 'missing-file', say.folder.noSettings(settings))];
}
