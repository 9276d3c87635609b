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
        `It says ${claim('no longer safe')}, ${quote('told City Wire')} and “the cracks”; ${quote('We closed it', 'occurrence="2"')}.`,
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

  it('shows no more than a few words of the original', () => {
    const long = 'The bridge is not longer safe, the mayor told City Wire on Sunday evening';
    const [problem = ''] = problemsIn(claim(long));
    expect(problem).toContain(
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
    sourceOf(`${claim('no longer safe')} ${claim('no longer safe')} ${quote('Nobody may use it')}`),
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
          sha256: sha256('Nobody may use it'),
          selector: {
            type: 'TextQuoteSelector',
            exact: 'Nobody may use it',
            prefix: 'on Sunday. ',
            suffix: ' from now',
          },
        },
      ],
    },
  });
});
