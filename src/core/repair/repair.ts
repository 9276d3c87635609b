import type { Problem } from '../model/problem.ts';
import type { Words } from '../words/words.ts';
import { applyChanges, changesOf, lineStarts, overlap } from './changes.ts';
import type { Change, Changed, Repair, Repairs } from './changes.ts';
import {
  bareDates,
  byteOrderMark,
  endOfFile,
  spacesBeforeWords,
  trailingSpaces,
  unusualForms,
} from './tidy.ts';

export type { Changed, Repair } from './changes.ts';

/**
 * Repairs in one file what has one certain repair, and changes nothing else: what the checks have
 * stated with their problems, and forms that mean the same in any case (no byte order mark,
 * Unicode's composed form, quotation marks around dates, spaces at line ends, a space before a word
 * that MDX takes for code, the end of the last line). A record of quotations loses its byte order
 * mark and nothing else.
 * @param path the file, as its problems name it
 * @param problems problems of the whole content, found in exactly this text
 * @param words of the language in which authors are told what was done
 */
export function repair(
  path: string,
  text: string,
  problems: readonly Problem[],
  words: Words,
): Changed {
  const own = problems.filter((problem) => problem.file === path);
  // What was not parsed might take any time to parse: nothing is tidied by its structure.
  const parsed = !own.some((problem) => NOT_PARSED.has(problem.code));
  const said = words.reports.repairs;
  const mark = (now: string): Change[] => byteOrderMark(now, said);
  const steps: readonly ((now: string) => readonly Change[])[] = [
    // Places in the other repairs are those of the text without it.
    mark,
    (now) => stated(now, own, said),
    (now) => unusualForms(now, said),
    (now) => (parsed ? bareDates(path, now, said) : []),
    (now) => (parsed ? trailingSpaces(path, now, said) : []),
    (now) => (parsed ? spacesBeforeWords(path, now, said) : []),
    (now) => endOfFile(now, said),
  ];
  const repairs: Repair[] = [];
  let now = text;
  for (const step of path.endsWith('.json') ? [mark] : steps) {
    const changed = applyChanges(now, step(now));
    now = changed.text;
    repairs.push(...changed.repairs);
  }
  return { text: now, repairs: repairs.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Problems of files that are too large, deep or slow to be parsed. */
const NOT_PARSED: ReadonlySet<Problem['code']> = new Set([
  'unreadable-file',
  'file-too-large',
  'too-complex',
  'too-deep',
]);

/** What the problems say is certain, each repair whole or not at all. */
function stated(text: string, problems: readonly Problem[], repairs: Repairs): Change[] {
  const lines = lineStarts(text);
  const changes: Change[] = [];
  for (const { fix } of problems) {
    const next = fix && changesOf(text, fix, lines, repairs);
    if (!next || next.some((each) => changes.some((other) => overlap(each, other)))) continue;
    changes.push(...next);
  }
  return changes;
}
