import { z } from 'zod';
import { CONDITION_MET, OUTCOMES } from '../model/statuses.ts';
import { refusal } from './refusals.ts';
import { cites, date, text } from './values.ts';

type Met = (typeof CONDITION_MET)[number];

/** What came of a forecast, and who says so. */
export const outcome = z.strictObject({
  result: z.enum(OUTCOMES),
  'condition-met': z.enum(CONDITION_MET).optional(),
  on: date,
  why: text.optional(),
  cites,
});

type Outcome = z.output<typeof outcome>;

/** What each result says of the condition of a forecast that has one. */
const FITTING: Readonly<Record<Outcome['result'], readonly Met[]>> = {
  kept: ['yes'],
  partly: ['yes'],
  'not-kept': ['yes'],
  void: ['no'],
  // Of one that was met the test may still be impossible.
  undecidable: ['unknown', 'yes'],
};

/** Results that are no plain yes or no: readers are told why. */
const EXPLAINED: ReadonlySet<string> = new Set(['partly', 'undecidable']);

/** What is refused of an outcome. */
export const OUTCOME_REFUSALS = {
  met: refusal('missing-field'),
  unconditional: refusal(),
  'no-condition': refusal(),
  unfit: refusal<[result: string, fitting: readonly string[]]>(),
  why: refusal<[result: string]>('missing-field'),
};

/** A fault of an outcome: the field of it that is wrong, and the refusal with what it is made of. */
type Fault =
  | readonly [field: string, name: 'met' | 'unconditional' | 'no-condition']
  | readonly [field: string, name: 'why', result: string]
  | readonly [field: string, name: 'unfit', result: string, fitting: readonly string[]];

/**
 * What an outcome and its forecast's condition demand of each other: without a condition nothing is
 * void, and with one the outcome says whether it was met.
 */
export function outcomeFaults(
  { result, 'condition-met': met, why }: Outcome,
  conditional: boolean,
): Fault[] {
  const unexplained: Fault[] =
    EXPLAINED.has(result) && why === undefined ? [['why', 'why', result]] : [];
  return [...unexplained, ...(conditional ? unfit(result, met) : unmeant(result, met))];
}

function unfit(result: Outcome['result'], met: Met | undefined): Fault[] {
  if (met === undefined) return [['condition-met', 'met']];
  const fitting = FITTING[result];
  return fitting.includes(met) ? [] : [['condition-met', 'unfit', result, fitting]];
}

/** The faults of the outcome of a forecast without a condition. */
function unmeant(result: string, met: Met | undefined): Fault[] {
  if (result === 'void') return [['result', 'no-condition']];
  return met === undefined ? [] : [['condition-met', 'unconditional']];
}
