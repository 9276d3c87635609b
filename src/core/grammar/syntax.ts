import type { VFileMessage } from 'vfile-message';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Edit, Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import type { Components } from './components/index.ts';
import { refusalOf } from './components/refusal.ts';
import { editAt } from './edit.ts';
import { nearest } from './near.ts';
import { positionAt } from './position.ts';
import type { Position } from './position.ts';

/** What the author did, and where the hand must be laid on. */
interface Finding extends Position {
  readonly code: ProblemCode;
  readonly said: Said;
  readonly fix?: readonly Edit[];
  readonly isSign?: boolean;
}

/** A "<" that cannot but be a sign: before a number or an amount of money, or as part of another sign. */
export const LESS_THAN = /<(?=[.,$]?\d|[=+\-−–±~≈€£¥<])/;

/** Why a text is no MDX, and where the parser gave up, as an offset. */
export interface SyntaxFault {
  readonly problem: Problem;
  readonly gaveUp: number;
  /** Whether it is a sign that stands for itself, and nothing after it belongs to it. */
  readonly isSign: boolean;
}

/**
 * Explains why a text is no MDX. The parser complains where it gave up, often at the end of the
 * paragraph; the problem points at what was opened and left open.
 */
export function explainSyntax(
  error: VFileMessage,
  text: string,
  file: string,
  components: Components,
): SyntaxFault {
  const found =
    unclosed(error, components) ??
    misplacedClosing(error, text, components) ??
    code(error, text) ??
    tag(error, text, components);
  const { line, column, said, fix, isSign = false, ...rest } = found ?? otherwise(error);
  return {
    problem: problem({ file, line, column }, rest.code, said, fix),
    gaveUp: offsetOf(error, text),
    isSign,
  };
}

