import { describe, expect, it } from 'vitest';
import { STORY } from '../../src/core/graph/testing.ts';
import { judgeFile } from './judge.ts';
import { faultsOf } from './oracle.ts';
import type { Drawn } from './page.ts';

/** What is found in a page with this body, whose view has these values. */
function found(body: string, drawn: readonly Drawn[] = [], shown = drawn): string[] {
  const list = shown.map(({ value }) => `<dt title="${value}">${value}</dt>`).join('');
  const html = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><main>${body}<dl>${list}</dl></main></body></html>`;
  return faultsOf({ name: 'p', html, drawn, body }, 'what was written');
}

function value(key: string, text: string): Drawn {
  return { path: `.${key}`, key, value: text };
}

describe('the oracle of pages', () => {
  it('finds nothing in the story', () => {
    for (const [name, text] of Object.entries(STORY)) {
      if (name.endsWith('.json')) continue;
      expect([name, judgeFile({ name, text })]).toEqual([name, { accepted: true, faults: [] }]);
    }
  });

  it.each([
    ['<p id="a">x</p>', undefined],
    ['<script>x</script>', 'an element script'],
    ['<p onclick="x">x</p>', 'an attribute onclick of p'],
    ['<p style="x">x</p>', 'an attribute style of p'],
    ['<p>x', 'no end of p'],
    ['<a href="/a"><a href="/b">x</a></a>', 'no end of a'],
    ['<table><tr><td>x</td></tr></table>', 'an element tbody that nobody wrote'],
    ['<p id="a">x</p><p id="a">y</p>', 'the id "a" twice or broken'],
    ['<p id="a b">x</p>', 'the id "a b" twice or broken'],
    ['<a href="#a">x</a>', 'a link to #a, which is not there'],
    ['<a href="javascript:x">x</a>', 'the address "javascript:x"'],
    ['<a href="//a.example">x</a>', 'the address "//a.example"'],
    ['<a href="https://u@a.example">x</a>', 'the address "https://u@a.example"'],
    ['<i lang="en_US">x</i>', 'the language "en_US"'],
    ['<time datetime="0x1">x</time>', 'the time "0x1"'],
    ['<p title="a" title="b">x</p>', 'HTML: duplicate-attribute'],
    ['<p>NaN</p>', 'the body: NaN'],
  ])('%s: %s', (body, fault) => {
    const faults = found(body);
    if (fault === undefined) expect(faults).toEqual([]);
    else expect(faults).toContain(`p: ${fault}`);
  });

  it.each([
    [value('url', 'data:x'), '.url: the address "data:x"'],
    [value('language', 'a'), '.language: the language "a"'],
    [value('iso', '2025-1'), '.iso: the date "2025-1"'],
    [value('text', 'undefined NaN'), '.text: NaN'],
  ])('%o: %s', (drawn, fault) => {
    expect(found('', [drawn])).toContain(`p: ${fault}`);
  });

  it('misses no text that is another one', () => {
    const faults = found('', [value('title', 'a')], [value('title', 'b')]);
    expect(faults).toEqual([
      'p: a text is not what was written',
      'p: an attribute is not what was written',
    ]);
  });
});

describe('the judge', () => {
  it('tells what throws and what is refused without a place', () => {
    expect(judgeFile({ name: 'nowhere/a.mdx', text: '' }).faults[0]).toMatch(
      /^it throws: TypeError/,
    );
    const refused = judgeFile({ name: 'places/old-town.mdx', text: '---\n---\n' });
    expect(refused).toEqual({ accepted: false, faults: [] });
  });
});
