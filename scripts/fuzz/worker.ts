import fc from 'fast-check';
import { parentPort } from 'node:worker_threads';
import { document } from '../../src/core/grammar/hostile/documents.ts';
import { judge } from '../../src/core/grammar/hostile/judge.ts';

export interface Batch {
  readonly seed: number;
  readonly count: number;
}

export interface Report {
  readonly tried: number;
  readonly accepted: number;
  /** The smallest document found for which the gate's answer is wrong. */
  readonly counterexample?: string;
  readonly faults?: readonly string[];
}

parentPort?.on('message', ({ seed, count }: Batch) => {
  let accepted = 0;
  const property = fc.property(document, (text) => {
    const judgement = judge(text);
    if (judgement.accepted) accepted += 1;
    return judgement.faults.length === 0;
  });
  const outcome = fc.check(property, { seed, numRuns: count });
  const text = outcome.counterexample?.[0];
  const report: Report = {
    tried: outcome.numRuns,
    accepted,
    ...(text !== undefined && { counterexample: text, faults: judge(text).faults }),
  };
  parentPort?.postMessage(report);
});
