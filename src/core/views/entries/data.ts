import { figurePageView, figuresView } from '../figure.ts';
import type { Shown } from './shown.ts';

export const data = {
  view: figurePageView,
  list: figuresView,
  sentence: ({ description }) => description,
} satisfies Shown<'data'>;
