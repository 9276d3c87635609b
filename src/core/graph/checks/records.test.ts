import { expect, it } from 'vitest';
import { buildGraph } from '../build.ts';
import { edited, inputOf, STORY, withFiles } from '../testing.ts';
import type { Files } from '../testing.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';
const RECORD = 'sources/daily-2025-03-02.quotes.json';

/** What is said of files when quotations are compared with their records. */
function said(files: Files): string[] {
  return buildGraph(inputOf(files, { records: true })).problems.map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
}

it('asks nothing of a source that its record covers', () => {
  expect(said(STORY)).toEqual([]);
});

it('asks for a record of a source that was read in full, also where it quotes nothing', () => {
  const bare = edited(SOURCE, ' quote="no longer safe"', '');
  expect(said(bare)).toEqual([]);
  expect(said(withFiles({ [RECORD]: undefined }, bare))).toEqual([
    `content/${SOURCE}:7:1 uncompared-source`,
  ]);
  const partial = edited(SOURCE, 'read: full', 'read: partial', bare);
  expect(said(withFiles({ [RECORD]: undefined }, partial))).toEqual([]);
});

it('asks for the words between any marks', () => {
  for (const quoted of [
    "'a crack'",
    '«a crack»',
    '„a crack“',
    '「a crack」',
    '‘a crack’',
    '> A crack',
  ]) {
    const text = `${quoted}\n\nThe Daily says, after`;
    expect(said(edited(SOURCE, 'The Daily says, after', text))).toEqual([
      expect.stringMatching(/:12:[1-3] unverified-quotation$/),
    ]);
  }
});

it('asks whether somebody spoke the words that <Quote> has', () => {
  const quote = '<Quote by="jane-doe" said="2025-03-01">no longer safe</Quote>';
  const text = `She: ${quote}. The Daily says, after`;
  expect(said(edited(SOURCE, 'The Daily says, after', text))).toEqual([
    `content/${SOURCE}:12:6 indirect-speech`,
  ]);
});

it('tells of a record without its source', () => {
  expect(said(withFiles({ 'sources/gone.quotes.json': STORY[RECORD] }))).toEqual([
    'content/sources/gone.quotes.json:1:1 missing-file',
  ]);
});
