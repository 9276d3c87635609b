import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { isServed, pathOf, readAddress } from './address.ts';
import type { Address } from './address.ts';
import { conditionOf, isSameForRange } from './conditions.ts';
import { headersFor, readHeaderRules } from './header-rules.ts';
import type { HeaderRules } from './header-rules.ts';
import { readRange } from './range.ts';
import { readSiteFile } from './site-file.ts';
import type { SiteFile } from './site-file.ts';

/** A site to serve: its folder, and the path that it is published at, such as `/news`, or ``. */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
}

/** The file with rules for headers; hosts read it and do not serve it. */
const HEADERS_FILE = '_headers';

/** Reads the header rules of a site anew; none are in a site without the file. */
export async function headerRulesOf(folder: string): Promise<HeaderRules> {
  const file = await readSiteFile(folder, [HEADERS_FILE]);
  return readHeaderRules(typeof file === 'object' ? file.bytes.toString('utf8') : '');
}

/**
 * Answers requests as a static host does: the files of a folder, under the site's path, with the
 * headers of its `_headers` on every answer. The folder is read anew each time, so that a rebuild
 * is served at once.
 */
export function createHandler(
  site: ServedSite,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else say(request, response, 500, 'The file could not be read.');
    });
  };
}

async function answer(
  { folder, base }: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = readAddress(request.url ?? '');
  const path = address ? pathOf(address) : '/';
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of headersFor(await headerRulesOf(folder), path)) {
    response.setHeader(name, value);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    response.setHeader('Connection', 'close');
    return say(request, response, 405, 'This server only gives.');
  }
  if (!address || (request.httpVersion === '1.1' && request.headers.host === undefined)) {
    return say(request, response, 400, 'The request cannot be read.');
  }
  const segments = below(base, address);
  if (!segments) {
    if (path === '/') return redirect(request, response, 302, `${base}/`);
    return notFound(folder, request, response);
  }
  const isRules = segments.length === 1 && segments[0] === HEADERS_FILE;
  const found = isServed(segments) && !isRules ? await readSiteFile(folder, segments) : undefined;
  if (found === 'folder' && !address.folder) {
    return redirect(request, response, 301, `${path}/${address.query}`);
  }
  const file = found === 'folder' ? await readSiteFile(folder, [...segments, 'index.html']) : found;
  if (typeof file !== 'object' || (address.folder && found !== 'folder')) {
    return notFound(folder, request, response);
  }
  send(request, response, file, segments.at(-1) ?? '', found === 'folder');
}

/** The parts of an address below the site's path; undefined when it is not below. */
function below(base: string, { segments }: Address): readonly string[] | undefined {
  const own = readAddress(`${base}/`)?.segments ?? [];
  return own.every((segment, index) => segments[index] === segment)
    ? segments.slice(own.length)
    : undefined;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, modified }: SiteFile,
  name: string,
  isPage: boolean,
): void {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', modified.toUTCString());
  const condition = conditionOf(request.headers, { etag, modified });
  if (condition === 412) return say(request, response, 412, 'There is another version by now.');
  if (condition === 304) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Accept-Ranges', 'bytes');
  const ifRange = request.headers['if-range']?.toString();
  const whole =
    request.method !== 'GET' || !isSameForRange(ifRange, { etag, modified }, new Date());
  const range = whole ? undefined : readRange(request.headers.range, bytes.length);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${bytes.length}`);
    return say(request, response, 416, 'The file has no such part.');
  }
  if (!response.hasHeader('Content-Type')) {
    response.setHeader('Content-Type', isPage ? PAGE : typeOf(name));
  }
  if (range) {
    response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`);
  }
  const part = range ? bytes.subarray(range.first, range.last + 1) : bytes;
  finish(request, response, range ? 206 : 200, part);
}

const PAGE = 'text/html; charset=utf-8';

function typeOf(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream';
  return /^text\/|[/+](?:json|xml|javascript)$/.test(type) ? `${type}; charset=utf-8` : type;
}

async function notFound(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readSiteFile(folder, ['404.html']);
  if (typeof page !== 'object') return say(request, response, 404, 'There is no such page.');
  response.setHeader('Content-Type', PAGE);
  finish(request, response, 404, page.bytes);
}

function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  status: 301 | 302,
  location: string,
): void {
  response.setHeader('Location', location);
  say(request, response, status, 'The page is elsewhere.');
}

/** Answers with one sentence. */
function say(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  sentence: string,
): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  finish(request, response, status, Buffer.from(`${sentence}\n`));
}

function finish(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Buffer,
): void {
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
