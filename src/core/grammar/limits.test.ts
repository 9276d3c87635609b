import { describe, expect, it } from 'vitest';
import { TEXT_LIMITS as LIMITS } from '../model/limits.ts';
import { limitProblem, yamlLimitProblem } from './limits.ts';
import { unmark } from './testing.ts';

/** Code, message and hint of what is told at the mark; undefined where nothing is. */
function told(
  marked: string,
  find: (text: string, file: string) => ReturnType<typeof limitProblem> = limitProblem,
  path = 'content/a.mdx',
): string[] | undefined {
  const { text, place } = unmark(marked);
  const problem = find(text, path);
  if (!problem) return undefined;
  const { file, line, column, severity, code, message, hint } = problem;
  expect([file, severity]).toEqual([path, 'error']);
  expect({ line, column }).toEqual(place);
  return [code, message, hint];
}

const line = (length: number): string => 'a'.repeat(length);

describe('lines', () => {
  it('are as many as there may be', () => {
    expect(told('a\n'.repeat(LIMITS.lines))).toBe(undefined);
    expect(told('a\n'.repeat(LIMITS.lines - 1) + 'a')).toBe(undefined);
    expect(told(`${'a\n'.repeat(LIMITS.lines)}⟦a`)).toEqual([
      'too-complex',
      'The file goes on after 3000 lines.',
      'Split it into several entries.',
    ]);
    expect(told(`${'a\n'.repeat(LIMITS.lines)}⟦\n`)?.[0]).toBe('too-complex');
  });

  it('are as long as they may be, whatever ends them', () => {
    for (const end of ['', '\n', '\r\n', '\n\n']) {
      expect(told(line(LIMITS.line) + end)).toBe(undefined);
    }
    expect(told(`a\n${line(LIMITS.line)}⟦aaa\nb`)).toEqual([
      'too-complex',
      'This line is longer than 10000 characters.',
      'Break it into paragraphs with empty lines between them.',
    ]);
  });
});

describe('a line that is too long', () => {
  const long = line(LIMITS.line);
  const hint = (marked: string, path?: string): string | undefined =>
    told(marked, limitProblem, path)?.[2];
  const LESS = 'Write less: a field holds 4000 characters at most, and each has a line of its own.';

  it('is told what fits the place', () => {
    expect(hint(`---\ntitle: a\nsummary: ${long.slice(9)}⟦aaa\n---\n`)).toBe(LESS);
    expect(hint(`title: a\nnote: ${long.slice(6)}⟦aaa\n`, 'a.yaml')).toBe(LESS);
    expect(hint(`a,b\n${long}⟦aaa\n`, 'a.csv')).toBe('Write less into its cells.');
    expect(hint(`---\ntitle: a\n---\n${long}⟦aaa\n`)).toBe(
      'Break it into paragraphs with empty lines between them.',
    );
  });
});

describe('depth', () => {
  const tooMany = [
    'too-deep',
    'This line begins more than 24 lists or quotations at once.',
    'Take some of them away.',
  ];

  it('of an indentation', () => {
    const spaces = ' '.repeat(LIMITS.indent);
    expect(told(`a\n${spaces}a`)).toBe(undefined);
    expect(told(`a\n${spaces}   \n`)).toBe(undefined);
    expect(told(`a\n${spaces}⟦ a`)).toEqual([
      'too-deep',
      'This line begins with more than 48 spaces.',
      'Take some of the lists around it away, or begin it further left.',
    ]);
    expect(told(`${'\t'.repeat(LIMITS.indent)}⟦\ta`)?.[0]).toBe('too-deep');
    expect(told(`a${spaces} b`)).toBe(undefined);
    expect(told(`a\n>${spaces} b`)).toBe(undefined);
  });

  it.each(['>', '> ', '>\t', '- ', '+ ', '* ', '1. ', '123456789) ', '-   '])(
    'of %j again and again',
    (mark) => {
      const many = mark.repeat(LIMITS.markers);
      expect(told(`a\n${many}a`)).toBe(undefined);
      // A mark is told where it stands, after the spaces before it.
      const [, spaces = ''] = /(\s*)$/.exec(mark) ?? [];
      const marked = `a\n${mark.repeat(LIMITS.markers)}⟦${mark}a`;
      expect(told(marked)).toEqual(tooMany);
      expect(spaces.length).toBeLessThan(4);
    },
  );

  it.each(['-', '1.', '1234567890. ', 'a. ', '1 ', '= '])('of %j is none', (mark) => {
    expect(told(mark.repeat(60))).toBe(undefined);
  });

  it('is that of one line alone', () => {
    expect(told(`${'> '.repeat(20)}a\n${'> '.repeat(20)}a`)).toBe(undefined);
    expect(told(`a ${'> '.repeat(40)}`)).toBe(undefined);
  });
});

