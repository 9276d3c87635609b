import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import { readSettings } from '../io/settings.ts';
import { currentCorpus, forgetCorpus } from '../io/current.ts';
import { STORED_KINDS } from './compile.ts';

/** Milliseconds in which several saved files count as one change. */
const PAUSE = 60;

/**
 * The dev server's side of the content: an edit is shown without a restart, and a problem is
 * shown over the page with its file, line and column until it is mended.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'sidelight-live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { contentFolder, root } = readSettings();
        let problems: readonly Problem[] = [];
        let timer: NodeJS.Timeout | undefined;

        const show = (): void => {
          const errors = problems.filter((problem) => problem.severity === 'error');
          if (errors.length > 0) server.ws.send({ type: 'error', err: overlay(errors, root) });
        };
        const update = async (): Promise<void> => {
          forgetCorpus();
          const corpus = await currentCorpus();
          const had = problems.length > 0;
          problems = corpus.problems;
          if (!corpus.graph) {
            for (const problem of problems) {
              logger.error(
                `${problem.file}:${problem.line}:${problem.column}  ${problem.code}  ${problem.message}`,
              );
            }
            show();
            return;
          }
          await refreshContent?.({ loaders: STORED_KINDS.map((kind) => `sidelight-${kind}`) });
          if (had) logger.info('The content has no problems any more.');
          server.ws.send({ type: 'full-reload' });
        };
        const onChange = (path: string): void => {
          if (relative(contentFolder, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(() => void update(), PAUSE);
        };

        server.watcher.add(contentFolder);
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, onChange);
        server.ws.on('connection', show);
        void currentCorpus().then((corpus) => {
          problems = corpus.problems;
          show();
        });
        server.middlewares.use((request, response, next) => {
          const wantsPage = request.headers.accept?.includes('text/html') ?? false;
          if (!wantsPage || !problems.some((problem) => problem.severity === 'error'))
            return next();
          // Nothing may have been loaded yet, and then no page exists that could carry the overlay.
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(
            '<!doctype html><html lang="en"><title>The content has problems</title>' +
              `<script type="module" src="/@vite/client"></script><pre>${escapeHtml(listing(problems))}</pre>`,
          );
        });
      },
    },
  };
}

function listing(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, code, message, hint }) =>
        `${file}:${line}:${column}  ${code}  ${message}\n    ${hint}`,
    )
    .join('\n\n');
}

/** Vite's error payload for its overlay: the first problem is the headline, all are listed. */
function overlay(problems: readonly Problem[], root: string) {
  const [first] = problems;
  return {
    message: listing(problems),
    stack: '',
    plugin: 'sidelight',
    ...(first
      ? {
          id: `${root}/${first.file}`,
          loc: { file: first.file, line: first.line, column: first.column },
        }
      : {}),
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
