/** How a claim fared among the sources, the words of a status in the order of pages. */
export const STATUS_KEYS = [
  'single-origin',
  'several-origins',
  'disputed',
  'distorted',
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
