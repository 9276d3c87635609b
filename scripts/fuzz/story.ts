import { parseEntry } from '../../src/core/grammar/entry.ts';
import type { ParseResult } from '../../src/core/grammar/entry.ts';
import { parseSite } from '../../src/core/grammar/site.ts';
import { parseTable } from '../../src/core/grammar/table.ts';
import { buildGraph } from '../../src/core/graph/build.ts';
import type { ContentGraph } from '../../src/core/graph/graph.ts';
import { inputOf, STORY } from '../../src/core/graph/testing.ts';
import { isCollection } from '../../src/core/kinds/index.ts';
import { entryId } from '../../src/core/model/ids.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { DataOf } from '../../src/core/kinds/index.ts';
import type { Document } from './documents.ts';

/** The story as it is, parsed once. */
const { problems: none, ...whole } = inputOf(STORY);
if (none.length > 0) throw new Error('the story has problems of its own');

export interface Told {
  /** Undefined where a problem is an error. */
  readonly graph: ContentGraph | undefined;
  readonly problems: readonly Problem[];
}

/** The small story with one of its files replaced, as the loader would put it together. */
export function storyWith({ name, text }: Document): Told {
  const path = `content/${name}`;
  if (name === 'site.yaml') return buildGraph({ ...whole, site: parseSite(text, path) });
  const [collection = '', file = ''] = name.split('/');
  if (!isCollection(collection)) throw new TypeError(`${name} is of no collection`);
  const id = entryId(file.replace(/\.\w+$/, ''));
  if (name.endsWith('.csv')) return withTable(whole.results, text);
  const result = parseEntry({ collection, id, path, text });
  const results = whole.results.map((other) => (other.id === id ? result : other));
  // The figures are read against what the description says of them.
  return collection === 'data'
    ? withTable(results, STORY['data/traffic.csv'] ?? '')
    : buildGraph({ ...whole, results });
}

function withTable(results: readonly ParseResult[], text: string): Told {
  const entry = results.find(({ id }) => id === 'traffic')?.entry;
  if (!entry) return buildGraph({ ...whole, results });
  const { table, problems } = parseTable(
    text,
    'content/data/traffic.csv',
    entry.data as DataOf<'data'>,
  );
  const built = buildGraph({
    ...whole,
    results,
    tables: new Map([[entry.id, { path: 'content/data/traffic.csv', table }]]),
  });
  const all = [...problems, ...built.problems];
  return { graph: problems.length > 0 ? undefined : built.graph, problems: all };
}
