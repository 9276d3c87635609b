import { availableParallelism } from 'node:os';
import { EXIT } from '../../src/cli/exit-status.mjs';
import { npmRun } from './children.mjs';

/** Far more than any step takes; a step that hangs must not hold up a run for ever. */
const LIMIT_MS = 30 * 60_000;

/** On GitHub, a problem in content/ becomes a note at its line in the pull request. */
const REPORT = process.env['GITHUB_ACTIONS'] ? ['--format', 'github'] : [];

/** Steps that share the machine: no more than have a processor each, and memory. */
const LANES = Math.min(2, availableParallelism());

/** What a program that speaks to a terminal does, and one that is heard later would not. */
const COLOURS = process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};

/**
 * A step is a script of package.json, so that anybody can repeat it alone. Those that keep one
 * processor busy share the machine.
 *
 * @typedef {{ name: string, script: string, args?: string[], hint?: string, shared?: boolean }} Step
 * @typedef {{ step: Step, result: 'passed' | 'failed' | 'skipped', seconds?: number }} Outcome
 */

/**
 * Each tells something by itself, so all run even when one fails. The longest come first,
 * so that those that share the machine end at about the same time.
 *
 * @type {Step[]}
 */
export const CHEAP_STEPS = [
  { name: 'types', script: 'types', shared: true },
  { name: 'lint', script: 'lint', shared: true },
  { name: 'format', script: 'format:check', hint: '"npm run format" repairs it', shared: true },
  {
    name: 'spelling',
    script: 'spell',
    hint: 'a word that is right goes into newsroom/words.txt',
    shared: true,
  },
  { name: 'check', script: 'check', args: REPORT, shared: true },
  { name: 'unit', script: 'unit' },
];

/**
 * Each needs what the ones before made, so after one that fails no other begins.
 *
 * @type {Step[]}
 */
export const COSTLY_STEPS = [
  { name: 'build', script: 'build' },
  { name: 'budget', script: 'budget', shared: true },
  { name: 'html', script: 'verify', shared: true },
  { name: 'e2e', script: 'e2e' },
];

/**
 * Runs the named steps and prints a table of them. Resolves to the exit code. The last line is
 * read by CI machines, so its form is fixed.
 *
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [leftOut] a sentence for each thing that the steps do without
 */
export async function runSteps(names, env, leftOut = []) {
  const wanted = (/** @type {Step[]} */ steps) => steps.filter(({ name }) => names.includes(name));
  /** @param {Step} step */
  const work = (step) => runStep(step, env);
  const cheap = await runInTurn(wanted(CHEAP_STEPS), LANES, work, () => true);
  const goesOn = (/** @type {Outcome[]} */ done) => !hasFailed([...cheap, ...done]);
  const outcomes = [...cheap, ...(await runInTurn(wanted(COSTLY_STEPS), LANES, work, goesOn))];
  console.log(report(outcomes, leftOut));
  return hasFailed(outcomes) ? EXIT.problems : EXIT.fine;
}

/** @param {Outcome[]} outcomes */
function hasFailed(outcomes) {
  return outcomes.some(({ result }) => result === 'failed');
}

/**
 * Runs steps in their order: neighbours that share the machine side by side, all others alone.
 *
 * @param {Step[]} steps
 * @param {number} lanes how many may run at a time
 * @param {(step: Step) => Promise<Outcome>} work
 * @param {(done: Outcome[]) => boolean} goesOn whether anything begins after what is done
 * @returns {Promise<Outcome[]>} in the order of the steps
 */
export async function runInTurn(steps, lanes, work, goesOn) {
  /** @type {Outcome[]} */
  const outcomes = [];
  while (outcomes.length < steps.length) {
    const open = steps.slice(outcomes.length);
    const alone = open.findIndex(({ shared }) => !shared);
    const group = alone < 0 ? open : open.slice(0, Math.max(alone, 1));
    if (goesOn(outcomes)) outcomes.push(...(await sideBySide(group, lanes, work)));
    else
      outcomes.push(...group.map((step) => ({ step, result: /** @type {const} */ ('skipped') })));
  }
  return outcomes;
}

/**
 * @param {Step[]} steps
 * @param {number} lanes
 * @param {(step: Step) => Promise<Outcome>} work
 */
async function sideBySide(steps, lanes, work) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const open = steps.entries();
  // All lanes take from one list.
  const lane = async () => {
    for (const [index, step] of open) outcomes[index] = await work(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runStep(step, env) {
  const title = `\n── ${step.name}  (npm run ${step.script})`;
  // What two say at once would be mixed up, so each of them is heard when it has ended.
  /** @type {Buffer[]} */
  const said = [];
  const tell = step.shared ? (/** @type {Buffer} */ part) => void said.push(part) : undefined;
  if (!tell) console.log(title);
  const began = performance.now();
  const { script, args = [] } = step;
  const options = { args, limitMs: LIMIT_MS, ...(tell && { tell }) };
  const code = await npmRun(script, tell ? { ...COLOURS, ...env } : env, options);
  const seconds = (performance.now() - began) / 1_000;
  if (tell) {
    console.log(title);
    process.stdout.write(Buffer.concat(said));
  }
  return { step, result: code === 0 ? 'passed' : 'failed', seconds };
}

/**
 * @param {Outcome[]} outcomes
 * @param {string[]} [leftOut]
 */
export function report(outcomes, leftOut = []) {
  const rows = outcomes.map(({ step, result, seconds }) => {
    const hint = result === 'failed' && step.hint ? `   ${step.hint}` : '';
    return row(step.name, result, seconds?.toFixed(1) ?? '') + hint;
  });
  /** @param {Outcome['result']} result */
  const count = (result) => outcomes.filter((it) => it.result === result).length;
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  const sum = `${count('passed')} passed, ${count('failed')} failed${skipped}`;
  const said = leftOut.length > 0 ? ['', ...leftOut] : [];
  return ['', row('step', 'result', 'seconds'), ...rows, ...said, '', sum].join('\n');
}

/**
 * @param {string} step
 * @param {string} result
 * @param {string} seconds
 */
function row(step, result, seconds) {
  return `${step.padEnd(10)}${result.padEnd(9)}${seconds.padStart(7)}`;
}
