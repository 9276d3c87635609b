import { describe, expect, it } from 'vitest';
import { sha256 } from '../../io/digest.ts';
import { claim, quote, sourceOf } from './testing.ts';
import { verifySource } from './verify.ts';

const ORIGINAL = `# The bridge

The bridge is no longer safe, the mayor told *City Wire* on Sunday. Nobody may use it from now on.

"We closed it," she said. "We closed it because of the cracks."
`;

function problemsIn(body: string, fields?: string): string[] {
  const outcome = verifySource(sourceOf(body, fields), ORIGINAL, sha256);
  if ('record' in outcome) return [];
  return outcome.problems.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column} ${code}\n${message}\n${hint}`,
  );
}

describe('a source', () => {
  it('is verified where every quotation is in the original', () => {
    expect(
      problemsIn(
        `It says ${claim('no longer safe')}, ${quote('because of the cracks')} and “told City Wire”; ${quote('We closed it', 'occurrence="2"')}.`,
      ),
    ).toEqual([]);
  });

  it('has all its problems told at once, in their order', () => {
    const body = `It ${claim('not longer safe')} and ${quote('We closed it')}.

And ${quote('We closed it', 'occurrence="3"')}: “the hospital”. The mayor told City Wire on Sunday: nobody may be there.`;
    expect(problemsIn(body)).toMatchInlineSnapshot(`
      [
        "content/sources/report.mdx:11:58 quotation-not-found
      The original does not have the words "not longer safe".
      The nearest words there are "no longer safe". Quote them exactly, or leave the quotation out.",
        "content/sources/report.mdx:11:97 quotation-ambiguous
      The original has the words "We closed it" 2 times.
      Say which is meant, such as occurrence="1" in <Claim> or <Quote>, or quote more words.",
        "content/sources/report.mdx:13:5 quotation-not-found
      The original has the words "We closed it" 2 times, and no occurrence 3.
      Write an occurrence from 1 to 2, or take the attribute out.",
        "content/sources/report.mdx:13:82 quotation-not-found
      The original does not have the words "the hospital".
      Quote its exact words, or tell the same in your own without quotation marks.",
        "content/sources/report.mdx:13:97 copied-words
      9 words in a row are the original's: "The mayor told City Wire on Sunday nobody may".
      Say it in your own words, or quote briefly; fewer than 8 may be the same.",
      ]
    `);
  });

  it('has nobody speak words that the original tells in indirect speech', () => {
    const body = `The mayor ${quote('no longer safe')}; ${quote('We closed it," she')}.`;
    expect(problemsIn(body)).toMatchInlineSnapshot(`
      [
        "content/sources/report.mdx:11:11 indirect-speech
      The original does not have the words "no longer safe" between quotation marks, as somebody's own.
      Tell them without <Quote>, since indirect speech is a paraphrase; quote="…" of <Claim> may have the outlet's own words.",
        "content/sources/report.mdx:11:74 indirect-speech
      The original does not have the words "We closed it," she" between quotation marks, as somebody's own.
      Tell them without <Quote>, since indirect speech is a paraphrase; quote="…" of <Claim> may have the outlet's own words.",
      ]
    `);
    const own = quote('no longer safe').replace('jane-doe', 'the-daily');
    expect(problemsIn(`Here ${own} and ${claim('no longer safe')}, “no longer safe”.`)).toEqual([]);
  });

  it('quotes briefly, in any marks', () => {
    const long = 'We closed it because of the cracks and the rust and the rain';
    const texts = [claim(long), quote(long), `“${long}”`, `'${long}'`, `> ${long}`, `‚${long}‘`];
    for (const text of texts) {
      expect(problemsIn(`${text}`)[0]).toMatch(
        /:11:\d+ long-quotation\nThe quotation has 13 words; a quotation may have 11\./,
      );
    }
  });

  it('shows no more than a few words of the original', () => {
    const long = 'The bridge is not longer safe, the mayor told City Wire on Sunday evening';
    expect(problemsIn(claim(long)).join('\n')).toContain(
      'nearest words there are "The bridge is no longer safe, the mayor told City Wire …"',
    );
  });

  it('does not say that its original is out of reach', () => {
    expect(problemsIn('Nothing.', 'read: partial\nquotes-unverified: Heard on the radio.'))
      .toMatchInlineSnapshot(`
      [
        "content/sources/report.mdx:9:1 invalid-value
      The source says that its quotations are not verified, but its original is at hand.
      Take the field "quotes-unverified" out.",
      ]
    `);
  });
});

it('keeps the place of each quotation, and never a sentence', () => {
  const outcome = verifySource(
    sourceOf(
      `${claim('no longer safe')} ${claim('no longer safe')} ${quote('because of the cracks')}`,
    ),
    ORIGINAL,
    sha256,
  );
  expect(outcome).toEqual({
    record: {
      original: { sha256: sha256(ORIGINAL) },
      quotations: [
        {
          sha256: sha256('no longer safe'),
          selector: {
            type: 'TextQuoteSelector',
            exact: 'no longer safe',
            prefix: 'The bridge is ',
            suffix: ', the mayor told',
          },
        },
        {
          sha256: sha256('because of the cracks'),
          spoken: true,
          selector: {
            type: 'TextQuoteSelector',
            exact: 'because of the cracks',
            prefix: 'closed it ',
            suffix: '',
          },
        },
      ],
    },
  });
});
