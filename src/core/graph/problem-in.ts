import { placeOf } from '../grammar/places.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Place, Problem, Told } from '../model/problem.ts';
import type { Entry } from './graph.ts';

type At = Pick<Place, 'line' | 'column'> | readonly (string | number)[];

/** A problem at a place of an entry's body or, given a path, of its frontmatter. */
export function problemIn(entry: Entry, at: At, code: ProblemCode, ...told: Told): Problem {
  const { line, column } = 'line' in at ? at : placeOf(entry.places, at);
  return problem({ file: entry.path, line, column }, code, ...told);
}
