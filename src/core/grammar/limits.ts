import { FIELD_LIMITS, TEXT_LIMITS as LIMITS } from '../model/limits.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { positionAt } from './position.ts';

const MARKUP = /[*_~`[\]<{@&\\|]/g;

/** The first reason why a text is not parsed at all; undefined when there is none. */
export function limitProblem(text: string, file: string): Problem | undefined {
  const excess = lineExcess(text, file) ?? markupExcess(text, file);
  return excess && toProblem(excess, text, file);
}

/**
 * The same for YAML, whose flow collections and lists within lists nest without a new line.
 * A bracket in a quoted text counts too: so many that are never closed are no text either.
 */
export function yamlLimitProblem(text: string, file: string, firstLine = 1): Problem | undefined {
  const excess = yamlExcess(text);
  if (!excess) return undefined;
  const problem = toProblem(excess, text, file);
  return { ...problem, line: problem.line + firstLine - 1 };
}

interface Excess {
  readonly offset: number;
  readonly code: 'too-complex' | 'too-deep';
  readonly message: string;
  readonly hint: string;
}

function toProblem(excess: Excess, text: string, file: string): Problem {
  const { offset, code, message, hint } = excess;
  return problem({ file, ...positionAt(text, offset) }, code, message, hint);
}

function lineExcess(text: string, file: string): Excess | undefined {
  let offset = 0;
  let count = 0;
  for (const [line] of text.matchAll(/[^\n]*\n?/g)) {
    count += 1;
    if (count > LIMITS.lines && line !== '') {
      const message = `The file goes on after ${LIMITS.lines} lines.`;
      return { offset, code: 'too-complex', message, hint: SPLIT };
    }
    if (line.length > LIMITS.line + 2) {
      const message = `This line is longer than ${LIMITS.line} characters.`;
      const hint = shorterLine(offset, text, file);
      return { offset: offset + LIMITS.line, code: 'too-complex', message, hint };
    }
    const deep = depthExcess(line);
    if (deep) return { ...deep, offset: offset + deep.offset };
    offset += line.length;
  }
  return undefined;
}

/** A line that is indented, or quoted and listed, deeper than anybody can follow. */
function depthExcess(line: string): Excess | undefined {
  if (blanksAt(line) > LIMITS.indent && line.trim() !== '') {
    const message = `This line begins with more than ${LIMITS.indent} spaces.`;
    const hint = 'Take some of the lists around it away, or begin it further left.';
    return { offset: LIMITS.indent, code: 'too-deep', message, hint };
  }
  let offset = 0;
  for (let count = 0; ; count += 1) {
    offset += blanksAt(line.slice(offset));
    const marker = /^(?:>|(?:[-+*?]|\d{1,9}[.)])(?=[ \t]))/.exec(line.slice(offset));
    if (!marker) return undefined;
    if (count === LIMITS.markers) {
      const message = `This line begins more than ${LIMITS.markers} lists or quotations at once.`;
      return { offset, code: 'too-deep', message, hint: 'Take some of them away.' };
    }
    offset += marker[0].length;
  }
}

/** How many spaces and tabs a text begins with. */
function blanksAt(text: string): number {
  return text.length - text.replace(/^[ \t]+/, '').length;
}

const SPLIT = 'Split it into several entries.';

/** What holds the markup at a place, and how it gets less. */
function blockAt(offset: number, text: string, file: string): readonly [string, string] {
  if (file.endsWith('.csv')) return ['This table holds', SPLIT];
  return offset < fieldsEnd(text, file)
    ? ['These fields hold', 'Write less into them, or part them with empty lines.']
    : ['This paragraph holds', 'Break it into several with empty lines between them.'];
}

/** How the line at a place gets shorter. */
function shorterLine(offset: number, text: string, file: string): string {
  if (file.endsWith('.csv')) return 'Write less into its cells.';
  return offset < fieldsEnd(text, file)
    ? `Write less: a field holds ${FIELD_LIMITS.text} characters at most, and each has a line of its own.`
    : 'Break it into paragraphs with empty lines between them.';
}

/** Where the fields of a file end; 0 where it has none. */
function fieldsEnd(text: string, file: string): number {
  if (file.endsWith('.yaml')) return text.length;
  const [opening] = /^---[ \t]*\r?\n/.exec(text) ?? [''];
  const closing = /^---[ \t\r]*$/m.exec(text.slice(opening.length));
  return opening !== '' && closing ? opening.length + closing.index : 0;
}

function markupExcess(text: string, file: string): Excess | undefined {
  let offset = 0;
  let all = 0;
  let inBlock = 0;
  for (const [line] of text.matchAll(/[^\n]*\n?/g)) {
    if (line.trim() === '') inBlock = 0;
    for (const { index } of line.matchAll(MARKUP)) {
      inBlock += 1;
      all += 1;
      if (inBlock > LIMITS.markupInBlock) {
        const [block, hint] = blockAt(offset + index, text, file);
        const message = `${block} more than ${LIMITS.markupInBlock} characters of markup.`;
        return { offset: offset + index, code: 'too-complex', message, hint };
      }
      if (all > LIMITS.markup) {
        const message = `The file holds more than ${LIMITS.markup} characters of markup.`;
        return { offset: offset + index, code: 'too-complex', message, hint: SPLIT };
      }
    }
    offset += line.length;
  }
  return undefined;
}

function yamlExcess(text: string): Excess | undefined {
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/^\S|[[\]{}]/gm)) {
    if (mark === '[' || mark === '{') open += 1;
    else if (mark === ']' || mark === '}') open -= 1;
    else open = 0;
    if (open <= LIMITS.brackets) continue;
    const message = `More than ${LIMITS.brackets} brackets are open here at once.`;
    const hint = 'Write each value on a line of its own.';
    return { offset: index, code: 'too-deep', message, hint };
  }
  return undefined;
}
