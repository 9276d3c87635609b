import { describe, expect, it } from 'vitest';
import { entryId } from '../model/ids.ts';
import { edited, graphOf, STORY, theProblem, withFiles } from './testing.ts';
import type { Files } from './testing.ts';

const EXPLAINER_ID = 'why-the-bridge-closed';
const EXPLAINER = `explainers/${EXPLAINER_ID}.mdx`;
const SOURCE = 'sources/daily-2025-03-02.mdx';

/** The explainer with one more paragraph. */
function saying(paragraph: string, files: Files = STORY): Files {
  return edited(EXPLAINER, '<Figure', `${paragraph} [@engineers-report].\n\n<Figure`, files);
}

describe('edges', () => {
  const graph = graphOf(STORY);

  it('say of what kind they are, and quote the sentence that calls', () => {
    const edges = graph.outgoing.get(entryId('daily-2025-03-02')) ?? [];
    expect(
      edges.map(({ to, kind, as, anchor, context }) => [
        to,
        as ?? kind,
        anchor,
        context && `${context.before}⟨${context.mention}⟩${context.after}`,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "city-wire",
          "mention",
          "p1",
          "The Daily says, after ⟨City Wire⟩, that the bridge is unsafe.",
        ],
        [
          "bridge-is-unsafe",
          "claim",
          "p1",
          "The Daily says, after City Wire, that ⟨the bridge is unsafe⟩.",
        ],
        [
          "jane-doe",
          "chain",
          "p1",
          "The Daily says, after City Wire, that ⟨the bridge is unsafe⟩.",
        ],
        [
          "city-wire",
          "chain",
          "p1",
          "The Daily says, after City Wire, that ⟨the bridge is unsafe⟩.",
        ],
        [
          "the-daily",
          "chain",
          "p1",
          "The Daily says, after City Wire, that ⟨the bridge is unsafe⟩.",
        ],
        [
          "repair-by-june",
          "claim",
          "p2",
          "The paper expects that ⟨it opens again in June⟩.",
        ],
        [
          "the-daily",
          "chain",
          "p2",
          "The paper expects that ⟨it opens again in June⟩.",
        ],
        [
          "the-daily",
          "published",
          undefined,
          undefined,
        ],
      ]
    `);
  });

  it.each([
    [
      'abbreviations',
      'First. It is not true that Mr. J. Smith of the U.S. met Dr. [[the-daily]] at 5 p.m. in St. Ives. Last',
      'It is not true that Mr. J. Smith of the U.S. met Dr. ⟨The Daily⟩ at 5 p.m. in St. Ives.',
    ],
    [
      'lines of the file',
      'It is not true that\nthe mayor met [[the-daily|them]]\nat all. Last',
      'It is not true that the mayor met ⟨them⟩ at all.',
    ],
    [
      'a list',
      'First. None of this is true [@engineers-report]:\n\n- One. He met [[the-daily]]. Two [@engineers-report].\n- He [@engineers-report]\n  - saw [[the-daily]] [@engineers-report].\n\n> Of [[the-daily]]. And',
      'None of this is true: One. He met ⟨The Daily⟩.\nNone of this is true: saw ⟨The Daily⟩.\nOf ⟨The Daily⟩.',
    ],
    [
      'a quotation',
      'First. None of this is true [@engineers-report]：\n\n> One. Of [[the-daily]] [@engineers-report].\n>\n> [[the-daily]] it is. And [@engineers-report].\n\nMore of [[the-daily]]',
      'None of this is true： One. Of ⟨The Daily⟩.\nNone of this is true： ⟨The Daily⟩ it is.\nMore of ⟨The Daily⟩.',
    ],
    [
      'no colon',
      'First. None of this [@engineers-report].\n\n- [[the-daily]] it is [@engineers-report]. And',
      '⟨The Daily⟩ it is.',
    ],
  ])('quote whole sentences, also those with %s', (_, paragraphs, quoted) => {
    const contexts = (graphOf(saying(paragraphs)).outgoing.get(entryId(EXPLAINER_ID)) ?? [])
      .filter(({ to, kind }) => to === 'the-daily' && kind === 'mention')
      .map(({ context }) => context && `${context.before}⟨${context.mention}⟩${context.after}`);
    expect(contexts.join('\n')).toBe(quoted);
  });

  it('come from graphics too', () => {
    const files = saying('<Timeline actor="city-wire" />\n\nWords');
    expect(
      (graphOf(files).outgoing.get(entryId('why-the-bridge-closed')) ?? [])
        .filter((edge) => edge.kind === 'embed')
        .map((edge) => edge.to),
    ).toEqual(['city-wire', 'traffic']);
  });
});

describe('a link to an entry that does not exist', () => {
  it('in the text', () => {
    expect(theProblem(saying('See ⟦[[jane-do]]'))).toMatchInlineSnapshot(`
      "unknown-entry
      There is no entry "jane-do".
      Did you mean "jane-doe"?"
    `);
    expect(theProblem(saying('See ⟦[[Mayor Jane Do|her]]'))).toMatchInlineSnapshot(`
      "unknown-entry
      There is no entry "Mayor Jane Do".
      Did you mean "Mayor Jane Doe"?"
    `);
    expect(theProblem(saying('See ⟦[[something else]]'))).toMatchInlineSnapshot(`
      "unknown-entry
      There is no entry "something else".
      Write the id, title or alias of an entry that exists, or add the entry."
    `);
  });

  it('in a citation', () => {
    expect(theProblem(saying('See ⟦[@engineer-report]'))).toMatchInlineSnapshot(`
      "unknown-entry
      There is no reference or source "engineer-report".
      Did you mean "engineers-report"? Write an id that exists, or add content/references/engineer-report.yaml."
    `);
    expect(theProblem(saying('See ⟦[@engineers-report; @no-such-work]'))).toMatchInlineSnapshot(`
      "unknown-entry
      There is no reference or source "no-such-work".
      Write an id that exists, or add content/references/no-such-work.yaml."
    `);
  });

  it('in a component', () => {
    expect(theProblem(edited(EXPLAINER, '<Figure id="traffic"', '⟦<Figure id="trafic"')))
      .toMatchInlineSnapshot(`
      "unknown-entry
      There is no data set "trafic".
      Did you mean "traffic"? Write an id that exists, or add content/data/trafic.yaml."
    `);
    expect(theProblem(saying('She said ⟦<Quote by="jane-do" said="2025">so</Quote>')))
      .toMatchInlineSnapshot(`
      "unknown-entry
      There is no actor "jane-do".
      Did you mean "jane-doe"? Write an id that exists, or add content/actors/jane-do.mdx."
    `);
    expect(
      theProblem(edited(SOURCE, '<Claim id="bridge-is-unsafe"', '⟦<Claim id="bridge-is-unsave"')),
    ).toMatchInlineSnapshot(`
      "unknown-entry
      There is no claim "bridge-is-unsave".
      Did you mean "bridge-is-unsafe"? Write an id that exists, or add content/claims/bridge-is-unsave.mdx."
    `);
    expect(
      theProblem(
        edited(
          SOURCE,
          '<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe',
          '⟦<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-do',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "unknown-entry
      There is no actor "jane-do".
      Did you mean "jane-doe"? Write an id that exists, or add content/actors/jane-do.mdx."
    `);
  });

  it('in a field', () => {
    expect(theProblem(edited(SOURCE, 'publisher: ', 'publisher: ⟦no-'))).toMatchInlineSnapshot(`
      "unknown-entry
      There is no actor "no-the-daily".
      Did you mean "the-daily"? Write an id that exists, or add content/actors/no-the-daily.mdx."
    `);
    expect(theProblem(edited('events/bridge-closes.mdx', '[jane-doe]', '[jane-doe, ⟦mayor]')))
      .toMatchInlineSnapshot(`
      "unknown-entry
      There is no actor "mayor".
      Did you mean "jane-doe"? Write an id that exists, or add content/actors/mayor.mdx."
    `);
    expect(theProblem(edited('claims/repair-by-june.mdx', 'speaker: ', 'speaker: ⟦no-')))
      .toMatchInlineSnapshot(`
      "unknown-entry
      There is no actor "no-the-daily".
      Did you mean "the-daily"? Write an id that exists, or add content/actors/no-the-daily.mdx."
    `);
    expect(theProblem(edited('concepts/steel-fatigue.mdx', '[load-limit]', '[⟦load-limits]')))
      .toMatchInlineSnapshot(`
      "unknown-entry
      There is no concept "load-limits".
      Did you mean "load-limit"? Write an id that exists, or add content/concepts/load-limits.mdx."
    `);
  });

  it('is the only problem, though it was the only link', () => {
    expect(theProblem(edited(EXPLAINER, '[[steel-fatigue]]', '⟦[[steel-fatige]]'))).toContain(
      'unknown-entry',
    );
  });
});

