import { formatDate } from '../../model/dates.ts';
import { sourcesView } from '../lists.ts';
import { sourceView } from '../source.ts';
import type { Shown } from './shown.ts';

export const sources = {
  view: sourceView,
  list: sourcesView,
  sentence: ({ published, summary }) => `${formatDate(published)}. ${summary}`,
} satisfies Shown<'sources'>;
