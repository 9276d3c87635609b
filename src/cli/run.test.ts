import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { PlainError } from '../core/model/plain-error.ts';
import { problem, ProblemError } from '../core/model/problem.ts';
import { SettingsError } from '../io/settings.ts';
import { EXIT } from './exit-status.mjs';
import { listenTo } from './in-process.testing.ts';
import { plainly, statusOf } from './run.ts';

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
    'what was expected to go wrong, inside what is built around it',
    new Error('x', { cause: new PlainError('Nobody is there.') }),
    'Nobody is there.',
  ],
  [
    'the same of another module graph',
    Object.assign(new Error('Nobody is there.'), { isPlain: true }),
    'Nobody is there.',
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

it('leaves a fault of the program with its place', () => {
  expect(plainly(Object.assign(new Error('a'), { isPlain: 'no' }))).toBeUndefined();
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

const NOWHERE = problem(
  { file: 'content/a.mdx', line: 1, column: 2 },
  'unknown-entry',
  'There is no "x".',
  'Write it.',
);

it.each([
  ['what the command says', () => Promise.resolve(EXIT.problems), 1, ''],
  [
    'what is wrong with the content',
    () => Promise.reject(new Error('x', { cause: new ProblemError(NOWHERE) })),
    1,
    'content/a.mdx:1:2  unknown-entry  There is no "x".\n    Write it.\n',
  ],
  [
    'what is in the way',
    () => Promise.reject(refusal('EROFS')),
    2,
    /^The disk is read-only\. .*\n$/,
  ],
  ['a fault of the program', () => Promise.reject(new TypeError('a')), 2, /^TypeError: a\n\s+at /],
])('ends with the status of %s', async (_, command, status, said) => {
  const err = listenTo('stderr', 'error');
  expect([await statusOf(command), err.end()]).toEqual([
    status,
    typeof said === 'string' ? said : expect.stringMatching(said),
  ]);
});

/** Runs a command that writes more than a pipe holds, in a process of its own. */
const SPEAKS = `import { run } from ${JSON.stringify(new URL('run.ts', import.meta.url).href)};
  await run(() => { process.stdout.write('x\\n'.repeat(100_000)); return Promise.resolve(1); });`;

it.skipIf(process.platform !== 'linux').each([
  [
    'does not mind that nobody listens any more',
    '| head -n 1; exit ${PIPESTATUS[0]}',
    1,
    'x\n',
    '',
  ],
  [
    'says that its words could not be written',
    '>/dev/full',
    2,
    '',
    'There is no space left on the disk. Free some, and run it again.\n',
  ],
])('%s', (_, where, ...expected) => {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `"$0" --input-type=module -e "$1" ${where}`, process.execPath, SPEAKS],
    { encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual(expected);
});
