import { PlainError } from '../core/model/plain-error.ts';
import type { EXIT, ExitStatus } from './exit-status.mjs';

/** An option of a command; with `value` it takes one, without it is a switch. */
interface Option {
  /** What stands for the value in the help, such as `<date>`. */
  readonly value?: string;
  /** What it does, for the help; begins with a small letter and has no full stop at its end. */
  readonly about: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The options that were given. A switch is `true`; no value is empty. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]?: O[Name] extends { value: string } ? string : boolean;
};

/** What a command takes from the environment, with what it is for. */
export const SETTINGS = {
  CONTENT_DIR: 'the content folder, where that is not content',
  NEWSROOM_DIR: 'the folder of the newsroom, where that is not newsroom',
  OUT_DIR: 'the folder of the built site, where that is not dist',
  SITE_URL: 'the address of the site, where that is not the one in site.yaml',
  PORT: 'the port, 4321 without it',
  HOST: 'an IP address of this machine to serve at',
  CHROMIUM_PATH: 'the browser',
} as const;

interface Definition<O extends Options> {
  /** Its name, also as a script of package.json. */
  readonly name: string;
  /** What it is for, in one line. */
  readonly about: string;
  /** The ways to call it: what may stand behind its name. */
  readonly usage: readonly string[];
  /** What it does, in lines of at most 100 characters. */
  readonly help: string;
  readonly options: O;
  /** Whether it takes words besides its options. */
  readonly takesWords?: boolean;
  readonly settings: readonly (keyof typeof SETTINGS)[];
  /** What each status that it can end with means; `cannotRun` adds to what that always means. */
  readonly statuses: Readonly<Partial<Record<keyof typeof EXIT, string>>>;
  /** Its code, loaded only when it is to run. */
  readonly load: () => Promise<{
    readonly run: (values: ValuesOf<O>, words: readonly string[]) => Promise<ExitStatus>;
  }>;
}

/** A command whatever its options are. */
export interface Command extends Omit<Definition<Options>, 'load'> {
  readonly load: () => Promise<{
    run(values: ValuesOf<Options>, words: readonly string[]): Promise<ExitStatus>;
  }>;
}

/** Makes a command; its code must take what its options give. */
export function define<const O extends Options>(definition: Definition<O>): Command {
  return definition;
}

/** A command was called in a way that it cannot be. How to call it is shown below the message. */
export class UsageError extends PlainError {}
