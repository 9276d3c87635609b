import type { Language } from '../language.ts';

/** What is said of a fault that one file shows by itself, in English. */
export function grammar(_: Language) {
  return {};
}
