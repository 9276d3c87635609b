import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { isKind, KIND_NAMES } from './fuzz/kinds.ts';
import type { Batch, Report } from './fuzz/worker.ts';

const USAGE = `Usage: npm run fuzz -- [--kind ${KIND_NAMES.join('|')}] [--documents N] [--seed N]

Gives N made-up files to the gate, of one kind or of all in turn. Whatever it accepts is finished:
bodies (mdx) are compiled by MDX's own compiler, and the result must hold no code; frontmatter
(fields), its syntax (yaml), figures (csv) and settings (site) become a part of a small story, whose
pages a parser of HTML must find whole, with nothing foreign in them.
Exit status: 0 when it held, 1 with the smallest counterexample of each kind.`;

/** Documents that a thread makes from one seed. */
const BATCH = 1000;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    kind: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    help: { type: 'boolean', short: 'h' },
  },
});
const documents = Number(values.documents);
const seed = Number(values.seed);
const kinds = values.kind === undefined ? KIND_NAMES : [values.kind].filter(isKind);
if (
  values.help ||
  kinds.length === 0 ||
  !Number.isInteger(documents) ||
  !Number.isInteger(seed) ||
  documents < 1
) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

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
  const worker = new Worker(fileURLToPath(new URL('./fuzz/worker.ts', import.meta.url)));
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
process.exitCode = broken.size > 0 ? 1 : 0;
