import { eventView } from '../others.ts';
import { timelineView } from '../timeline.ts';
import type { Shown } from './shown.ts';

export const events = {
  view: eventView,
  list: timelineView,
  sentence: ({ date, end, summary }, words) =>
    words.events.sentence(words.dateRange(date, end), summary),
} satisfies Shown<'events'>;
