import { describe, expect, it } from 'vitest';
import { edited, problemsOf, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';

/** The story with other words in place of the mark and its note, and with other notes. */
function withNotes(words: string, notes: string): Files {
  return edited(
    EXPLAINER,
    '[^cracks]: **Context.** Cracks grow under [[load-limit|load]] [@engineers-report].\n',
    `${notes}\n\nMore on [[load-limit]] [@engineers-report].\n`,
    edited(EXPLAINER, '<Mark note="cracks">cracks</Mark>[^cracks]', words),
  );
}

const NOTE = '[^why]: **Context.** Words [@engineers-report].';

describe('a note', () => {
  it('may be referred to several times, and have marks', () => {
    expect(problemsOf(withNotes('<Mark note="why">a</Mark>[^why] b[^Why]', NOTE))).toEqual([]);
  });

  it('may be written without an empty line before it', () => {
    expect(
      problemsOf(withNotes('a[^why] [@engineers-report]', `Words [@engineers-report].\n${NOTE}`)),
    ).toEqual([]);
  });

  it('has words for a label', () => {
    expect(
      theProblem(
        withNotes(
          'a[^why] [@engineers-report]',
          NOTE.replace('[^why]: **Context.**', '⟦[^why]: **—**'),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "note-label
      The note "why" has no label.
      Begin it with a label in bold: [^why]: **Context.** …"
    `);
    expect(
      problemsOf(withNotes('a[^why] [@engineers-report]', NOTE.replace('Context.', '7'))),
    ).toEqual([]);
  });

  it('is not missed where an open block of code swallows it, or where code names it', () => {
    expect(theProblem(withNotes('a[^why] [@engineers-report]', `⟦~~~\n${NOTE}`))).toMatch(
      /^mdx-syntax/,
    );
    expect(
      theProblem(withNotes('a [@engineers-report]', '⟦export default [^why] and [@nobody]')),
    ).toMatch(/^mdx-code/);
  });

  it('that is not written is told at the first reference', () => {
    expect(theProblem(withNotes('cracks⟦[^why] and more[^why]', ''))).toMatchInlineSnapshot(`
      "undefined-note
      There is no note "[^why]".
      Write the note on a line of its own: [^why]: **Context.** …"
    `);
    expect(theProblem(withNotes('⟦<Mark note="why">cracks</Mark>[^why]', '')))
      .toMatchInlineSnapshot(`
      "undefined-note
      The mark names the note "why", which is not written.
      Write the note on a line of its own: [^why]: **Context.** …"
    `);
    expect(
      theProblem(
        withNotes('cracks⟦[^two words]', '[^two words]: **Context.** Words [@engineers-report].'),
      ),
    ).toMatchInlineSnapshot(`
      "undefined-note
      There is no note "[^two words]".
      Give the note a name without spaces, here and where it is written: [^name]: **Context.** …"
    `);
    expect(theProblem(withNotes('cracks⟦[^]', ''))).toMatchInlineSnapshot(`
      "undefined-note
      There is no note "[^]".
      Give the note a name without spaces, here and where it is written: [^name]: **Context.** …"
    `);
  });

  it('that a claim names is written in its source', () => {
    const at = 'quote="no longer safe"';
    const source = 'sources/daily-2025-03-02.mdx';
    const named = edited(source, at, `${at} note="why"`);
    expect(problemsOf(named).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'undefined-note The claim names the note "why", which is not written.',
    ]);
    const written =
      'Words.[^why]\n\n[^why]: **Wording.** It changed [@engineers-report].\n\nThe paper';
    expect(problemsOf(edited(source, 'The paper', written, named))).toEqual([]);
  });

  it('that is misspelt is not unused as well', () => {
    expect(theProblem(withNotes('cracks⟦[^wy]', NOTE))).toMatchInlineSnapshot(`
      "undefined-note
      There is no note "[^wy]".
      Did you mean "why"? Write the note on a line of its own: [^wy]: **Context.** …"
    `);
    expect(theProblem(withNotes('⟦<Mark note="wy">cracks</Mark>[^why]', NOTE)))
      .toMatchInlineSnapshot(`
      "undefined-note
      The mark names the note "wy", which is not written.
      Did you mean "why"? Write the note on a line of its own: [^wy]: **Context.** …"
    `);
    expect(theProblem(withNotes('⟦<Mark note="wy">cracks</Mark>', NOTE))).toContain(
      'undefined-note',
    );
  });

  it('of that name is not looked for in code or behind a backslash', () => {
    expect(problemsOf(withNotes('`[^why]` and \\[^why]', ''))).toEqual([]);
  });

  it('is written once', () => {
    expect(theProblem(withNotes('a[^why]', `${NOTE}\n\n⟦${NOTE}`))).toMatchInlineSnapshot(`
      "duplicate-note
      The note "why" is written twice.
      Give one of the two another name."
    `);
  });

  it('is referred to', () => {
    expect(theProblem(withNotes('a', `⟦${NOTE}`))).toMatchInlineSnapshot(`
      "unused-note
      Nothing refers to the note "why".
      Put [^why] after the words it explains, or take the note out."
    `);
    expect(theProblem(withNotes('<Mark note="why">a</Mark>', `⟦${NOTE}`))).toMatchInlineSnapshot(`
      "unused-note
      Nothing refers to the note "why".
      Put [^why] after the words it explains, or take the note out."
    `);
  });

  it('begins with a label', () => {
    expect(theProblem(withNotes('a[^why]', '⟦[^why]: Words [@engineers-report].')))
      .toMatchInlineSnapshot(`
      "note-label
      The note "why" has no label.
      Begin it with a label in bold: [^why]: **Context.** …"
    `);
    expect(
      theProblem(withNotes('a[^why]', '⟦[^why]: Words **not first** [@engineers-report].')),
    ).toContain('note-label');
  });
});
