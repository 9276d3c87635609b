import { problem, startOfFile } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';

/** Every data set has its figures, and all figures have a description. */
export const figures: Check = ({ all, figures: files, names }) => {
  const described = new Set<string>(names.idsIn(['data']));
  return [
    ...all('data')
      .filter(({ id }) => !files.has(id))
      .map(({ id, path }) =>
        problem(
          startOfFile(path),
          'missing-file',
          say.companions.noFigures(id, path.replace(/\.yaml$/, '.csv')),
        ),
      ),
    ...[...files]
      .filter(([id]) => !described.has(id))
      .map(([id, { path }]) =>
        problem(
          startOfFile(path),
          'missing-file',
          say.companions.noDescription(id, path.replace(/\.csv$/, '.yaml')),
        ),
      ),
  ];
};
