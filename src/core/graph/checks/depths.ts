import { countWords } from '../../grammar/text.ts';
import { editInLine } from '../../grammar/edit.ts';
import { nearest } from '../../grammar/near.ts';
import { meantBy } from '../../grammar/slip.ts';
import { placeOf } from '../../grammar/places.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** Most words of a form that is read in passing, and of one that is read in a few minutes. */
export const WORD_LIMITS = { brief: 80, short: 450 } as const;

/** The shorter forms of an explainer keep to their length, and every sentence has sections that support it. */
export const depths: Check = (draft) => {
  const problems: Problem[] = [];
  for (const entry of draft.all('explainers')) {
    const slugs = entry.facts.headings.map((heading) => heading.slug);
    for (const depth of ['brief', 'short'] as const) {
      const words = entry.data[depth].reduce((sum, sentence) => sum + countWords(sentence.says), 0);
      if (words > WORD_LIMITS[depth]) {
        problems.push(
          problemIn(
            entry,
            [depth],
            'too-long',
            say.depths.tooLong(depth, words, WORD_LIMITS[depth]),
          ),
        );
      }
      entry.data[depth].forEach((sentence, index) => {
        sentence.sections.forEach((slug, position) => {
          if (slugs.includes(slug)) return;
          const path = [depth, index, 'sections', position];
          const right = meantBy(slug, slugs);
          problems.push(
            problemIn(
              entry,
              path,
              'unknown-section',
              say.depths.unknownSection(slug, nearest(slug, slugs), slugs),
              right === undefined ? [] : editInLine(placeOf(entry.places, path), slug, right),
            ),
          );
        });
      });
    }
  }
  return problems;
};
