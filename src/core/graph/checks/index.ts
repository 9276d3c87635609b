import type { Check } from '../draft.ts';
import { bareMentions } from './bare-mentions.ts';
import { chains } from './chains.ts';
import { changed } from './changed.ts';
import { circles } from './circles.ts';
import { dates } from './dates.ts';
import { depths } from './depths.ts';
import { figures } from './figures.ts';
import { documented } from './documented.ts';
import { forecasts } from './forecasts.ts';
import { future } from './future.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { language } from './language.ts';
import { linkLabels } from './link-labels.ts';
import { mirrors } from './mirrors.ts';
import { names } from './names.ts';
import { namesakes } from './namesakes.ts';
import { notes } from './notes.ts';
import { oneOrigin } from './one-origin.ts';
import { orphans } from './orphans.ts';
import { parts } from './parts.ts';
import { placesInMedia } from './places-in-media.ts';
import { possibilities } from './possibilities.ts';
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
  changed,
  silence,
  placesInMedia,
  depths,
  quotations,
  circles,
  settings,
  language,
  reserved,
  forecasts,
  possibilities,
  images,
  dates,
  documented,
  future,
  names,
  namesakes,
  mirrors,
  linkLabels,
  figures,
  records,
  oneOrigin,
];
