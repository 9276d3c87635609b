import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { SettingsError } from '../io/settings.ts';
import { plainly } from './run.ts';

const refusal = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: no`), { code, ...more });

it.each([
  ['a setting', new SettingsError('It cannot be.'), 'It cannot be.'],
  [
    'a full disk',
    refusal('ENOSPC', { path: '/site/index.html' }),
    'There is no space left on the disk: /site/index.html. Free some, and run it again.',
  ],
  [
    'a copy that does not fit',
    refusal('ENOSPC', { path: '/a', dest: '/b' }),
    'There is no space left on the disk: /b. Free some, and run it again.',
  ],
  [
    'a file in the place of a folder',
    refusal('ENOTDIR', { path: '/notes.txt/site' }),
    'A file stands where a folder should be: /notes.txt/site. Move it away, and run it again.',
  ],
  [
    'a circle of links',
    refusal('ELOOP', { path: '/a' }),
    'Links lead in a circle: /a. Take one out, and run it again.',
  ],
  [
    'an unknown option',
    Object.assign(new TypeError("Unknown option '--nope'"), {
      code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION',
    }),
    "Unknown option '--nope'. Add --help to see how to call it.",
  ],
  [
    'an error inside others',
    new Error('x', { cause: new AggregateError([new Error('y'), refusal('EROFS')]) }),
    'The disk is read-only. Choose a folder that can be written, and run it again.',
  ],
  [
    'the lock on a full disk',
    refusal('ERR_SQLITE_ERROR', { errcode: 13 }),
    'There is no space left on the disk. Free some, and run it again.',
  ],
  [
    'the bundler on a full disk',
    new Error('Build failed: No space left on device (os error 28)\n  0: <unknown>'),
    'There is no space left on the disk. Free some, and run it again.',
  ],
])('says plainly: %s', (_, error, said) => {
  expect(plainly(error)).toBe(said);
});

it.each([
  [['--al'], "Unknown option '--al'."],
  [['all'], "Unexpected argument 'all'. This command does not take positional arguments."],
  [['--all=x'], "Option '--all' does not take an argument."],
])('says plainly what is wrong with %j', (args, said) => {
  const read = (): unknown => parseArgs({ args, options: { all: { type: 'boolean' } } });
  expect(plainly(errorOf(read))).toBe(`${said} Add --help to see how to call it.`);
});

it('leaves a fault of the program with its place', () => {
  expect(plainly(new TypeError('undefined is no function'))).toBeUndefined();
  expect(plainly(refusal('ERR_SQLITE_ERROR', { errcode: 1 }))).toBeUndefined();
  const circle = new Error('a');
  circle.cause = circle;
  expect(plainly(circle)).toBeUndefined();
});

it.each([
  [
    'the same reason',
    "Object.assign(new Error('ENOSPC: no'), { code: 'ENOSPC' })",
    /^There is no space left on the disk\. Free some, and run it again\.\n$/,
  ],
  [
    'a fault of the program',
    "new TypeError('undefined is no function')",
    /^There is no space.*\nTypeError: undefined is no function\n\s+at /,
  ],
])('ends with 2 when work beside the command fails after it, for %s', (_, error, said) => {
  const code = `import { run } from ${JSON.stringify(new URL('run.ts', import.meta.url).href)};
    await run(() => {
      void new Promise((_, reject) => setTimeout(() => reject(${error}), 50));
      return Promise.reject(Object.assign(new Error('ENOSPC: no'), { code: 'ENOSPC' }));
    });`;
  const args = ['--input-type=module', '-e', code];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringMatching(said)]);
});

function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
