import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problem } from '../core/model/problem.ts';
import { say } from '../core/words/say.ts';
import { MADE_UP } from '../core/words/testing.ts';
import { ENGLISH, wordsOf } from '../core/words/words.ts';
import { failureOf, overlayOf, pageOf, troubleOf } from './trouble.ts';

const PLACE = { file: 'content/claims/x.mdx', line: 3, column: 7 };
const SILENT = problem(PLACE, 'carried-and-silent', say.silence.carriedAndSilent('<b>'));

describe('what the dev server says', () => {
  it('counts the problems and lists them', () => {
    expect(troubleOf([SILENT, SILENT], ENGLISH)).toMatchObject({
      title: 'The content has 2 problems',
      text: `content/claims/x.mdx:3:7  carried-and-silent  ${SILENT.message}\n    ${SILENT.hint}\n`
        .repeat(2)
        .trimEnd(),
    });
    expect(troubleOf([SILENT], ENGLISH).title).toBe('The content has a problem');
  });

  it('is in the language of the site, over the page', () => {
    expect(overlayOf(troubleOf([SILENT], MADE_UP))).toEqual({
      name: 'carried-and-silent',
      title: '‹The content has a problem›',
      message:
        '‹The source is said to omit &quot;&lt;b&gt;&quot;, but one of its passages carries it.›',
      hint: '‹Take the claim out of &quot;silent&quot;, or the mark out of the text.›',
      loc: { file: resolve(PLACE.file), line: 3, column: 7 },
      stack: troubleOf([SILENT], MADE_UP).text,
    });
    expect(overlayOf(failureOf('odd', MADE_UP))).toEqual({
      title: '‹The content could not be read›',
      message: '‹The content could not be read›',
      stack: 'odd',
    });
  });

  it('is in the language of the site where it is a page of its own, and names the language', () => {
    const page = pageOf(troubleOf([SILENT], MADE_UP));
    expect(page).toContain('<html lang="eo" dir="ltr">');
    expect(page).toContain('<h1>‹The content has a problem›</h1>');
    expect(page).toContain('omit &quot;&lt;b&gt;&quot;, but one of its passages carries it.›');
    const arabic = { ...wordsOf('en'), tag: 'ar', direction: 'rtl' } as const;
    expect(pageOf(failureOf('odd', arabic))).toContain('<html lang="ar" dir="rtl">');
  });
});
