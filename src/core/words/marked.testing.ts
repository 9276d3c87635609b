import { en } from './en/index.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

/**
 * A language that nobody speaks: English with marks around everything that is said, so that what a
 * page says without them is either content or was said past the catalogue.
 */
export const MARKED_WORDS: Words = (() => {
  const { date, dateRange, figure, number, languageName, ...rest } = languageOf('en', 'en-GB');
  const language: Language = {
    ...rest,
    ...marked({ date, dateRange, figure, number, languageName }),
    counted: (count, forms) => mark(rest.counted(count, forms)),
    foreign: (tag) => {
      const name = rest.foreign(tag);
      return name === undefined ? undefined : mark(name);
    },
  };
  return { ...marked(en(language)), ...language };
})();

/** A text without all that the catalogue has said. */
export function unmarked(text: string): string {
  let depth = 0;
  return [...text]
    .map((character) => {
      if (character === '⟦') depth += 1;
      if (character === '⟧') depth -= 1;
      return depth > 0 || character === '⟧' ? '|' : character;
    })
    .join('')
    .replace(/\|+/g, '|');
}

function mark(text: string): string {
  return text === '' ? '' : `⟦${text}⟧`;
}

function marked<T>(said: T): T {
  if (typeof said === 'string') return mark(said) as T;
  if (typeof said === 'function') {
    const say = said as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => marked(say(...given))) as T;
  }
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, marked<unknown>(value)]),
  ) as T;
}
