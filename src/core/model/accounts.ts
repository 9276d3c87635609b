/** What the settings of a site say of those who answer for it, in the order of the page. */
export const ACCOUNTS = [
  'publisher',
  'editors',
  'contact',
  'corrections',
  'ownership',
  'funding',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What the settings say where nobody has said it. */
export const NOT_STATED = 'not stated';
