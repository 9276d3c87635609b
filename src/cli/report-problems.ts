import { quotable } from '../core/grammar/characters.ts';
import { inWords } from '../core/model/words.ts';
import { didYouMean } from '../core/grammar/near.ts';
import type { Problem } from '../core/model/problem.ts';
import { addressesFor } from '../core/kinds/urls.ts';
import type { Addresses } from '../core/kinds/urls.ts';
import type { Corpus } from '../io/corpus.ts';
import type { FileRepair } from '../io/repair.ts';

/** @param siteUrl the published site, whose guide has a page for every code; undefined where it has no address */
type Reporter = (corpus: Pick<Corpus, 'problems' | 'files'>, siteUrl: string | undefined) => string;

/** The ways to print problems, as peers: for people, for GitHub's annotations, for programs. */
export const reporters = {
  text: ({ problems, files }, siteUrl) => {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const warnings = problems.length - errors;
    const summary =
      problems.length === 0
        ? `${files} files, no problems.\n`
        : `\n${files} files, ${count(errors, 'error')}, ${count(warnings, 'warning')}.\n` +
          (siteUrl === undefined
            ? ''
            : `More about a code: ${addressesAt(siteUrl).guide()}<code>/\n`);
    return problems.map(asText).join('') + summary;
  },
  github: ({ problems }, siteUrl) =>
    problems.map((problem) => asAnnotation(problem, siteUrl)).join(''),
  json: ({ problems }) => `${JSON.stringify(problems.map(asRecord), null, 2)}\n`,
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
export function repairsAsText(repairs: readonly FileRepair[]): string {
  const lines = repairs.map(
    ({ file, line, column, what }) => `${file}:${line}:${column}  repaired  ${what}\n`,
  );
  return repairs.length === 0 ? '' : `${lines.join('')}${count(repairs.length, 'repair')}.\n\n`;
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
