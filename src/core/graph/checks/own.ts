import { ownProblem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { Draft, OwnRule } from '../draft.ts';

/**
 * Runs a check of a newsroom.
 * @returns what it reports, under its own codes and as bad as these are
 * @throws when it reports under another code, or fails
 */
export function runRule({ name, codes, run }: OwnRule, draft: Draft): Problem[] {
  const problems: Problem[] = [];
  run(draft, (code, place, message, hint, fix) => {
    const entry = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (!entry)
      throw new TypeError(`The check "${name}" reports "${code}", which is none of its codes.`);
    problems.push(ownProblem(place, code, entry, message, hint, fix));
  });
  return problems;
}
