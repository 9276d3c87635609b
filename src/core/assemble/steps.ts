import type { Kind, Result, ResultOf, Task } from './task.ts';

/**
 * Work that now and then needs files parsed: it hands out tasks and goes on with their results, in
 * the same order. Who parses, and where, is the caller's choice.
 */
export type Steps<T> = Generator<readonly Task[], T, readonly Result[]>;

/** Does all of it here and now. */
export function runSteps<T>(steps: Steps<T>, parse: (task: Task) => Result): T {
  let step = steps.next([]);
  while (!step.done) step = steps.next(step.value.map(parse));
  return step.value;
}

/** Does it with a parser that answers later. */
export async function runStepsWith<T>(
  steps: Steps<T>,
  parse: (task: Task) => Promise<Result>,
): Promise<T> {
  let step = steps.next([]);
  while (!step.done) step = steps.next(await Promise.all(step.value.map(parse)));
  return step.value;
}

/** Has tasks of one kind parsed. */
export function* ask<K extends Kind>(tasks: readonly Task<K>[]): Steps<readonly ResultOf<K>[]> {
  // The result of a task is of its kind: `task.ts` says which.
  return yield tasks;
}
