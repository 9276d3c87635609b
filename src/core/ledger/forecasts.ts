import { lastDay } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { RecordKey } from '../model/statuses.ts';
import type { EntryId } from '../model/ids.ts';
import type { Entry } from '../graph/graph.ts';
import { perGraph } from './per-graph.ts';
import { statusOf } from './status.ts';

/** How many forecasts of a speaker count, and what came of them; the others add up to `made`. */
export interface ForecastRecord extends Readonly<Record<RecordKey, number>> {
  readonly made: number;
  /** Forecasts that count for nothing: what they hang on was not met, or not that anybody knows. */
  readonly apart: readonly EntryId[];
}

/** A record in the making. */
type Tally = Record<RecordKey | 'made', number> & { readonly apart: EntryId[] };

/**
 * Tells whether a forecast counts in the record of its speakers: one with a condition does when its
 * outcome says that the condition was met.
 */
export function countsInRecord({ data: { condition, outcome } }: Entry<'claims'>): boolean {
  return condition === undefined || outcome?.['condition-met'] === 'yes';
}

/** All forecasts by due date; those that are due on no day come last. */
export const forecasts = perGraph((graph): readonly Entry<'claims'>[] => {
  const dueOf = (claim: Entry<'claims'>): string =>
    claim.data.due === undefined ? '9999-12-31' : lastDay(claim.data.due);
  return graph
    .all('claims')
    .filter((claim) => claim.data.kind === 'forecast')
    .sort((a, b) => compareText(dueOf(a), dueOf(b)) || compareText(a.id, b.id));
});

/**
 * What came of the forecasts of everybody who made one, by the speaker's id; of two who made one
 * together, each has it on record.
 */
export const records = perGraph((graph): ReadonlyMap<string, ForecastRecord> => {
  const bySpeaker = new Map<string, Tally>();
  for (const claim of forecasts(graph)) {
    const { forecast } = statusOf(graph)(claim.id);
    if (forecast === undefined) continue;
    for (const speaker of new Set(claim.data.speaker)) {
      const record = bySpeaker.get(speaker) ?? none();
      bySpeaker.set(speaker, record);
      // What is void never counts: its condition was not met.
      if (forecast === 'void' || !countsInRecord(claim)) {
        record.apart.push(claim.id);
      } else {
        record.made += 1;
        record[forecast] += 1;
      }
    }
  }
  return bySpeaker;
});

function none(): Tally {
  const counts = { kept: 0, partly: 0, 'not-kept': 0, undecidable: 0, overdue: 0, open: 0 };
  return { made: 0, ...counts, apart: [] };
}
