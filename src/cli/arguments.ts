import { parseArgs } from 'node:util';
import { quotable } from '../core/grammar/characters.ts';
import { asQuestion, nearest } from '../core/grammar/near.ts';
import { UsageError } from './command.ts';
import type { Command, Options, ValuesOf } from './command.ts';

/** What stands behind the name of a command. */
export interface Arguments {
  readonly values: ValuesOf<Options>;
  readonly words: readonly string[];
  /** Whether help is asked for instead. */
  readonly help: boolean;
}

/** What every command has. */
export const HELP = { help: { about: 'prints this' } } as const satisfies Options;

/** What stands in the place of a command's name. */
export const OF_PROGRAM = { ...HELP, version: { about: 'prints the version' } } as const;

/**
 * Reads the arguments of a command.
 * @throws UsageError when it has no such option, a value lacks or is too much, or it takes no words
 */
export function readArguments(
  { name: command, options: own, takesWords = false }: Command,
  args: readonly string[],
): Arguments {
  const options: Options = { ...own, ...HELP };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        {
          type: value === undefined ? 'boolean' : 'string',
          ...(name === 'help' && { short: 'h' }),
        },
      ]),
    ),
    // Node's own sentences name no near match, and speak of positional arguments.
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(unknownOption(rawName, options));
    if (option.value === undefined) {
      if (value !== undefined) throw new UsageError(`The option "${rawName}" takes no value.`);
      values[name] = true;
      continue;
    }
    if (!value) throw new UsageError(`The option "${rawName}" needs a value: ${option.value}.`);
    if (!inlineValue && /^-./.test(value)) {
      throw new UsageError(
        `The option "${rawName}" needs a value: ${option.value}. One that begins with a dash stands behind "=": ${quotable(`${rawName}=${value}`)}.`,
      );
    }
    values[name] = value;
  }
  const { help = false, ...others } = values;
  const [word] = words;
  if (!takesWords && !help && word !== undefined) {
    throw new UsageError(`"${command}" takes options alone, but was given "${quotable(word)}".`);
  }
  return { values: others as ValuesOf<Options>, words, help: help === true };
}

/**
 * Why there is no such option, and which was probably meant.
 * @param given as it was written, with its dashes
 */
export function unknownOption(given: string, options: Options): string {
  const near = nearest(given.replace(/^-+/, ''), Object.keys(options));
  const question = asQuestion(near === undefined ? undefined : `--${near}`);
  return `There is no option "${quotable(given)}". ${question}`.trimEnd();
}
