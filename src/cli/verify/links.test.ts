import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, expect, test, vi } from 'vitest';
import { readBuiltPages } from '../../io/built-pages.ts';
import { byPlace } from './finding.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What is said of a site of these files, published at an address, as `file  rule  message`. */
async function findingsOf(files: Record<string, string>, siteUrl: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-links-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const pages = (await readBuiltPages(folder)).map((page) => ({ ...page, file: page.path }));
  const { facts } = await checkMarkup(pages, { root: true }, siteUrl);
  const findings = await checkLinks(facts, { folder, siteUrl });
  return findings.sort(byPlace).map(({ file, rule, message }) => `${file}  ${rule}  ${message}`);
}

const link = (href: string): string => `<a href="${href}">x</a>`;

test.each(['https://example.org', 'https://example.org/site'])(
  'links and fragments that exist pass, below %s',
  async (siteUrl) => {
    const base = new URL(siteUrl).pathname.replace(/\/$/, '');
    const files = {
      'index.html': link(`${base}/a/#p1`) + link(`${base}/figures.csv`) + link('a/') + link('#top'),
      'a/index.html': `<p id="p1">${link('../')}</p><p id="top">`,
      'figures.csv': 'a,b',
    };
    expect(
      await findingsOf({ ...files, 'index.html': `${files['index.html']}<p id="top">` }, siteUrl),
    ).toEqual([]);
  },
);

test('other sites are not asked', async () => {
  const external = link('https://nothing.invalid/') + link('mailto:desk@example.org');
  expect(await findingsOf({ 'index.html': external }, 'https://example.org')).toEqual([]);
});

test('a dead link is reported on each page that has it', async () => {
  const files = { 'index.html': link('/gone/'), 'a/index.html': link('/gone/') };
  expect(await findingsOf(files, 'https://example.org')).toEqual([
    '/  broken-link  Nothing is published at /gone/.',
    '/a/  broken-link  Nothing is published at /gone/.',
  ]);
});

test('a fragment is checked however late it is met', async () => {
  const files = {
    'a/index.html': '<p id="p1">',
    'b/index.html': link('/a/#p1') + link('/a/#p2'),
    'c/index.html': link('/a/#p3'),
  };
  expect(await findingsOf(files, 'https://example.org')).toEqual([
    '/b/  broken-fragment  /a/ has no element with the id "p2".',
    '/c/  broken-fragment  /a/ has no element with the id "p3".',
  ]);
});

test('a link that leaves the path of the site, a redirect and a missing icon are reported', async () => {
  const files = {
    'index.html': `<link rel="icon" href="/site/icon.svg">${link('/site/a')}${link('/a/')}`,
    'a/index.html': '',
  };
  const findings = await findingsOf(files, 'https://example.org/site');
  expect(findings).toContain(
    '/  broken-link  /a is redirected: link to the address that it leads to.',
  );
  expect(findings.join('\n')).toContain('/a/ is not below https://example.org/site/');
  expect(findings.join('\n')).toContain('Nothing is published at /icon.svg.');
  expect(findings).toHaveLength(3);
});

test.each([
  { what: 'skips', links: [{ url: 'index.html', state: LinkState.SKIPPED }] },
  { what: 'does not meet', links: [] },
  {
    what: 'meets only as a link',
    links: [{ url: 'index.html', state: LinkState.OK, parent: 'a/' }],
  },
])('a page that linkinator $what has no clean bill', async ({ links }) => {
  vi.spyOn(LinkChecker.prototype, 'check').mockResolvedValue({ passed: true, links });
  await expect(findingsOf({ 'index.html': '' }, 'https://example.org')).rejects.toThrow(
    'linkinator read 0 of the 1 pages.',
  );
});
