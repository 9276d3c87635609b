import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem } from '../testing.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';
const TAG =
  '<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > city-wire > the-daily"';

function withChain(chain: string, mark = '⟦'): Record<string, string> {
  return edited(
    SOURCE,
    TAG,
    `${mark}<Claim id="bridge-is-unsafe" stance="attributes" chain="${chain}"`,
  );
}

describe('a chain of attribution', () => {
  it.each(['jane-doe > the-daily', 'jane-doe>city-wire>the-daily'])('may be %s', (chain) => {
    expect(problemsOf(withChain(chain, ''))).toEqual([]);
  });

  it('starts with the speaker', () => {
    expect(theProblem(withChain('city-wire > the-daily'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain starts with "city-wire", but the claim's speaker is "jane-doe".
      Write the way of the words from speaker to publisher, such as chain="jane-doe > city-wire > the-daily"."
    `);
  });

  it('ends with the publisher', () => {
    expect(theProblem(withChain('jane-doe > city-wire'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain ends with "city-wire", but the source's publisher is "the-daily".
      Write the way of the words from speaker to publisher, such as chain="jane-doe > city-wire > the-daily"."
    `);
  });

  it('does both, or is one problem', () => {
    expect(theProblem(withChain('the-daily > city-wire > jane-doe'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain leads from "the-daily" to "jane-doe", but the claim's speaker is "jane-doe" and the source's publisher is "the-daily".
      Write the way of the words from speaker to publisher, such as chain="jane-doe > city-wire > the-daily"."
    `);
    expect(theProblem(withChain('city-wire'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain leads from "city-wire" to "city-wire", but the claim's speaker is "jane-doe" and the source's publisher is "the-daily".
      Write the way of the words from speaker to publisher, such as chain="jane-doe > city-wire > the-daily"."
    `);
  });

  it('passes nobody twice', () => {
    expect(theProblem(withChain('jane-doe > city-wire > city-wire > the-daily')))
      .toMatchInlineSnapshot(`
      "broken-chain
      The chain passes "city-wire" twice.
      Write the way of the words from speaker to publisher, such as chain="jane-doe > city-wire > the-daily"."
    `);
  });

  it('needs to be there', () => {
    expect(
      problemsOf(edited(SOURCE, ' chain="jane-doe > city-wire > the-daily"', '')).map(
        (problem) => problem.code,
      ),
    ).toEqual(['missing-attribute']);
    expect(problemsOf(withChain('', '')).map((problem) => problem.code)).toEqual([
      'invalid-attribute',
    ]);
  });

  it('does not go in a circle', () => {
    expect(theProblem(withChain('jane-doe > the-daily > city-wire > the-daily')))
      .toMatchInlineSnapshot(`
      "broken-chain
      The chain passes "the-daily" twice.
      Write the way of the words from speaker to publisher, such as chain="jane-doe > city-wire > the-daily"."
    `);
    expect(theProblem(withChain('jane-doe > city-wire > jane-doe > the-daily'))).toContain(
      'The chain passes "jane-doe" twice.',
    );
  });

  it('of a republisher of a republisher names each relay, and ends with the last', () => {
    const outlet = (id: string): string =>
      (STORY['actors/city-wire.mdx'] ?? '')
        .replace('City Wire', `Outlet ${id}`)
        .replace('aliases: [the wire]\n', '');
    const copy = (chain: string, mark = ''): Record<string, string> => ({
      ...STORY,
      'actors/copier.mdx': outlet('copier'),
      'actors/copier-of-copier.mdx': outlet('copier-of-copier'),
      'sources/copy-of-a-copy.mdx': (STORY[SOURCE] ?? '')
        .replace('The Daily on the bridge', 'A copy of a copy')
        .replace('publisher: the-daily', 'publisher: copier-of-copier')
        .replace(' quote="no longer safe"', '')
        .replace('<Claim', `${mark}<Claim`)
        .replace('jane-doe > city-wire > the-daily', chain)
        .replace(/\nThe paper expects[^]*/, ''),
    });
    const whole = 'jane-doe > city-wire > copier > copier-of-copier';
    expect(problemsOf(copy(whole))).toEqual([]);
    expect(theProblem(copy('jane-doe > city-wire > copier', '⟦'))).toContain(`chain="${whole}"`);
  });

  it('starts with one of several speakers', () => {
    const two = edited(
      'claims/bridge-is-unsafe.mdx',
      'speaker: jane-doe',
      'speaker: [city-wire, jane-doe]',
    );
    expect(problemsOf(two)).toEqual([]);
    expect(
      theProblem(
        edited(SOURCE, TAG, `⟦${TAG.replace('jane-doe > city-wire', 'the-daily > jane-doe')}`, two),
      ),
    ).toMatchInlineSnapshot(`
      "broken-chain
      The chain starts with "the-daily", but the claim's speaker is "city-wire" or "jane-doe".
      Write the way of the words from speaker to publisher, such as chain="jane-doe > the-daily"."
    `);
  });

  it('is not judged while one of its actors is not known', () => {
    expect(theProblem(edited(SOURCE, 'publisher: the-daily', 'publisher: ⟦a-daily'))).toContain(
      'unknown-entry',
    );
    expect(
      theProblem(edited('claims/bridge-is-unsafe.mdx', 'speaker: jane-doe', 'speaker: ⟦john-roe')),
    ).toContain('unknown-entry');
    expect(theProblem(withChain('jane-doe > wire > the-daily'))).toContain('unknown-entry');
  });

  it('is not judged while its claim is not known', () => {
    expect(theProblem({ ...STORY, 'claims/repair-by-june.mdx': '⟦nothing' })).toContain(
      'frontmatter-missing',
    );
  });
});

describe('the chain of a passage that disputes', () => {
  const disputing = (chain: string, by: string, mark = '⟦'): Record<string, string> =>
    edited(
      SOURCE,
      TAG,
      `${mark}<Claim id="bridge-is-unsafe" stance="disputes" chain="${chain}" by="${by}"`,
    );

  it.each([
    ['city-wire > the-daily', 'city-wire'],
    ['city-wire >? jane-doe > the-daily', 'jane-doe, city-wire'],
    ['the-daily', 'the-daily'],
    ['jane-doe > the-daily', 'jane-doe'],
  ])('may be %s, by %s', (chain, by) => {
    expect(problemsOf(disputing(chain, by, ''))).toEqual([]);
  });

  it('starts with who disputes, and not with who said it', () => {
    expect(theProblem(disputing('jane-doe > the-daily', 'city-wire'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain starts with "jane-doe", but who disputes is "city-wire".
      Write the way of the words from who disputes to publisher, such as chain="city-wire > jane-doe > the-daily"."
    `);
    expect(theProblem(disputing('the-daily', 'city-wire, jane-doe'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain starts with "the-daily", but who disputes is "city-wire" or "jane-doe".
      Write the way of the words from who disputes to publisher, such as chain="city-wire > the-daily"."
    `);
  });

  it('ends with the publisher', () => {
    expect(theProblem(disputing('city-wire > jane-doe', 'city-wire'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain ends with "jane-doe", but the source's publisher is "the-daily".
      Write the way of the words from speaker to publisher, such as chain="city-wire > jane-doe > the-daily"."
    `);
    expect(theProblem(disputing('jane-doe', 'city-wire'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain leads from "jane-doe" to "jane-doe", but who disputes is "city-wire" and the source's publisher is "the-daily".
      Write the way of the words from who disputes to publisher, such as chain="city-wire > jane-doe > the-daily"."
    `);
  });

  it('passes nobody twice', () => {
    expect(
      theProblem(disputing('city-wire > jane-doe > city-wire > the-daily', 'city-wire')),
    ).toContain('The chain passes "city-wire" twice.');
  });

  it('is judged also while the claim is not known, and not while who disputes is not', () => {
    const codes = (files: Record<string, string>) => problemsOf(files).map(({ code }) => code);
    expect(
      codes({
        ...disputing('jane-doe > the-daily', 'city-wire', ''),
        'claims/bridge-is-unsafe.mdx': 'nothing',
      }),
    ).toEqual(['frontmatter-missing', 'broken-chain']);
    expect(codes(disputing('city-wire > the-daily', 'city-wires', ''))).toEqual(['unknown-entry']);
  });
});

describe('documents in a chain', () => {
  const SECOND = 'sources/second.mdx';
  const second = (published: string): Record<string, string> => ({
    [SECOND]: (STORY[SOURCE] ?? '')
      .replace('The Daily on', 'A second time on')
      .replace('"2025-03-02"', `"${published}"`)
      .replace(/The Daily says[^]*/, 'It says nothing.\n'),
  });

  it('stand between speaker and publisher', () => {
    for (const chain of [
      'jane-doe > engineers-report > the-daily',
      'jane-doe >? engineers-report > city-wire >? the-daily',
    ]) {
      expect(problemsOf(withChain(chain, ''))).toEqual([]);
    }
    expect(
      problemsOf({ ...withChain('jane-doe > second > the-daily', ''), ...second('2025-03-01') }),
    ).toEqual([]);
  });

  it('do not speak', () => {
    expect(theProblem(withChain('engineers-report >? city-wire > the-daily')))
      .toMatchInlineSnapshot(`
      "broken-chain
      The chain starts with "engineers-report", but the claim's speaker is "jane-doe".
      Write the way of the words from speaker to publisher, such as chain="jane-doe > engineers-report >? city-wire > the-daily"."
    `);
  });

  it('do not publish', () => {
    expect(theProblem(withChain('jane-doe > engineers-report'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain ends with "engineers-report", but the source's publisher is "the-daily".
      Write the way of the words from speaker to publisher, such as chain="jane-doe > engineers-report > the-daily"."
    `);
  });

  it('are others than the source itself', () => {
    expect(theProblem(withChain('jane-doe > daily-2025-03-02 > the-daily'))).toMatchInlineSnapshot(`
      "broken-chain
      The chain passes "daily-2025-03-02", the source itself.
      Write the way of the words from speaker to publisher, such as chain="jane-doe > the-daily"."
    `);
  });

  it('are there once', () => {
    expect(theProblem(withChain('jane-doe > engineers-report > engineers-report > the-daily')))
      .toMatchInlineSnapshot(`
      "broken-chain
      The chain passes "engineers-report" twice.
      Write the way of the words from speaker to publisher, such as chain="jane-doe > engineers-report > the-daily"."
    `);
  });

  it('are no concepts, places or claims', () => {
    expect(theProblem(withChain('jane-doe > old-town > the-daily'))).toMatchInlineSnapshot(`
      "wrong-collection
      "old-town" is a place, but here must stand an actor.
      Name an actor by its id."
    `);
    expect(theProblem(withChain('jane-doe > bridge-is-unsafe > the-daily'))).toContain(
      'wrong-collection',
    );
    expect(theProblem(withChain('jane-doe > engineer-report > the-daily'))).toMatchInlineSnapshot(`
      "unknown-entry
      There is no actor "engineer-report".
      Did you mean "engineers-report"? Write an id that exists, or add content/actors/engineer-report.mdx."
    `);
  });

  it('were published before', () => {
    expect(theProblem({ ...withChain('jane-doe > second > the-daily'), ...second('2025-03-05') }))
      .toMatchInlineSnapshot(`
        "contradictory-dates
        What a report of 2025-03-02 tells cannot come from one that was published on 2025-03-05 (content/sources/second.mdx:4).
        Mend one of the two dates, or name another entry than "second"."
      `);
  });
});

it('marks claims in sources only', () => {
  expect(
    theProblem(
      edited(
        'concepts/load-limit.mdx',
        'report]\n---\n',
        'report]\n---\n\nIt is ⟦<Claim id="bridge-is-unsafe" stance="asserts" chain="jane-doe > the-daily">so</Claim> [@engineers-report].\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "claim-outside-source
    Only a source can carry a claim.
    Link to the claim instead: [[bridge-is-unsafe]]."
  `);
});
