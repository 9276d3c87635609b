import { placeOf } from '../../grammar/places.ts';
import { problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';

/** The site is in a language that has words for its pages. */
export const language: Check = ({ site, placesInSite, languages }) => {
  if (!site || languages.wordsFor(site.language)) return [];
  return [
    problem(
      placeOf(placesInSite, ['language']),
      'invalid-value',
      say.settings.language(site.language, languages.tags),
    ),
  ];
};
