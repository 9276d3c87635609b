import { HELP, OF_PROGRAM } from './arguments.ts';
import { SETTINGS } from './command.ts';
import type { Command, Options } from './command.ts';
import { EXIT } from './exit-status.mjs';

/** The ways to call a command, and where there is more about it. */
export function usageOf(command: Command): string {
  return `${synopsisOf(command)}\n"npm run ${command.name} -- --help" tells more.`;
}

/** All that there is to say about a command: what it does, takes and ends with. */
export function helpOf(command: Command): string {
  const { help, options, settings, statuses } = command;
  return [
    synopsisOf(command),
    help,
    optionsOf({ ...options, ...HELP }),
    ...(settings.length === 0
      ? []
      : [`In the environment:\n${table(settings.map((name) => [name, SETTINGS[name]]))}`]),
    `Exit status: ${statusesOf(statuses).join(', ')}.`,
  ].join('\n\n');
}

/** What the program can do. */
export function overviewOf(commands: Iterable<Command>): string {
  return [
    'Usage: sidelight <command> [options]',
    table([...commands].map(({ name, about }) => [name, about])),
    optionsOf(OF_PROGRAM),
    '"sidelight help <command>" tells more. Each is a script too: npm run <command> -- [options].',
  ].join('\n\n');
}

function synopsisOf({ name, usage }: Command): string {
  return usage
    .map(
      (way, index) => `${index === 0 ? 'Usage:' : '      '} npm run ${name}${way && ` -- ${way}`}`,
    )
    .join('\n');
}

function optionsOf(options: Options): string {
  return table(
    Object.entries(options).map(([name, { value, about }]) => [
      `--${name}${value === undefined ? '' : ` ${value}`}`,
      about,
    ]),
  );
}

function statusesOf({ fine, problems, cannotRun }: Command['statuses']): string[] {
  return [
    ...(fine === undefined ? [] : [`${EXIT.fine} ${fine}`]),
    ...(problems === undefined ? [] : [`${EXIT.problems} ${problems}`]),
    `${EXIT.cannotRun} could not run${cannotRun === undefined ? '' : `, ${cannotRun}`}`,
  ];
}

/** Rows of two columns. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  const below = `\n${' '.repeat(width + 4)}`;
  return rows
    .map(([first, second]) => `  ${first.padEnd(width)}  ${second.replaceAll('\n', below)}`)
    .join('\n');
}
