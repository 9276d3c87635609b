import type { Problem } from '../model/problem.ts';
import { inWords } from '../model/words.ts';
import { COMPONENT_NAMES } from './components/index.ts';
import { positionAt } from './position.ts';
import type { Position } from './position.ts';

/** Marks, in the text of a test, the place at which something is expected. */
const MARK = '⟦';

/** The names of all components, as hints list them. */
export const COMPONENT_LIST = inWords(COMPONENT_NAMES);

/** A text with `{components}` in the place of their names: a new component changes no expectation. */
export function withoutComponents(text: string): string {
  return text.replaceAll(COMPONENT_LIST, '{components}');
}

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
 * The only problem, as its author reads it: code, message and hint on a line each, with
 * `{components}` for the names of all components.
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
  return withoutComponents(`${problem.code}\n${problem.message}\n${problem.hint}`);
}

/** All problems, one a line, with their places. */
export function listed(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, code, message, hint }) =>
      withoutComponents(`${file}:${line}:${column} ${code} ${message} ${hint}`),
    )
    .join('\n');
}
