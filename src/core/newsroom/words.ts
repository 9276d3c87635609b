import { asQuestion, nearest } from '../grammar/near.ts';
import { languageTag } from '../model/languages.ts';
import { gapsIn } from '../words/own.ts';
import type { OwnWords } from '../words/own.ts';
import { languageOf } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { reasonOf } from './guard.ts';
import { isObject, OBJECT, wrong } from './shape.ts';
import type { PartFault } from './shape.ts';

/** What is wrong with catalogues: each lacks nothing that no other has, and holds nothing else. */
export function wordFaults(value: unknown): PartFault[] {
  if (value === undefined) return [];
  if (!isObject(value)) return [wrong('words', value, OBJECT)];
  return Object.entries(value).flatMap(([tag, words]) => faultsOf(tag, words));
}

function faultsOf(tag: string, words: unknown): PartFault[] {
  const part = `words.${tag}`;
  const fault = (message: string): PartFault => ({ part, message });
  if (languageTag(tag) !== tag) {
    return [fault(`"${tag}" is no code of a language, as "nl" is.`)];
  }
  if (!isObject(words) && typeof words !== 'function') {
    return [fault(`"${part}" must be an object of words, or a function that gives one.`)];
  }
  try {
    const given =
      typeof words === 'function' ? (words as (of: Language) => unknown)(languageOf(tag)) : words;
    if (!isObject(given) || Object.getPrototypeOf(given) !== Object.prototype) {
      return [fault(`${part} gives no object of words.`)];
    }
    const { lacking, unknown, otherwise, known } = gapsIn(tag, words as OwnWords);
    return [
      ...(lacking.length > 0 ? [fault(`${part} lacks ${someOf(lacking)}.`)] : []),
      ...unknown.map((place) =>
        fault(
          `${part} has "${place}", which no page says. ${asQuestion(nearest(place, known))}`.trim(),
        ),
      ),
      ...otherwise.map(({ place, wanted }) =>
        fault(`${part} has something else than ${wanted} at "${place}".`),
      ),
    ];
  } catch (error) {
    return [fault(`${part} cannot be read: ${reasonOf(error).replace(/\.$/, '')}.`)];
  }
}

/** `a and 3 more` */
function someOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
