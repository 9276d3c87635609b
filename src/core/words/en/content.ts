import type { Language } from '../language.ts';

/** What is said of a fault that only the whole content shows, in English. */
export function content(_: Language) {
  return {
    silence: {
      carriedAndSilent: (claim: string) => ({
        message: `The source is said to omit "${claim}", but one of its passages carries it.`,
        hint: 'Take the claim out of "silent", or the mark out of the text.',
      }),
    },
  };
}
