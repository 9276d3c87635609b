import { makerIn } from '../../ledger/lists.ts';
import { referenceView } from '../reference.ts';
import { referencesView } from '../references.ts';
import type { Shown } from './shown.ts';

export const references = {
  view: referenceView,
  list: referencesView,
  sentence: (work, words) =>
    words.series([
      makerIn(words, work),
      ...(work.issued === undefined ? [] : [words.date(work.issued)]),
    ]),
} satisfies Shown<'references'>;
