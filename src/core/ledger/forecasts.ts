import { lastDay } from '../model/dates.ts';
import { compareText } from '../model/problem.ts';
import type { ForecastKey } from '../model/statuses.ts';
import type { Entry } from '../graph/graph.ts';
import { perGraph } from './per-graph.ts';
import { statusOf } from './status.ts';

/** How many forecasts a speaker made, and what came of them; the four add up to `made`. */
export interface ForecastRecord extends Readonly<Record<ForecastKey, number>> {
  readonly made: number;
}

const NONE: ForecastRecord = { made: 0, open: 0, overdue: 0, kept: 0, 'not-kept': 0 };

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
  const bySpeaker = new Map<string, Record<ForecastKey | 'made', number>>();
  for (const claim of forecasts(graph)) {
    const { forecast } = statusOf(graph)(claim.id);
    if (forecast === undefined) continue;
    for (const speaker of new Set(claim.data.speaker)) {
      const record = bySpeaker.get(speaker) ?? { ...NONE };
      bySpeaker.set(speaker, record);
      record.made += 1;
      record[forecast] += 1;
    }
  }
  return bySpeaker;
});
