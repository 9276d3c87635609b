import { conceptsView } from '../concepts.ts';
import { conceptView } from '../others.ts';
import type { Shown } from './shown.ts';

export const concepts = {
  view: conceptView,
  list: conceptsView,
  sentence: ({ definition }) => definition,
} satisfies Shown<'concepts'>;
