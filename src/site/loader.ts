import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readSettings } from '../io/settings.ts';
import { compilePages } from './compile.ts';
import type { StoredKind } from './compile.ts';
import { currentCorpus } from '../io/current.ts';

/** Where page bodies are kept between the loader and the pages. */
export function htmlFolder(): string {
  return join(readSettings().cacheFolder, 'html');
}

/**
 * Puts all pages of one kind into Astro's content store. While the content has errors the store
 * stays as it was: `build` has stopped before, and `dev` goes on showing the last good state.
 */
export function pagesLoader(kind: StoredKind): Loader {
  return {
    name: `sidelight-${kind}`,
    async load({ store, logger }) {
      const { graph, problems, words } = await currentCorpus();
      if (!graph) {
        logger.warn(words.reports.dev.notUpdated(problems.length, kind));
        return;
      }
      const pages = compilePages(graph, kind, htmlFolder());
      const ids = new Set(pages.map((page) => page.id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, view, html, digest } of pages)
        store.set({ id, data: { view, html }, digest });
    },
  };
}
