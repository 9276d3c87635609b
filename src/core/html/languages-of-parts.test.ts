import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readFinishedPage } from './finished-page.ts';
import { inLanguages } from './in-languages.ts';

const page = (body: string, root = 'lang="en"'): string =>
  `<!DOCTYPE html><html ${root}><head><meta charset="utf-8"><title>جسر</title></head><body>${body}</body></html>`;

/** What becomes of a part of a page. */
const marked = (body: string, root?: string): string =>
  /<body>(.*)<\/body>/s.exec(inLanguages(page(body, root)))?.[1] ?? '';

const inArabic = (body: string): string => marked(body, 'lang="ar" dir="rtl"');
const prose = (body: string): string => `<div class="prose">${body}</div>`;

describe('a page that reads from left to right', () => {
  it('turns a paragraph, a title and a note in Arabic', () => {
    expect(
      marked(
        '<h1>اجتماع السكان (2019)</h1>' +
          prose(
            '<p id="p1"><a href="#p1">1</a>The meeting.</p><p id="p2"><a href="#p2">2</a>أغلق المجلس (انظر).</p>' +
              '<div class="note"><p><a href="#r">1</a> <strong>سياق.</strong> رقم 12.</p></div>',
          ),
      ),
    ).toBe(
      '<h1 lang="ar" dir="rtl">اجتماع السكان (2019)</h1>' +
        prose(
          '<p id="p1"><a href="#p1">1</a>The meeting.</p><p lang="ar" dir="rtl" id="p2"><a href="#p2">2</a>أغلق المجلس (انظر).</p>' +
            '<div class="note"><p lang="ar" dir="rtl"><a href="#r">1</a> <strong>سياق.</strong> رقم 12.</p></div>',
        ),
    );
  });

  it('turns lists, quotations and tables as a whole, where all in them runs so', () => {
    expect(marked(prose('<ul><li>في</li><li>12</li></ul>'))).toBe(
      prose('<ul dir="rtl"><li lang="ar">في</li><li>12</li></ul>'),
    );
    expect(marked(prose('<ul><li>في</li><li>In</li></ul>'))).toBe(
      prose('<ul><li lang="ar" dir="rtl">في</li><li>In</li></ul>'),
    );
    expect(marked(prose('<blockquote><p>في</p></blockquote>'))).toBe(
      prose('<blockquote dir="rtl"><p lang="ar">في</p></blockquote>'),
    );
    const table = (dir: string, lang: string): string =>
      prose(
        `<div${dir} class="table-scroll"><table><tbody><tr><td${lang}>في</td><td>1</td></tr></tbody></table></div>`,
      );
    expect(marked(table('', ''))).toBe(table(' dir="rtl"', ' lang="ar"'));
  });

  it('turns what an item of our own lists holds, and not the item, unless the list turns', () => {
    const item = '<li><time>31 March</time> <a href="/">Bridge</a> <span>في المدينة.</span></li>';
    expect(marked(`<ol>${item}<li><span>Words</span></li></ol>`)).toBe(
      '<ol><li lang="ar"><time lang="en">31 March</time> <a lang="en" href="/">Bridge</a> <span dir="rtl">في المدينة.</span></li><li><span>Words</span></li></ol>',
    );
    expect(marked(`<ol>${item}</ol>`)).toContain('<ol dir="rtl"><li lang="ar">');
  });

  it('isolates links and quotations; a language that is stated is not stated twice', () => {
    expect(
      marked('<p>By <a href="/a/">قناة في</a>, 31 March: <q lang="he">גשר, 2019</q>.</p>'),
    ).toBe(
      '<p>By <a lang="ar" dir="rtl" href="/a/">قناة في</a>, 31 March: <q dir="rtl" lang="he">גשר, 2019</q>.</p>',
    );
    // Without letters the language alone tells, and with letters they do.
    expect(
      marked('<p>By <i lang="he">12</i> and <i lang="uk">міст</i>, <i lang="ar">jisr</i></p>'),
    ).toBe(
      '<p>By <i dir="rtl" lang="he">12</i> and <i lang="uk">міст</i>, <i lang="ar">jisr</i></p>',
    );
  });

  it('keeps a line of its own that begins with a name, and isolates the name', () => {
    expect(marked('<ol><li>الجزيرة, 31 March 2025, <a href="/">Bridge</a></li></ol>')).toBe(
      '<ol><li><bdi>الجزيرة</bdi>, 31 March 2025, <a href="/">Bridge</a></li></ol>',
    );
    expect(marked(prose('<p>الجزيرة reported on 31 March</p>'))).toBe(
      prose('<p>الجزيرة reported on 31 March</p>'),
    );
  });

  it('says of other letters what language they are, where that is certain', () => {
    expect(marked('<p>Слово и дело</p><p>Η γέφυρα</p><p>5 μ</p>')).toBe(
      '<p lang="und-Cyrl">Слово и дело</p><p lang="el">Η γέφυρα</p><p>5 μ</p>',
    );
  });

  it('says it of the words in its own letters too, where they stand in others', () => {
    expect(marked(prose('<p>سمع المجلس <em>the council</em> في</p>'))).toBe(
      prose('<p lang="ar" dir="rtl">سمع المجلس <em lang="en" dir="ltr">the council</em> في</p>'),
    );
  });

  it('keeps code as it is, and turns it back where it stands in a turned line', () => {
    expect(marked(prose('<p><code>في</code> words</p><pre><code>في</code></pre>'))).toBe(
      prose('<p><code>في</code> words</p><pre><code>في</code></pre>'),
    );
    expect(marked(prose('<p>اكتب في <code>a/(b)</code></p>'))).toBe(
      prose('<p lang="ar" dir="rtl">اكتب في <code dir="ltr">a/(b)</code></p>'),
    );
  });

  it('leaves a direction that is stated, and what holds no text', () => {
    const body =
      '<p dir="auto">في</p><svg><text>في</text></svg><script>في</script><select><option>في</option></select>';
    expect(marked(body)).toBe(
      '<p lang="ar" dir="auto">في</p><svg><text>في</text></svg><script>في</script><select><option>في</option></select>',
    );
    expect(marked(prose('<p dir="ltr">في <b>في</b></p>'))).toBe(
      prose('<p lang="ar" dir="ltr">في <b dir="rtl">في</b></p>'),
    );
  });
});

