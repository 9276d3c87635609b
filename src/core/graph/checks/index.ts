import type { Check } from '../draft.ts';
import { bareMentions } from './bare-mentions.ts';
import { chains } from './chains.ts';
import { circles } from './circles.ts';
import { dates } from './dates.ts';
import { depths } from './depths.ts';
import { figures } from './figures.ts';
import { forecasts } from './forecasts.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { language } from './language.ts';
import { linkLabels } from './link-labels.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { orphans } from './orphans.ts';
import { parts } from './parts.ts';
import { placesInMedia } from './places-in-media.ts';
import { quotations } from './quotations.ts';
import { records } from './records.ts';
import { reserved } from './reserved.ts';
import { settings } from './settings.ts';
import { silence } from './silence.ts';
import { uncited } from './uncited.ts';

/** Every rule over the whole content. */
export const CHECKS: readonly Check[] = [
  ids,
  bareMentions,
  notes,
  parts,
  uncited,
  orphans,
  chains,
  silence,
  placesInMedia,
  depths,
  quotations,
  circles,
  settings,
  language,
  reserved,
  forecasts,
  images,
  dates,
  names,
  linkLabels,
  figures,
  records,
];
