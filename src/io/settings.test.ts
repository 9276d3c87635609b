import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../core/model/site-address.ts';
import { publishedUrl, readSettings, SettingsError } from './settings.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-settings-'));
  for (const name of ['content', 'other', 'third', 'src']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'content', 'site.yaml'), 'url: https://story.example/there/\n');
  writeFileSync(join(root, 'other', 'site.yaml'), 'url: not an address\n');
});
afterAll(() => rmSync(root, { recursive: true }));

/** The plain sentence with which settings are refused. */
function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readSettings(env, root);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message.replaceAll(root, '<root>');
  }
  throw new Error('The settings were not refused.');
}

it('has a place for everything without being told', () => {
  const settings = readSettings({ SITE_URL: '', CONTENT_DIR: '', OUT_DIR: '' }, root);
  expect(settings).toEqual({
    root,
    contentFolder: join(root, 'content'),
    outFolder: join(root, 'dist'),
    scratchFolder: join(root, '.sidelight'),
    cacheFolder: expect.stringContaining(join(root, '.sidelight')) as string,
    siteUrl: 'https://story.example/there/',
    knownUrl: 'https://story.example/there/',
  });
});

it('follows the environment', () => {
  const env = { CONTENT_DIR: 'other', OUT_DIR: '../www', SITE_URL: 'http://localhost:8080/a/b' };
  const settings = readSettings(env, root);
  expect(settings.contentFolder).toBe(join(root, 'other'));
  expect(settings.outFolder).toBe(join(root, '..', 'www'));
  expect(settings.siteUrl).toBe(env.SITE_URL);
});

it('gives each content folder a cache of its own, however its path is written', () => {
  const cache = (name: string): string => readSettings({ CONTENT_DIR: name }, root).cacheFolder;
  expect(cache('other')).not.toBe(cache('content'));
  expect(cache('./other/../content/')).toBe(cache(join(root, 'content')));
});

it('does not stumble over a broken address in site.yaml: the checker reports it', () => {
  const settings = readSettings({ CONTENT_DIR: 'other' }, root);
  expect(settings.siteUrl).toBe('https://example.org');
  expect(settings.knownUrl).toBeUndefined();
  expect(() => publishedUrl(settings)).toThrow(
    `${join(root, 'other', 'site.yaml')} names no address that the site can have: "npm run check" says why.`,
  );
});

describe('the address in site.yaml', () => {
  const addressIn = (text: string): string | undefined => {
    writeFileSync(join(root, 'third', 'site.yaml'), text);
    return readSettings({ CONTENT_DIR: 'third' }, root).knownUrl;
  };

  it('is known, also where other settings do not fit', () => {
    expect(addressIn('title: T\nurl: "https://a.example/b"\n')).toBe('https://a.example/b');
    expect(addressIn('nonsense: 1\nurl: https://a.example/b/ # ours\n')).toBe(
      'https://a.example/b/',
    );
    const settings = readSettings({ CONTENT_DIR: 'third' }, root);
    expect(publishedUrl(settings)).toBe('https://a.example/b/');
  });

  it.each([
    'url: https://a.example//evil.example',
    'url: https://a.example/?x',
    'url: https://a.example/#x',
    'url: https://a.example/../b',
    'url: https://a.example/%2e%2e/b',
    'url: https://me@a.example/',
    'url: https://localhost/',
    'url: [https://a.example]',
    'url: 5',
    'url: https://a.example\nurl: https://b.example',
    'url: &u https://a.example',
    'other: https://a.example',
    '- https://a.example',
    '%YAML 1.1\n---\nurl: https://a.example',
    '',
    `${'x'.repeat(2_000_000)}: 1\nurl: https://a.example`,
  ])('is not known where it is none: %s', (text) => expect(addressIn(text)).toBeUndefined());
});

