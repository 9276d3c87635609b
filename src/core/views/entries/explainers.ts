import { explainerView } from '../explainer.ts';
import { explainersView } from '../lists.ts';
import type { Shown } from './shown.ts';

export const explainers = {
  view: explainerView,
  list: explainersView,
  sentence: ({ question }) => question,
} satisfies Shown<'explainers'>;