/** The place of a closing tag's opening tag stands in the parser's words, as `(line:column-…)`. */
const UNCLOSED =
  /closing tag (?:`<\/([^`]*)>`, expected corresponding closing tag )?for `<([^`]*)>` \((\d+):(\d+)-/;

function unclosed({ reason }: VFileMessage, components: Components): Finding | undefined {
  const match = UNCLOSED.exec(reason);
  if (!match) return undefined;
  const [, instead, name = '', line, column] = match;
  const at = { line: Number(line), column: Number(column) };
  const refusal = refusalOf(name, components);
  if (refusal) return { ...at, ...refusal };
  const component = components.of(name);
  const example = component?.empty ? component.example : undefined;
  const isBlock = component?.placement === 'block';
  const said =
    instead === undefined
      ? say.mdx.notClosed(name, example, isBlock)
      : say.mdx.notClosedBefore(name, instead, example, isBlock);
  return { ...at, code: 'mdx-syntax', said };
}

function misplacedClosing(
  error: VFileMessage,
  text: string,
  components: Components,
): Finding | undefined {
  const { reason } = error;
  if (/expected an open tag first/.test(reason)) {
    const offset = Math.max(offsetOf(error, text) - 1, 0);
    const name = /^<\/\s*([^\s>]*)/.exec(text.slice(offset))?.[1] ?? '';
    const refusal = refusalOf(name, components);
    return {
      ...positionAt(text, offset),
      ...(refusal ?? { code: 'mdx-syntax', said: say.mdx.closesNothing(name) }),
    };
  }
  const name = /Expected the closing tag `<\/([^`]*)>` either/.exec(reason)?.[1];
  if (name === undefined) return undefined;
  return {
    ...positionAt(text, offsetOf(error, text)),
    code: 'mdx-syntax',
    said: say.mdx.closedInParagraph(name),
  };
}

function code(error: VFileMessage, text: string): Finding | undefined {
  const { reason } = error;
  if (/import\/exports/.test(reason)) {
    return {
      ...positionAt(text, statementStart(text, offsetOf(error, text))),
      code: 'mdx-code',
      said: say.mdx.statement(),
    };
  }
  if (/expression|spread|comments/.test(reason) || error.ruleId === 'acorn') {
    return {
      ...positionAt(text, openBrace(text, offsetOf(error, text))),
      code: 'mdx-code',
      said: say.mdx.expression(),
    };
  }
  return undefined;
}

/** The beginning of the import or export that holds `offset`. */
function statementStart(text: string, offset: number): number {
  const starts = [...text.slice(0, offset).matchAll(/(?<=^|[\r\n])(?:import|export)\b/g)];
  return starts.at(-1)?.index ?? offset;
}

/** The outermost brace that is open at `offset`, looked for back to the last empty line. */
function openBrace(text: string, offset: number): number {
  let found: number | undefined;
  let closed = 0;
  for (let index = offset - 1; index >= 0; index -= 1) {
    const character = text[index];
    if (found !== undefined && /^(?:\r\n|\n|\r){2}/.test(text.slice(index, index + 4))) break;
    if (text[index - 1] === '\\') continue;
    if (character === '}') closed += 1;
    else if (character === '{' && closed > 0) closed -= 1;
    else if (character === '{') found = index;
  }
  return found ?? offset;
}

function tag(error: VFileMessage, text: string, components: Components): Finding | undefined {
  const { reason } = error;
  const offset = offsetOf(error, text);
  if (!/\bname\b|attribute|self-closing|end of the tag|to end the tag/.test(reason))
    return undefined;
  const start = tagStart(text, offset, / in attribute value/.test(reason));
  const at = positionAt(text, start);
  if (text[start + 1] === '!' || text[start + 1] === '?') {
    const { comment, rawHtml } = say.mdx;
    const isComment = text.startsWith('<!--', start);
    const said = isComment ? comment() : rawHtml(text.slice(start, start + 2));
    return { ...at, code: 'raw-html', said };
  }
  if (/to create a link/.test(reason)) {
    const isMail = /^<[^\s<>]+@/.test(text.slice(start, start + LONGEST_TAG));
    const said = isMail ? say.mdx.mailInSigns() : say.mdx.addressInSigns();
    return { ...at, code: 'mdx-syntax', said };
  }
  const sign = text.slice(start, start + 3).search(LESS_THAN) === 0;
  if (sign || /before name/.test(reason)) {
    return {
      ...at,
      code: 'mdx-syntax',
      said: say.mdx.lessThan(),
      ...(sign && { fix: editAt(at, '<', '\\<') }),
    };
  }
  const name = comparedWith(text, start, components);
  return name === undefined
    ? { ...at, code: 'mdx-syntax', said: say.mdx.unreadableTag() }
    : { ...at, code: 'mdx-syntax', said: say.mdx.lessThanName(name), isSign: true };
}

/** What stands behind a "<", up to the end of its block. */
const BEHIND = /<([\p{L}\p{N}_-]*)((?:(?!\n[ \t]*\n)[^])*)/uy;

/**
 * What stands behind a "<" that compares, as in "a<b": no component is named nearly so, and either
 * no ">" ends it, or a word stands before it and no attribute after it.
 */
function comparedWith(text: string, start: number, components: Components): string | undefined {
  BEHIND.lastIndex = start;
  const [, name = '', rest = ''] = BEHIND.exec(text) ?? [];
  if (name === '' || nearest(name, components.names) !== undefined) return undefined;
  const inTag = rest.split(/[<>]/, 1).join('');
  const isAfterWord = /[\p{L}\p{M}\p{N})\]]$/u.test(text.slice(Math.max(start - 2, 0), start));
  const isEnded = rest[inTag.length] === '>';
  const compares = !isEnded || (isAfterWord && !inTag.includes('='));
  return compares ? name : undefined;
}

/** How far back the beginning of a tag is looked for, in code units. */
const LONGEST_TAG = 2000;

/**
 * The "<" of the tag that holds `offset`: the last one from which the text up to there is one
 * unfinished tag.
 * @param inValue whether the parser stopped inside a quoted value
 */
function tagStart(text: string, offset: number, inValue: boolean): number {
  let start = offset;
  while (start > 0) {
    start = text.lastIndexOf('<', start - 1);
    if (start < 0 || offset - start > LONGEST_TAG) break;
    const rest = text.slice(start, offset).replace(/"[^"]*"|'[^']*'/g, '');
    if ((inValue ? /^[^>"']*["']/ : /^[^>"']*$/).test(rest)) return start;
  }
  return Math.max(text.lastIndexOf('<', offset - 1), 0);
}

function otherwise(error: VFileMessage): Finding {
  return {
    line: error.line ?? 1,
    column: error.column ?? 1,
    code: 'mdx-syntax',
    said: say.mdx.unreadable(error.reason.replace(/\s+/g, ' ').replace(/\.$/, '')),
  };
}

/** Where the parser gave up. */
function offsetOf({ place }: VFileMessage, text: string): number {
  const point = place && ('start' in place ? place.start : place);
  return Math.min(point?.offset ?? text.length, text.length);
}
