import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/**
 * Counts the operations of a piece of work, the same number on every machine. V8 counts how often
 * each function and each block of code runs, so every loop and callback counts, whoever writes it.
 * What runs inside the engine is counted besides: each step of an iterator over a list, and the
 * length of lists that are searched or copied.
 *
 * Only what is loaded after `startCounting` is counted.
 */
const session = new Session();

/** Methods that walk a list without calling anything back. */
const WALKING = [
  'includes',
  'indexOf',
  'lastIndexOf',
  'slice',
  'concat',
  'join',
  'toReversed',
] as const;

let native = 0;

export function startCounting(): void {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const array = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const name of WALKING) {
    const method = array[name];
    array[name] = function (this: unknown[], ...given) {
      const found = method?.apply(this, given);
      // A slice costs what it holds, and not what it was cut from.
      native += name === 'slice' ? (found as unknown[]).length : this.length;
      return found;
    };
  }
  const walk = Array.prototype[Symbol.iterator];
  Array.prototype[Symbol.iterator] = function* <T>(this: T[]) {
    for (const iterator = walk.call(this) as ArrayIterator<T>; ; native += 1) {
      const step = iterator.next();
      if (step.done) return undefined;
      yield step.value;
    }
  };
}

/** Our own code, and the libraries that walk our trees. */
const COUNTED =
  /\/src\/(?:core\/|growth)|\/node_modules\/(?:hast|mdast|unist|property|html|stringify|github-slugger|zod|d3)[^/]*\//;

/** How many operations the work takes. */
export function operationsOf(work: () => unknown): number {
  return operationsOfEach([work])[0] ?? 0;
}

/** How many operations each of some works takes that are done one after the other. */
export function operationsOfEach(works: readonly (() => unknown)[]): number[] {
  takeCounts();
  return works.map((work) => {
    native = 0;
    work();
    // Taking the counts sets them back for the next.
    let sum = native;
    for (const { functions } of takeCounts().filter((script) => COUNTED.test(script.url))) {
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
    return sum;
  });
}

function takeCounts(): Profiler.ScriptCoverage[] {
  let counts: Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    counts = result;
  });
  return counts;
}
