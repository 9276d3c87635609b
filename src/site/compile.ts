import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentGraph } from '../core/graph/graph.ts';
import { renderBody } from '../core/html/render.ts';
import { PAGE_COLLECTIONS } from '../core/model/collections.ts';
import type { PageCollection } from '../core/model/collections.ts';
import { chromeView } from '../core/views/chrome.ts';
import { figurePageView } from '../core/views/figure.ts';
import { timelineFilters } from '../core/views/timeline.ts';
import { depthView, INDEX_VIEWS, viewOf } from '../core/views/index.ts';
import type { IndexName } from '../core/views/index.ts';

/** One page of the site as it goes into the content store. */
export interface StoredPage {
  readonly id: string;
  /** Hash of everything the page draws: its key for reuse between builds. */
  readonly digest: string;
  readonly view: unknown;
  /** Digest of the body's HTML in the cache; undefined for pages without a body. */
  readonly html: string | undefined;
}

export type StoredKind = PageCollection | 'depths' | 'figures' | 'timelines' | 'indexes';

export const STORED_KINDS: readonly StoredKind[] = [
  ...PAGE_COLLECTIONS,
  'depths',
  'figures',
  'timelines',
  'indexes',
];

/**
 * Draws up the views and bodies of all pages of one kind. Bodies go into files named by their
 * digest: in the content store they would become part of one string that every build compiles.
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
      page(name, INDEX_VIEWS[name](graph), undefined),
    );
  }
  if (kind === 'depths') {
    return graph
      .all('explainers')
      .flatMap((entry) =>
        (['brief', 'short'] as const).map((depth) =>
          page(`${entry.id}/${depth}`, depthView(graph, entry, depth), undefined),
        ),
      );
  }
  if (kind === 'figures') {
    return graph
      .all('data')
      .map((entry) => page(entry.id, figurePageView(graph, entry), undefined));
  }
  if (kind === 'timelines') {
    return timelineFilters(graph).map(({ path, view }) => page(path, view, undefined));
  }
  return graph.all(kind).map((entry) => {
    const html = keep(htmlFolder, renderBody(graph, entry));
    return page(entry.id, viewOf(graph, kind, entry.id), html);
  });
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

/** The body with this digest. */
export function readBody(folder: string, digest: string): string {
  return readFileSync(join(folder, `${digest}.html`), 'utf8');
}
