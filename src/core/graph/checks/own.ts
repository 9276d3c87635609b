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
    if (!isPlace(place) || !isSentence(message) || !isSentence(hint)) {
      throw new TypeError(
        `The check "${name}" must report "${code}" with { file, line, column }, a message and a hint.`,
      );
    }
    problems.push(ownProblem(place, code, entry, message, hint, fix));
  });
  return problems;
}

/** Whether what a newsroom gives as a place is one, whatever its compiler was told. */
function isPlace(place: unknown): boolean {
  if (typeof place !== 'object' || place === null) return false;
  const { file, line, column } = place as Readonly<Record<string, unknown>>;
  const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;
  return typeof file === 'string' && isCount(line) && isCount(column);
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}
