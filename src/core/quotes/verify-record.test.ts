import { describe, expect, it } from 'vitest';
import { sha256 } from '../../io/digest.ts';
import { foldQuotation } from './fold.ts';
import { writeRecord } from './record.ts';
import type { QuotesRecord } from './record.ts';
import { claim, quote, sourceOf } from './testing.ts';
import { verifyRecord } from './verify-record.ts';
import { verifySource } from './verify.ts';

const ORIGINAL =
  'The old bridge is no longer safe, said the mayor. “It will be closed. It will be rebuilt.”';
const BODY = `She says ${claim('no longer safe')}, and ${quote('It will be', 'occurrence="2"')}.`;

function recordOf(body = BODY, original = ORIGINAL): QuotesRecord {
  const outcome = verifySource(sourceOf(body), original, sha256);
  if (!('record' in outcome)) throw new Error(JSON.stringify(outcome.problems));
  return outcome.record;
}

/** What is said of a record when the original is at hand. */
function said(
  record: QuotesRecord,
  { body = BODY, fields = 'read: full', original = ORIGINAL } = {},
) {
  const file = { file: 'r.json', text: writeRecord(record), record };
  return verifyRecord(sourceOf(body, fields), file, original, sha256).map(
    (it) => `${it.file}:${it.line}:${it.column} ${it.code} ${it.message}`,
  );
}

/** A record with its first quotation changed. */
function changed(change: (first: QuotesRecord['quotations'][number]) => object): QuotesRecord {
  const record = recordOf();
  const quotations = record.quotations.map((it, index) =>
    index === 0 ? { ...it, ...change(it) } : it,
  );
  return { ...record, quotations };
}

/** A quotation that nobody printed, in the form that a record has. */
const forged = (words: string) => ({
  sha256: sha256(foldQuotation(words)),
  selector: { type: 'TextQuoteSelector' as const, exact: words, prefix: '', suffix: '' },
});

describe('a record, with its original at hand,', () => {
  it('is true as it was written', () => {
    expect(said(recordOf())).toEqual([]);
  });

  it('is true of more than the source quotes by now', () => {
    expect(said(recordOf(), { body: 'None.' })).toEqual([]);
    expect(said(recordOf('None.'), { body: 'None.' })).toEqual([]);
  });

  it('is true where it does not tell that words were spoken', () => {
    const { original, quotations } = recordOf();
    const unspoken = quotations.map(({ spoken: _, ...quotation }) => quotation);
    expect(said({ original, quotations: unspoken }, { body: 'None.' })).toEqual([]);
  });

  it('is not true of another text, even where the words are the same', () => {
    expect(said(recordOf(), { original: `${ORIGINAL}\n` })).toEqual([
      'r.json:3:16 quotes-file The record is of another text than this original.',
    ]);
    expect(said({ ...recordOf(), original: { sha256: '0'.repeat(64) } })).toHaveLength(1);
  });

  it('is not true when it has words that were not printed', () => {
    expect(
      said(
        changed(() => forged('now quite safe')),
        { body: 'None.' },
      ),
    ).toEqual([
      'r.json:7:18 quotes-file The original does not have this quotation as the record says.',
    ]);
  });

  it.each([
    ['prefix', (it: { selector: object }) => ({ selector: { ...it.selector, prefix: 'never ' } })],
    ['suffix', (it: { selector: object }) => ({ selector: { ...it.selector, suffix: ' yet' } })],
    ['words of a part', () => forged('longer saf')],
    ['occurrence', () => ({ occurrence: 2 })],
    ['speaker', () => ({ spoken: true as const })],
    ['words that stand there twice', () => forged('It will be')],
  ])('is not true with another %s', (_, change) => {
    expect(said(changed(change), { body: 'None.' })).toEqual([
      expect.stringContaining('The original does not have this quotation as the record says.'),
    ]);
  });

  it('tells what the source quotes without it', () => {
    const body = `${BODY} “It will be closed”`;
    expect(said(recordOf(), { body })).toEqual([
      expect.stringMatching(
        /^content\/sources\/report\.mdx:11:\d+ unverified-quotation The quotation "It will be closed" /,
      ),
    ]);
  });

  it('tells what the original does not have, and what is copied from it', () => {
    const record = changed(() => forged('now quite safe'));
    const body = `She says ${claim('now quite safe')}. The old bridge is no longer safe, said the mayor.`;
    expect(said(record, { body }).map((it) => it.split(' ').slice(0, 2).join(' '))).toEqual([
      expect.stringMatching(/^content\/sources\/report\.mdx:11:\d+ quotation-not-found$/),
      expect.stringMatching(/^content\/sources\/report\.mdx:11:\d+ copied-words$/),
      'r.json:7:18 quotes-file',
    ]);
  });

  it('stands in no source that says that it has none', () => {
    const fields = 'read: partial\nquotes-unverified: Lost.';
    expect(said(recordOf(), { fields }).join()).toContain('invalid-value');
  });
});
