import { lastDay } from '../../model/dates.ts';
import { ENGLISH } from '../../words/words.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/**
 * On the day that the check is made for, no forecast is past its day without an outcome. Without
 * such a day nothing is said: what is overdue depends on the calendar, and the content does not.
 */
export const forecasts: Check = ({ asOf, all }) => {
  if (asOf === undefined) return [];
  return all('claims').flatMap((claim) => {
    const { due, outcome } = claim.data;
    if (due === undefined || outcome !== undefined || lastDay(due) >= asOf) return [];
    return [
      problemIn(
        claim,
        ['due'],
        'overdue-forecast',
        `The forecast was due by ${ENGLISH.date(lastDay(due))} and has no outcome.`,
        'Put it to its test and add "outcome" with result (kept or not-kept), on and cites; while nothing is documented, leave it overdue.',
      ),
    ];
  });
};
