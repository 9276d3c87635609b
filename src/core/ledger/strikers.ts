import type { ContentGraph } from '../graph/graph.ts';
import { perGraph } from './per-graph.ts';
import { reportsOf } from './lists.ts';
import { origins } from './status.ts';

/** Who takes what along when struck out. */
export interface Strikers {
  /** Those with whom an entry goes: itself and, of a report or a work, who published or wrote it. */
  readonly strikersOf: (id: string) => readonly string[];
  /** Those with whom all reports go that an actor published; the actor is none of them. */
  readonly silencersOf: (actor: string) => ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Who takes what along in a graph. */
export const strikersIn = perGraph((graph: ContentGraph): Strikers => {
  const { publisherOf } = origins(graph);
  const authors = new Map<string, readonly string[]>(
    graph.all('sources').map(({ id, data }) => [id, data.authors]),
  );
  const strikersOf = (id: string): readonly string[] => [
    ...new Set([id, publisherOf.get(id) ?? id, ...(authors.get(id) ?? [])]),
  ];
  const silencers = new Map<string, ReadonlySet<string>>();
  for (const { id } of graph.all('actors')) {
    const [first, ...others] = reportsOf(graph)(id).map((report) => strikersOf(report.id));
    if (!first) continue;
    const common = others.reduce((all, each) => all.intersection(new Set(each)), new Set(first));
    common.delete(id);
    silencers.set(id, common);
  }
  return { strikersOf, silencersOf: (actor) => silencers.get(actor) ?? NOBODY };
});
