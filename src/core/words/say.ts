import type { Argument, Said } from '../model/problem.ts';
import { ENGLISH } from './words.ts';
import type { Words } from './words.ts';

type Saying = Pick<Said, 'message' | 'hint'>;
type Sayings = Readonly<Record<string, Readonly<Record<string, (...given: never[]) => Saying>>>>;

type Keyed<T> = {
  readonly [Area in keyof T]: {
    readonly [Name in keyof T[Area]]: T[Area][Name] extends (...given: infer Given) => Saying
      ? Given extends readonly Argument[]
        ? (...given: Given) => Said
        : never
      : never;
  };
};

/**
 * What is said of each fault, in English, with what any other language needs to say the same:
 * `say.silence.carriedAndSilent('some-claim')`. Arguments are plain data, so that a problem may
 * come from another thread.
 */
export const say = keyed(ENGLISH.messages);

/** What a problem says in a language. What an own check says has no key: it speaks for itself. */
export function saidIn(words: Words, { message, hint, by }: Said): Saying {
  if (!by) return { message, hint };
  const sayings: Sayings = words.messages;
  const saying = sayings[by.area]?.[by.name];
  // JSON has null for what is left out.
  const given = by.given.map((each) => each ?? undefined);
  return saying ? saying(...(given as never[])) : { message, hint };
}

function keyed<T extends Sayings>(sayings: T): Keyed<T> {
  const areas = Object.entries(sayings).map(([area, names]) => {
    const named = Object.entries(names).map(([name, saying]) => {
      const said = (...given: readonly Argument[]): Said => ({
        ...saying(...(given as never[])),
        by: { area, name, given },
      });
      return [name, said];
    });
    return [area, Object.fromEntries(named)];
  });
  return Object.fromEntries(areas) as Keyed<T>;
}
