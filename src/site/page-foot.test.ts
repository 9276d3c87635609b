import { expect, it } from 'vitest';
import { pageFoot } from './page-foot.ts';

it('has the address and the date of the page', () => {
  const foot = pageFoot('https://example.org/claims/', '23 November 2026');
  expect(foot).toContain('@bottom-left{content:"https://example.org/claims/"}');
  expect(foot).toContain('@bottom-right{content:"23 November 2026 · "counter(page)');
});

it('is no way out of a string of CSS or out of an element of style', () => {
  expect(pageFoot('a"}</style>\\\n', '')).toContain('content:"a\\22 }\\3c /style>\\5c \\a "}');
});
