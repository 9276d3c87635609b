import { readFileSync } from 'node:fs';
import type { ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { asLine, byPlace } from './finding.ts';
import { checkMarkup } from './markup.ts';

const SITE = 'https://example.org/site';
const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;

const GOOD = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page</title>
<meta name="description" content="What the page is about.">
<link rel="canonical" href="https://example.org/site/a/">
<link rel="icon" href="/site/favicon.svg" type="image/svg+xml">
</head>
<body>
<main>
<h1>A page</h1>
<p id="p1">With <a href="https://other.example/?a=1&amp;b=2" rel="external noopener">a link</a>.</p>
</main>
</body>
</html>
`;

/** What is said of the good page with one part of it replaced. */
async function findingsWith(part: string, replacement: string): Promise<string[]> {
  expect(GOOD).toContain(part);
  const page = { file: 'a.html', path: '/a/', html: GOOD.replace(part, () => replacement) };
  const { findings } = await checkMarkup([page], config, SITE);
  return findings.toSorted(byPlace).map(asLine);
}

test('a good page has no findings, and its facts are read', async () => {
  const page = { file: 'a.html', path: '/a/', html: GOOD };
  const { facts, findings } = await checkMarkup([page], config, SITE);
  expect(findings).toEqual([]);
  expect(facts[0]?.url.href).toBe('https://example.org/site/a/');
  expect([...(facts[0]?.ids ?? [])]).toEqual(['p1']);
  expect(facts[0]?.links).toEqual([
    { url: new URL('https://other.example/?a=1&b=2'), line: 13, column: 26 },
  ]);
});

test.each([
  ['no language', ' lang="en"', '', 'page-language  The language is empty.'],
  ['a made-up language', 'lang="en"', 'lang="english language"', 'page-language  "english'],
  [
    'an empty title',
    '<title>A page</title>',
    '<title> </title>',
    'page-title  The title is empty.',
  ],
  [
    'no description',
    '<meta name="description" content="What the page is about.">',
    '',
    'page-desc',
  ],
  ['another canonical address', 'site/a/', 'site/b/', 'page-canonical  The page is published at'],
  ['no main', /<\/?main>/g, '', 'page-main  The page has no main element.'],
  ['two h1', '<p id', '<h1>B</h1>\n<p id', 'page-h1  The page has more than one h1.'],
])('reports %s', async (_, part, replacement, expected) => {
  const html = GOOD.replaceAll(part, replacement);
  const { findings } = await checkMarkup([{ file: 'a.html', path: '/a/', html }], config, SITE);
  expect(html).not.toBe(GOOD);
  expect(findings.map(asLine).join('\n')).toContain(`  ${expected}`);
});

test.each([
  '<script src="https://cdn.example/x.js"></script>',
  '<img src="//cdn.example/x.png" alt="x">',
  '<img src="x.png" srcset="x.png 1x, https://cdn.example/2.png 2x" alt="x">',
  '<link rel="preconnect" href="https://cdn.example">',
  '<svg><use href="https://cdn.example/x.svg#a"/></svg>',
  '<style>@import "https://cdn.example/x.css";</style>',
  '<style>p { background: url(https://cdn.example/x.png); }</style>',
])('reports what is loaded from another host: %s', async (element) => {
  const findings = await findingsWith('</main>', `${element}</main>`);
  expect(findings.join('\n')).toMatch(/foreign-resource {2}The page loads https:\/\/cdn\.example/);
});

test('reports faults of the markup with their place', async () => {
  expect(await findingsWith('</main>', '<p id="p1">Twice.</p></main>')).toEqual([
    'a.html:14:8  no-dup-id  Duplicate ID "p1"',
  ]);
  const drawing = '<svg role="img" aria-label="A mine"><g id="p1"/></svg></main>';
  expect(await findingsWith('</main>', drawing)).toEqual([
    'a.html:1:1  shared-id  Two elements have the id "p1".',
  ]);
});
