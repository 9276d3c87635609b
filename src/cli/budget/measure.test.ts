import { describe, expect, it } from 'vitest';
import { faultsOf, LIMITS, limitOf, requestFaults, weigh, weightOf } from './measure.ts';

/** Text that no compression makes smaller by much: hexadecimal digits of a simple sequence. */
function noise(length: number): string {
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

describe('the weight of a page', () => {
  it('is that of all its parts together', () => {
    const html = `<style>${noise(400)}</style><p>${noise(900)}</p><script>${noise(300)}</script>`;
    const { total, text, styles, scripts } = weightOf(html);
    expect(total).toBe(weigh(html));
    expect(scripts).toBeLessThan(styles);
    expect(styles).toBeLessThan(text);
    expect(total).toBeLessThanOrEqual(text + styles + scripts);
  });

  it('has its limits', () => {
    const paths = ['/', '/explainers/a/', '/claims/a/', '/claims/', '/claims/topic/a/'];
    expect(paths.map(limitOf)).toEqual([11_500, 11_500, 11_500, 14_000, 14_000]);
    expect(['/compare/', '/compare/a/', '/sources/a/'].map(limitOf)).toEqual([14e3, 14e3, 14e3]);
    const others = ['/sources/', '/actors/', '/actors/a/', '/events/', '/events/actor/a/'];
    expect(new Set(others.map(limitOf))).toEqual(new Set([11_500]));

    const judged = (path: string, html: string) => faultsOf(path, html, weightOf(html));
    const page = `<p>${noise(LIMITS.reading * 2)}</p>`;
    expect(judged('/explainers/a/', page)[0]).toMatch(/^weighs \d+ B; its limit is 11500 B$/);
    expect(judged('/', '<p>Short.</p>')).toEqual([]);
    expect(judged('/', `<script>${noise(2_000)}</script>`)[0]).toMatch(/ B of scripts; the limit/);
  });
});

describe('the requests of a page', () => {
  it.each([
    ['<link rel="stylesheet" href="/a.css">', 'request: '],
    ['<link rel="preload" as="font" href="/a.woff2">', 'request: '],
    ['<script src="/a.js"></script>', 'request: '],
    ['<script type="module" src="https://a.example/b.js"></script>', 'third party: '],
    ['<img src="/a.png" alt="">', 'request: '],
    ['<img loading="lazy" src="//a.example/b.png" alt="">', 'third party: '],
    ['<link rel="icon" href="https://a.example/i.svg">', 'third party: '],
    ['<iframe src="/a/"></iframe>', 'request: '],
    ['<style>@font-face{src:url(a)}</style>', 'web font'],
  ])('%s is a fault', (html, fault) => {
    expect(requestFaults(html).some((found) => found.startsWith(fault))).toBe(true);
  });

  it('are none where everything is inline, and links are no requests', () => {
    const html =
      '<link rel="canonical" href="https://a.example/"><link rel="icon" href="/i.svg">' +
      '<script>const a = \'<script src="x">\'</script><a href="https://b.example/">b</a>' +
      '<img loading="lazy" src="/a.png" alt="">';
    expect(requestFaults(html)).toEqual([]);
  });
});