describe('a page that reads from right to left', () => {
  it('turns what is in Latin letters', () => {
    expect(
      inArabic(
        '<h1>اجتماع</h1><p>The council, 2019.</p><ul><li><q lang="fr">Le pont</q></li></ul>',
      ),
    ).toBe(
      '<h1>اجتماع</h1><p lang="und-Latn" dir="ltr">The council, 2019.</p><ul><li><q dir="ltr" lang="fr">Le pont</q></li></ul>',
    );
  });

  it('isolates names with the figures that belong to them', () => {
    expect(inArabic('<p>كتبت Reuters, 31 مارس عن Boeing 737 و AT&amp;T</p>')).toBe(
      '<p>كتبت <bdi>Reuters</bdi>, 31 مارس عن <bdi>Boeing 737</bdi> و <bdi>AT&amp;T</bdi></p>',
    );
  });
});

describe('any page', () => {
  const plain = page('<p>Words, “quoted” – 12 μm</p>');

  it('of its own letters alone stays as it is', () => {
    const inChinese = page('<p>橋已關閉，2019</p>', 'lang="zh-Hant"').replace('جسر', '橋');
    for (const each of [plain.replace('جسر', 'Bridge'), inChinese]) {
      expect(inLanguages(each)).toBe(each);
    }
  });

  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('word ', 'في ', 'слово ', '12, ', '&amp;', '橋', '(', '“'),
      fc
        .tuple(
          fc.constantFrom(
            'span',
            'em',
            'q',
            'bdi',
            'code',
            'i lang="he"',
            'b dir="rtl"',
            'div',
            'ul',
          ),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
    ),
  }));
  const bodies = fc.array(tree).map((parts) => parts.join(''));
  const roots = fc.constantFrom('lang="en"', 'lang="ar" dir="rtl"', 'lang="zh-Hant"', 'lang="x y"');

  it('says the same words as before, and has no fault', () => {
    fc.assert(
      fc.property(bodies, roots, fc.boolean(), (body, root, inProse) => {
        const source = page(inProse ? prose(body) : body, root);
        const made = inLanguages(source);
        expect(textOf(made)).toBe(textOf(source));
        expect(readFinishedPage(made).faults).toEqual([]);
      }),
    );
  });
});

interface Node {
  readonly childNodes?: readonly Node[];
  readonly value?: string;
}

function textOf(source: string): string {
  const of = ({ value = '', childNodes = [] }: Node): string => value + childNodes.map(of).join('');
  return of(parse(source) as Node);
}
