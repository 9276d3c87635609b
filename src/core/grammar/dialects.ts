import type { Dialect } from '../words/en/grammar/markup.ts';

/** Where in its block a sign stands. */
interface Where {
  readonly source: string;
  readonly offset: number;
  readonly end: number;
  /** Where the words of the block begin. */
  readonly blockStart: number;
}

interface Sign {
  readonly sign: RegExp;
  readonly dialect: Dialect;
  /** Whether it means something where it stands; anywhere by default. */
  readonly means?: (where: Where) => boolean;
}

const isBlockStart = ({ offset, blockStart }: Where): boolean => offset === blockStart;

/** Whether a block that is in no other begins here. */
const isFirstOfLine = ({ source, offset, blockStart }: Where): boolean =>
  offset === blockStart && source[offset - 1] === '\n';

const isBeforeBracket = ({ source, end }: Where): boolean => source[end] === '[';

const isBeforeCode = ({ source, end }: Where): boolean => source[end] === '`';

/** What may stand between the beginning of a line and its words. */
const BEFORE_LINE = /^[ \t>]*$/;

function isLineStart({ source, offset, blockStart }: Where): boolean {
  const line = source.lastIndexOf('\n', offset - 1) + 1;
  return offset === blockStart || BEFORE_LINE.test(source.slice(line, offset));
}

/** One table is one problem: its other rows follow a row. */
function isFirstRow(where: Where): boolean {
  const { source, offset } = where;
  return (
    isLineStart(where) &&
    !/\n[ \t>]*[|+][^\n]*\n[ \t>]*$/.test(source.slice(Math.max(offset - 1000, 0), offset))
  );
}

/** A term is shorter than a line of prose that goes on with a colon. */
const LONGEST_TERM = 60;

/** A meaning stands at the beginning of a block, or in the line after one with nothing but its term. */
function isMeaning(where: Where): boolean {
  const { source, offset, blockStart } = where;
  const [term = '', ...between] = source.slice(blockStart, offset).split('\n');
  const isSecond = between.length === 1 && term.length <= LONGEST_TERM;
  return isBlockStart(where) || (isSecond && isLineStart(where));
}

/** Letters of languages that put no space between words. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}`;

const LETTER = String.raw`\p{L}\p{N}`;

/** What stands before a line's first sign. */
const LINE = String.raw`(?<=^[ \t>]{0,40})`;

function re(source: string): RegExp {
  return new RegExp(source, 'gimsu');
}

function line(rest: string): RegExp {
  return re(LINE + rest);
}

/**
 * Signs by which other writing programs mean something. Of two that begin at one place the first
 * counts.
 */
