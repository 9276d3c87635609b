import { sourcesView } from '../lists.ts';
import { sourceView } from '../source.ts';
import type { Shown } from './shown.ts';

export const sources = {
  view: sourceView,
  list: sourcesView,
  sentence: ({ published, summary }, words) =>
    words.events.sentence(
      published === undefined ? words.sources.undated : words.date(published),
      summary,
    ),
} satisfies Shown<'sources'>;
