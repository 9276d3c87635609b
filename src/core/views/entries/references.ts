import { formatDate } from '../../model/dates.ts';
import { referenceView } from '../reference.ts';
import { referencesView } from '../references.ts';
import type { Shown } from './shown.ts';

export const references = {
  view: referenceView,
  list: referencesView,
  sentence: ({ publisher, issued }) =>
    [publisher, issued && formatDate(issued)].filter(Boolean).join(', '),
} satisfies Shown<'references'>;
