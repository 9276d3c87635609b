import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { isIn, readSettings } from '../io/settings.ts';
import { OWN_COLLECTIONS } from './compile.ts';
import { newsroomModules } from './newsroom-modules.ts';

/** What Vite itself shows anew when it is saved. */
const SHOWN_ANEW = /\.(?:css|mdx?)$/;

/**
 * The site's side of the newsroom's folder: its files as modules, the page about the site where it
 * has a text for it, its own pages, and pages for collections of its own. With a configuration that is not right nothing is built.
 */
export function newsroom(): AstroIntegration {
  return {
    name: 'sidelight-newsroom',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        updateConfig({ vite: { plugins: [newsroomModules()] } });
        const inject = (pattern: string, page: string): void =>
          injectRoute({ pattern, entrypoint: new URL(`../pages/${page}`, import.meta.url) });
        if (currentNewsroom().about !== undefined) inject('/about', '_about.astro');
        for (const { path } of currentNewsroom().pages) inject(`/${path}`, '_own/page.astro');
        if (OWN_COLLECTIONS.length === 0) return;
        inject('/[collection]', '_own/index.astro');
        inject('/[collection]/[id]', '_own/[id].astro');
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root, newsroomFolder } = readSettings();
        if (newsroomFolder === undefined) return;
        server.watcher.add(newsroomFolder);
        const tell = (path: string): void => {
          if (!isIn(newsroomFolder, path) || SHOWN_ANEW.test(path)) return;
          // Modules that Node has loaded stay as they were.
          const shown = relative(root, path).replaceAll('\\', '/');
          logger.warn(`${shown} has changed: start "npm run dev" again.`);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, tell);
      },
    },
  };
}
