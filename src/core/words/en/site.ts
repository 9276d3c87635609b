import type { Language } from '../language.ts';

/** What pages, components, the frame around them and their scripts say, in English. */
export function site(_: Language) {
  return {};
}
