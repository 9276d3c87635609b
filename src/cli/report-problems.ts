import type { Problem } from '../core/model/problem.ts';
import type { Corpus } from '../io/corpus.ts';

type Reporter = (corpus: Pick<Corpus, 'problems' | 'files'>) => string;

/** The ways to print problems, as peers: for people, for GitHub's annotations, for programs. */
export const reporters = {
  text: ({ problems, files }) => {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const warnings = problems.length - errors;
    const summary =
      problems.length === 0
        ? `${files} files, no problems.\n`
        : `\n${files} files, ${count(errors, 'error')}, ${count(warnings, 'warning')}.\n`;
    return problems.map(asText).join('') + summary;
  },
  github: ({ problems }) => problems.map(asAnnotation).join(''),
  json: ({ problems }) => `${JSON.stringify(problems.map(asRecord), null, 2)}\n`,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;

export function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name);
}

/** `file:line:column  code  message` and the hint under it. */
export function asText(problem: Problem): string {
  const { file, line, column, code, message, hint } = problem;
  return `${file}:${line}:${column}  ${code}  ${message}\n    ${hint}\n`;
}

/** A workflow command (GitHub Actions, "Workflow commands": data and properties are percent-escaped). */
function asAnnotation({ file, line, column, code, severity, message, hint }: Problem): string {
  const data = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string =>
    data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${message} ${hint}`)}\n`;
}

function asRecord({ code, severity, file, line, column, message, hint }: Problem): Problem {
  return { code, severity, file, line, column, message, hint };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
