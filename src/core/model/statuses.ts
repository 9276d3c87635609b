/**
 * How a claim fared, the words of a status in the order of pages. By these the ledger can be
 * filtered; readers see those of them as labels that are the exception (`LABEL_KEYS`).
 */
export const STATUS_KEYS = [
  'single-origin',
  'several-origins',
  'disputed',
  'changed',
  'probable',
  'not-carried',
  'open',
  'overdue',
  'kept',
  'not-kept',
] as const;
export type StatusKey = (typeof STATUS_KEYS)[number];

/** What is labelled, the gravest first. */
export const LABEL_KEYS = ['disputed', 'changed', 'probable', 'not-carried'] as const;
export type LabelKey = (typeof LABEL_KEYS)[number];

/** How a claim fared in one word. */
export const FARED_KEYS = [
  'single-origin',
  'several-origins',
  'disputed',
  'changed',
  'not-carried',
] as const;
export type FaredKey = (typeof FARED_KEYS)[number];

/** What came of a forecast, in the order of a record. */
export const FORECAST_KEYS = ['kept', 'not-kept', 'overdue', 'open'] as const;
export type ForecastKey = (typeof FORECAST_KEYS)[number];
