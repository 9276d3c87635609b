import { PROBLEM_CODES } from './codes.ts';
import type { CodeEntry, ProblemCode, Severity } from './codes.ts';

/** A position in a contributor's file: 1-based line and column, as editors show them. */
export interface Place {
  /** Path from the project's root with forward slashes, such as `content/claims/x.mdx`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One exact change of a file. Between `start` and `end` the words `was` must stand once, as whole
 * words: they become `text`. Where they do not stand so, nothing is changed.
 */
export interface Edit {
  readonly start: Spot;
  /** The place after the last character that may be looked at. */
  readonly end: Spot;
  readonly was: string;
  readonly text: string;
}

type Spot = Pick<Place, 'line' | 'column'>;

declare const MADE: unique symbol;

/** What a message is about: plain data, such as the words that stand in the file. */
export type Argument =
  | (string | number | boolean | undefined)
  | readonly Argument[]
  | { readonly [name: string]: Argument };

/** What is said of a fault. */
export interface Said {
  /** What is wrong, in one sentence, naming the words that stand in the file. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
  /** Where a catalogue of words has it, and what it is said of: with these any language says the same. */
  readonly by?: {
    readonly area: string;
    readonly name: string;
    readonly given: readonly Argument[];
  };
}

/**
 * One fault of the content, told to its author. Every check returns these and nothing throws.
 * `problem` is the only way to one: what a code means is the same wherever it is reported.
 */
export interface Problem extends Place, Said {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /**
   * The one certain repair, where the check knows it: all of its edits or none. Whoever reports
   * problems leaves it out; `check --fix` carries it out.
   */
  readonly fix?: readonly Edit[];
  /** Is there for the compiler alone, which takes no object for a problem that was put together by hand. */
  readonly [MADE]: true;
}

/**
 * Makes a problem. The table of codes says how bad it is, and nobody else does.
 * @param place where the hand must be laid on; what else it holds is left out
 * @param fix all edits of the one certain repair; none where there is no such repair
 */
export function problem({ file, line, column }: Place, code: ProblemCode, ...told: Told): Problem {
  const [said, fix] = saidOf(told);
  const { severity } = PROBLEM_CODES[code];
  const repair = fix && fix.length > 0 ? { fix } : {};
  return { file, line, column, code, severity, ...said, ...repair } as Problem;
}

/**
 * Makes a problem of a newsroom's own code, which its check says all of. To the compiler the code is
 * one of the table: whoever looks one up that need not be there asks for its entry.
 */
export function ownProblem(
  { file, line, column }: Place,
  code: string,
  { severity }: CodeEntry,
  ...told: Told
): Problem {
  const [said, fix] = saidOf(told);
  const repair = fix && fix.length > 0 ? { fix } : {};
  return { file, line, column, code: code as ProblemCode, severity, ...said, ...repair } as Problem;
}

/** What is said of a fault, and all edits of its one certain repair. */
export type Told =
  | [said: Said, fix?: readonly Edit[] | undefined]
  | [message: string, hint: string, fix?: readonly Edit[] | undefined];

function saidOf(told: Told): [said: Said, fix?: readonly Edit[] | undefined] {
  if (typeof told[0] !== 'string') return told as [Said, (readonly Edit[])?];
  const [message, hint, fix] = told as [string, string, (readonly Edit[])?];
  return [{ message, hint }, fix];
}

/** A place as messages name it, for what stands elsewhere than the problem: `content/claims/x.mdx:5`. */
export function spotOf({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** The first place of a file, for what is wrong with the whole of it. */
export function startOfFile(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Thrown where work on the content cannot go on: it names the author's file, and not only a page. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    const { file, line, column, code, message } = problem;
    super(`${file}:${line}:${column}  ${code}  ${message}`, { cause });
    this.name = 'ProblemError';
    this.problem = problem;
    // The place in the content is what counts, and it is in the message.
    delete this.stack;
  }
}

/**
 * The problem that an error tells of, or what caused it; undefined when it tells of none. Errors
 * come out of module graphs that have a class of their own, so they are known by their name.
 */
export function problemFrom(error: unknown): Problem | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each.name === 'ProblemError') return (each as ProblemError).problem;
  }
  return undefined;
}

/** Orders problems as a reader walks the files: by file, line, column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Orders text by code units, so that two machines with two locales agree. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
