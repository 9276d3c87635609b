import type { ProblemCode } from '../../model/codes.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check, Draft } from '../draft.ts';
import { problemIn } from './problems.ts';

/** Nothing depends on itself: neither a concept on concepts to read first, nor a source on what it was syndicated from. */
export const circles: Check = (draft) => [
  ...circlesIn(
    draft,
    'circular-requirement',
    new Map(draft.all('concepts').map((entry) => [entry.id, entry.data.requires])),
    'requires',
  ),
  ...circlesIn(
    draft,
    'circular-syndication',
    new Map(
      draft.all('sources').map((entry) => {
        const from = entry.data['syndicated-from'];
        return [entry.id, from === undefined ? [] : [from]];
      }),
    ),
    'syndicated-from',
  ),
];

/** Reports each circle once, at its entry with the smallest id (depth-first search). */
function circlesIn(
  draft: Draft,
  code: ProblemCode,
  next: ReadonlyMap<EntryId, readonly string[]>,
  field: string,
): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (id: string): void => {
    const from = path.indexOf(id);
    if (from >= 0) {
      const circle = path.slice(from);
      const entry = draft.entries.get(circle[0] as EntryId);
      if (entry) {
        problems.push(
          problemIn(
            entry,
            [field],
            code,
            `The circle ${[...circle, id].join(' > ')} never ends.`,
            `Take one link out of the circle: remove an id from "${field}".`,
          ),
        );
      }
      return;
    }
    if (done.has(id)) return;
    path.push(id);
    for (const other of next.get(id as EntryId) ?? []) walk(other);
    path.pop();
    done.add(id);
  };
  for (const id of [...next.keys()].sort()) walk(id);
  return problems;
}
