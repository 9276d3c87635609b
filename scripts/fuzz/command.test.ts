import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCommand } from '../../src/cli/dispatch.ts';
import { listenTo } from '../../src/cli/in-process.testing.ts';
import { FUZZ } from './command.ts';

/** What `npm run fuzz` says of itself; what it does is in the tests of its parts. */
async function fuzz(...args: string[]): Promise<unknown[]> {
  const [out, err] = [listenTo('stdout', 'log'), listenTo('stderr', 'error')];
  const status = await runCommand(FUZZ, args);
  return [status, out.end(), err.end()];
}

const KINDS = 'The kinds are mdx, fields, yaml, csv and site.';

it.each([
  [['--nope'], 'There is no option "--nope".'],
  [['--sed', '3'], 'There is no option "--sed". Did you mean "--seed"?'],
  [['mdx'], '"fuzz" takes options alone, but was given "mdx".'],
  [['--kind', 'mdy'], `There is no kind "mdy". Did you mean "mdx"? ${KINDS}`],
  [['--kind', 'constructor'], `There is no kind "constructor". ${KINDS}`],
  [['--documents', '0'], '--documents is "0", but it must be a whole number from 1 on.'],
  [['--documents', '1e3'], '--documents is "1e3", but it must be a whole number from 1 on.'],
  [['--documents', '9'.repeat(20)], /^--documents is "9{20}", but /],
  [['--seed=-1'], '--seed is "-1", but it must be a whole number from 0 on.'],
])('cannot run with %j', async (args, said) => {
  const [status, out, err] = await fuzz(...args);
  expect([status, out]).toEqual([2, '']);
  const [sentence, empty, usage] = String(err).split('\n');
  expect(sentence).toMatch(said);
  if (typeof said === 'string') expect(sentence).toBe(said);
  expect([empty, usage]).toEqual(['', expect.stringMatching(/^Usage: npm run fuzz -- /)]);
});

it('has help, and a line in the README', async () => {
  const [status, out, err] = await fuzz('--help');
  expect([status, err]).toEqual([0, '']);
  for (const option of Object.keys(FUZZ.options)) expect(out).toContain(`\n  --${option} <`);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toMatch(/^\| `npm run fuzz`/m);
});
