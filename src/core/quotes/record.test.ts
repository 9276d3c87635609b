import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../io/digest.ts';
import { readRecord, writeRecord } from './record.ts';
import type { QuotesRecord } from './record.ts';
import { claim, quote, sourceOf } from './testing.ts';
import { unverifiedQuotations } from './unverified.ts';
import { verifySource } from './verify.ts';

const ORIGINAL =
  'The old bridge is no longer safe, said the mayor. “It will be closed. It will be rebuilt.”';
const BODY = `She says ${claim('no longer safe')}, and ${quote('It will be', 'occurrence="2"')}.`;

function recordOf(body = BODY): QuotesRecord {
  const outcome = verifySource(sourceOf(body), ORIGINAL, sha256);
  if (!('record' in outcome)) throw new Error(JSON.stringify(outcome.problems));
  return outcome.record;
}

const read = (text: string): string[] =>
  readRecord(text, 'r.json', sha256).problems.map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );

describe('a record', () => {
  const text = writeRecord(recordOf());

  it('is read as it was written, with line ends of any system', () => {
    expect(readRecord(text, 'r.json', sha256)).toEqual({ record: recordOf(), problems: [] });
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('is the same for the same source and original', () => {
    expect(writeRecord(recordOf())).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ original: { sha256: sha256(ORIGINAL) } });
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another shape', '[]'],
    ['null', 'null'],
    ['a key more', text.replace('"original"', '"evil": 1, "original"')],
    ['a prototype', text.replace('"original"', '"__proto__": {"a": 1}, "original"')],
    ['a key twice', text.replace('"original"', '"original": {}, "original"')],
    ['escapes', text.replace('no longer', 'no\\u0020longer')],
    ['other white space', text.replace('  ', '\t')],
    ['text after its end', `${text}\n`],
    ['a mark before it', `\uFEFF${text}`],
    ['another type', text.replace('TextQuoteSelector', 'FragmentSelector')],
    ['a hash that is none', text.replace(sha256(ORIGINAL), 'x')],
    ['other words', text.replace('no longer safe', 'now quite safe')],
    ['an occurrence that is none', text.replace('"occurrence": 2', '"occurrence": -1')],
    ['words that are not spoken by saying so', text.replace('"spoken": true', '"spoken": false')],
    ['deep brackets', '['.repeat(60_000)],
    ['a large number', text.replace('"occurrence": 2', '"occurrence": 2e400')],
  ])('is not %s', (_, changed) => {
    expect(changed).not.toBe(text);
    const problems = read(changed);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('quotes-file');
  });

  it('says of a mark before it how it goes', () => {
    expect(readRecord(`\uFEFF${text}`, 'r.json', sha256).problems).toMatchObject([
      {
        ...{ line: 1, column: 1, code: 'quotes-file' },
        message: 'The file begins with U+FEFF, a byte order mark.',
        hint: 'Run "npm run check -- --fix", which takes it out.',
      },
    ]);
  });

  it('says where it was changed', () => {
    expect(read(text.replace('no longer safe', 'now quite safe'))).toEqual([
      '7:18 quotes-file The words of this quotation do not fit its hash.',
    ]);
    expect(read(text.replace('  "quotations"', ' "quotations"'))[0]).toMatch(/^5:2 /);
  });

  it('cannot be changed in any character without being refused or without effect', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        const { record } = readRecord(changed, 'r.json', sha256);
        if (record) expect(writeRecord(record)).toBe(changed.replaceAll('\r\n', '\n'));
      }),
    );
  });
});

describe('the quotations of a source', () => {
  const said = (body: string, record: QuotesRecord | undefined, fields?: string): string[] =>
    unverifiedQuotations(sourceOf(body, fields), record).map(
      ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`,
    );

  it('are verified by their record', () => {
    expect(said(BODY, recordOf())).toEqual([]);
  });

  it('may become fewer, change their place and their typography', () => {
    expect(said(`First ${claim('no  longer\u00A0safe')}.`, recordOf())).toEqual([]);
    expect(said('None.', recordOf())).toEqual([]);
  });

  it('are not missed where a source was not read in full', () => {
    expect(said('None.', undefined, 'read: partial')).toEqual([]);
  });

  it('may be none, and yet what was read in full was compared', () => {
    expect(said('None.', undefined)).toEqual([
      '8:1 uncompared-source The source was read in full, but nothing says that it was compared with its original. Run "npm run quotes -- --original <file> report", or write "read: partial".',
    ]);
  });

  it('are spoken only where the record says so', () => {
    const { original, quotations } = recordOf();
    const unspoken = quotations.map(({ spoken: _, ...quotation }) => quotation);
    expect(
      said(`${BODY} ${quote('It will be', 'occurrence="2"')}`, { original, quotations: unspoken }),
    ).toEqual([
      '11:103 indirect-speech The record does not say that the words "It will be" stand between quotation marks in the original. Tell them without <Quote>, since indirect speech is a paraphrase; quote="…" of <Claim> may have the outlet\'s own words; where they do stand so, run "npm run quotes -- --original <file> report".',
    ]);
    const quoted = BODY.replace(/<Quote.*<\/Quote>/, claim('It will be', 'occurrence="2"'));
    expect(said(quoted, { original, quotations: unspoken })).toEqual([]);
  });

  it('may not be changed or added', () => {
    expect(said(BODY.replace('no longer', 'No longer'), recordOf())).toEqual([
      '11:64 unverified-quotation The quotation "No longer safe" was not compared with the original. Run "npm run quotes -- --original <file> report".',
    ]);
    expect(said(BODY.replace('"2"', '"1"'), recordOf())).toHaveLength(1);
    expect(said(`${BODY} “the mayor”`, recordOf())).toHaveLength(1);
  });

  it('need a record', () => {
    expect(said(BODY, undefined)).toEqual([
      '11:64 unverified-quotation The source has 2 quotations and no record that the original has the words. Run "npm run quotes -- --original <file> report".',
    ]);
    expect(said(BODY, undefined, 'read: partial')[0]).toContain(
      'or say in "quotes-unverified" why',
    );
  });

  it('need none where the source says why, and then there is none', () => {
    const fields = 'read: partial\nquotes-unverified: Heard on the radio.';
    expect(said(BODY, undefined, fields)).toEqual([]);
    expect(said(BODY, recordOf(), fields)[0]).toMatch(/^9:1 invalid-value /);
  });

  it('are always at hand to who has read all', () => {
    expect(() => sourceOf(BODY, 'read: full\nquotes-unverified: Lost.')).toThrow('invalid-value');
  });

  it('are verified however long they are', () => {
    const long = 'a b c d e f g h i j k l';
    for (const body of [claim(long), `“${long}”`, `‘${long}’`, `> ${long}`]) {
      expect(said(body, recordOf())).toEqual([
        expect.stringContaining(`unverified-quotation The quotation "${long}" was not compared`),
      ]);
    }
  });
});
