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
