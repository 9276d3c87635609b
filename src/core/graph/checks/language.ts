import { placeOf } from '../../grammar/places.ts';
import { problem } from '../../model/problem.ts';
import { ENGLISH } from '../../words/words.ts';
import type { Check } from '../draft.ts';

/** The site is in a language that has words for its pages. */
export const language: Check = ({ site, placesInSite, languages }) => {
  if (!site || languages.wordsFor(site.language)) return [];
  const known = languages.tags.map((tag) => `${tag} (${ENGLISH.languageName(tag)})`);
  return [
    problem(
      placeOf(placesInSite, ['language']),
      'invalid-value',
      `The site is in ${ENGLISH.languageName(site.language)}, and its pages have no words in that language.`,
      `Write a language that has them: ${known.join(', ')}. To bring another, maintainers add its catalogue to src/core/words, as en.ts is.`,
    ),
  ];
};
