import { readFileSync } from 'node:fs';
import { quotable } from '../core/grammar/characters.ts';
import { didYouMean } from '../core/grammar/near.ts';
import { inWords } from '../core/model/words.ts';
import { OF_PROGRAM, readArguments, unknownOption } from './arguments.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';
import { helpOf, overviewOf, usageOf } from './help.ts';

/**
 * Does what the words behind `sidelight` say.
 * @param args the name of a command and what it is given, or what the program itself is asked
 * @returns the exit status
 */
export async function dispatch(args: readonly string[]): Promise<ExitStatus> {
  const [first, ...others] = args;
  switch (first) {
    case undefined:
      console.error(`Name a command.\n\n${overviewOf(COMMANDS)}`);
      return EXIT.cannotRun;
    case 'help':
      return tellAbout(others);
    case '--help':
    case '-h':
      return tellAbout([]);
    case '--version':
      console.log(versionOf());
      return EXIT.fine;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  return command ? runCommand(command, others) : refuse(first);
}

/** Runs one command, or prints its help, or why it cannot be called so and how it can. */
export async function runCommand(command: Command, args: readonly string[]): Promise<ExitStatus> {
  try {
    const { values, words, help } = readArguments(command, args);
    if (help) {
      console.log(helpOf(command));
      return EXIT.fine;
    }
    const { run } = await command.load();
    return await run(values, words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usageOf(command)}`);
    return EXIT.cannotRun;
  }
}

/** `sidelight help`, of one command or of all. */
function tellAbout(words: readonly string[]): ExitStatus {
  const [name] = words.filter((word) => !/^(?:-h|--help)$/.test(word));
  if (name === undefined) {
    console.log(overviewOf(COMMANDS));
    return EXIT.fine;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) return refuse(name);
  console.log(helpOf(command));
  return EXIT.fine;
}

/** Says that nothing has this name, and what was probably meant. */
function refuse(given: string): ExitStatus {
  console.error(given.startsWith('-') ? unknownOption(given, OF_PROGRAM) : unknownCommand(given));
  return EXIT.cannotRun;
}

function unknownCommand(given: string): string {
  const names = COMMANDS.map(({ name }) => name);
  return `There is no command "${quotable(given)}". ${didYouMean(given, names)}The commands are ${inWords(names)}.`;
}

function versionOf(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
