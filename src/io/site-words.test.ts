import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { STORY } from '../core/graph/testing.ts';
import { MADE_UP, MADE_UP_LANGUAGES, MADE_UP_TAG } from '../core/words/testing.ts';
import { ENGLISH, wordsFor } from '../core/words/words.ts';
import { siteWords } from './site-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-words-'));
const SETTINGS = join(folder, 'site.yaml');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(SETTINGS, { force: true }));

it('are those of the language in the settings, whatever else is wrong with them', () => {
  const text = (STORY['site.yaml'] ?? '').replace('language: en', 'language: en-US');
  writeFileSync(SETTINGS, text.replace('tagline:', 'tag-line:'));
  expect(siteWords(folder)).toBe(wordsFor('en-US'));
  expect(siteWords(folder)).not.toBe(ENGLISH);
});

it('are those of a language that a newsroom brings', () => {
  const text = (STORY['site.yaml'] ?? '').replace('language: en', `language: ${MADE_UP_TAG}`);
  writeFileSync(SETTINGS, text);
  expect(siteWords(folder, MADE_UP_LANGUAGES)).toBe(MADE_UP);
  expect(siteWords(folder)).toBe(ENGLISH);
});

it.each([
  ['that are not there', undefined],
  ['that are no YAML', 'language: "en-US'],
  ['that are no text', Buffer.from([0x6c, 0xff])],
  ['of a language without words', 'language: tlh'],
])('are English for settings %s', (_, settings) => {
  if (settings !== undefined) writeFileSync(SETTINGS, settings);
  expect(siteWords(folder)).toBe(ENGLISH);
});
