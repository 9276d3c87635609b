import { placesView } from '../lists.ts';
import { placeView } from '../others.ts';
import type { Shown } from './shown.ts';

export const places = {
  view: placeView,
  list: placesView,
  sentence: ({ country, summary }, words) => words.places.sentence(country, summary),
} satisfies Shown<'places'>;
