import type { Problem } from '../../model/problem.ts';
import type { Words } from '../../words/words.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** A forecast says what will be. What only may be cannot fail, and would stand open in a record for ever. */
export const possibilities: Check = ({ all, site, languages }) => {
  const words = site && languages.wordsFor(site.language);
  if (!words) return [];
  return all('claims').flatMap((claim): Problem[] => {
    if (claim.data.kind !== 'forecast') return [];
    const phrase = onlyPossible(claim.data.statement, words);
    if (phrase === undefined) return [];
    return [problemIn(claim, ['statement'], 'no-forecast', say.forecasts.possible(phrase))];
  });
};

/**
 * The phrase by which a statement says only what may be; undefined where it says anywhere what will
 * be. Words that also serve in "may be done" tell of what will be only before such a phrase.
 */
function onlyPossible(statement: string, { modality }: Words): string | undefined {
  const [phrase] = found(statement, modality.possible);
  if (!phrase || found(statement, modality.certain).length > 0) return undefined;
  const [leading] = found(statement, modality.leading);
  return leading && leading.index < phrase.index ? undefined : phrase[0];
}

/** Where phrases stand as whole words, the first of them first. */
function found(text: string, phrases: string): RegExpExecArray[] {
  const any = phrases
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .join('|');
  if (any === '') return [];
  return [
    ...text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
    ),
  ];
}
