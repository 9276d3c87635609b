import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentGraph } from '../core/graph/graph.ts';
import { renderBody } from '../core/html/render.ts';
import { PAGE_COLLECTIONS } from '../core/kinds/index.ts';
import type { PageCollection } from '../core/kinds/index.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { chromeView } from '../core/views/chrome.ts';
import { INDEX_VIEWS, SERIES_VIEWS, viewOf } from '../core/views/index.ts';
import type { IndexName, SeriesName } from '../core/views/index.ts';
import { forEntry, forSite } from './fault.ts';

/** One page of the site as it goes into the content store. */
export interface StoredPage {
  readonly id: string;
  /** Hash of everything the page draws: its key for reuse between builds. */
  readonly digest: string;
  readonly view: unknown;
  /** Digest of the body's HTML in the cache; undefined for pages without a body. */
  readonly html: string | undefined;
}

export type StoredKind = PageCollection | SeriesName | 'indexes';

const SERIES = Object.keys(SERIES_VIEWS) as SeriesName[];

export const STORED_KINDS: readonly StoredKind[] = [...PAGE_COLLECTIONS, ...SERIES, 'indexes'];

/**
 * Draws up the views and bodies of all pages of one kind. Bodies go into files named by their
 * digest: in the content store they would become part of one string that every build compiles.
 * @throws ProblemError that names the file of the entry which could not be drawn
 */
export function compilePages(
  graph: ContentGraph,
  kind: StoredKind,
  htmlFolder: string,
): StoredPage[] {
  // Head and foot are on every page, so every page's key depends on what they say.
  const chrome = JSON.stringify(chromeView(graph));
  const page = (id: string, view: unknown, html: string | undefined): StoredPage => {
    // What JSON cannot carry is not a view: the round trip shows it at once, in every build.
    const data = JSON.stringify(view);
    return {
      id,
      view: JSON.parse(data) as unknown,
      html,
      digest: digestOf(chrome + data + (html ?? '')),
    };
  };
  if (kind === 'indexes') {
    return (Object.keys(INDEX_VIEWS) as IndexName[]).map((name) =>
      forSite(graph, () => page(name, INDEX_VIEWS[name](graph), undefined)),
    );
  }
  if (isSeries(kind)) {
    return forSite(graph, () =>
      SERIES_VIEWS[kind](graph).map(({ id, view }) => page(id, view, undefined)),
    );
  }
  return graph.all(kind).map((entry) => {
    const body = forEntry(graph, entry, () => renderBody(graph, entry));
    const view = forEntry(graph, entry, () => viewOf(graph, kind, entry.id));
    return page(entry.id, view, keep(htmlFolder, body));
  });
}

function isSeries(kind: StoredKind): kind is SeriesName {
  return kind in SERIES_VIEWS;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const kept = new Set<string>();

/** Writes a body once and returns its digest. A half-written file never has the final name. */
function keep(folder: string, html: string): string {
  const digest = digestOf(html);
  const path = join(folder, `${digest}.html`);
  if (kept.has(path)) return digest;
  mkdirSync(folder, { recursive: true });
  const scratch = `${path}.${process.pid}.tmp`;
  writeFileSync(scratch, html);
  renameSync(scratch, path);
  kept.add(path);
  return digest;
}

/**
 * The body with this digest.
 * @throws when its file holds another text: this build wrote it, and somebody changed it since
 */
export function readBody(folder: string, digest: string): string {
  const path = join(folder, `${digest}.html`);
  const html = readFileSync(path, 'utf8');
  if (digestOf(html) === digest) return html;
  throw new PlainError(`${path} was changed while the site was built. Build it again.`);
}
