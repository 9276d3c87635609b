import { brokenSite } from '../core/grammar/result.ts';
import type { Table } from '../core/grammar/table.ts';
import { buildGraph } from '../core/graph/build.ts';
import type { ContentGraph } from '../core/graph/graph.ts';
import type { EntryId } from '../core/model/ids.ts';
import { compareProblems } from '../core/model/problem.ts';
import type { Problem } from '../core/model/problem.ts';
import type { DataOf } from '../core/kinds/index.ts';
import { showPath } from './files.ts';
import { gatherContent, SITE_FILE } from './gather.ts';
import type { Gathered } from './gather.ts';
import { createPool } from './parse-pool.ts';
import type { ParsePool } from './parse-pool.ts';
import { recordsOf } from './records.ts';
import { basePath } from './settings.ts';

export interface Corpus {
  readonly graph: ContentGraph | undefined;
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

/**
 * The threads of this process. They stay, so that a dev server parses an edit with a warm program.
 * Two: more would each load the parsers anew for a part of the work that gets ever smaller.
 */
const pool = createPool({ deadline: 5000, workers: 2 });

/**
 * Reads a whole content folder, parses every file and links them into one graph.
 * This is the only way content gets in: `check`, `dev` and `build` all come through here.
 * @param folder absolute path of the content folder
 * @param options.asOf the day, `YYYY-MM-DD`, on which forecasts may be overdue; none are without it
 * @throws when the folder itself cannot be read
 */
export async function loadCorpus(
  folder: string,
  { parse }: ParsePool = pool,
  options: { readonly asOf?: string | undefined } = {},
): Promise<Corpus> {
  const shown = showPath(folder);
  const gathered = await gatherContent(folder, shown, { parse });
  const { results, images, files, unread } = gathered;
  const { tables, problems: unpaired } = await tablesOf(gathered, shown, { parse });
  const { records, problems: unverified } = recordsOf(results, gathered.records);
  const problems = [...gathered.problems, ...unpaired, ...unverified];

  const settings = `${shown}/${SITE_FILE}`;
  if (results.length === 0 && problems.length === 0) {
    problems.push(
      missing(
        shown,
        'no-content',
        'The content folder holds no entry.',
        `Add a first entry, such as ${shown}/explainers/some-question.mdx.`,
      ),
    );
  } else if (!gathered.site && !problems.some(({ file }) => file === settings || file === shown)) {
    problems.push(
      missing(
        settings,
        'missing-file',
        'The settings of the site are missing.',
        `Add ${settings} with title, tagline, url and the other settings.`,
      ),
    );
  }
  const site = gathered.site ?? brokenSite(settings, []);
  if (results.length === 0) {
    problems.push(...site.problems, ...results.flatMap((result) => result.problems));
    return { graph: undefined, problems: problems.sort(compareProblems), files };
  }
  const url = process.env['SITE_URL'] || site.config?.url;
  const base = url === undefined ? '' : basePath(url);
  const built = buildGraph({
    ...{ results, unread, site, tables, images, base },
    quotes: records,
    asOf: options.asOf,
  });
  return {
    graph: problems.length === 0 ? built.graph : undefined,
    problems: [...problems, ...built.problems].sort(compareProblems),
    files,
  };
}

/** Puts the descriptions of data sets together with their figures. */
async function tablesOf(
  { results, figures }: Gathered,
  shown: string,
  { parse }: ParsePool,
): Promise<{ tables: Map<EntryId, Table>; problems: Problem[] }> {
  const tables = new Map<EntryId, Table>();
  const problems: Problem[] = [];
  const described = results.filter((result) => result.collection === 'data');
  for (const { id, path, entry } of described) {
    const file = figures.get(id);
    const data = entry?.data as DataOf<'data'> | undefined;
    if (!file) {
      // Where the description has a problem, its figures may come next.
      if (!data) continue;
      problems.push(
        missing(
          path,
          'missing-file',
          `The figures ${id}.csv are missing.`,
          `Add ${shown}/data/${id}.csv.`,
        ),
      );
    } else if (file.text !== undefined) {
      const parsed = await parse({ kind: 'table', path: file.shown, text: file.text, meta: data });
      if (data) tables.set(id, parsed.table);
      problems.push(...parsed.problems);
    }
  }
  for (const [id, file] of figures) {
    if (described.some((result) => result.id === id)) continue;
    problems.push(
      missing(
        file.shown,
        'missing-file',
        `The table has no description ${id}.yaml.`,
        `Add ${shown}/data/${id}.yaml.`,
      ),
    );
  }
  return { tables, problems };
}

function missing(file: string, code: Problem['code'], message: string, hint: string): Problem {
  return { file, line: 1, column: 1, code, severity: 'error', message, hint };
}
