import { formatDateRange } from '../../model/dates.ts';
import { eventView } from '../others.ts';
import { timelineView } from '../timeline.ts';
import type { Shown } from './shown.ts';

export const events = {
  view: eventView,
  list: timelineView,
  sentence: ({ date, end, summary }) => `${formatDateRange(date, end)}. ${summary}`,
} satisfies Shown<'events'>;
