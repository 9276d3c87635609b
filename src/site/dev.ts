import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isLitter } from '../core/grammar/litter.ts';
import { currentCorpus, forgetCorpus } from '../io/current.ts';
import { basePath } from '../core/model/site-address.ts';
import { ENGLISH } from '../core/words/words.ts';
import { isIn, readSettings } from '../io/settings.ts';
import { STORED_KINDS } from './compile.ts';
import { isImageAddress, sendImage } from './dev-images.ts';
import { failureOf, overlayOf, pageOf, troubleOf } from './trouble.ts';
import type { Trouble } from './trouble.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

/** Milliseconds of quiet after which several saved files count as one change. */
const PAUSE = 60;

const LOADERS = STORED_KINDS.map((kind) => `sidelight-${kind}`);

/**
 * The dev server's side of the content: an edit is shown without a restart, and a problem is
 * shown over the page with its file, line and column until it is mended.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'sidelight-live-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const { contentFolder, outFolder, scratchFolder } = readSettings();
        // A build writes thousands of files that no page of the dev server is made from.
        const ignored = (path: string): boolean =>
          [outFolder, scratchFolder].some((it) => isIn(it, path)) && !isIn(contentFolder, path);
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': watchContent,
    },
  };
}

const watchContent: ServerSetup = ({ server, refreshContent, logger }) => {
  const { contentFolder, siteUrl } = readSettings();
  let trouble: Trouble | undefined;
  /** Those of the language that the site had when it was last read. */
  let words = ENGLISH;
  /** What the files looked like just before they were last read. */
  let read = '';
  let timer: NodeJS.Timeout | undefined;
  let outdated = false;
  let updating: Promise<void> | undefined;

  const showTrouble = (): void => {
    // To each by itself: what `server.ws.send` says to nobody is kept for whoever comes next,
    // when it may not be true any more.
    for (const client of server.ws.clients) {
      if (trouble) client.send({ type: 'error', err: overlayOf(trouble) });
    }
  };

  const readContent = async (): Promise<void> => {
    read = stampOf(contentFolder);
    const corpus = await currentCorpus();
    ({ words } = corpus);
    trouble = corpus.graph ? undefined : troubleOf(corpus.problems, words);
  };

  const update = async (): Promise<void> => {
    const before = trouble;
    try {
      forgetCorpus();
      await readContent();
      if (!trouble) await refreshContent?.({ loaders: LOADERS });
      if (basePath(readSettings().siteUrl) !== basePath(siteUrl)) {
        logger.warn(words.reports.dev.otherPath);
      }
    } catch (error) {
      trouble = failureOf(error, words);
    }
    if (trouble) {
      logger.error(trouble.text);
      showTrouble();
      return;
    }
    // Astro itself reloads pages when its store changes; to undo an edit may leave it as it was.
    if (before) {
      logger.info(words.reports.dev.mended);
      server.ws.send({ type: 'full-reload', path: '*' });
    }
  };

  /** Reads the files again, until what was read is what there is. */
  const catchUp = async (): Promise<void> => {
    while (outdated) {
      outdated = false;
      await update();
    }
    updating = undefined;
  };

  const changed = (): void => {
    outdated = true;
    // Astro fills its content store before it listens, and a refresh before that would be lost.
    if (server.httpServer?.listening) updating ??= catchUp();
  };

  const onChange = (path: string): void => {
    if (!isIn(contentFolder, path) || holdsLitter(relative(contentFolder, path))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };

  /** For changes that nobody told of, since the watcher was not watching yet. */
  const compare = (): void => {
    if (outdated || stampOf(contentFolder) !== read) changed();
  };

  server.watcher.add(contentFolder);
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) {
    server.watcher.on(event, onChange);
  }
  server.watcher.on('ready', compare);
  server.httpServer?.once('listening', compare);
  server.ws.on('connection', showTrouble);
  // Vite restarts in place, and then a timer of the server before must not reach the next one.
  server.httpServer?.once('close', () => clearTimeout(timer));

  const answer: Connect.NextHandleFunction = (_request, response, next) => {
    if (!trouble) return next();
    // Nothing may have been loaded yet, and then no page exists that could carry the overlay.
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(trouble));
  };
  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    // No page is made of content that is half old and half new.
    if (updating) void updating.then(() => answer(request, response, next));
    else answer(request, response, next);
  });

  server.middlewares.use((request, response, next) => {
    if (!isImageAddress(request.url)) return next();
    const send = (): Promise<void> => sendImage(request, response, next);
    void (updating ? updating.then(send) : send());
  });

  return readContent().then(() => {
    if (trouble) logger.error(trouble.text);
  });
};

/** Whether a path below the content is one that no reading of the content looks at. */
function holdsLitter(path: string): boolean {
  return path.split(/[\\/]/).some(isLitter);
}

/** A text that changes when any file of the folder does. */
function stampOf(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !holdsLitter(name))
    .map((name) => {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false });
      return `${name} ${stats?.mtimeMs} ${stats?.size}`;
    })
    .sort()
    .join('\n');
}
