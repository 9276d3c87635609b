import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../src/core/model/site-address.ts';
import { readSettings } from '../src/io/settings.ts';

/** The two sites that tests look at: the published one, and the fixture story's. */

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
export const STORY = path.join(PROJECT, 'e2e/fixtures/story');
export const SITE_URL = 'https://example.org/bridge';

/** Not the port of `npm start`, so that a site that is being looked at is never the one tested. */
const PORT = Number(process.env['E2E_PORT']) || 4173;

export interface Site {
  readonly folder: string;
  /** The path that it is published at, such as `/bridge`, or ``. */
  readonly base: string;
  readonly port: number;
  /** The address of its front page on this machine. */
  readonly url: string;
}

function site(folder: string, base: string, port: number): Site {
  return { folder, base, port, url: `http://localhost:${port}${base}/` };
}

const { outFolder, siteUrl } = readSettings();

/** What `npm run build` has built from `content/`, as it is published. */
export const PUBLISHED = site(outFolder, basePath(siteUrl), PORT);

/** The fixture story, which Playwright builds before the first test. */
export const FIXTURE = site(
  path.join(PROJECT, '.sidelight/e2e/story'),
  basePath(SITE_URL),
  PORT + 1,
);
