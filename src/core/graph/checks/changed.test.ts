import { describe, expect, it } from 'vitest';
import { buildGraph } from '../build.ts';
import { edited, inputOf, problemsOf, STORY, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const DAILY = 'sources/daily-2025-03-02.mdx';
const PASSAGE =
  '<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > city-wire > the-daily" quote="no longer safe">';

/** What the wire says of the bridge. */
interface Wire {
  readonly passages?: readonly string[];
  readonly published?: string;
}

const CARRIED =
  '<Claim id="bridge-is-unsafe" stance="attributes" chain="jane-doe > city-wire" quote="not quite safe">it may not be</Claim>';

/** The story with a report of the wire, and the Daily changing a wording against some source. */
function changing(
  { passages = [CARRIED], published = '2025-03-02' }: Wire = {},
  { against = 'wire', mark = '' } = {},
): Files {
  return edited(
    DAILY,
    PASSAGE,
    `${mark}<Claim id="bridge-is-unsafe" stance="changes" chain="jane-doe > city-wire > the-daily" quote="no longer safe" change="hardened" against="${against}" reply="not-asked">`,
    {
      ...STORY,
      'sources/wire.mdx': (STORY[DAILY] ?? '')
        .replace('The Daily on the bridge', 'The wire on the bridge')
        .replace('publisher: the-daily', 'publisher: city-wire')
        .replace('"2025-03-02"', `"${published}"`)
        .replace(
          /The Daily says[^]*/,
          `${passages.map((each) => `It says ${each}.`).join('\n\n')}\n`,
        ),
    },
  );
}

const disputing = (quote = ''): string =>
  `<Claim id="bridge-is-unsafe" stance="disputes" chain="city-wire" by="city-wire"${quote}>it is not so</Claim>`;

describe('a change of wording', () => {
  it('stands beside the wording of another source', () => {
    expect(problemsOf(changing())).toEqual([]);
  });

  it.each([
    ['a dispute besides', [disputing(' quote="not so"'), CARRIED]],
    [
      'a passage without its words besides',
      [CARRIED.replace(' quote="not quite safe"', ''), CARRIED],
    ],
    [
      'a change there of another wording',
      [CARRIED.replace('attributes"', 'changes" change="cut" against="third" reply="asked"')],
    ],
  ])('may have %s', (name, passages) => {
    const files = changing({ passages });
    const third = (files['sources/wire.mdx'] ?? '')
      .replace('The wire', 'A third')
      .replace(/It says[^]*/, `It says ${CARRIED}.\n`);
    expect(
      problemsOf(name.includes('there') ? { ...files, 'sources/third.mdx': third } : files),
    ).toEqual([]);
  });

  it('is measured against a source that carries the claim', () => {
    const other =
      '<Claim id="repair-by-june" stance="attributes" chain="the-daily > city-wire" quote="in June">so</Claim>';
    expect(theProblem(changing({ passages: [other] }, { mark: '⟦' }))).toMatchInlineSnapshot(`
      "unmeasured-change
      The wording is measured against "wire", which has no passage of "bridge-is-unsafe".
      Mark in wire where it says so, <Claim id="bridge-is-unsafe" … quote="…">, or name another source."
    `);
  });

  it('is measured against words', () => {
    const bare = CARRIED.replace(' quote="not quite safe"', '');
    expect(theProblem(changing({ passages: [bare] }, { mark: '⟦' }))).toMatchInlineSnapshot(`
      "unmeasured-change
      The wording is measured against "wire", which does not quote its passage of "bridge-is-unsafe".
      Add quote="…" with its words to <Claim id="bridge-is-unsafe"> there, or name another source."
    `);
    expect(
      theProblem(changing({ passages: [disputing(' quote="not so"'), bare] }, { mark: '⟦' })),
    ).toContain('does not quote');
  });

  it('is not measured against who disputes', () => {
    expect(theProblem(changing({ passages: [disputing(' quote="not so"')] }, { mark: '⟦' })))
      .toMatchInlineSnapshot(`
      "unmeasured-change
      The wording is measured against "wire", which only disputes "bridge-is-unsafe".
      Mark in wire where it says so, <Claim id="bridge-is-unsafe" … quote="…">, or name another source."
    `);
  });

  it('is not measured against itself', () => {
    expect(theProblem(changing({}, { against: 'daily-2025-03-02', mark: '⟦' })))
      .toMatchInlineSnapshot(`
      "self-link
      The source measures its wording against its own.
      Name in against="…" the source whose wording it changes."
    `);
  });

  it('is measured against a source', () => {
    expect(theProblem(changing({}, { against: 'engineers-report', mark: '⟦' }))).toContain(
      'wrong-collection',
    );
    expect(theProblem(changing({}, { against: 'wires', mark: '⟦' }))).toContain('unknown-entry');
  });

  it('is of a wording that was published before', () => {
    expect(theProblem(changing({ published: '2025-03-05' }, { mark: '⟦' }))).toMatchInlineSnapshot(`
      "contradictory-dates
      A report of 2025-03-02 cannot change the wording of one that was published on 2025-03-05 (content/sources/wire.mdx:4).
      Mend one of the two dates, or name another entry than "wire"."
    `);
    expect(problemsOf(changing({ published: '2025-03-03' }))).toEqual([]);
    expect(problemsOf(changing({ published: '2025-03' }))).toEqual([]);
  });

  it('is not of a wording that is a change of this one', () => {
    const back = CARRIED.replace(
      'attributes"',
      'changes" change="cut" against="daily-2025-03-02" reply="asked"',
    );
    expect(theProblem(changing({ passages: [back] }, { mark: '⟦' }))).toMatchInlineSnapshot(`
      "circular-change
      These lead in a circle: daily-2025-03-02 > wire > daily-2025-03-02.
      Take one of these links out: what comes first cannot depend on what comes after it."
    `);
  });

  it('may be of a wording beside one that is a change of this source, of another claim', () => {
    const back =
      '<Claim id="repair-by-june" stance="changes" chain="the-daily > city-wire" quote="in June" change="cut" against="daily-2025-03-02" reply="asked">so</Claim>';
    const files = changing({ passages: [CARRIED, back] });
    expect(
      problemsOf(edited(DAILY, 'chain="the-daily">', 'chain="the-daily" quote="June">', files)),
    ).toEqual([]);
  });

  it('has both wordings verified, or a reason why not', () => {
    const problems = (files: Files) => {
      const { problems: read, ...input } = inputOf(files, { records: true });
      return [...read, ...buildGraph(input).problems].map(({ file, code }) => `${file} ${code}`);
    };
    const files = changing();
    expect(problems(files)).toEqual(['content/sources/wire.mdx unverified-quotation']);
    expect(problems({ ...files, 'sources/daily-2025-03-02.quotes.json': '' })).toContain(
      'content/sources/daily-2025-03-02.quotes.json quotes-file',
    );
    const reason = 'read: partial\nquotes-unverified: Nobody has kept it.\n';
    expect(problems(edited('sources/wire.mdx', 'read: full\n', reason, files))).toEqual([]);
  });
});
