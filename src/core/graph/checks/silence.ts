import type { Problem } from '../../model/problem.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** A source cannot both carry a claim and be said to omit it. */
export const silence: Check = (draft) => {
  const problems: Problem[] = [];
  for (const source of draft.all('sources')) {
    const carried = new Set<string>(source.facts.claims.map((passage) => passage.claim));
    source.data.silent.forEach(({ claim }, index) => {
      if (!carried.has(claim)) return;
      problems.push(
        problemIn(
          source,
          ['silent', index, 'claim'],
          'carried-and-silent',
          `The source is said to omit "${claim}", but one of its passages carries it.`,
          'Take the claim out of "silent", or the mark out of the text.',
        ),
      );
    });
  }
  return problems;
};
