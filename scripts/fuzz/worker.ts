import fc from 'fast-check';
import { parentPort } from 'node:worker_threads';
import { KINDS } from './kinds.ts';
import type { KindName } from './kinds.ts';

export interface Batch {
  readonly kind: KindName;
  readonly seed: number;
  readonly count: number;
}

export interface Report {
  readonly kind: KindName;
  readonly tried: number;
  readonly accepted: number;
  /** The smallest document found for which the gate's answer is wrong. */
  readonly counterexample?: string;
  readonly faults?: readonly string[];
}

parentPort?.on('message', ({ kind, seed, count }: Batch) => {
  const { documents, judge } = KINDS[kind];
  let accepted = 0;
  const property = fc.property(documents, (document) => {
    const judgement = judge(document);
    if (judgement.accepted) accepted += 1;
    return judgement.faults.length === 0;
  });
  const outcome = fc.check(property, { seed, numRuns: count });
  const found = outcome.counterexample?.[0];
  const report: Report = {
    kind,
    tried: outcome.numRuns,
    accepted,
    ...(found && {
      counterexample: `${found.name}\n${found.text}`,
      faults: judge(found).faults,
    }),
  };
  parentPort?.postMessage(report);
});
