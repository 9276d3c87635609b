import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forbiddenIn } from '../grammar/characters.ts';
import { problemsOf, STORY, withFiles } from '../graph/testing.ts';
import { problem, startOfFile } from '../model/problem.ts';
import type { Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { MADE_UP, MADE_UP_LANGUAGES, MADE_UP_TAG } from '../words/testing.ts';
import { ENGLISH, wordsFor } from '../words/words.ts';
import { toldIn, wordsToTell } from './telling.ts';

function found(said: Said) {
  return problem(startOfFile('content/a.mdx'), 'unexpected-file', said, [
    { start: { line: 1, column: 1 }, end: { line: 1, column: 2 }, was: 'a', text: 'b' },
  ]);
}

describe('the words in which authors are told', () => {
  it('are those of the language of their site', () => {
    expect(wordsToTell(MADE_UP_TAG, MADE_UP_LANGUAGES)).toBe(MADE_UP);
    expect(wordsToTell('en-GB')).toBe(wordsFor('en-GB'));
  });

  it('are English where it has none, or is not known', () => {
    expect([undefined, 'eo', 'en'].map((tag) => wordsToTell(tag))).toEqual(Array(3).fill(ENGLISH));
    expect(wordsToTell(undefined, MADE_UP_LANGUAGES)).toBe(ENGLISH);
  });
});

describe('a problem', () => {
  it('is told in a language, and is the same otherwise', () => {
    const made = found(say.folder.stranger('a.txt', 'actors', 'site.yaml', ['actors', 'places']));
    expect(toldIn(MADE_UP, made)).toEqual({
      ...made,
      message: '‹"a.txt" is no part of the content.›',
      hint: '‹Did you mean "actors"? Here stand the file site.yaml and the folders actors, places.›',
    });
    expect(toldIn(MADE_UP, toldIn(MADE_UP, made))).toEqual(toldIn(MADE_UP, made));
  });

  it('stays as it was made in English', () => {
    const made = found({ ...say.folder.onlyLink('a'), message: 'Cut …' });
    expect(toldIn(ENGLISH, made)).toBe(made);
  });

  it('speaks for itself where no catalogue has it', () => {
    const own = found({ message: 'A check of their own.', hint: 'Mend it.' });
    expect(toldIn(MADE_UP, own)).toBe(own);
    const by = { area: 'newsroom', name: 'odd', given: [] };
    const gone = found({ message: 'A check of their own.', hint: 'Mend it.', by });
    expect(toldIn(MADE_UP, gone)).toEqual(gone);
  });

  it('shows every character, wherever a stranger has put it', () => {
    const letter = { letter: '\u202e', number: 'U+202E' };
    const owner = { role: 'title', id: 'a\nb', file: 'c\u200bd' } as const;
    const apart = { here: letter, there: letter };
    expect(toldIn(MADE_UP, found(say.names.alike('a\u202e', 'b', owner, apart)))).toMatchObject({
      message: '‹"a\\u{202e}" looks like "b", the title of "a b" in c\\u{200b}d.›',
      hint: expect.stringContaining('Here stands "\\u{202e}" (U+202E), and') as string,
    });
    const ids = ['a\u202e', 'b'];
    expect(toldIn(MADE_UP, found(say.references.ambiguous('x', ids, 'y'))).message).toBe(
      '‹"x" fits more than one entry: "a\\u{202e}", "b".›',
    );
  });

  it('never holds what moves a cursor, whatever a name holds', () => {
    const name = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(name, name, (text, near) => {
        const said = say.folder.stranger(text, near, 'site.yaml', [text]);
        const { message, hint } = toldIn(MADE_UP, found(said));
        expect(forbiddenIn(message + hint)).toEqual([]);
        expect(message + hint).not.toMatch(/[\n\t]/);
      }),
    );
  });

  it('of the whole content is told by a catalogue, with what it is about', () => {
    const text = STORY['concepts/load-limit.mdx'] ?? '';
    const files = withFiles({
      'concepts/jane-doe.mdx': text.replace('Load limit', 'Load-limit'),
      'concepts/alone.mdx': `${text.replace('Load limit', 'Alone')}\nSee [[nobody]] [@nothing].\n`,
      'stray.txt': '',
      'data/traffic.csv': undefined,
    });
    const problems = problemsOf(files);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['duplicate-id', 'unknown-entry', 'unexpected-file', 'missing-file']),
    );
    for (const each of problems) {
      expect(each.by, each.message).toBeDefined();
      const { message, hint } = toldIn(MADE_UP, structuredClone(each));
      expect([message, hint]).toEqual([`‹${each.message}›`, `‹${each.hint}›`]);
    }
  });
});
