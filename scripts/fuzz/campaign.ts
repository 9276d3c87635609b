import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { quotable } from '../../src/core/grammar/characters.ts';
import { didYouMean } from '../../src/core/grammar/near.ts';
import { inWords } from '../../src/core/model/words.ts';
import { UsageError } from '../../src/cli/command.ts';
import { EXIT } from '../../src/cli/exit-status.mjs';
import type { ExitStatus } from '../../src/cli/exit-status.mjs';
import { isKind, KIND_NAMES } from './kinds.ts';
import type { KindName } from './kinds.ts';
import type { Batch, Report } from './worker.ts';

/** Documents that a thread makes from one seed. */
const BATCH = 1000;

interface FuzzOptions {
  readonly documents?: string;
  readonly kind?: string;
  readonly seed?: string;
}

/** `npm run fuzz`: hands batches to as many threads as there are processors, and counts. */
export async function run({
  documents: many = '20000',
  kind,
  seed: given = String(Date.now() % 1_000_000),
}: FuzzOptions): Promise<ExitStatus> {
  const kinds = kindsOf(kind);
  const documents = wholeNumber('documents', many, 1);
  const seed = wholeNumber('seed', given, 0);

  const began = performance.now();
  const counts = new Map(kinds.map((kind) => [kind, { handedOut: 0, tried: 0, accepted: 0 }]));
  /** Kinds of which a counterexample was found: one is enough to begin with. */
  const broken = new Set<string>();
  let told = 0;

  /** Files of each kind, as many as it is asked for in all. */
  const share = Math.ceil(documents / kinds.length);

  function nextBatch(): Batch | undefined {
    const [next] = [...counts]
      .filter(([kind, { handedOut }]) => handedOut < share && !broken.has(kind))
      .sort(([, a], [, b]) => a.handedOut - b.handedOut);
    if (!next) return undefined;
    const [kind, count] = next;
    // Batches are numbered, so that a seed makes the same documents on any number of threads.
    const number = seed * 100_000 + Math.floor(count.handedOut / BATCH);
    const batch = { kind, seed: number, count: Math.min(BATCH, share - count.handedOut) };
    count.handedOut += batch.count;
    return batch;
  }

  /** One thread: takes batches until there are none left. */
  function runThread(): Promise<void> {
    const worker = new Worker(fileURLToPath(new URL('./worker.ts', import.meta.url)));
    return new Promise((resolve, reject) => {
      const give = (): void => {
        const batch = nextBatch();
        if (batch) worker.postMessage(batch);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('error', reject);
      worker.on('message', (report: Report) => {
        hear(report);
        give();
      });
      give();
    });
  }

  function hear({ kind, tried, accepted, counterexample, faults = [] }: Report): void {
    const count = counts.get(kind);
    if (count) {
      count.tried += tried;
      count.accepted += accepted;
    }
    if (counterexample !== undefined && !broken.has(kind)) {
      broken.add(kind);
      console.error(`\nCounterexample (${kind}, seed ${seed}):\n${counterexample}\n`);
      console.error(`${faults.join('\n')}\n`);
    }
    const all = [...counts.values()].reduce((sum, each) => sum + each.tried, 0);
    if (all - told < 20_000) return;
    told = all;
    summary();
  }

  function summary(): void {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const each = [...counts].map(
      ([kind, { tried, accepted }]) => `${kind}: ${tried}, ${accepted} accepted`,
    );
    console.log(`${each.join('; ')}; ${seconds} s, seed ${seed}`);
  }

  await Promise.all(Array.from({ length: availableParallelism() }, runThread));
  summary();
  return broken.size > 0 ? EXIT.problems : EXIT.fine;
}

function kindsOf(name: string | undefined): readonly KindName[] {
  if (name === undefined) return KIND_NAMES;
  if (isKind(name)) return [name];
  throw new UsageError(
    `There is no kind "${quotable(name)}". ${didYouMean(name, KIND_NAMES)}The kinds are ${inWords(KIND_NAMES)}.`,
  );
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && Number.isSafeInteger(number)) return number;
  throw new UsageError(
    `--${option} is "${quotable(text)}", but it must be a whole number from ${least} on.`,
  );
}
