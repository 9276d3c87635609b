import fc from 'fast-check';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { namesShown, readFinishedPage } from './finished-page.ts';

/** A page with some HTML in its body, and some in its head. */
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}<title>T</title></head><body>${body}</body></html>`;

const faultsIn = (body: string, head?: string): readonly string[] =>
  readFinishedPage(page(body, head)).faults;

describe('a finished page', () => {
  it('tells its ids, links, inline parts and policy', () => {
    const read = readFinishedPage(
      page(
        '<h1 id="a">A</h1><a href="#a">a</a><svg><a href="/b/"><text>b</text></a><a xlink:href="/c/"></a></svg>' +
          '<script type="module">one()</script><script src="/two.js"></script>' +
          '<script type="application/ld+json">{"three": 3}</script>',
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><style>p{}</style>',
      ),
    );
    expect(read.faults).toEqual([]);
    expect([...read.ids]).toEqual(['a']);
    expect(read.links).toEqual(['#a', '/b/', '/c/']);
    expect(read.scripts).toEqual(['one()']);
    expect(read.styles).toEqual(['p{}']);
    expect(read.policies).toEqual(["default-src 'none'"]);
  });

  it.each(['', 'module', 'text/javascript', 'importmap', 'APPLICATION/ECMASCRIPT'])(
    'runs a script of the type "%s"',
    (type) => {
      expect(readFinishedPage(page(`<script type="${type}">x</script>`)).scripts).toEqual(['x']);
    },
  );

  it.each([
    '<style>',
    '</title><script>canary()</script>',
    '<!--<script>',
    '--><style>p{}</style>',
  ])('learns nothing from text that speaks of tags: %s', (words) => {
    const attribute = words.replaceAll('"', '&quot;');
    const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const head = `<meta name="description" content="${attribute}"><style>p{}</style>`;
    const read = readFinishedPage(page(`<p title="${attribute}">${text}</p>`, head));
    expect(read.styles).toEqual(['p{}']);
    expect(read.scripts).toEqual([]);
    expect(read.faults).toEqual([]);
  });

  it('is written with "&lt;" for each "<" in an attribute, and otherwise as it was', () => {
    const source = page('<p title="a <b> c" class="x">1 &lt; 2</p><p title="<">y</p>');
    expect(readFinishedPage(source).html).toBe(
      page('<p title="a &lt;b> c" class="x">1 &lt; 2</p><p title="&lt;">y</p>'),
    );
    expect(readFinishedPage(page('<p title="x">')).html).toBe(page('<p title="x">'));
  });

  it('is the same after that, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string(), (title, text) => {
        const source = page(toHtml(h('p', { title }, text)));
        const { html } = readFinishedPage(source);
        expect(readFinishedPage(html).html).toBe(html);
        expect(html.replaceAll('&lt;', '<')).toBe(source.replaceAll('&lt;', '<'));
      }),
    );
  });

  it.each([
    ['an id twice', '<p id="a">x</p><svg><g id="a"></g></svg>', 'The id "a" stands twice.'],
    [
      'a link in a link',
      '<a href="/">x <a href="/b/">y</a></a>',
      '1:89 <a> is closed by a parser and not by its own tag.',
    ],
    [
      'a link in a link of a drawing',
      '<svg><a href="/"><a href="/b/"></a></a></svg>',
      '1:106 A link stands in a link.',
    ],
    ['a paragraph in a paragraph', '<p>x<p>y</p></p>', '1:89 <p> is closed by a parser'],
    [
      'what a parser must add',
      '<table><tr><td>x</td></tr></table>',
      'A parser adds <tbody>, which',
    ],
    ['an element that is left open', '<div><em>x</div>', '<em> is closed by a parser'],
    ['an attribute twice', '<p class="a" class="b">x</p>', '1:107 duplicate-attribute.'],
    ['a style', '<p style="color:red">x</p>', '1:89 <p> has a style of its own.'],
    ['a handler', '<p onclick="x()">x</p>', '1:89 <p> has the handler "onclick".'],
    ['a link to code', '<a href=" javascript:x()">x</a>', '1:89 <a> leads to code.'],
  ])('is not right with %s', (_, body, fault) => {
    expect(faultsIn(body).join('\n')).toContain(fault);
  });

  it('may end an element of a drawing at once, and reads templates', () => {
    expect(faultsIn('<svg><path d="M0 0"/></svg><br><template><p id="b">x</p></template>')).toEqual(
      [],
    );
    expect(readFinishedPage(page('<template><p id="b">x</p></template>')).ids.has('b')).toBe(true);
    expect(faultsIn('<p/>x')).not.toEqual([]);
  });
});

describe('the names that a part of a page shows', () => {
  it('are those of its elements and classes, and none that its text speaks of', () => {
    const { elements, classes } = namesShown(
      '<div class="a b"><p title="<table class=&quot;c&quot;>">class="d" &lt;dl></p><b class="">x</b></div>',
    );
    expect([...elements]).toEqual(['div', 'p', 'b']);
    expect([...classes]).toEqual(['a', 'b']);
  });
});
