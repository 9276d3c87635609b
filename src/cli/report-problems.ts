import { toldIn } from '../core/assemble/telling.ts';
import { quotable } from '../core/grammar/characters.ts';
import { inWords } from '../core/model/words.ts';
import { didYouMean } from '../core/grammar/near.ts';
import type { Problem } from '../core/model/problem.ts';
import { addressesFor } from '../core/kinds/urls.ts';
import type { Addresses } from '../core/kinds/urls.ts';
import type { Corpus } from '../io/corpus.ts';
import type { Words } from '../core/words/words.ts';
import type { FileRepair } from '../io/repair.ts';

/** @param siteUrl the published site, whose guide has a page for every code; undefined where it has no address */
type Reporter = (
  corpus: Pick<Corpus, 'problems' | 'files' | 'words'>,
  siteUrl: string | undefined,
) => string;

/**
 * The ways to print problems, as peers: for people, for GitHub's annotations, for programs. All say
 * them in the language of the site.
 */
export const reporters = {
  text: ({ problems, files, words }, siteUrl) => {
    const { check } = words.reports;
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const warnings = problems.length - errors;
    const summary =
      problems.length === 0
        ? `${check.noProblems(files)}\n`
        : `\n${check.problems(files, errors, warnings)}\n` +
          (siteUrl === undefined ? '' : `${check.more(addressesAt(siteUrl).guide())}\n`);
    return problems.map((problem) => asText(toldIn(words, problem))).join('') + summary;
  },
  github: ({ problems, words }, siteUrl) =>
    problems.map((problem) => asAnnotation(toldIn(words, problem), siteUrl)).join(''),
  json: ({ problems, words }) => {
    const records = problems.map((problem) => asRecord(toldIn(words, problem)));
    return `${JSON.stringify(records, null, 2)}\n`;
  },
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name);
}

/** Why there is no format of this name, and which there are. */
export function unknownFormat(name: string): string {
  const names = Object.keys(reporters);
  return `There is no format "${name}". ${didYouMean(name, names)}The formats are ${inWords(names)}.`;
}

/** What was repaired, one a line, where it stands now. */
export function repairsAsText(repairs: readonly FileRepair[], { reports }: Words): string {
  const { repaired, all } = reports.repairs;
  const lines = repairs.map(
    ({ file, line, column, what }) => `${file}:${line}:${column}  ${repaired}  ${what}\n`,
  );
  return repairs.length === 0 ? '' : `${lines.join('')}${all(repairs.length)}\n\n`;
}

/** The addresses of the published site, whose guide has a page for every code. */
function addressesAt(siteUrl: string): Addresses {
  return addressesFor(siteUrl.replace(/\/+$/, ''));
}

/** `file:line:column  code  message` and the hint under it. */
export function asText(problem: Problem): string {
  const { file, line, column, code, message, hint } = problem;
  // A file's name is a stranger's too, and may hold a line end.
  return `${quotable(file)}:${line}:${column}  ${code}  ${message}\n    ${hint}\n`;
}

/** A workflow command (GitHub Actions, "Workflow commands": data and properties are percent-escaped). */
function asAnnotation(problem: Problem, siteUrl: string | undefined): string {
  const { file, line, column, code, severity, message, hint } = problem;
  const data = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string =>
    data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const more = siteUrl === undefined ? '' : `\n${addressesAt(siteUrl).problem(code)}`;
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${hint}${more}`)}\n`;
}

function asRecord({ code, severity, file, line, column, message, hint }: Problem): object {
  return { code, severity, file, line, column, message, hint };
}
