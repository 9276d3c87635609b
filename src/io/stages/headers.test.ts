import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, DEFAULT_POLICY } from '../../core/exports/csp.ts';
import { graphOf, STORY } from '../../core/graph/testing.ts';
import { inlineHash } from '../digest.ts';
import { headersFor, readHeaderRules } from '../serve/header-rules.ts';
import { headers } from './headers.ts';
import { pages } from './pages.ts';
import { builtSite, runStages } from './stage.ts';

const graph = graphOf(STORY);

const HEADERS = readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A page whose style is its name. */
function page(name: string): string {
  const policy = contentSecurityPolicy({ scripts: [], styles: [inlineHash(name)] }, 'meta');
  return (
    '<!DOCTYPE html><html><head><meta charset="utf-8">' +
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    `<style>${name}</style></head><body></body></html>`
  );
}

const hashOf = (text: string): string => `'${inlineHash(text)}'`;

/** The header file of a site with these pages. */
async function headersOf(names: readonly string[], base = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-headers-'));
  folders.push(folder);
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), page(name));
  }
  writeFileSync(join(folder, '_headers'), HEADERS);
  expect(await runStages([pages, headers], builtSite(folder, base, ''), graph)).toEqual([]);
  return readFileSync(join(folder, '_headers'), 'utf8');
}

/** A header of an address, by its name in small letters. */
function headerOf(text: string, path: string, wanted: string): string | undefined {
  const found = headersFor(readHeaderRules(text), path);
  return found.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

describe('the headers of a site', () => {
  it.each(['/', '/claims/one/', '/graph.json', '/data/a.csv', '/none'])('are on %s', (path) => {
    const { faults } = readHeaderRules(HEADERS);
    expect(faults).toEqual([]);
    expect(headerOf(HEADERS, path, 'x-frame-options')).toBe('DENY');
    expect(headerOf(HEADERS, path, 'x-content-type-options')).toBe('nosniff');
    expect(headerOf(HEADERS, path, 'referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headerOf(HEADERS, path, 'cross-origin-opener-policy')).toBe('same-origin');
    expect(headerOf(HEADERS, path, 'permissions-policy')).toContain('camera=()');
  });

  it.each(['/', '/index.html', '/graph.json', '/data/a.csv', '/none', '/none/at/all/', '/news/x'])(
    'forbid %s to load from elsewhere and to be framed',
    async (path) => {
      const names = ['index.html', '404.html', 'claims/one/index.html'];
      const policy = headerOf(await headersOf(names), path, 'content-security-policy');
      expect(policy?.split(', ')[0]).toBe(DEFAULT_POLICY);
      // A page of its own, or of a section, has one more.
      expect(policy?.split(', ')).toHaveLength(path === '/' ? 2 : 1);
    },
  );

  it.each([
    ['', '/', ['index.html', '404.html']],
    ['', '/claims/one/', ['claims/one/index.html', 'claims/two/index.html', '404.html']],
    ['', '/actors/none', ['actors/one/index.html', '404.html']],
    ['', '/404.html', ['404.html']],
    ['/news', '/news/claims/', ['claims/one/index.html', 'claims/two/index.html', '404.html']],
  ])(
    'let the pages below "%s%s" have their styles, and the one that is missing',
    async (base, path, styled) => {
      const names = ['index.html', '404.html', 'actors/one/index.html'];
      const all = [...names, 'claims/one/index.html', 'claims/two/index.html'];
      const policy = headerOf(await headersOf(all, base), path, 'content-security-policy');
      const hashes = styled.map(hashOf).sort().join(' ');
      expect(policy).toContain(`style-src 'self' ${hashes}; `);
      expect(policy).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
    },
  );

  it('need no page for what is missing', async () => {
    const policy = headerOf(await headersOf(['index.html']), '/', 'content-security-policy');
    expect(policy).toContain(`style-src 'self' ${hashOf('index.html')}; `);
  });
});
