import { expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { renderBody } from './render.ts';

it('an image has its address, its size and its words, and waits until it is near', () => {
  const graph = graphOf({
    ...STORY,
    'places/crack.png': '300x200',
    'places/old-town.mdx':
      '---\ntitle: Old Town\ncountry: Utopia\nsummary: The quarter.\n---\n\n![A "crack" & more](crack.png) Seen in May [@engineers-report].\n',
  });
  expect(renderBody(graph, graph.get('places', 'old-town'))).toContain(
    '<p id="p1"><a class="para" href="#p1" aria-label="¶1"></a><img src="/images/places/crack.png" width="300" height="200" alt="A &#x22;crack&#x22; &#x26; more" loading="lazy" decoding="async"> Seen in May\u00A0<',
  );
});
