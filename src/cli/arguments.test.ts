import { expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { define, UsageError } from './command.ts';

const COMMAND = define({
  name: 'sort',
  about: 'Sorts.',
  usage: ['[--all] [--by <field>]'],
  help: 'Sorts.',
  options: {
    all: { about: 'sorts everything' },
    by: { value: '<field>', about: 'sorts by it' },
    'first-line': { value: '<line>', about: 'begins there' },
  },
  settings: [],
  statuses: {},
  load: () => Promise.resolve({ run: () => Promise.resolve(0) }),
});

it.each([
  [[], {}],
  [['--all'], { all: true }],
  [['--all', '--all'], { all: true }],
  [['--by', 'name', '--first-line=3'], { by: 'name', 'first-line': '3' }],
  [['--by', 'name', '--by', 'day'], { by: 'day' }],
  [['--by=-name'], { by: '-name' }],
  [['--by', '-'], { by: '-' }],
  [['--by=a=b'], { by: 'a=b' }],
  [['--by', '__proto__'], { by: '__proto__' }],
  [['--'], {}],
])('reads %j', (args, values) => {
  expect(readArguments(COMMAND, args)).toEqual({ values, words: [], help: false });
});

it.each([['--help'], ['-h'], ['--all', '-h'], ['a', '--help']])(
  'is asked for help: %s %s',
  (...args) => {
    expect(readArguments(COMMAND, args).help).toBe(true);
  },
);

it('gives words to those that take them', () => {
  const args = ['a', '--all', '--', '--help', 'b'];
  expect(readArguments({ ...COMMAND, takesWords: true }, args)).toEqual({
    values: { all: true },
    words: ['a', '--help', 'b'],
    help: false,
  });
});

it.each([
  [['--al'], 'There is no option "--al". Did you mean "--all"?'],
  [['--firstline', '3'], 'There is no option "--firstline". Did you mean "--first-line"?'],
  [['--hlep'], 'There is no option "--hlep".'],
  [['--hel'], 'There is no option "--hel". Did you mean "--help"?'],
  [['-b'], 'There is no option "-b". Did you mean "--by"?'],
  [['-hx'], 'There is no option "-x".'],
  [['--no-all'], 'There is no option "--no-all".'],
  [['--__proto__=1'], 'There is no option "--__proto__".'],
  [['--constructor'], 'There is no option "--constructor".'],
  [['--a\u001b[2J'], 'There is no option "--a\\u{1b}[2J".'],
  [['--all=yes'], 'The option "--all" takes no value.'],
  [['--help=yes'], 'The option "--help" takes no value.'],
  [['--by'], 'The option "--by" needs a value: <field>.'],
  [['--by='], 'The option "--by" needs a value: <field>.'],
  [['--by', ''], 'The option "--by" needs a value: <field>.'],
  [
    ['--by', '--all'],
    'The option "--by" needs a value: <field>. One that begins with a dash stands behind "=": --by=--all.',
  ],
  [['name'], '"sort" takes options alone, but was given "name".'],
  [['--all', 'a\nb'], '"sort" takes options alone, but was given "a b".'],
  [['--', '--all'], '"sort" takes options alone, but was given "--all".'],
])('says plainly what is wrong with %j', (args, said) => {
  expect(() => readArguments(COMMAND, args)).toThrow(new UsageError(said));
});
