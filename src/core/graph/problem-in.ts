import { placeOf } from '../grammar/places.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Edit, Place, Problem } from '../model/problem.ts';
import type { Entry } from './graph.ts';

/** A problem at a place of an entry's body or, given a path, of its frontmatter. */
export function problemIn(
  entry: Entry,
  at: Pick<Place, 'line' | 'column'> | readonly (string | number)[],
  code: ProblemCode,
  message: string,
  hint: string,
  fix: readonly Edit[] = [],
): Problem {
  const { line, column } = 'line' in at ? at : placeOf(entry.places, at);
  return problem({ file: entry.path, line, column }, code, message, hint, fix);
}
