import { lastDay } from '../../model/dates.ts';
import { say } from '../../words/say.ts';
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
    return [problemIn(claim, ['due'], 'overdue-forecast', say.forecasts.overdue(lastDay(due)))];
  });
};
