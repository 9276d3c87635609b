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
  'partly',
  'not-kept',
  'void',
  'undecidable',
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

/** What an editor can find to have come of a forecast. */
export const OUTCOMES = ['kept', 'partly', 'not-kept', 'void', 'undecidable'] as const;

/** What an outcome can say of the condition of its forecast. */
export const CONDITION_MET = ['yes', 'no', 'unknown'] as const;

/** What a record counts, in its order. What is void never counts: its condition was not met. */
export const RECORD_KEYS = [
  'kept',
  'partly',
  'not-kept',
  'undecidable',
  'overdue',
  'open',
] as const;
export type RecordKey = (typeof RECORD_KEYS)[number];

/** What came of a forecast. */
export const FORECAST_KEYS = [...RECORD_KEYS, 'void'] as const;
export type ForecastKey = (typeof FORECAST_KEYS)[number];
