import { problem, startOfFile } from '../../model/problem.ts';
import type { Said } from '../../model/problem.ts';
import { QUOTATION_LIMIT } from '../../model/quotation.ts';
import { longInFields, longInText, longQuotations } from '../../quotes/long-quotations.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** Words of others are quoted briefly, under 12 words, wherever the content has them. */
export const quotations: Check = ({ entries, figures, site, placesInSite }) => [
  ...[...entries.values()].flatMap((entry) =>
    longQuotations(entry).map(({ words, ...at }) =>
      problemIn(entry, at, 'long-quotation', tooLong(words)),
    ),
  ),
  ...[...figures.values()].flatMap(({ path, table }) =>
    (table?.rows ?? [])
      .flatMap((row) => Object.values(row).filter((cell) => typeof cell === 'string'))
      .flatMap(longInText)
      .map((words) => problem(startOfFile(path), 'long-quotation', tooLong(words))),
  ),
  ...longInFields(site, placesInSite).map(({ words, line, column }) =>
    problem({ file: placesInSite.file, line, column }, 'long-quotation', tooLong(words)),
  ),
];

function tooLong(words: number): Said {
  return say.quotations.tooLong(words, QUOTATION_LIMIT);
}
