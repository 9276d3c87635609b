import type { Problem } from '../model/problem.ts';
import { positionAt } from './position.ts';
import type { Position } from './position.ts';

/** Marks, in the text of a test, the place at which something is expected. */
const MARK = '⟦';

/** Takes all marks out of a text and tells where they stood. */
export function unmarkAll(marked: string): { text: string; places: Position[] } {
  const [first = '', ...rest] = marked.split(MARK);
  let text = first;
  const places = rest.map((piece) => {
    const place = positionAt(text, text.length);
    text += piece;
    return place;
  });
  return { text, places };
}

/** Takes the mark out of a text and tells where it stood, if there was one. */
export function unmark(marked: string): { text: string; place: Position | undefined } {
  const { text, places } = unmarkAll(marked);
  if (places.length > 1) throw new Error('a text has one mark at most');
  return { text, place: places[0] };
}

/**
 * The only problem, as its author reads it: code, message and hint on a line each.
 * @throws when there are none or several, or when it does not stand at the expected place
 */
export function onlyProblem(
  problems: readonly Problem[],
  expected: Position & { readonly file?: string },
): string {
  const [problem] = problems;
  if (!problem || problems.length > 1) {
    throw new Error(`expected one problem, got ${problems.length}:\n${listed(problems)}`);
  }
  const { file = problem.file, line, column } = expected;
  if (problem.file !== file || problem.line !== line || problem.column !== column) {
    throw new Error(`expected it at ${file}:${line}:${column}, got:\n${listed(problems)}`);
  }
  return `${problem.code}\n${problem.message}\n${problem.hint}`;
}

/** All problems, one a line, with their places. */
export function listed(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, code, message, hint }) =>
        `${file}:${line}:${column} ${code} ${message} ${hint}`,
    )
    .join('\n');
}
