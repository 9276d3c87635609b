import { makerOf } from '../../kinds/reference.ts';
import { referenceView } from '../reference.ts';
import { referencesView } from '../references.ts';
import type { Shown } from './shown.ts';

export const references = {
  view: referenceView,
  list: referencesView,
  sentence: ({ issued, ...work }, words) =>
    words.series([makerOf(work), ...(issued === undefined ? [] : [words.date(issued)])]),
} satisfies Shown<'references'>;
