import type { ProblemCode } from '../../model/codes.ts';
import { compareText } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/**
 * Nothing depends on itself: neither a concept on concepts to read first, nor a source on what it was
 * syndicated from, nor a wording on that against which it is measured.
 */
export const circles: Check = (draft) => [
  ...circlesIn(draft.all('concepts'), 'circular-requirement', (concept) =>
    concept.data.requires.map((id, index) => ({ id, path: ['requires', index] })),
  ),
  ...circlesIn(draft.all('sources'), 'circular-syndication', (source) => {
    const id = source.data['syndicated-from'];
    return id === undefined ? [] : [{ id, path: ['syndicated-from'] }];
  }),
  ...changesByClaim(draft.all('sources')).flatMap(([claim, sources]) =>
    circlesIn(sources, 'circular-change', ({ facts }) =>
      facts.claims.flatMap((passage) =>
        passage.claim === claim && passage.against !== undefined
          ? [{ id: passage.against, path: passage }]
          : [],
      ),
    ),
  ),
];

interface Step {
  readonly id: string;
  /** The field or the passage that leads there. */
  readonly path: Parameters<typeof problemIn>[1];
}

/** The sources that change the wording of each claim. */
function changesByClaim(
  sources: readonly Entry<'sources'>[],
): [claim: string, sources: Entry<'sources'>[]][] {
  const byClaim = new Map<string, Set<Entry<'sources'>>>();
  for (const source of sources) {
    for (const { claim, against } of source.facts.claims) {
      if (against === undefined) continue;
      byClaim.set(claim, (byClaim.get(claim) ?? new Set()).add(source));
    }
  }
  return [...byClaim].map(([claim, changing]) => [claim, [...changing]]);
}

/** Reports each circle once, at its entry with the smallest id (depth-first search). */
function circlesIn<E extends Entry>(
  entries: readonly E[],
  code: ProblemCode,
  stepsOf: (entry: E) => readonly Step[],
): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map<string, E>(entries.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  const path: { entry: E; step: Step }[] = [];
  /** Where in the path each entry of it stands. */
  const positions = new Map<string, number>();

  const walk = (id: string): void => {
    const entry = byId.get(id);
    const from = positions.get(id);
    const start = from === undefined ? undefined : path[from];
    if (from !== undefined && start) {
      const circle = [...path.slice(from).map((each) => each.entry.id), id].join(' > ');
      problems.push(
        problemIn(start.entry, start.step.path, code, say.circles.leadsToItself(circle)),
      );
    } else if (entry && !done.has(id)) {
      for (const step of stepsOf(entry)) {
        // An entry that names itself has its problem already.
        if (step.id === id) continue;
        positions.set(id, path.length);
        path.push({ entry, step });
        walk(step.id);
        path.pop();
        positions.delete(id);
      }
      done.add(id);
    }
  };
  for (const id of [...byId.keys()].sort(compareText)) walk(id);
  return problems;
}
