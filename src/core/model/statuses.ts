/** How a claim fared among the sources, the words of a status in the order of pages. */
export const STATUS_KEYS = [
  'single-origin',
  'several-origins',
  'disputed',
  'changed',
  'not-carried',
  'open',
  'overdue',
  'kept',
  'not-kept',
] as const;
export type StatusKey = (typeof STATUS_KEYS)[number];

/** What came of a forecast, in the order of a record. */
export const FORECAST_KEYS = ['kept', 'not-kept', 'overdue', 'open'] as const;
export type ForecastKey = (typeof FORECAST_KEYS)[number];
