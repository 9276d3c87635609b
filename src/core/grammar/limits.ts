import { FIELD_LIMITS, TEXT_LIMITS as LIMITS } from '../model/limits.ts';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import type { Part } from '../words/en/grammar/limits.ts';
import { say } from '../words/say.ts';
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
  readonly said: Said;
}

function toProblem(excess: Excess, text: string, file: string): Problem {
  const { offset, code, said } = excess;
  return problem({ file, ...positionAt(text, offset) }, code, said);
}

function lineExcess(text: string, file: string): Excess | undefined {
  let offset = 0;
  let count = 0;
  for (const [line] of text.matchAll(/[^\n]*\n?/g)) {
    count += 1;
    if (count > LIMITS.lines && line !== '') {
      return { offset, code: 'too-complex', said: say.limits.lines(LIMITS.lines) };
    }
    if (line.length > LIMITS.line + 2) {
      const said = say.limits.longLine(LIMITS.line, partAt(offset, text, file), FIELD_LIMITS.text);
      return { offset: offset + LIMITS.line, code: 'too-complex', said };
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
    return { offset: LIMITS.indent, code: 'too-deep', said: say.limits.indent(LIMITS.indent) };
  }
  let offset = 0;
  for (let count = 0; ; count += 1) {
    offset += blanksAt(line.slice(offset));
    const marker = /^(?:>|(?:[-+*?]|\d{1,9}[.)])(?=[ \t]))/.exec(line.slice(offset));
    if (!marker) return undefined;
    if (count === LIMITS.markers) {
      return { offset, code: 'too-deep', said: say.limits.listsAtOnce(LIMITS.markers) };
    }
    offset += marker[0].length;
  }
}

/** How many spaces and tabs a text begins with. */
function blanksAt(text: string): number {
  return text.length - text.replace(/^[ \t]+/, '').length;
}

/** What a file holds at a place. */
function partAt(offset: number, text: string, file: string): Part {
  if (file.endsWith('.csv')) return 'table';
  return offset < fieldsEnd(text, file) ? 'fields' : 'text';
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
        const part = partAt(offset + index, text, file);
        const said = say.limits.markupInBlock(LIMITS.markupInBlock, part);
        return { offset: offset + index, code: 'too-complex', said };
      }
      if (all > LIMITS.markup) {
        const said = say.limits.markup(LIMITS.markup);
        return { offset: offset + index, code: 'too-complex', said };
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
    return { offset: index, code: 'too-deep', said: say.limits.openBrackets(LIMITS.brackets) };
  }
  return undefined;
}
