import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { basePath } from './src/core/model/site-address.ts';
import { readSettings } from './src/io/settings.ts';
import { liveContent } from './src/site/dev.ts';
import { machineFiles } from './src/site/machine-files.ts';
import { newsroom } from './src/site/newsroom.ts';

const settings = readSettings();

export default defineConfig({
  site: new URL(settings.siteUrl).origin,
  base: basePath(settings.siteUrl) || '/',
  trailingSlash: 'always',
  // Astro empties it before it has anything to put there: never the published folder.
  outDir: join(settings.cacheFolder, 'site'),
  // `npm run build` names its own, which no other command writes into.
  cacheDir: join(settings.cacheFolder, 'other'),
  // `jsx` would eat the spaces between inline elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always', format: 'directory' },
  // The other minifier warns of selectors that it does not know yet.
  vite: { build: { cssMinify: 'esbuild' } },
  devToolbar: { enabled: false },
  // Only the newsroom's own text about the site passes through here; content never does.
  markdown: { processor: unified({ gfm: true, smartypants: false }), syntaxHighlight: false },
  integrations: [mdx(), newsroom(), machineFiles(), liveContent()],
  experimental: { incrementalBuild: true },
});
