import { toldIn } from '../core/assemble/telling.ts';
import { quotable } from '../core/grammar/characters.ts';
import { placeOf } from '../core/grammar/places.ts';
import { entryOfPage } from '../core/graph/entry-of-page.ts';
import type { ContentGraph, Entry } from '../core/graph/graph.ts';
import { BodyFault } from '../core/html/budget.ts';
import { plainIn, PlainError } from '../core/model/plain-error.ts';
import { reasonOf } from '../core/newsroom/guard.ts';
import { problem, problemFrom, ProblemError, startOfFile } from '../core/model/problem.ts';
import type { Place, Said } from '../core/model/problem.ts';
import { say } from '../core/words/say.ts';
import type { Words } from '../core/words/words.ts';
import { viewOf } from '../core/views/index.ts';

/** Does work on one entry; when it fails, the error names the entry's file and where in it. */
export function forEntry<T>({ words }: ContentGraph, entry: Entry, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw faultAt(words, placeIn(entry, error), error);
  }
}

/**
 * Does work for pages that are about no single entry. When it fails, the error names the entry
 * whose own page fails as well; where none does, the settings of the site.
 */
export function forSite<T>(graph: ContentGraph, work: () => T): T {
  try {
    return work();
  } catch (error) {
    for (const entry of graph.entries.values()) {
      forEntry(graph, entry, () => viewOfAny(graph, entry));
    }
    throw faultAt(graph.words, siteOf(graph), error);
  }
}

/** Pages that show nothing of the content but the frame of every page. */
const MAINTAINED = /\/(?:404(?:\.html)?|about|guide(?:\/[a-z-]+)?)\/?$/;

/**
 * The error for a page whose template fails: it names the file of the entry that the page is about.
 * A page that shows nothing of the content has the error as it was.
 * @param path the page's address, such as `/explainers/some-question/brief/`
 */
export function faultOfPage(graph: ContentGraph, path: string, error: unknown): Error {
  const entry = entryOfPage(graph, path);
  if (!entry && MAINTAINED.test(path) && error instanceof Error) return error;
  const place = entry ? placeIn(entry, error) : siteOf(graph);
  return faultAt(graph.words, place, error, (reason) => say.drawing.pageFails(path, reason));
}

/** The error for the page about the site, whose text may hold code of the maintainers. */
export function faultOfAbout(file: string, error: unknown): Error {
  const reason = quotable(reasonOf(error)).replace(/\.$/, '');
  return (
    plainIn(error) ??
    new PlainError(`${file}:1:1 The page of this text cannot be drawn: ${reason}.`, {
      cause: error,
    })
  );
}

function viewOfAny(graph: ContentGraph, { collection, id }: Entry): unknown {
  const { isPage } = graph.definitions.kinds;
  return isPage(collection) ? viewOf(graph, collection, id) : undefined;
}

function placeIn(entry: Entry, error: unknown): Place {
  if (!(error instanceof BodyFault))
    return { ...placeOf(entry.places, ['title']), file: entry.path };
  return { file: entry.path, line: error.line, column: error.column };
}

function siteOf(graph: ContentGraph): Place {
  const [first] = graph.entries.values();
  const folder = first?.path.split('/').slice(0, -2).join('/') ?? '';
  return startOfFile(`${folder}/site.yaml`);
}

function faultAt(
  words: Words,
  place: Place,
  error: unknown,
  said: (reason: string) => Said = say.drawing.fails,
): Error {
  if (problemFrom(error)) return error as ProblemError;
  // What a newsroom's own definition does wrong is no fault of the content either.
  const plain = plainIn(error);
  if (plain) return plain;
  // A full disk, for one, is no fault of the content.
  if (error instanceof Error && 'syscall' in error) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const found = problem(place, 'too-complex', said(quotable(reason).replace(/\.$/, '')));
  return new ProblemError(toldIn(words, found), error);
}
