/** How a passage of a source stands to the claim that it carries. */
export const STANCES = ['asserts', 'attributes', 'disputes', 'distorts'] as const;
export type Stance = (typeof STANCES)[number];

/** Why a source has no passage on a claim. */
export type Absence = 'omits' | 'not-applicable' | 'earlier' | 'not-checked';

/** What an editorial remark is about. */
export const ASIDE_KINDS = ['method', 'caution', 'reading'] as const;
