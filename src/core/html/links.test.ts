import { expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { renderBody } from './render.ts';

/** The HTML of a text, by way of the place "old-town". */
function htmlOf(text: string): string {
  const fields = 'title: Old Town\ncountry: Utopia\nsummary: The quarter.';
  const files = { ...STORY, 'places/old-town.mdx': `---\n${fields}\n---\n\n${text}\n` };
  const graph = graphOf(files);
  return renderBody(graph, graph.get('places', 'old-town'));
}

it.each([
  ['[a](https://example.org/b "A title")', '<a href="https://example.org/b" title="A title">a</a>'],
  ['[a](#p1)', '<a href="#p1">a</a>'],
  [
    '[a *b*][r] and [R]',
    '<a href="https://example.org/c" title="A &#x27;T&#x27;">a <em>b</em></a> and <a href="https://example.org/c"',
  ],
  ['https://example.org/d', '<a href="https://example.org/d">https://example.org/d</a>'],
  [
    'See www.xn--e1afmkfd.xn--p1ai, [the site **xn--e1afmkfd.xn--p1ai**](https://xn--e1afmkfd.xn--p1ai/xn--e1afmkfd) and xn--e1afmkfd.xn--p1ai',
    'See <a href="http://www.xn--e1afmkfd.xn--p1ai">www.пример.рф</a>, <a href="https://xn--e1afmkfd.xn--p1ai/xn--e1afmkfd">the site <strong>пример.рф</strong></a> and xn--e1afmkfd.xn--p1ai',
  ],
  [
    '[xn--e1afmkfd.xn--p1ai][s] xn--e1afmkfd.xn--p1ai',
    '<a href="https://xn--e1afmkfd.xn--p1ai/">пример.рф</a> xn--e1afmkfd.xn--p1ai',
  ],
])('the link %s keeps all that it says', (text, html) => {
  expect(
    htmlOf(
      `${text} [@engineers-report].\n\n[r]: https://example.org/c "A 'T'"\n[s]: https://xn--e1afmkfd.xn--p1ai/`,
    ),
  ).toContain(html);
});
