import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../io/corpus.ts';
import { sha256 } from '../../io/digest.ts';
import { parseEntry } from '../grammar/entry.ts';
import type { ParsedEntry } from '../grammar/entry.ts';
import { STORY } from '../graph/testing.ts';
import { entryId } from '../model/ids.ts';
import { writeRecord } from '../quotes/record.ts';
import { verifySource } from '../quotes/verify.ts';
import { ENGLISH } from '../words/words.ts';
import { PROBLEM_CODES } from '../model/codes.ts';
import type { ProblemCode } from '../model/codes.ts';
import type { Sample } from './advice.ts';
import { GUIDE, GUIDE_FAMILIES, guideView } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The codes that the real checker reports for a story with these files. */
async function codesOf(name: string, sample: Sample): Promise<string[]> {
  const {
    files,
    images = {},
    without = [],
    alone,
    saved = 'utf8',
    times = 1,
    asOf,
    today,
  } = sample;
  const content = join(folder, name, 'content');
  mkdirSync(content, { recursive: true });
  for (const [file, text] of Object.entries({ ...(alone ? {} : STORY), ...files })) {
    if (without.includes(file)) continue;
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    const last = /[^\n]*\n$/.exec(text)?.[0] ?? '';
    writeFileSync(path, file in files ? text + last.repeat(times - 1) : text, saved);
  }
  for (const [file, picture] of Object.entries(images)) {
    writeFileSync(join(content, file), picture, 'base64');
  }
  if (sample.original) {
    const outcome = verified(sample, sample.original);
    if ('problems' in outcome) return outcome.problems.map(({ code }) => code);
    const record = join(content, `sources/${sample.original.source}.quotes.json`);
    writeFileSync(record, writeRecord(outcome.record));
  }
  const { problems } = await loadCorpus(content, { asOf, today });
  return problems.map(({ code, line, message }) => `${code} ${line}: ${message}`);
}

/** What `npm run quotes` finds when it compares a source of a sample with its original. */
function verified(
  { files }: Sample,
  { source, text }: NonNullable<Sample['original']>,
): ReturnType<typeof verifySource> {
  const path = `sources/${source}.mdx`;
  const file = { collection: 'sources', id: entryId(source), path } as const;
  const { entry } = parseEntry({ ...file, text: files[path] ?? '' });
  return verifySource(entry as ParsedEntry<'sources'>, text, sha256);
}

const codes = Object.keys(PROBLEM_CODES) as ProblemCode[];

describe.each(codes)('%s', (code) => {
  it('has advice', () => {
    expect(GUIDE, `write advice for "${code}" in src/core/guide/`).toHaveProperty(code);
    expect(ENGLISH.guide.codes[code].why).toMatch(/^[A-Z"].*\.$/);
  });

  it('has an example with this one problem', async () => {
    const [first, ...others] = await codesOf(`${code}-example`, GUIDE[code].example);
    expect(others).toEqual([]);
    expect(first?.split(' ')[0]).toBe(code);
  });

  it('has a repair without a problem', async () => {
    expect(await codesOf(`${code}-repair`, GUIDE[code].repair)).toEqual([]);
  });

  it('shows what is changed', () => {
    const { example, repair } = guideView(code, ENGLISH);
    expect(example.files.length + (example.remark ? 1 : 0)).toBeGreaterThan(0);
    expect(example).not.toEqual(repair);
  });
});

it('lists every code once', () => {
  expect(GUIDE_FAMILIES.flatMap((family) => family.codes).sort()).toEqual([...codes].sort());
});
