import type { EntryId } from '../model/ids.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { LETTER_OF } from '../model/cells.ts';
import { cellsOf, cellsTold } from './cells.ts';
import { shownIn } from './entries/index.ts';
import { typographic } from '../words/typography/typeset.ts';
import { calledOf, citationsOf, citationView, nameOf } from './parts.ts';

/** What a preview of an entry shows before anybody opens its page. */
export interface CardView {
  readonly kind: string;
  readonly title: string;
  /** One sentence: the definition, the office with its date, the statement. */
  readonly text: string;
  /** For claims: how they fared among the sources. */
  readonly status?: string;
  /** For claims: what reports do with it, and by which ways it came to them. */
  readonly cells?: CardCells;
  readonly routes?: readonly CardRoute[];
  /** The works that it rests on, the first few. */
  readonly sources: readonly { readonly text: string; readonly url: string }[];
}

/** A row of cells for a script to draw. */
interface CardCells {
  /** A letter for each cell; for many reports the letters of what they do, each with their number. */
  readonly row: string;
  /** The same in words. */
  readonly told: string;
}

interface CardRoute {
  /** The address of the report that a claim came to. */
  readonly to: string;
  /** By whom: `Jane Doe › City Wire › The Daily`. */
  readonly text: string;
}

const SOURCES_SHOWN = 2;

/** A preview shows one or two of them: that of the page that one reads, if it is among these. */
const ROUTES_KEPT = 6;

/** The preview of any entry that can be linked to. */
export function cardView(graph: ContentGraph, entry: Entry): CardView {
  const { collection, id, data } = entry;
  const { words } = graph;
  const set = (said: string): string => typographic(said, words.tag);
  const { sentence, status } = shownIn(graph, collection);
  const works = graph.definitions.kinds.of(collection).cited
    ? [citationView(graph, id, 1)]
    : citationsOf(graph, entry).slice(0, SOURCES_SHOWN);
  return {
    kind: calledOf(graph, entry),
    title: set(nameOf(graph, entry)),
    text: set(sentence(data, words)),
    ...(status && { status: set(status(graph, entry)) }),
    ...(collection === 'claims' && claimParts(graph, id)),
    sources: works.map(({ publisher, title, url, page }) => ({
      text: set(words.series([publisher, title])),
      url: url ?? page,
    })),
  };
}

function claimParts(graph: ContentGraph, claim: EntryId): Pick<CardView, 'cells' | 'routes'> {
  const { titleOf, words } = graph;
  const row = cellsOf(graph)(claim);
  const letters = row.cells
    ? row.cells.map((sign) => LETTER_OF[sign])
    : row.counts.map(({ sign, count }) => `${LETTER_OF[sign]}${count}`);
  const routes = (graph.occurrences.get(claim) ?? [])
    .filter(({ stance }) => stance !== 'disputes')
    .map(({ source, chain, inferred }) => ({
      to: graph.addresses.entry('sources', source),
      text: chain
        .map(titleOf)
        .map((name, at) => (inferred.includes(at) ? words.chains.presumably(name) : name))
        .join(' › '),
    }));
  const distinct = [...new Map(routes.map((route) => [route.to + route.text, route])).values()];
  return {
    cells: { row: letters.join(''), told: cellsTold(words, row) },
    routes: distinct.slice(0, ROUTES_KEPT),
  };
}
