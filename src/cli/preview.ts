import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { recover } from '../io/publish.ts';
import { basePath, readSettings } from '../io/settings.ts';
import { run } from './run.ts';

/** `npm run preview`: serves the published folder as a static host would, under the site's base path. */
async function main(): Promise<number> {
  const { outFolder, scratchFolder, siteUrl } = readSettings();
  const port = Number(process.env['PORT']) || 4321;

  await recover(outFolder, scratchFolder);
  if (!existsSync(join(outFolder, 'index.html'))) {
    console.error(`There is no site in ${outFolder}. Run "npm run build" first.`);
    return 2;
  }
  const base = basePath(siteUrl);
  const notFound = join(outFolder, '404.html');
  // `dev` reads the folder anew at each request, so that a rebuild is served at once.
  const serve = sirv(outFolder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    if (base !== '' && path !== base && !path.startsWith(`${base}/`)) {
      if (path !== '/') return missing();
      response.writeHead(302, { location: `${base}/` });
      response.end();
      return;
    }
    request.url = path.slice(base.length) || '/';
    serve(request, response, missing);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Set PORT to another one.`
        : error.message,
    );
    process.exitCode = 2;
  });
  server.listen(port, () =>
    console.log(`Serving ${outFolder} at http://localhost:${port}${base}/`),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return 0;
}

await run(main);
