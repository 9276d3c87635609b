import { problem, startOfFile } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';

/** No two files have one id, in whatever folders: the first has it. */
export const ids: Check = ({ files }) => {
  const first = new Map<string, string>();
  return files.flatMap(({ id, path }): Problem[] => {
    const other = first.get(id);
    if (other !== undefined) {
      return [problem(startOfFile(path), 'duplicate-id', say.ids.taken(id, other))];
    }
    first.set(id, path);
    return [];
  });
};