describe('a name that fits two entries', () => {
  const wire = edited('actors/the-daily.mdx', 'kind:', 'aliases: [the wire]\nkind:');

  it('is told with both', () => {
    expect(theProblem(saying('After ⟦[[the wire]]', wire))).toMatchInlineSnapshot(`
      "ambiguous-name
      "the wire" fits more than one entry: "city-wire", "the-daily".
      Write the id: [[city-wire|the wire]] or [[the-daily|the wire]]."
    `);
    expect(theProblem(saying('After ⟦[[The Wire|an agency]]', wire))).toMatchInlineSnapshot(`
      "ambiguous-name
      "The Wire" fits more than one entry: "city-wire", "the-daily".
      Write the id: [[city-wire|an agency]] or [[the-daily|an agency]]."
    `);
  });

  it('is no problem while nobody uses it', () => {
    expect(graphOf(wire).idOf('city-wire')).toBe('city-wire');
  });

  it('may be the id of one of them', () => {
    const files = edited('actors/the-daily.mdx', 'kind:', 'aliases: [city-wire]\nkind:');
    expect(graphOf(files).idOf('city-wire')).toBe('city-wire');
  });
});

describe('a link to an entry of the wrong kind', () => {
  it('in the text', () => {
    expect(theProblem(saying('See ⟦[[engineers-report]]'))).toMatchInlineSnapshot(`
      "wrong-collection
      "engineers-report" is a reference and has no page to link to.
      Cite it: [@engineers-report]."
    `);
    expect(
      theProblem(
        edited(EXPLAINER, '<Figure id="traffic" />', 'See ⟦[[traffic]] [@engineers-report].'),
      ),
    ).toMatchInlineSnapshot(`
      "wrong-collection
      "traffic" is a data set and has no page to link to.
      Show it: <Figure id="traffic" />."
    `);
  });

  it('in a citation, a component, a field', () => {
    expect(theProblem(saying('See ⟦[@jane-doe]'))).toMatchInlineSnapshot(`
      "wrong-collection
      "jane-doe" is an actor, but here must stand a reference or source.
      Name a reference or source by its id."
    `);
    expect(theProblem(saying('⟦<ActorGraph actor="old-town" />\n\nWords'))).toMatchInlineSnapshot(`
      "wrong-collection
      "old-town" is a place, but here must stand an actor.
      Name an actor by its id."
    `);
    expect(theProblem(edited('events/bridge-closes.mdx', '[old-town]', '[⟦city-wire]')))
      .toMatchInlineSnapshot(`
      "wrong-collection
      "city-wire" is an actor, but here must stand a place.
      Name a place by its id."
    `);
    expect(theProblem(edited('actors/jane-doe.mdx', 'to: city-wire', 'to: ⟦engineers-report')))
      .toMatchInlineSnapshot(`
      "wrong-collection
      "engineers-report" is a reference, but here must stand an entry.
      Name an entry by its id."
    `);
  });

  it('is the only problem, though it was the only link', () => {
    const files = withFiles({
      'references/other-report.yaml': STORY['references/engineers-report.yaml'],
    });
    expect(theProblem(saying('See ⟦[[other-report]]', files))).toContain('wrong-collection');
  });
});

describe('an entry', () => {
  it('does not link to itself', () => {
    expect(theProblem(saying('See ⟦[[why-the-bridge-closed]]'))).toMatchInlineSnapshot(`
      "self-link
      The entry links to itself.
      Write the words without brackets."
    `);
    expect(
      theProblem(edited('concepts/load-limit.mdx', 'cites:', 'requires: [⟦load-limit]\ncites:')),
    ).toMatchInlineSnapshot(`
      "self-link
      The entry names itself.
      Name another entry or take the field out."
    `);
    expect(
      theProblem(
        edited(
          'sources/daily-2025-03-02.mdx',
          'read:',
          'syndicated-from: ⟦daily-2025-03-02\nread:',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "self-link
      The entry names itself.
      Name another entry or take the field out."
    `);
  });
});
