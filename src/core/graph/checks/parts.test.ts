import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem, withFiles } from '../testing.ts';
import type { Files } from '../testing.ts';

const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';
const SOURCE = 'sources/daily-2025-03-02.mdx';

/** The story whose explainer also says this. */
function saying(words: string, files: Files = STORY): Files {
  return edited(
    EXPLAINER,
    '## The cracks',
    `${words} [@engineers-report].\n\n## The cracks`,
    files,
  );
}

/** The story whose report ends with these words. */
function reporting(words: string): Files {
  return { ...STORY, [SOURCE]: `${STORY[SOURCE]}\n${words}\n` };
}

describe('a link to a part of its page', () => {
  it.each(['p1', 'p3', 's-the-cracks', 'note-cracks', 'r1', 'c1', 'c2', 'figure-traffic'])(
    'leads to #%s',
    (part) => {
      expect(problemsOf(saying(`See [there](#${part})`))).toEqual([]);
    },
  );

  it.each([
    'p0',
    'p4',
    's-cracks-in-steel',
    'note-crack-2',
    'r2',
    'r1-2',
    'c3',
    'figure-x',
    'main',
  ])('does not lead to #%s', (part) => {
    expect(theProblem(saying(`See ⟦[there](#${part})`))).toContain(
      `unknown-part\nThe page has no part "#${part}".\n`,
    );
  });

  it('says what may be meant', () => {
    expect(theProblem(saying('See ⟦[there](#the-cracks)'))).toMatchInlineSnapshot(`
      "unknown-part
      The page has no part "#the-cracks".
      Did you mean "#s-the-cracks"?"
    `);
    expect(theProblem(saying('See ⟦[there](#cracks)'))).toContain('Did you mean "#note-cracks"?');
    expect(theProblem(saying('See ⟦[there](#traffic)'))).toContain(
      'Did you mean "#figure-traffic"?',
    );
    expect(theProblem(saying('See ⟦[there](#s-the-crack)'))).toContain(
      'Did you mean "#s-the-cracks"?',
    );
    expect(theProblem(saying('See ⟦[there](#no-such-part-here)'))).toMatchInlineSnapshot(`
      "unknown-part
      The page has no part "#no-such-part-here".
      Link to a paragraph (#p3), a heading (#s-its-words), a note (#note-its-name) or a figure (#figure-its-id)."
    `);
  });

  it('may have its address elsewhere', () => {
    expect(problemsOf(saying('See [there][x]\n\n[x]: #p2\n\nMore'))).toHaveLength(1);
    expect(
      theProblem(saying('See [there][x] [@engineers-report].\n\n⟦[x]: #p9\n\nMore')),
    ).toContain('unknown-part');
  });

  it('leads to a heading in any script', () => {
    const files = edited(
      EXPLAINER,
      '## The cracks',
      '## Трещины\n\nx [@engineers-report].\n\n## The cracks',
    );
    expect(problemsOf(saying('See [there](#s-трещины)', files))).toEqual([]);
  });

  it('leads to a passage, each by its name', () => {
    const again =
      'Again <Claim id="repair-by-june" stance="asserts" chain="the-daily">June</Claim>, see ';
    for (const part of ['claim-repair-by-june', 'claim-repair-by-june-2']) {
      expect(problemsOf(reporting(`${again}[there](#${part}).`))).toEqual([]);
    }
    expect(theProblem(reporting(`${again}⟦[there](#claim-repair-by-june-3).`))).toContain(
      'unknown-part',
    );
    expect(theProblem(reporting('See ⟦[there](#repair-by-june).'))).toContain(
      'Did you mean "#claim-repair-by-june"?',
    );
  });

  it('is told also where the file has another problem', () => {
    const codes = problemsOf(saying('See [there](#p9) and <b>this</b>')).map(({ code }) => code);
    expect(codes).toEqual(['unknown-part', 'raw-html']);
  });

  it('gets advice for the first fifty that lead nowhere', () => {
    const many = Array.from({ length: 60 }, () => 'See [there](#the-cracks)').join(
      ' [@engineers-report].\n\n',
    );
    const hints = problemsOf(saying(many)).map(({ hint }) => hint);
    expect(hints.filter((hint) => hint.startsWith('Did you mean'))).toHaveLength(50);
    expect(hints).toHaveLength(60);
  });
});

describe('two passages', () => {
  const june = STORY['claims/repair-by-june.mdx'] ?? '';
  const story = withFiles({
    'claims/repair-by-june-2.mdx': june.replace('The repair ends', 'The second repair ends'),
    [EXPLAINER]: (STORY[EXPLAINER] ?? '').replace('is near', 'is near, or [[repair-by-june-2]]'),
  });
  const passage = (claim: string): string =>
    `<Claim id="${claim}" stance="asserts" chain="the-daily">June</Claim>`;
  const also = (words: string): Files => ({ ...story, [SOURCE]: `${story[SOURCE]}\n${words}\n` });

  it('have names of their own', () => {
    expect(problemsOf(also(`It says ${passage('repair-by-june-2')}.`))).toEqual([]);
    expect(problemsOf(also(`It says ${passage('repair-by-june')} twice.`))).toEqual([]);
  });

  it('do not share one', () => {
    expect(
      theProblem(also(`It says ${passage('repair-by-june')} and ⟦${passage('repair-by-june-2')}.`)),
    ).toMatchInlineSnapshot(`
      "duplicate-component
      This passage and the one in line 16 would both be "#claim-repair-by-june-2" in the page.
      Mark "repair-by-june" less often, or give the claim "repair-by-june-2" a file name that does not end in a number."
    `);
    expect(
      theProblem(also(`It says ${passage('repair-by-june-2')} and ⟦${passage('repair-by-june')}.`)),
    ).toMatchInlineSnapshot(`
      "duplicate-component
      This passage and the one in line 16 would both be "#claim-repair-by-june-2" in the page.
      Mark "repair-by-june" less often, or give the claim "repair-by-june-2" a file name that does not end in a number."
    `);
  });
});
