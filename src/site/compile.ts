import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentGraph, Entry } from '../core/graph/graph.ts';
import { renderBody } from '../core/html/render.ts';
import { COLLECTIONS } from '../core/kinds/index.ts';
import type { Collection, PageCollection } from '../core/kinds/index.ts';
import { PlainError } from '../core/model/plain-error.ts';
import { chromeView } from '../core/views/chrome.ts';
import { INDEX_VIEWS, listViewOf, SERIES_VIEWS, viewOf } from '../core/views/index.ts';
import type { IndexName, SeriesName } from '../core/views/index.ts';
import { indexFrame } from '../core/views/parts.ts';
import type { DrawnParts, PageFrame } from '../core/views/parts.ts';
import type { OwnPage } from '../io/newsroom/config.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { drawnOnEntry, drawnOnList, drawnPage } from './drawn.ts';
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

export type StoredKind = Collection | SeriesName | 'indexes';

const SERIES = Object.keys(SERIES_VIEWS) as SeriesName[];

const { newsroom, parts, pages, digest: digestOfNewsroom } = currentNewsroom();
const { kinds } = newsroom.definitions;

/** The collections of the newsroom's own: their pages are of one kind, with a body or without. */
export const OWN_COLLECTIONS: readonly Collection[] = kinds.collections.filter(
  (collection) => !COLLECTIONS.includes(collection),
);

export const STORED_KINDS: readonly StoredKind[] = [
  ...new Set([...kinds.pages, ...OWN_COLLECTIONS, ...SERIES]),
  'indexes',
];

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
  const chrome = JSON.stringify(chromeView(graph)) + digestOfNewsroom;
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
  const indexPage = (name: string, view: unknown): StoredPage =>
    page(name, withDrawn(view, drawnOnList(parts, graph, name)), undefined);
  if (kind === 'indexes') {
    return [
      ...(Object.keys(INDEX_VIEWS) as IndexName[]).map((name) =>
        forSite(graph, () => indexPage(name, INDEX_VIEWS[name](graph))),
      ),
      ...OWN_COLLECTIONS.map((name) =>
        forSite(graph, () => indexPage(name, listViewOf(graph, name))),
      ),
      ...pages.map((own) => page(ownPageId(own.path), ownPageView(graph, own), undefined)),
    ];
  }
  if (isSeries(kind)) {
    return forSite(graph, () =>
      SERIES_VIEWS[kind](graph).map(({ id, view }) => page(id, view, undefined)),
    );
  }
  return graph.all(kind).map((entry) => {
    const body = kinds.isPage(entry.collection)
      ? forEntry(graph, entry, () => renderBody(graph, entry as Entry<PageCollection>))
      : undefined;
    const view = forEntry(graph, entry, () =>
      withDrawn(viewOf(graph, kind, entry.id), drawnOnEntry(parts, graph, entry)),
    );
    return page(entry.id, view, body === undefined ? undefined : keep(htmlFolder, body));
  });
}

/** A page of the newsroom's own: the frame of every page, and what is drawn in it. */
export interface OwnPageView extends PageFrame {
  readonly html: string;
}

/** The id of its view among those of lists, whose names have no such sign. */
export function ownPageId(path: string): string {
  return `page/${path}`;
}

function ownPageView(graph: ContentGraph, own: OwnPage): OwnPageView {
  const url = graph.addresses.own(own.path);
  return { ...indexFrame(graph, own, url), html: drawnPage(own, graph) };
}

function withDrawn(view: unknown, drawn: DrawnParts | undefined): unknown {
  return drawn ? { ...(view as PageFrame), drawn } : view;
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
