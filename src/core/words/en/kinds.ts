import type { Language } from '../language.ts';

/** What collections and their fields are called, what they mean, and what is said of their values, in English. */
export function kinds(_: Language) {
  return {};
}