const SIGNS: readonly Sign[] = [
  {
    sign: re(String.raw`(?<![${LETTER}:\\/.])\\[a-z]{2,}\*?(?![${LETTER}\\/:.{[(])`),
    dialect: 'texCommand',
    // Of braces after it their own problem tells.
    means: ({ source, end }) => source[end] !== '{',
  },
  { sign: /!\[[^[\]\n]*\]\((?=[^)\n]*\.(?:png|jpe?g|gif|webp|avif|svg))/gimsu, dialect: 'image' },
  {
    sign: re(String.raw`(?<![${LETTER}])![^\s!]+\.(?:png|jpe?g|gif|webp|avif|svg)!`),
    dialect: 'image',
  },
  {
    // An address in it is a link of its own, and ends the text before it.
    sign: /(?<=\[[^[\]]{0,500})\]\(\s*(?:https?:\/\/|mailto:|[#/.<]|$)/gimsu,
    dialect: 'linkMiddle',
  },
  { sign: /\[(?=https?:\/\/[^\s\]]*[^\s\],;.][ \t]+\S[^\]\n]*\])/gimsu, dialect: 'link' },
  { sign: /\)\[(?=https?:\/\/)/gimsu, dialect: 'link' },
  { sign: /%%(?:(?:(?!%%)[^])*%%)?/gimsu, dialect: 'obsidianComment' },
  { sign: /\/\*(?=\s)[^\n]*?\*\//gimsu, dialect: 'comment' },
  { sign: /\/\/(?= )|%(?=[ \t]+\S)/gimsu, dialect: 'comment', means: isBlockStart },
  { sign: /\^\[/gimsu, dialect: 'pandocNote' },
  {
    sign: /(?:(?<![\p{L}\p{N}])|(?=\(\([^()\n]* ))\(\((?=[^\s(])[^()\n]{1,500}\)\)/gimsu,
    dialect: 'wikiNote',
  },
  { sign: /!\[\[/gimsu, dialect: 'obsidianFile' },
  { sign: line(String.raw`={3} +[!+]?"`), dialect: 'admonition', means: isLineStart },
  { sign: line(String.raw`={2,6} +(?=[^\s=])`), dialect: 'wikiHeading', means: isLineStart },
  { sign: /^= +(?=\p{L})/gimsu, dialect: 'wikiHeading', means: isFirstOfLine },
  {
    sign: re(
      String.raw`(?<![^\s([{"'“‘«])==(?=[^\s=])|(?<=[${UNSPACED}])==(?=[^\s=][^=\n]{0,200}==)`,
    ),
    dialect: 'highlight',
  },
  {
    sign: /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'.,%])\^[\p{L}\p{N}−-]{1,20}\^/gimsu,
    dialect: 'superscript',
  },
  { sign: /(?<!\^)\^\^(?=[^\s^])[^^\n]{1,200}\^\^(?!\^)/gimsu, dialect: 'inserted' },
  {
    sign: re(String.raw`(?<![${LETTER}+])\+\+(?=[^\s+])[^+\n]{1,200}(?<=\S)\+\+(?![${LETTER}+])`),
    dialect: 'inserted',
  },
  { sign: /(?<=\s)\^[a-z\d][a-z\d-]*(?=[ \t]*$)/gimsu, dialect: 'blockName', means: isLastOfBlock },
  {
    // Only after letters of Latin and Greek, as in "H~2~O": elsewhere tildes part numbers.
    sign: re(String.raw`(?<=[a-zα-ω)\]])~(?:\d+[+−-]?~(?![~\d])|\p{L}{1,12}~(?![${LETTER}~]))`),
    dialect: 'subscript',
  },
  {
    sign: re(String.raw`(?<![^\s([{"'“‘«])~(?=\p{L})[^~\n]{1,200}(?<=\S)~(?![${LETTER}~])`),
    dialect: 'struck',
  },
  { sign: re(String.raw`(?<=^|[\s-])~{3,5}(?![${LETTER}~])`), dialect: 'wikiSignature' },
  {
    sign: re(String.raw`(?<![${LETTER}|])\|\|(?=[^\s|])[^|\n]{1,200}(?<=\S)\|\|(?![${LETTER}|])`),
    dialect: 'spoiler',
  },
  { sign: /\$\$/gimsu, dialect: 'formula' },
  {
    // Amounts of money begin with a number, or hold another sign of money.
    sign: re(
      String.raw`(?<![${LETTER}$])\$(?!\d[\d.,]*(?:\s|$))(?=\p{L}[${LETTER}]*\$|[^$\n]*[\\^_=<>])[^\s$\p{Sc}](?:[^$\n\p{Sc}]{0,100}[^\s$\p{Sc}])?\$(?![${LETTER}$])`,
    ),
    dialect: 'formula',
  },
  { sign: line(':{3,}'), dialect: 'pandocBlock', means: isLineStart },
  { sign: line(String.raw`::[a-z][\w-]*`), dialect: 'macro', means: isLineStart },
  { sign: line(String.raw`:[ \t]+(?=\S)`), dialect: 'definitionList', means: isMeaning },
  { sign: /:[a-z][\w:+-]{0,60}:$/gimsu, dialect: 'role', means: isBeforeCode },
  {
    sign: re(String.raw`(?<![${LETTER}:]):(?:[a-z][\w+-]*[a-z\d]|\+1|-1):(?![${LETTER}:])`),
    dialect: 'emojiName',
  },
  {
    sign: re(
      String.raw`(?<![${LETTER}:])(?::{1,2}[a-z][\w-]*|(?:footnote|footnoteref|image|link|xref|include|video|audio|kbd|btn|menu|stem|icon|anchor)::?[^\s[\]]*)\[`,
    ),
    dialect: 'macro',
  },
  {
    sign: re(
      String.raw`(?<![${LETTER}&/])#(?:footnote|cite|link|image|figure|emph|strong|quote)[[(]`,
    ),
    dialect: 'macro',
  },
  {
    sign: re(String.raw`(?<![${LETTER}])(?:@|![a-z]+)(?=\[|$)`),
    dialect: 'macro',
    means: isBeforeBracket,
  },
  {
    sign: line(String.raw`\[(?:note|tip|warning|important|caution)\](?=[ \t]*$)`),
    dialect: 'callout',
    means: isLineStart,
  },
  {
    sign: line(String.raw`\.\. (?:[a-z-]+::|_[^\n:]+:|\|[^|\n]+\|)`),
    dialect: 'directive',
    means: isLineStart,
  },
  { sign: line(String.raw`\[![\w-]+(?:\|[^\]\n]*)?\]`), dialect: 'callout', means: isLineStart },
  {
    sign: line(String.raw`(?:!!!|\?\?\?\+?) +[a-z][\w-]*(?: +"[^"\n]*")?(?=[ \t]*$)`),
    dialect: 'admonition',
    means: isLineStart,
  },
  { sign: /'{3}/gimsu, dialect: 'wikiBold' },
  { sign: /\[\/(?:b|i|u|s|url|img|quote|code|color|size)\]/gimsu, dialect: 'bbCode' },
  {
    sign: /\[\/[a-z][\w-]*\]|\[[a-z][\w-]*(?: +[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))+ *\/?\]/gimsu,
    dialect: 'shortcode',
  },
  { sign: line(String.raw`\[(?:TOC|_TOC_)\](?=[ \t]*$)`), dialect: 'contents', means: isLineStart },
  { sign: line(String.raw`#{2,6}(?=[${LETTER}])`), dialect: 'heading', means: isLineStart },
  { sign: line(String.raw`#\+[a-z_]+(?=:|[ \t]|$)`), dialect: 'orgLine', means: isLineStart },
  { sign: line(String.raw`(?:h[1-6]|bq)\. (?=\S)`), dialect: 'textileBlock', means: isLineStart },
  { sign: line(String.raw`\*\[[^\]\n]+\]:`), dialect: 'abbreviation', means: isLineStart },
  {
    sign: line(String.raw`(?:\(@[\w-]*\)|#\.)(?= +\S)`),
    dialect: 'autoNumber',
    means: isLineStart,
  },
  { sign: line(String.raw`\+[-=:]{3,}\+`), dialect: 'table', means: isFirstRow },
  {
    sign: line(String.raw`\|[^|\n]+\|(?:[^\n]*\|)?(?=[ \t]*$)`),
    dialect: 'table',
    means: isFirstRow,
  },
  { sign: line(String.raw`\|[ \t]+(?=[^|\n]+$)`), dialect: 'lineBlock', means: isBlockStart },
  {
    sign: re(String.raw`${LINE}\p{L}[${LETTER}_ -]{0,30}::(?= \S)`),
    dialect: 'field',
    means: isLineStart,
  },
  { sign: re(String.raw`[[(]\p{L}[${LETTER}_ -]{0,30}::(?= \S)`), dialect: 'field' },
  { sign: /\[[-/><!?*~+ ]\](?= \S)/gimsu, dialect: 'task', means: isBlockStart },
  {
    sign: /\[[^[\]\n]{0,60}\]\[#[\w:.-]+;?\]|\[#(?=[\w:.-]*[\d:_-])[a-z][\w:.-]*;?\](?![([])/gimsu,
    dialect: 'multiMarkdownCitation',
  },
  {
    sign: /(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'.,;:!?])\[(?:\d{1,3}|(?:note|nb|n|fn) ?\d{1,3})\](?![([:])|\[fn:[\w-]*\]/gimsu,
    dialect: 'noteNumber',
  },
  {
    sign: re(
      String.raw`(?<![${LETTER}._%+@/]|\[[^\]\n]{0,200})@(?:fig|tbl|sec|eq|lst|thm)[-:][\w-]*\w`,
    ),
    dialect: 'crossReference',
  },
];

/** Nothing but white space stands behind it in its block: only the end of a paragraph is followed by an empty line. */
function isLastOfBlock({ source, offset }: Where): boolean {
  return /^\S+[ \t]*(?:\n[ \t>]*(?:\n|$)|$)/.test(source.slice(offset, offset + 200));
}

/** A sign of another writing program. */
interface Foreign {
  readonly sign: string;
  readonly index: number;
  readonly dialect: Dialect;
}

/**
 * Finds signs of other programs in a piece of text as its file has it.
 * @param from where it begins in `source`
 * @param blockStart where the words of its block begin
 */
export function foreignIn(
  text: string,
  { source, from, blockStart }: { source: string; from: number; blockStart: number },
): Foreign[] {
  const found = SIGNS.flatMap(({ sign, dialect, means }) =>
    Array.from(text.matchAll(sign), ({ 0: match, index }) => ({
      sign: match,
      index,
      dialect,
    })).filter(({ index, sign: { length } }) => {
      const offset = from + index;
      const where = { source, offset, end: offset + length, blockStart };
      return !isEscaped(text, index) && (means?.(where) ?? true);
    }),
  );
  let end = 0;
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ index, sign }) => {
      const isApart = index >= end;
      if (isApart) end = index + sign.length;
      return isApart;
    });
}

/** Whether an odd number of backslashes stands before a character. */
function isEscaped(text: string, index: number): boolean {
  return /(?<!\\)(?:\\\\)*\\$/.test(text.slice(Math.max(index - MOST_BACKSLASHES, 0), index));
}

/** How far back backslashes are counted. */
const MOST_BACKSLASHES = 20;

/** How a text may end before an address that another program takes for the one of a link. */
const BEFORE_ADDRESS: readonly (readonly [end: RegExp, goesOn: RegExp])[] = [
  // "words":https://example.org
  [/(?<=\S)["”]:$/u, /^https?:/],
  // [words] (https://example.org)
  [/(?<=\[[^[\]\n]{1,200})\][ \t]+\($/u, /^https?:\/\/[^\s()]+\)/],
];

/**
 * What of a text is, with the address that follows it, a link of another program.
 * @param rest the text after it
 */
export function linkSlipIn(text: string, rest: string): Omit<Foreign, 'dialect'> | undefined {
  for (const [end, goesOn] of BEFORE_ADDRESS) {
    const found = end.exec(text);
    if (found && goesOn.test(rest)) return { sign: found[0], index: found.index };
  }
  return undefined;
}
