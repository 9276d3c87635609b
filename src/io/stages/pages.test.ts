import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, DEFAULT_POLICY } from '../../core/exports/csp.ts';
import { graphOf, STORY } from '../../core/graph/testing.ts';
import { inlineHash } from '../digest.ts';
import { readHeaderRules, headersFor } from '../serve/header-rules.ts';
import { headers } from './headers.ts';
import { pages } from './pages.ts';
import { builtSite, runStages } from './stage.ts';

const graph = graphOf(STORY);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-finish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const POLICY = 'Content-Security-Policy';

interface Parts {
  readonly body?: string;
  readonly description?: string;
  readonly script?: string;
  /** What the template says of the page, where that is not what stands in it. */
  readonly policy?: string;
}

/** A page as a template writes it. */
function page({ body = '', description = 'D', script = 'run()', policy }: Parts = {}): string {
  const said =
    policy ??
    contentSecurityPolicy({ scripts: [inlineHash(script)], styles: [inlineHash('p{}')] }, 'meta');
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">` +
    (said && `<meta http-equiv="${POLICY.toLowerCase()}" content="${said}">`) +
    `<title>T</title><meta name="description" content="${description}"><style>p{}</style></head>` +
    `<body>${body}<script>${script}</script></body></html>`
  );
}

/** What is said of a site of these files. */
async function faultsOf(files: Record<string, string>, base = ''): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const faults = await runStages([pages, headers], builtSite(folder, base, ''), graph);
  return faults.map((fault) => `${fault.page}: ${fault.message}`);
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('a site is finished', () => {
  it('with a policy for each section that names the parts of its pages', async () => {
    const files = {
      'index.html': page({ script: 'front()' }),
      '404.html': page(),
      'a/index.html': page({ script: 'a()' }),
      'a/b/index.html': page({ script: 'b()' }),
      _headers: '/*\n  X-Frame-Options: DENY\n',
    };
    expect(await faultsOf(files, '/news')).toEqual([]);
    const rules = readHeaderRules(read('_headers'));
    const sent = (path: string): string =>
      Object.fromEntries(headersFor(rules, path))[POLICY] ?? '';
    expect(sent('/news/')).toContain(inlineHash('front()'));
    expect(sent('/news/')).not.toContain(inlineHash('a()'));
    expect(sent('/news/a/b/')).toContain(inlineHash('a()'));
    expect(sent('/news/a/b/')).toContain(inlineHash('b()'));
    expect(sent('/news/404.html')).toContain("frame-ancestors 'none'");
  });

  it.each([
    '<style>',
    '<script>',
    '</script><script>canary()</script>',
    "'><script>canary()</script>",
    '<!--<script>',
  ])('whatever its text says: %s', async (words) => {
    const files = { 'a/index.html': page({ description: words }), _headers: '' };
    expect(await faultsOf(files)).toEqual([]);
    expect(read('_headers')).not.toContain(inlineHash('canary()'));
    expect(read('a/index.html')).toContain(`content="${words.replaceAll('<', '&lt;')}"`);
  });
});

describe('a page is not right', () => {
  it.each([
    ['with a script that its template did not put there', { body: '<script>canary()</script>' }],
    ['with a style of somebody else', { body: '<style>q{}</style>' }],
    [
      'with a policy that lets more run',
      {
        policy: contentSecurityPolicy(
          { scripts: [inlineHash('run()'), inlineHash('x')], styles: [inlineHash('p{}')] },
          'meta',
        ),
      },
    ],
  ])('%s', async (_, parts) => {
    expect(await faultsOf({ 'a/index.html': page(parts) })).toEqual([
      'a/index.html: Its Content-Security-Policy does not fit its inline scripts and styles.',
    ]);
  });

  it('without a policy, or with two', async () => {
    const second = `<meta http-equiv="${POLICY}" content="default-src 'none'">`;
    const files = { 'a.html': page({ policy: '' }), 'b.html': page({ body: second }) };
    expect(await faultsOf(files)).toEqual([
      'a.html: It has no Content-Security-Policy.',
      'b.html: It has more than one Content-Security-Policy.',
    ]);
  });

  it.each([
    ['that another rule changes', `/a/*\n  ${POLICY}: default-src *\n`],
    [
      'beside which another holds',
      `/*\n  ${POLICY}: ${DEFAULT_POLICY.replace(" 'unsafe-inline'", '')}\n`,
    ],
    ['that ends before', `/*\n  X-A: b\n/a/*\n  ! X-A\n  ${POLICY}: script-src 'none'\n`],
  ])('with a header %s', async (_, text) => {
    expect(await faultsOf({ 'a/index.html': page(), _headers: text })).toEqual([
      'a/index.html: Content-Security-Policy of _headers does not fit it.',
    ]);
  });

  it('with links that lead nowhere, on it or on another page', async () => {
    const links = ['#gone', '/a/#here', '/a/#gone', '/b/', 'http://site.invalid.example/#x', '#%zz']
      .concat('../x.csv', '/a/#p%31', '#top', '#:~:text=x', 'mailto:a@example.org', 'https://[')
      .map((href) => `<a href="${href}">x</a>`);
    const files = {
      'index.html': page({ body: links.join('') }),
      'a/index.html': page({ body: '<p id="here">x</p><p id="p1">y</p>' }),
      'x.csv': 'a,b',
    };
    expect(await faultsOf(files)).toEqual([
      'index.html: The link "#gone" leads to a part that its page does not have.',
      'index.html: The link "/a/#gone" leads to a part that its page does not have.',
      'index.html: The link "/b/" leads to nothing on this site.',
      'index.html: The link "#%zz" leads to a part that its page does not have.',
      'index.html: The link "https://[" is no address.',
    ]);
  });

  it('with a link that leaves the path of the site', async () => {
    const body = '<a href="/news/">x</a><a href="/other/">y</a>';
    expect(await faultsOf({ 'index.html': page({ body }) }, '/news')).toEqual([
      'index.html: The link "/other/" leads to nothing on this site.',
    ]);
  });
});
