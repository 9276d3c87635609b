import type { Check } from '../draft.ts';
import { chains } from './chains.ts';
import { circles } from './circles.ts';
import { depths } from './depths.ts';
import { forecasts } from './forecasts.ts';
import { images } from './images.ts';
import { linkLabels } from './link-labels.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { orphans } from './orphans.ts';
import { quotations } from './quotations.ts';
import { reserved } from './reserved.ts';
import { settings } from './settings.ts';
import { silence } from './silence.ts';
import { uncited } from './uncited.ts';

/** Every rule over the whole content. */
export const CHECKS: readonly Check[] = [
  notes,
  uncited,
  orphans,
  chains,
  silence,
  depths,
  quotations,
  circles,
  settings,
  reserved,
  forecasts,
  images,
  names,
  linkLabels,
];