describe('markup', () => {
  it('of one paragraph', () => {
    const most = '*a\n'.repeat(LIMITS.markupInBlock);
    expect(told(most)).toBe(undefined);
    expect(told(`${most}\n*`)).toBe(undefined);
    expect(told(`${most} \t\n*`)).toBe(undefined);
    expect(told(`${most}a⟦*`)).toEqual([
      'too-complex',
      'This paragraph holds more than 800 characters of markup.',
      'Break it into several with empty lines between them.',
    ]);
  });

  it('of fields, and of the rows of a table, is not said to be a paragraph', () => {
    const many = '['.repeat(LIMITS.markupInBlock);
    const hint = 'Write less into them, or part them with empty lines.';
    const fields = ['too-complex', 'These fields hold more than 800 characters of markup.', hint];
    const paragraph = [
      'too-complex',
      'This paragraph holds more than 800 characters of markup.',
      'Break it into several with empty lines between them.',
    ];
    expect(told(`---\ntitle: ${many}⟦[\n---\n`)).toEqual(fields);
    expect(told(`--- \r\ntitle: ${many}⟦[\r\n--- \r\n`)).toEqual(fields);
    expect(told(`title: ${many}⟦[\n`, limitProblem, 'a.yaml')).toEqual(fields);
    expect(told(`---\na: b\n---\n${many}⟦[\n---\n`)).toEqual(paragraph);
    expect(told(`---\ntitle: ${many}⟦[\n`)).toEqual(paragraph);
    expect(told(`a\n---\n${many}⟦[\n---\n`)).toEqual(paragraph);
    expect(told(`${many}⟦[\n\n---\n`)).toEqual(paragraph);
    // What only looks like the end of the fields.
    expect(told(`---\ntitle: a ---\nsummary: ${many}⟦[\n---\n`)).toEqual(fields);
    expect(told(`---\n---a: b\nsummary: ${many}⟦[\n---\n`)).toEqual(fields);
    expect(told(`a,b\n${many}⟦[\n`, limitProblem, 'a.csv')).toEqual([
      'too-complex',
      'This table holds more than 800 characters of markup.',
      'Split it into several entries.',
    ]);
  });

  it.each([...'*_~`[]<{@&\\|'])('counts %s', (mark) => {
    expect(told(`b${mark.repeat(LIMITS.markupInBlock)}b`)).toBe(undefined);
    expect(told(`b${mark.repeat(LIMITS.markupInBlock)}⟦${mark}`)?.[0]).toBe('too-complex');
  });

  it.each([...'>().,-#=+!:;"\'/}^$'])('does not count %s', (sign) => {
    expect(told(`b${sign.repeat(2 * LIMITS.markupInBlock)}`)).toBe(undefined);
  });

  it('of the whole file', () => {
    const block = `${'*'.repeat(LIMITS.markupInBlock)}\n\n`;
    const most = block.repeat(LIMITS.markup / LIMITS.markupInBlock);
    expect(told(most)).toBe(undefined);
    expect(told(`${most}ab⟦*`)).toEqual([
      'too-complex',
      'The file holds more than 8000 characters of markup.',
      'Split it into several entries.',
    ]);
  });
});

describe('brackets of YAML', () => {
  const yaml = (marked: string) => told(marked, yamlLimitProblem);

  it('that are open at once', () => {
    const most = '['.repeat(LIMITS.brackets);
    expect(yaml(`a: ${most}`)).toBe(undefined);
    expect(yaml(`a: ${most}⟦[`)).toEqual([
      'too-deep',
      'More than 64 brackets are open here at once.',
      'Write each value on a line of its own.',
    ]);
    expect(yaml(`a: ${'{['.repeat(LIMITS.brackets / 2)}⟦{`)?.[0]).toBe('too-deep');
    expect(yaml(`a: ${'[]{}'.repeat(100)}`)).toBe(undefined);
    for (const closed of [']', '}']) {
      expect(yaml(`a: ${'['.repeat(40)}${closed}${'{'.repeat(25)}`)).toBe(undefined);
      expect(yaml(`a: ${'['.repeat(40)}${closed}${'{'.repeat(25)}⟦{`)?.[0]).toBe('too-deep');
    }
    expect(yaml(`a: ${most}\n  ⟦[`)?.[0]).toBe('too-deep');
    expect(yaml(`a: ${most}\nb: ${most}`)).toBe(undefined);
  });

  it('are counted from the line of the file on which the YAML begins', () => {
    const text = `a: 1\nb: ${'['.repeat(65)}`;
    expect(yamlLimitProblem(text, 'f', 7)).toMatchObject({ line: 8, column: 68 });
    expect(yamlLimitProblem(text, 'f')).toMatchObject({ line: 2, column: 68 });
  });
});
