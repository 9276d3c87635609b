import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Batch, Report } from './fuzz/worker.ts';

const USAGE = `Usage: npm run fuzz -- [--documents N] [--seed N]

Gives N made-up documents to the gate; whatever it accepts is compiled by MDX's own compiler, and
the result must hold no code. Exit status: 0 when it held, 1 with the smallest counterexample.`;

/** Documents that a thread makes from one seed. */
const BATCH = 1000;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    help: { type: 'boolean', short: 'h' },
  },
});
const documents = Number(values.documents);
const seed = Number(values.seed);
if (values.help || !Number.isInteger(documents) || !Number.isInteger(seed) || documents < 1) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

const began = performance.now();
let handedOut = 0;
let tried = 0;
let accepted = 0;

function nextBatch(): Batch | undefined {
  const count = Math.min(BATCH, documents - handedOut);
  if (count <= 0) return undefined;
  // Batches are numbered, so that a seed makes the same documents on any number of threads.
  const batch = { seed: seed * 100_000 + handedOut / BATCH, count };
  handedOut += count;
  return batch;
}

/** One thread: takes batches until there are none left, or a counterexample is found. */
function runThread(): Promise<void> {
  const worker = new Worker(fileURLToPath(new URL('./fuzz/worker.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    const give = (): void => {
      const batch = nextBatch();
      if (batch) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('error', reject);
    worker.on('message', (report: Report) => {
      tried += report.tried;
      accepted += report.accepted;
      if (report.counterexample !== undefined) {
        console.error(`\nCounterexample:\n${report.counterexample}\n`);
        console.error(report.faults?.join('\n'));
        summary();
        process.exit(1);
      }
      if (tried % 20_000 === 0) summary();
      give();
    });
    give();
  });
}

function summary(): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const counts = `${tried} documents, ${accepted} accepted, ${tried - accepted} rejected`;
  console.log(`${counts}, ${seconds} s, seed ${seed}`);
}

await Promise.all(Array.from({ length: availableParallelism() }, runThread));
summary();
