import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** A source cannot both carry a claim and be said to omit it, or not to be concerned by it. */
export const silence: Check = (draft) => {
  const problems: Problem[] = [];
  for (const source of draft.all('sources')) {
    const carried = new Map<string, boolean>();
    for (const { claim, stance } of source.facts.claims) {
      carried.set(claim, carried.get(claim) === true || stance !== 'disputes');
    }
    source.data.silent.forEach(({ claim }, index) => {
      if (!carried.has(claim)) return;
      problems.push(
        problemIn(
          source,
          ['silent', index, 'claim'],
          'carried-and-silent',
          carried.get(claim) === true
            ? say.silence.carriedAndSilent(claim)
            : say.silence.disputedAndSilent(claim),
        ),
      );
    });
    source.data['not-applicable'].forEach(({ claim }, index) => {
      if (!carried.has(claim)) return;
      problems.push(
        problemIn(
          source,
          ['not-applicable', index, 'claim'],
          'carried-and-not-applicable',
          say.silence.carriedAndNotApplicable(claim),
        ),
      );
    });
  }
  return problems;
};
