/** How a passage of a source stands to the claim that it carries. */
export const STANCES = ['asserts', 'attributes', 'disputes', 'changes'] as const;
export type Stance = (typeof STANCES)[number];

/** What a report did to the wording that it is measured against. */
export const CHANGE_KINDS = [
  'meaning',
  'hardened',
  'softened',
  'speaker-lost',
  'scope-widened',
  'scope-narrowed',
  'cut',
  'cause-added',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Whether the outlet was asked about a change, and what came of it. */
export const REPLIES = ['not-asked', 'asked', 'answered', 'declined'] as const;
export type Reply = (typeof REPLIES)[number];
/** Why a source has no passage on a claim. */
export type Absence = 'omits' | 'not-applicable' | 'earlier' | 'not-checked';

/** What an editorial remark is about. */
export const ASIDE_KINDS = ['method', 'caution', 'reading'] as const;
