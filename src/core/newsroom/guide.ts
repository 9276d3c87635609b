import { entryGuides } from '../guide/entries.ts';
import type { EntryGuide } from '../guide/entries.ts';
import { GUIDE_FAMILIES, guideView, ownGuideView } from '../guide/index.ts';
import type { GuideView } from '../guide/index.ts';
import { PROBLEM_CODES } from '../model/codes.ts';
import type { ProblemCode } from '../model/codes.ts';
import type { Words } from '../words/words.ts';
import type { Newsroom } from './newsroom.ts';

/** A code as the guide lists it. */
interface ListedCode {
  readonly code: string;
  readonly about: string;
}

/** Codes that belong together; those of the newsroom are one family, the last. */
export interface GuideFamily {
  readonly id: string;
  /** Undefined for the newsroom's own. */
  readonly title: string | undefined;
  readonly codes: readonly ListedCode[];
}

/** All codes that a story may have a problem of, in families. */
export function guideFamiliesOf({ codes: own }: Newsroom, words: Words): readonly GuideFamily[] {
  const families = GUIDE_FAMILIES.map(({ id, codes }): GuideFamily => {
    const listed = codes.map((code) => ({ code, about: words.guide.codes[code].about }));
    return { id, title: words.guide.families[id], codes: listed };
  });
  if (own.size === 0) return families;
  const codes = [...own].map(([code, { about }]) => ({ code, about }));
  return [...families, { id: 'newsroom', title: undefined, codes }];
}

/** The pages of all codes. */
export function guideViewsOf({ codes }: Newsroom, words: Words): readonly GuideView[] {
  return [
    ...(Object.keys(PROBLEM_CODES) as ProblemCode[]).map((code) => guideView(code, words)),
    ...[...codes].map(([code, told]) => ownGuideView(code, told)),
  ];
}

/** What a contributor knows of each collection before writing for it. */
export function entryGuidesIn({ definitions }: Newsroom, words: Words): readonly EntryGuide[] {
  return entryGuides(words, definitions.kinds);
}
