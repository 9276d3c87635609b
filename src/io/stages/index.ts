import { frontPage } from './front-page.ts';
import { headers } from './headers.ts';
import { images } from './images.ts';
import { list } from './list.ts';
import { pages } from './pages.ts';
import { pictures } from './pictures.ts';
import type { Stage } from './stage.ts';

/** All that is done to a site after Astro has built it, in this order. */
export const STAGES: readonly Stage[] = [
  frontPage,
  images,
  pictures,
  pages,
  // Their policies name what the pages hold.
  headers,
  list,
];
