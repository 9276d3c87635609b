/** What the editors found of a statement of fact: whether it is so. */
export const FINDINGS = [
  'holds',
  'partly',
  'does-not-hold',
  'unproven',
  'contested',
  'cannot-be-known',
  'not-looked-into',
] as const;
export type FindingKey = (typeof FINDINGS)[number];

/** Those that nobody can state without a work that says so. */
export const SUPPORTED_FINDINGS: readonly FindingKey[] = [
  'holds',
  'partly',
  'does-not-hold',
  'contested',
];
