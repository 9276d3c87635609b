import { npmRun } from './children.mjs';

/** Far more than any step takes; a step that hangs must not hold up a run for ever. */
const LIMIT_MS = 30 * 60_000;

/** On GitHub, a problem in content/ becomes a note at its line in the pull request. */
const REPORT = process.env['GITHUB_ACTIONS'] ? ['--format', 'github'] : [];

/**
 * A step is a script of package.json, so that anybody can repeat it alone.
 *
 * @typedef {{ name: string, script: string, args?: string[], hint?: string }} Step
 * @typedef {{ step: Step, result: 'passed' | 'failed' | 'skipped', seconds?: number }} Outcome
 */

/** Each tells something by itself, so all run even when one fails. @type {Step[]} */
export const CHEAP_STEPS = [
  { name: 'format', script: 'format:check', hint: '"npm run format" repairs it' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'spelling', script: 'spell', hint: 'a word that is right goes into project-words.txt' },
  { name: 'check', script: 'check', args: REPORT },
  { name: 'unit', script: 'unit' },
];

/** Each needs what the one before made, so the first that fails is the last that runs. @type {Step[]} */
export const COSTLY_STEPS = [
  { name: 'build', script: 'build' },
  { name: 'html', script: 'verify' },
  { name: 'budget', script: 'budget' },
  { name: 'e2e', script: 'e2e' },
];

/**
 * Runs the named steps and prints a table of them. Resolves to the exit code. The last line is
 * read by CI machines, so its form is fixed.
 *
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 */
export async function runSteps(names, env) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const failed = () => outcomes.some(({ result }) => result === 'failed');

  for (const step of CHEAP_STEPS.filter(({ name }) => names.includes(name))) {
    outcomes.push(await runStep(step, env));
  }
  for (const step of COSTLY_STEPS.filter(({ name }) => names.includes(name))) {
    outcomes.push(failed() ? { step, result: 'skipped' } : await runStep(step, env));
  }
  console.log(report(outcomes));
  return failed() ? 1 : 0;
}

/**
 * @param {Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runStep(step, env) {
  console.log(`\n── ${step.name}  (npm run ${step.script})`);
  const began = performance.now();
  const { script, args = [] } = step;
  const code = await npmRun(script, env, { args, limitMs: LIMIT_MS });
  const seconds = (performance.now() - began) / 1_000;
  return { step, result: code === 0 ? 'passed' : 'failed', seconds };
}

/** @param {Outcome[]} outcomes */
export function report(outcomes) {
  const rows = outcomes.map(({ step, result, seconds }) => {
    const hint = result === 'failed' && step.hint ? `   ${step.hint}` : '';
    return row(step.name, result, seconds?.toFixed(1) ?? '') + hint;
  });
  /** @param {Outcome['result']} result */
  const count = (result) => outcomes.filter((it) => it.result === result).length;
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  const sum = `${count('passed')} passed, ${count('failed')} failed${skipped}`;
  return ['', row('step', 'result', 'seconds'), ...rows, '', sum].join('\n');
}

/**
 * @param {string} step
 * @param {string} result
 * @param {string} seconds
 */
function row(step, result, seconds) {
  return `${step.padEnd(10)}${result.padEnd(9)}${seconds.padStart(7)}`;
}
