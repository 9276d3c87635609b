import { expect, it } from 'vitest';
import { entryOfPage } from './entry-of-page.ts';
import { graphOf, STORY } from './testing.ts';

const graph = graphOf(STORY);

it.each([
  ['/actors/jane-doe/', 'jane-doe'],
  ['actors/jane-doe/index.html', 'jane-doe'],
  ['/news/actors/jane-doe/', 'jane-doe'],
  // The folder that a site is published in may be called like an entry.
  ['/jane-doe/data/traffic/', 'traffic'],
  ['/explainers/why-the-bridge-closed/brief/', 'why-the-bridge-closed'],
  ['explainers/why-the-bridge-closed/short/index.html', 'why-the-bridge-closed'],
  ['/news/claims/speaker/jane-doe/', 'jane-doe'],
  ['claims/index.html', undefined],
  ['/claims/', undefined],
  ['index.html', undefined],
  ['404.html', undefined],
  ['', undefined],
])('the page %s is about %s', (page, id) => {
  expect(entryOfPage(graph, page)?.id).toBe(id);
});
