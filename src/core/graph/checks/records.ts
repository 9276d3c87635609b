import { problem, startOfFile } from '../../model/problem.ts';
import { unverifiedQuotations } from '../../quotes/unverified.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';

/** Every record of quotations has its source, what a source quotes is in its record, and what was read in full has one. */
export const records: Check = ({ all, names, records: files }) => {
  if (!files) return [];
  const sources = new Set<string>(names.idsIn(['sources']));
  return [
    ...[...files]
      .filter(([id]) => !sources.has(id))
      .map(([id, { path }]) =>
        problem(startOfFile(path), 'missing-file', say.companions.noSource(id)),
      ),
    ...all('sources').flatMap((source) => {
      const file = files.get(source.id);
      // What is wrong with a record is said of it; its source is not to blame as well.
      return file && !file.record ? [] : unverifiedQuotations(source, file?.record);
    }),
  ];
};
