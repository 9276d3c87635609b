import { describe, expect, it } from 'vitest';
import { edited, problemsOf, theProblem } from '../testing.ts';

/** The story with a sentence in it. */
function said(words: string): Record<string, string> {
  return edited(
    'explainers/why-the-bridge-closed.mdx',
    '## The',
    `${words} [@engineers-report].\n\n## The`,
  );
}

describe('a link to an entry that shows an address', () => {
  it('is told, with the address', () => {
    expect(theProblem(said('See ⟦[[city-wire|https://evil]]'))).toMatchInlineSnapshot(`
      "misleading-link
      The text says "evil", and the link leads to a page of this site.
      Say in words what stands there; an address stands in a link that leads to it."
    `);
  });

  it.each([
    '[[city-wire|www.wire.com]]',
    '[[city-wire|wire.com: news]]',
    '[[city-wire|ｗire．com]]',
    '[[City Wire|city-wire.com]]',
    '[[nobody-at-all|wire.com]]',
  ])('as in %s', (link) => {
    const codes = problemsOf(said(link)).map(({ code }) => code);
    expect(codes).toContain('misleading-link');
  });

  it('is told in a file that is refused for something else', () => {
    const files = said('See [[city-wire|wire.com]] <b>');
    expect(problemsOf(files).map(({ code }) => code)).toContain('misleading-link');
  });

  it.each(['[[city-wire|The wire, e.g. No.1]]', '[[city-wire]]', '[[the wire]]'])(
    'but not in %s',
    (link) => {
      expect(problemsOf(said(link))).toEqual([]);
    },
  );

  it('passes where the entry has that very name', () => {
    const named = edited('actors/city-wire.mdx', '[the wire]', '[the wire, City-Wire.com]');
    const files = {
      ...said('See [[city-wire|city-wire.com]] and [[City-Wire.com]]'),
      'actors/city-wire.mdx': named['actors/city-wire.mdx'] ?? '',
    };
    expect(problemsOf(files)).toEqual([]);
    expect(
      problemsOf({ ...files, ...said('See [[jane-doe|city-wire.com]]') }).map(({ code }) => code),
    ).not.toEqual([]);
  });
});

describe('a title that is an address', () => {
  it('of another host than the one of the work', () => {
    expect(
      theProblem(
        edited(
          'references/engineers-report.yaml',
          'title: Report on the bridge',
          'title: ⟦https://www.reuters.com/world and more',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "misleading-link
      The title says "www.reuters.com", and leads to "works.example.org".
      Say in words what stands there; an address stands in a link that leads to it."
    `);
  });

  it.each(['www.reuters.com', 'reuters.com', 'REUTERS.COM/world', 'www.reuters.com today'])(
    'as in %s',
    (title) => {
      expect(
        theProblem(
          edited(
            'references/engineers-report.yaml',
            'title: Report on the bridge',
            `title: ⟦${title}`,
          ),
        ).split('\n')[0],
      ).toBe('misleading-link');
      expect(
        theProblem(
          edited(
            'sources/daily-2025-03-02.mdx',
            'title: The Daily on the bridge',
            `title: ⟦${title}`,
          ),
        ).split('\n')[0],
      ).toBe('misleading-link');
    },
  );

  it('of an entry, which is a page of this site', () => {
    expect(
      theProblem(edited('actors/city-wire.mdx', 'title: City Wire', 'title: ⟦https://wire.com')),
    ).toMatchInlineSnapshot(`
      "misleading-link
      The title says "wire.com", and leads to a page of this site.
      Say in words what stands there; an address stands in a link that leads to it."
    `);
    expect(
      theProblem(edited('data/traffic.yaml', 'title: Traffic', 'title: ⟦www.wire.com')).split(
        '\n',
      )[0],
    ).toBe('misleading-link');
  });

  it.each([
    ['references/engineers-report.yaml', 'title: Report on the bridge', 'title: works.example.org'],
    [
      'references/engineers-report.yaml',
      'title: Report on the bridge',
      'title: https://works.example.org/report',
    ],
    [
      'references/engineers-report.yaml',
      'title: Report on the bridge',
      'title: JD.com raises its forecast',
    ],
    [
      'references/engineers-report.yaml',
      'title: Report on the bridge',
      'title: Who owns www.example.com',
    ],
    ['actors/city-wire.mdx', 'title: City Wire', 'title: Gazeta.ru'],
  ])('passes in %s: %s, %s', (file, from, to) => {
    expect(problemsOf(edited(file, from, to))).toEqual([]);
  });
});
