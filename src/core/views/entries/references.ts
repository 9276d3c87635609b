import { referenceView } from '../reference.ts';
import { referencesView } from '../references.ts';
import type { Shown } from './shown.ts';

export const references = {
  view: referenceView,
  list: referencesView,
  sentence: ({ publisher, issued }, words) =>
    words.series(issued === undefined ? [publisher] : [publisher, words.date(issued)]),
} satisfies Shown<'references'>;
