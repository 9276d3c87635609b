import type { Language } from '../language.ts';

/** What the guide says of each code, in English. */
export function guide(_: Language) {
  return {};
}
