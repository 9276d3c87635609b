import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { inLanguages } from './in-languages.ts';

const page = (body: string, { lang = 'en', head = '<title>T</title>' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;

const set = (body: string, lang = 'en'): string =>
  /<body>(.*)<\/body>/s.exec(inLanguages(page(body, { lang })))?.[1] ?? '';

describe('the marks of a page', () => {
  it('are set across the elements of a line, and end with it', () => {
    expect(set('<p>"<em>A deal</em>" of <a href="/r/">Russia</a>\'s</p><p>"Two" parts</p>')).toBe(
      '<p>“<em>A deal</em>” of <a href="/r/">Russia</a>’s</p><p>“Two” parts</p>',
    );
    expect(set('<ul><li>"One</li><li>"Two"</li></ul>')).toBe(
      '<ul><li>“One</li><li>“Two”</li></ul>',
    );
    expect(set('<p>one<br>"two"<br>"three"</p>')).toBe('<p>one<br>“two”<br>“three”</p>');
  });

  it('do not take numbers of paragraphs and notes for words', () => {
    expect(
      set('<p id="p5"><a class="para" href="#p5">5</a>"Low"<sup><a href="#n">4</a></sup>.</p>'),
    ).toBe('<p id="p5"><a class="para" href="#p5">5</a>“Low”<sup><a href="#n">4</a></sup>.</p>');
  });

  it('are those of the language of each part', () => {
    expect(set('<p>"Yes" <i lang="de">sagte "ja" und</i> <i lang="uk">"так"</i></p>')).toBe(
      '<p>“Yes” <i lang="de">sagte „ja“ und</i> <i lang="uk">«так»</i></p>',
    );
    expect(set('<p>"слово" на мосту</p>', 'uk')).toBe('<p>«слово» на мосту</p>');
    // Found by its letters alone, which do not say whose marks it has.
    expect(set('<p>The council of the town said: "<i>слово и "дело"</i>"</p>')).toBe(
      '<p>The council of the town said: “<i lang="und-Cyrl">слово и ‘дело’</i>”</p>',
    );
  });

  it('are the inner ones in a quotation that has its marks from the browser', () => {
    expect(set('<p><q>the "deal" was</q>, "he" said</p>')).toBe(
      '<p><q>the ‘deal’ was</q>, “he” said</p>',
    );
  });

  it('stand for each way of writing the straight ones', () => {
    expect(set('<p>a &amp; &quot;b&#39;s&#34; &#x27;c&apos; &lt;"d"&gt;</p>')).toBe(
      '<p>a &amp; “b’s” ‘c’ &lt;“d”&gt;</p>',
    );
  });

  it('are not set in code, in scripts and styles, and in what is not to be translated', () => {
    const body =
      '<pre>"a"</pre><p><code>"b"</code> <kbd>\'c\'</kbd> <b translate="no">it\'s</b></p>' +
      '<script>let a = "b" + \'c\';</script><style>a::after { content: "b" }</style>';
    expect(set(body)).toBe(body);
    expect(set('<p>"<code>"</code>"</p>')).toBe('<p>“<code>"</code>”</p>');
  });

  it('are set in what is read out or told of the page, and not in data', () => {
    expect(
      set(`<img alt='the "pier"' src="/it's.png" data-a="it's" aria-label="it&#39;s 'here'">`),
    ).toBe(`<img alt='the “pier”' src="/it's.png" data-a="it's" aria-label="it’s ‘here’">`);
    const head = (mark: string): string =>
      `<title>It${mark}s</title><meta name="description" content="It${mark}s"><meta property="og:title" content="It${mark}s"><meta name="x" content="It's">`;
    expect(inLanguages(page('', { head: head("'") }))).toBe(page('', { head: head('’') }));
  });

  it('are set in the words of drawings', () => {
    expect(set('<svg><title>it\'s</title><text>"a <tspan>b"</tspan></text></svg>')).toBe(
      '<svg><title>it’s</title><text>“a <tspan>b”</tspan></text></svg>',
    );
  });
});

describe('any page', () => {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'word ',
        'слово',
        '"',
        "'",
        '&quot;',
        '&#39;',
        '&amp;',
        '“',
        ' ',
        '5',
        '<br>',
      ),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'em',
            'q',
            'i lang="de"',
            'i lang="fr"',
            'code',
            'sup',
            'b lang="xx"',
          ),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
    ),
  }));
  const bodies = fc.array(tree).map((parts) => `<div>${parts.join('')}</div>`);

  it('keeps its words and its code, has no other straight mark, and changes no second time', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('en', 'de', 'uk', 'xx'), (body, lang) => {
        const source = page(body, { lang });
        const made = inLanguages(source);
        expect(wordsOf(made)).toBe(wordsOf(source));
        expect(codeOf(made)).toEqual(codeOf(source));
        expect(textOf(parse(made), (it) => it !== 'code')).not.toMatch(/["']/);
        expect(inLanguages(made)).toBe(made);
      }),
    );
  });
});

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}

function textOf(node: Node, isRead: (name: string) => boolean = () => true): string {
  const { nodeName, value = '', childNodes = [] } = node;
  return isRead(nodeName) ? value + childNodes.map((it) => textOf(it, isRead)).join('') : '';
}

const wordsOf = (source: string): string =>
  textOf(parse(source)).replaceAll(/["'“”‘’„‚«»′″\u00A0]/g, '');

function codeOf(source: string): string[] {
  const of = (node: Node): string[] =>
    node.nodeName === 'code' ? [textOf(node)] : (node.childNodes ?? []).flatMap(of);
  return of(parse(source));
}
