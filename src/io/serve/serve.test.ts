import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';

/** What the server of `npm run preview` answers, over real connections. */

const HEADERS = `/*
  X-Content-Type-Options: nosniff
  X-Taken-Back: here
/claims/*
  X-Section: claims
  ! X-Taken-Back
/news/claims/*
  X-Section: news
`;
const FILES = {
  _headers: HEADERS,
  'index.html': '<h1>Front</h1>',
  '404.html': '<h1>Nothing here</h1>',
  'claims/index.html': '<h1>Claims</h1>',
  'claims/one/card.json': '{"one":1}',
  'claims/_headers': 'a page of that name',
  'ten.txt': '0123456789',
  'empty.txt': '',
  'naïve name.csv': 'a,b',
  'thing.unknown': 'x',
  'only/file.txt': 'no index here',
  '.env': 'secret',
  '.well-known/security.txt': 'secret',
  'claims/.hidden/index.html': 'secret',
};
const CHANGED = new Date('2025-03-02T10:00:00Z');

let folder: string;
let root: Listening;
let news: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-serve-'));
  const site = join(folder, 'site');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
    utimesSync(join(site, name), CHANGED, CHANGED);
  }
  mkdirSync(join(folder, 'outside'));
  writeFileSync(join(folder, 'outside', 'index.html'), 'secret');
  symlinkSync(join(folder, 'outside', 'index.html'), join(site, 'link.html'));
  symlinkSync('ten.txt', join(site, 'inside.txt'));
  symlinkSync(join(folder, 'outside'), join(site, 'linked'));
  symlinkSync(folder, join(site, 'claims', 'up'));
  symlinkSync('/dev/zero', join(site, 'zero'));
  symlinkSync('loop', join(site, 'loop'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(site, 'pipe')]);
  // The folder itself may be a link: OUT_DIR often is.
  symlinkSync(site, join(folder, 'published'));
  root = await listen({ folder: join(folder, 'published'), base: '' }, ['127.0.0.1'], 0);
  news = await listen({ folder: site, base: '/news' }, ['127.0.0.1'], 0);
});
afterAll(() => {
  root.close();
  news.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks without tidying the path up, as `fetch` would. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  { port }: Listening = root,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    request(options, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Sends bytes that are no request of Node's making, and reads what comes back until the end. */
function askRaw(text: string, { port }: Listening = root): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(text, 'latin1'));
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

const utf8 = (body: string): string => Buffer.from(body, 'latin1').toString('utf8');

describe('a file', () => {
  it.each([
    ['/', FILES['index.html'], 'text/html; charset=utf-8'],
    ['/index.html', FILES['index.html'], 'text/html; charset=utf-8'],
    ['/?any=thing', FILES['index.html'], 'text/html; charset=utf-8'],
    ['/claims/', FILES['claims/index.html'], 'text/html; charset=utf-8'],
    ['/%63laims/', FILES['claims/index.html'], 'text/html; charset=utf-8'],
    ['http://example.org/claims/', FILES['claims/index.html'], 'text/html; charset=utf-8'],
    ['/claims/one/card.json', '{"one":1}', 'application/json; charset=utf-8'],
    ['/claims/_headers', 'a page of that name', 'application/octet-stream'],
    ['/na%C3%AFve%20name.csv', 'a,b', 'text/csv; charset=utf-8'],
    ['/thing.unknown', 'x', 'application/octet-stream'],
    ['/empty.txt', '', 'text/plain; charset=utf-8'],
  ])('%s is served', async (path, text, type) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type'], body]).toEqual([200, type, text]);
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'no-cache',
      'content-length': String(Buffer.byteLength(text)),
      'last-modified': 'Sun, 02 Mar 2025 10:00:00 GMT',
      etag: expect.stringMatching(/^"[\w-]{43}"$/) as string,
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ...['/none', '/none/', '/claims/one/', '/only/', '/ten.txt/', '/index.html/'],
    ...['/_headers', '/%5Fheaders', '/.env', '/%2Eenv', '/.well-known/security.txt'],
    ...['/claims/.hidden/', '/claims/.hidden/index.html', '/claims/.hidden'],
    ...['/link.html', '/inside.txt', '/linked/', '/linked', '/linked/index.html', '/zero', '/loop'],
    ...['/claims/up/outside/index.html', '/claims/up/site/ten.txt', '/pipe'],
    ...['/../outside/index.html', '/claims/../ten.txt', '/%2e%2e/outside/index.html', '/./ten.txt'],
    ...['/..%2Foutside/index.html', '/..%5Coutside%5Cindex.html', '/..\\outside\\index.html'],
    ...['//ten.txt', '/claims//', '//outside/', '//example.org/claims', '/ten.txt%2F', '/TEN.TXT'],
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(3000)}`,
  ])('%s is not', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, body]).toEqual([404, FILES['404.html']]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('etag');
  });

  it.each(['/%', '/%zz', '/%00', '/a%00.html', '/%FF', '/%0d%0aX-Evil:1', '*'])(
    '%s is no address',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, body]).toEqual([400, 'The request cannot be read.\n']);
      expect(headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
      expect(headers).not.toHaveProperty('x-evil');
    },
  );

  it.each([
    ['/claims', '/claims/'],
    ['/claims?a=%2F', '/claims/?a=%2F'],
    ['/%63laims/one', '/claims/one/'],
  ])('%s is a folder, whose address is %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  it('is read anew each time', async () => {
    const path = join(folder, 'site', 'fresh.txt');
    writeFileSync(path, 'one');
    const { headers, body } = await ask('/fresh.txt');
    writeFileSync(path, 'two');
    const again = await ask('/fresh.txt', { 'If-None-Match': headers.etag ?? '' });
    expect([body, again.status, again.body]).toEqual(['one', 200, 'two']);
  });
});

describe('the headers of _headers', () => {
  it.each([
    ['/', undefined, 'here'],
    ['/claims/', 'claims', undefined],
    ['/claims/one/card.json', 'claims', undefined],
    ['/claims/none', 'claims', undefined],
    ['/%63laims/', 'claims', undefined],
    ['/none', undefined, 'here'],
  ])('fit %s', async (path, section, takenBack) => {
    const { headers } = await ask(path);
    expect([headers['x-section'], headers['x-taken-back']]).toEqual([section, takenBack]);
  });

  it('may say what the server says by itself', async () => {
    const place = join(folder, 'typed');
    mkdirSync(place);
    writeFileSync(join(place, 'a.bib'), '@book{}');
    writeFileSync(
      join(place, '_headers'),
      '/*.bib\n  Content-Type: text/x-bibtex\n  Cache-Control: max-age=60\n',
    );
    const server = await listen({ folder: place, base: '' }, ['127.0.0.1'], 0);
    const { headers } = await ask('/a.bib', {}, 'GET', server);
    const none = await ask('/none.bib', {}, 'GET', server);
    server.close();
    expect([headers['content-type'], headers['cache-control']]).toEqual([
      'text/x-bibtex',
      'max-age=60',
    ]);
    // This site has no 404.html.
    expect([none.status, none.body, none.headers['content-type']]).toEqual([
      404,
      'There is no such page.\n',
      'text/plain; charset=utf-8',
    ]);
  });

  it('are those of a plain file only', async () => {
    const place = join(folder, 'linked-headers');
    mkdirSync(place);
    symlinkSync(join(folder, 'site', '_headers'), join(place, '_headers'));
    const server = await listen({ folder: place, base: '' }, ['127.0.0.1'], 0);
    const { headers } = await ask('/', {}, 'GET', server);
    server.close();
    expect(headers).not.toHaveProperty('x-content-type-options');
  });
});

describe('a method', () => {
  it.each([
    ['/', 200],
    ['/claims', 301],
    ['/none', 404],
    ['/%', 400],
  ])('HEAD has all headers of GET for %s and no body', async (path, status) => {
    const get = await ask(path);
    const head = await ask(path, {}, 'HEAD');
    for (const { headers } of [get, head]) delete headers.date;
    expect(head).toEqual({ status, headers: get.headers, body: '' });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
    '%s is not allowed, anywhere',
    async (method) => {
      for (const path of ['/', '/claims/', '/none', '/%', '*']) {
        const { status, headers } = await ask(path, {}, method);
        expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
        expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', connection: 'close' });
      }
    },
  );

  it('CONNECT is not either', async () => {
    expect(await askRaw('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n')).toMatch(
      /^HTTP\/1.1 405 Method Not Allowed\r\nX-Content-Type-Options: nosniff\r\n[^]*Allow: GET, HEAD\r\n/,
    );
  });
});

describe('a part', () => {
  it.each([
    ['bytes=-5', 206, '56789', 'bytes 5-9/10'],
    ['bytes=5-', 206, '56789', 'bytes 5-9/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=x', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
    ['bytes=10-', 416, 'The file has no such part.\n', 'bytes */10'],
    ['bytes=-0', 416, 'The file has no such part.\n', 'bytes */10'],
  ])('%s is %i', async (range, status, body, contentRange) => {
    const answer = await ask('/ten.txt', { Range: range });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([
      status,
      body,
      contentRange,
    ]);
    expect(answer.headers).toMatchObject({
      'content-length': String(body.length),
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is given only of the version that the client has', async () => {
    const { etag = '', 'last-modified': date = '' } = (await ask('/ten.txt')).headers;
    const status = async (ifRange: string): Promise<number | undefined> =>
      (await ask('/ten.txt', { Range: 'bytes=0-1', 'If-Range': ifRange })).status;
    expect(await status(etag)).toBe(206);
    expect(await status(date)).toBe(206);
    expect(await status(`W/${etag}`)).toBe(200);
    expect(await status('"old"')).toBe(200);
    expect(await status('Sun, 02 Mar 2025 09:00:00 GMT')).toBe(200);
    const far = await ask('/ten.txt', { Range: 'bytes=99-', 'If-Range': '"old"' });
    expect(far.status).toBe(200);
  });

  it('is for GET alone', async () => {
    const { status, headers } = await ask('/ten.txt', { Range: 'bytes=0-1' }, 'HEAD');
    expect([status, headers['content-length']]).toEqual([200, '10']);
  });

  it('is given of no page that is not there', async () => {
    expect((await ask('/none', { Range: 'bytes=0-1' })).status).toBe(404);
  });
});

describe('a condition', () => {
  it('saves sending what the client has', async () => {
    const { etag = '' } = (await ask('/claims/')).headers;
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await ask('/claims/', { 'If-None-Match': etag }, method);
      expect([status, body, headers.etag]).toEqual([304, '', etag]);
      expect(headers).toMatchObject({
        'cache-control': 'no-cache',
        'x-section': 'claims',
        'x-content-type-options': 'nosniff',
      });
      expect(headers).not.toHaveProperty('content-length');
    }
  });

  it.each([
    [{ 'If-None-Match': '"old"' }, 200],
    [{ 'If-None-Match': '*' }, 304],
    [{ 'If-Modified-Since': 'Sun, 02 Mar 2025 10:00:00 GMT' }, 304],
    [{ 'If-Modified-Since': 'Sun, 02 Mar 2025 09:59:59 GMT' }, 200],
    [{ 'If-Match': '"old"' }, 412],
    [{ 'If-None-Match': '*', Range: 'bytes=99-' }, 304],
    [{ 'If-Match': '"old"', Range: 'bytes=0-1' }, 412],
  ])('%j leads to %i', async (headers, status) => {
    expect((await ask('/ten.txt', headers)).status).toBe(status);
  });
});

describe('a site below a path', () => {
  it.each([
    ['/news/', 200, FILES['index.html']],
    ['/news/claims/', 200, FILES['claims/index.html']],
    ['/news/none', 404, FILES['404.html']],
    ['/news/_headers', 404, FILES['404.html']],
    ['/newspaper', 404, FILES['404.html']],
    ['/claims/', 404, FILES['404.html']],
    ['/news/../claims/', 404, FILES['404.html']],
  ])('has %s as %i', async (path, status, body) => {
    const answer = await ask(path, {}, 'GET', news);
    expect([answer.status, answer.body]).toEqual([status, body]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['/', 302, '/news/'],
    ['/?a', 302, '/news/'],
    ['/news', 301, '/news/'],
    ['/news?a', 301, '/news/?a'],
    ['/news/claims', 301, '/news/claims/'],
  ])('leads from %s by %i to %s', async (path, status, location) => {
    const { headers, ...answer } = await ask(path, {}, 'GET', news);
    expect([answer.status, headers.location]).toEqual([status, location]);
  });

  it('has the headers of its whole path', async () => {
    expect((await ask('/news/claims/', {}, 'GET', news)).headers['x-section']).toBe('news');
    expect((await ask('/claims/', {}, 'GET', news)).headers['x-section']).toBe('claims');
  });
});

describe('what is hardly a request', () => {
  it.each([
    ['GET / HTTP/1.1\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    ['nonsense\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    ['FROB / HTTP/1.1\r\nHost: x\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    ['GET /a\u0000b HTTP/1.1\r\nHost: x\r\n\r\n', 'HTTP/1.1 400 Bad Request'],
    [`GET / HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 'HTTP/1.1 431 Request Header'],
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 'HTTP/1.1 431 Request Header'],
    ['GET / HTTP/1.0\r\n\r\n', 'HTTP/1.1 200 OK'],
    [
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: wonders\r\n\r\n',
      'HTTP/1.1 200 OK',
    ],
    [
      'POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n',
      'HTTP/1.1 405 Method Not Allowed',
    ],
    [
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: close, upgrade\r\nUpgrade: websocket\r\n\r\n',
      'HTTP/1.1 200 OK',
    ],
  ])('%j is answered with the headers', async (text, first) => {
    // Without Host the connection would stay open.
    const answer = await askRaw(
      text.replace('HTTP/1.1\r\n\r\n', 'HTTP/1.1\r\nConnection: close\r\n\r\n'),
    );
    expect(answer.slice(0, first.length)).toBe(first);
    expect(answer.toLowerCase()).toContain('\r\nx-content-type-options: nosniff\r\n');
  });

  it('is not answered in the middle of another answer', async () => {
    const first = 'GET /ten.txt HTTP/1.1\r\nHost: x\r\n\r\n';
    expect(await askRaw(`${first}nonsense\r\n\r\n`)).not.toContain('400 Bad Request');
  });

  it('keeps nobody else waiting', async () => {
    const idle = Array.from({ length: 100 }, () => {
      const socket = connect({ host: '127.0.0.1', port: root.port });
      socket.on('error', () => {});
      socket.write('GET / HTTP/1.1\r\nX-Slow: ');
      return socket;
    });
    expect((await ask('/')).status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});

describe('listening', () => {
  it('is done at every address that this machine has, with one port', async () => {
    // 192.0.2.0/24 is kept for examples: nobody has it.
    const server = await listen({ folder, base: '' }, ['192.0.2.1', '127.0.0.1'], 0);
    expect((await ask('/', {}, 'GET', server)).status).toBe(404);
    server.close();
  });

  it('fails where there is no such address', async () => {
    const hosts = ['192.0.2.1'];
    await expect(listen({ folder, base: '' }, hosts, 0)).rejects.toThrow('EADDRNOTAVAIL');
  });

  it('fails as a whole where one address is taken', async () => {
    const taken = await listen({ folder, base: '' }, ['127.0.0.2'], 0).catch(() => undefined);
    if (!taken) return; // Only Linux has more than one address of its own.
    const hosts = ['127.0.0.1', '127.0.0.2'];
    await expect(listen({ folder, base: '' }, hosts, taken.port)).rejects.toThrow('EADDRINUSE');
    const first = await listen({ folder, base: '' }, ['127.0.0.1'], taken.port);
    first.close();
    taken.close();
  });
});

it('serves bytes as they are', async () => {
  const bytes = Buffer.from([0xff, 0xd8, 0x00, 0x0d, 0x0a, 0xc3, 0x28]);
  writeFileSync(join(folder, 'site', 'a.jpg'), bytes);
  const { headers, body } = await ask('/a.jpg');
  expect(headers['content-type']).toBe('image/jpeg');
  expect(Buffer.from(body, 'latin1')).toEqual(bytes);
  writeFileSync(join(folder, 'site', 'b.txt'), 'Привет');
  expect(utf8((await ask('/b.txt')).body)).toBe('Привет');
});
