import { placeOf } from '../../grammar/places.ts';
import type { ProblemCode } from '../../model/codes.ts';
import { PROBLEM_CODES } from '../../model/codes.ts';
import type { Edit, Place, Problem } from '../../model/problem.ts';
import type { Entry } from '../graph.ts';

/** A problem at a place of an entry's body or, given a path, of its frontmatter. */
export function problemIn(
  entry: Entry,
  at: Pick<Place, 'line' | 'column'> | readonly (string | number)[],
  code: ProblemCode,
  message: string,
  hint: string,
  fix: readonly Edit[] = [],
): Problem {
  const place = 'line' in at ? at : placeOf(entry.places, at);
  return {
    file: entry.path,
    line: place.line,
    column: place.column,
    code,
    severity: PROBLEM_CODES[code].severity,
    message,
    hint,
    ...(fix.length > 0 && { fix }),
  };
}
