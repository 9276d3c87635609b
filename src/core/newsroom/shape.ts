import { quotable } from '../grammar/characters.ts';
import { asQuestion, nearest } from '../grammar/near.ts';
import { inWords } from '../model/words.ts';

/** One thing that is wrong with a part: the path of the part, such as `components[0].draw`, and a sentence. */
export interface PartFault {
  readonly part: string;
  readonly message: string;
}

export type Unknown = Readonly<Record<string, unknown>>;

/** What a value must be. */
interface Wanted {
  /** In words: it follows "must be". */
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
  readonly optional?: true;
}

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const TEXT: Wanted = {
  words: 'a text',
  fits: (value) => typeof value === 'string' && value.trim() !== '',
};
export const FUNCTION: Wanted = {
  words: 'a function',
  fits: (value) => typeof value === 'function',
};
export const OBJECT: Wanted = { words: 'an object', fits: isObject };
export const LIST: Wanted = { words: 'a list', fits: Array.isArray };
export const FLAG: Wanted = {
  words: 'true or false',
  fits: (value) => typeof value === 'boolean',
};

export const NUMBER: Wanted = {
  words: 'a number',
  fits: (value) => typeof value === 'number' && Number.isFinite(value),
};

export function oneOf(...values: readonly string[]): Wanted {
  const quoted = values.map((value) => `"${value}"`);
  return { words: inWords(quoted, 'or'), fits: (value) => values.some((each) => each === value) };
}

/** A text of a certain form. */
export function like(pattern: RegExp, words: string): Wanted {
  return { words, fits: (value) => typeof value === 'string' && pattern.test(value) };
}

export function optional(wanted: Wanted): Wanted {
  return { ...wanted, optional: true };
}

/** The values that an object must or may have, and no others. */
export function shapeFaults(
  part: string,
  value: unknown,
  keys: Readonly<Record<string, Wanted>>,
): PartFault[] {
  if (!isObject(value)) return [wrong(part, value, OBJECT)];
  const known = Object.keys(keys);
  return [
    ...Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => ({
        part: `${part}.${key}`,
        message: `There is no key "${quotable(key)}". ${asQuestion(nearest(key, known))}The keys are ${inWords(known)}.`,
      })),
    ...Object.entries(keys).flatMap(([key, wanted]) => {
      const own = Object.hasOwn(value, key) ? value[key] : undefined;
      if (wanted.fits(own) || (wanted.optional && own === undefined)) return [];
      return [wrong(`${part}.${key}`, own, wanted)];
    }),
  ];
}

export function wrong(part: string, value: unknown, { words }: Wanted): PartFault {
  return { part, message: `"${part}" must be ${words}, and ${shown(value)}.` };
}

function shown(value: unknown): string {
  if (value === undefined) return 'is missing';
  return `not ${named(value)}`;
}

function named(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${quotable(value)}"`;
  if (typeof value === 'function') return 'a function';
  return isObject(value) ? 'an object' : quotable(String(value));
}

/** The faults of each item of a list; one where it is no list, and none where it is left out. */
export function listFaults(
  part: string,
  value: unknown,
  faultsOf: (item: unknown, part: string, index: number) => readonly PartFault[],
): PartFault[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [wrong(part, value, LIST)];
  // A place that was left empty is an item as well.
  return [...(value as unknown[])].flatMap((item, index) =>
    faultsOf(item, `${part}[${index}]`, index),
  );
}

/** The text under a key of something that nobody has looked at; empty where there is none. */
export function textAt(value: unknown, key: string): string {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

/** A fault for each item of a list that has the name of one before it. */
export function twice(part: string, value: unknown, key: string, what: string): PartFault[] {
  const seen = new Set<string>();
  // What is no list has its fault already.
  return listFaults(part, Array.isArray(value) ? value : [], (item, at) => {
    const name = textAt(item, key);
    if (name === '') return [];
    const again = seen.has(name);
    seen.add(name);
    return again
      ? [{ part: `${at}.${key}`, message: `There are two ${what} called "${quotable(name)}".` }]
      : [];
  });
}
