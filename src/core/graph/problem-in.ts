import { placeOf } from '../grammar/places.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Place, Problem, Told } from '../model/problem.ts';
import type { Entry } from './graph.ts';

type At = Pick<Place, 'line' | 'column'> | readonly (string | number)[];

/** A place of an entry's body or, given the path of a field, of its frontmatter. */
export function placeIn(entry: Entry, at: At): Place {
  const { line, column } = 'line' in at ? at : placeOf(entry.places, at);
  return { file: entry.path, line, column };
}

/** A problem at a place of an entry's body or, given a path, of its frontmatter. */
export function problemIn(entry: Entry, at: At, code: ProblemCode, ...told: Told): Problem {
  return problem(placeIn(entry, at), code, ...told);
}
