import type { ProblemCode } from '../../model/codes.ts';
import { PROBLEM_CODES } from '../../model/codes.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { Entry } from '../graph.ts';

/** A problem at a place of an entry's body or, given a path, of its frontmatter. */
export function problemIn(
  entry: Entry,
  at: Pick<Place, 'line' | 'column'> | readonly (string | number)[],
  code: ProblemCode,
  message: string,
  hint: string,
): Problem {
  const place = 'line' in at ? at : entry.placeOf(at);
  return {
    file: entry.path,
    line: place.line,
    column: place.column,
    code,
    severity: PROBLEM_CODES[code].severity,
    message,
    hint,
  };
}