describe('SITE_URL', () => {
  it.each(['example.org', '/bridge', 'ftp://example.org', 'https://', 'javascript:alert(1)'])(
    'is refused when it is %s',
    (SITE_URL) => expect(refusal({ SITE_URL })).toContain(`SITE_URL is "${SITE_URL}"`),
  );
  it.each(['https://example.org/?a', 'https://example.org/#a', 'https://me:pw@example.org/'])(
    'is refused when a page could not be below it: %s',
    (SITE_URL) => expect(refusal({ SITE_URL })).toContain('full address of the site'),
  );
  it.each([
    ['https://example.org//evil.example', 'Its path is not plain'],
    ['https://example.org/a/../b', 'Its path is not plain'],
    ['https://example.org/?', 'It holds a query'],
    ['https://example.org/#', 'It holds a fragment'],
  ])('is refused with the reason: %s', (SITE_URL, reason) =>
    expect(refusal({ SITE_URL })).toContain(reason),
  );
  it('is refused in one sentence that says what to write', () => {
    expect(refusal({ SITE_URL: 'no url' })).toMatchInlineSnapshot(
      `"SITE_URL is "no url", but it must be the full address of the site, such as "https://example.org/folder"."`,
    );
  });
});

describe('CONTENT_DIR', () => {
  it('is refused when it does not exist or is a file', () => {
    expect(refusal({ CONTENT_DIR: 'nowhere' })).toMatchInlineSnapshot(
      `"There is no content folder <root>/nowhere: CONTENT_DIR must name a folder that exists."`,
    );
    expect(refusal({ CONTENT_DIR: 'content/site.yaml' })).toContain('There is no content folder');
  });
});

describe('OUT_DIR', () => {
  it.each(['.', '..', '/', 'content', 'content/site', 'src', 'node_modules/site', '.sidelight'])(
    'is refused when publishing would delete what the project needs: %s',
    (OUT_DIR) => expect(refusal({ OUT_DIR })).toContain('OUT_DIR is'),
  );
  it('is refused where the next build keeps what it may reuse', () => {
    const { cacheFolder } = readSettings({}, root);
    expect(refusal({ OUT_DIR: join(cacheFolder, 'site') })).toContain('OUT_DIR is');
  });
  it('is refused in one sentence', () => {
    expect(refusal({ OUT_DIR: 'src' })).toMatchInlineSnapshot(
      `"OUT_DIR is <root>/src, whose files the project needs: it must name a folder of its own."`,
    );
  });
  it('leads to the files of the project by no link', () => {
    symlinkSync(join(root, 'content'), join(root, 'way'));
    expect(refusal({ OUT_DIR: 'way' })).toContain('OUT_DIR is <root>/way,');
    expect(refusal({ OUT_DIR: 'way/new/site' })).toContain('OUT_DIR is <root>/way/new/site,');
    rmSync(join(root, 'way'));
    symlinkSync(tmpdir(), join(root, 'way'));
    expect(readSettings({ OUT_DIR: 'way/site' }, root).outFolder).toBe(join(root, 'way', 'site'));
    rmSync(join(root, 'way'));
  });

  it.each([
    ['gone', 'gone'],
    ['gone', 'gone/new/site'],
    ['content/new', 'gone'],
  ])('is no dead link, and lies behind none: to %s, for %s', (to, OUT_DIR) => {
    symlinkSync(to, join(root, 'gone'));
    expect(refusal({ OUT_DIR })).toBe(
      `OUT_DIR, <root>/${OUT_DIR}, cannot be made: <root>/gone is a link that leads nowhere (${to}). Delete it, or make the folder that it leads to.`,
    );
    rmSync(join(root, 'gone'));
    expect(existsSync(join(root, 'content', 'new'))).toBe(false);
  });

  it.each(['dist', '.sidelight/site', '../site', 'contents'])('may be %s', (OUT_DIR) => {
    expect(readSettings({ OUT_DIR }, root).outFolder).toBe(join(root, OUT_DIR));
  });
});

it('makes no scratch folder behind a dead link', () => {
  symlinkSync(join(root, 'content', 'scratch'), join(root, '.sidelight'));
  expect(refusal({})).toBe(
    'The folder <root>/.sidelight cannot be made: <root>/.sidelight is a link that leads nowhere (<root>/content/scratch). Delete it: a build makes the folder.',
  );
  rmSync(join(root, '.sidelight'));
  expect(existsSync(join(root, 'content', 'scratch'))).toBe(false);
});

it.each([
  ['https://example.org', ''],
  ['https://example.org/', ''],
  ['https://example.org/bridge', '/bridge'],
  ['https://example.org/bridge/', '/bridge'],
  ['https://example.org/a/b/', '/a/b'],
])('publishes %s under the path "%s"', (url, base) => expect(basePath(url)).toBe(base));
