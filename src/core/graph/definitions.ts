import { BUILT_IN_DEFINITIONS } from '../grammar/definitions.ts';
import { BUILT_IN_LANGUAGES } from '../words/words.ts';
import type { Languages } from '../words/words.ts';
import type { OwnRule } from './draft.ts';
import type { GraphDefinitions } from './graph.ts';

/** All that a story is read, checked and shown by, besides what the program itself does. */
export interface StoryDefinitions extends GraphDefinitions {
  readonly languages: Languages;
  /** The newsroom's own checks. */
  readonly checks: readonly OwnRule[];
}

/** Those of a site whose newsroom adds nothing. */
export const BUILT_IN_STORY: StoryDefinitions = {
  ...BUILT_IN_DEFINITIONS,
  shown: new Map(),
  drawn: new Map(),
  languages: BUILT_IN_LANGUAGES,
  checks: [],
};
