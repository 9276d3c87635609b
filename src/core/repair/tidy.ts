import type { Root, RootContent } from 'mdast';
import { parseDocument, visit } from 'yaml';
import { BYTE_ORDER_MARK } from '../grammar/characters.ts';
import { parseMdx, parseWords } from '../grammar/parse.ts';
import { isCalendarDay } from '../model/dates.ts';
import type { Change, Repairs } from './changes.ts';

/** Changes of form that leave the meaning as it is; each is a function of a file's text. */

const LINE = /[^\r\n]+/g;

/** The mark with which some programs begin a file. */
export function byteOrderMark(text: string, repairs: Repairs): Change[] {
  const end = BYTE_ORDER_MARK.exec(text)?.[0].length;
  if (end === undefined) return [];
  return [{ start: 0, end, text: '', what: repairs.byteOrderMark }];
}

/** Unicode's composed form (NFC), line by line. */
export function unusualForms(text: string, repairs: Repairs): Change[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const composed = line.normalize('NFC');
    // A few marks become, or take up, a sign that has a meaning in Markdown: nothing is certain then.
    if (composed === line || signsIn(composed) !== signsIn(line)) return [];
    const [start, end] = differenceOf(line, composed);
    return [
      {
        start: index + start,
        end: index + line.length - end,
        text: composed.slice(start, composed.length - end),
        what: repairs.composed,
      },
    ];
  });
}

function signsIn(text: string): string {
  return text.replace(/[^!-/:-@[-`{-~]/g, '');
}

/** How many characters two texts share at their beginning, and how many after that at their end. */
function differenceOf(a: string, b: string): [number, number] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [start, end];
}

/**
 * A space before a paragraph that begins with "import" or "export" as a word. Readers see none of
 * it, and other programs that read MDX take the line for code without it.
 */
export function spacesBeforeWords(path: string, text: string, repairs: Repairs): Change[] {
  const parsed = path.endsWith('.mdx') ? parseWords(text, path) : undefined;
  if (!parsed || !('words' in parsed)) return [];
  return parsed.words.map((at) => ({
    start: at,
    end: at,
    text: ' ',
    what: repairs.spaceBeforeWord,
  }));
}

/** Quotation marks around days in YAML, which some of its readers take for points in time. */
export function bareDates(path: string, text: string, repairs: Repairs): Change[] {
  const yaml = yamlIn(path, text);
  if (!yaml || !/\d{4}-\d{2}-\d{2}/.test(yaml.text)) return [];
  const document = parseDocument(yaml.text, { logLevel: 'silent' });
  const changes: Change[] = [];
  if (document.errors.length > 0) return changes;
  visit(document, {
    Scalar(key, { type, value, range }) {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const [start, end] = range;
      if (!isCalendarDay(value) || yaml.text.slice(start, end) !== value) return;
      changes.push({
        start: yaml.offset + start,
        end: yaml.offset + end,
        text: `"${value}"`,
        what: repairs.quotedDate(value),
      });
    },
  });
  return changes;
}

/**
 * Spaces and tabs at line ends. They stay where they mean something: in code, in texts that are
 * taken as they stand, and the two spaces with which Markdown breaks a line.
 */
export function trailingSpaces(path: string, text: string, repairs: Repairs): Change[] {
  const ends = [...text.matchAll(/[ \t]+(?=[\r\n]|$)/g)];
  if (ends.length === 0 || path.endsWith('.csv')) return [];
  const kept = keptRanges(path, text);
  if (!kept) return [];
  return ends
    .map(({ 0: spaces, index }) => ({ start: index, end: index + spaces.length }))
    .filter(({ start, end }) => !kept.some(([from, to]) => start < to && end > from))
    .map((range) => ({ ...range, text: '', what: repairs.spacesAtEnd }));
}

/** A last line that ends as every line does. */
export function endOfFile(text: string, repairs: Repairs): Change[] {
  if (text === '' || /[\r\n]$/.test(text)) return [];
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return [{ start: text.length, end: text.length, text: end, what: repairs.lastLine }];
}

type Range = readonly [start: number, end: number];

/** Stretches whose every space counts; undefined where that cannot be told. */
function keptRanges(path: string, text: string): Range[] | undefined {
  const yaml = yamlIn(path, text);
  if (!yaml) return undefined;
  const ranges: Range[] = [];
  const document = parseDocument(yaml.text, { logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type === 'PLAIN' || !range) return;
      ranges.push([yaml.offset + range[0], yaml.offset + range[1]]);
    },
  });
  if (path.endsWith('.yaml')) return ranges;
  const { tree } = parseMdx(text, path);
  if (!tree) return undefined;
  collect(tree, ranges);
  return ranges;
}

/** Nodes whose every space counts, and elements, whose attributes may go over several lines. */
const EXACT: ReadonlySet<string> = new Set(['code', 'inlineCode', 'break', 'mdxJsxAttribute']);

function collect(node: Root | RootContent, ranges: Range[]): void {
  const inside: readonly { type: string; position?: RootContent['position'] }[] =
    'attributes' in node ? node.attributes : [];
  for (const each of [node, ...inside]) {
    const { start, end } = each.position ?? {};
    if (!EXACT.has(each.type) || start?.offset === undefined || end?.offset === undefined) continue;
    ranges.push([start.offset, end.offset]);
  }
  if ('children' in node) for (const child of node.children) collect(child, ranges);
}

/** The YAML of a file and where it begins. */
function yamlIn(path: string, text: string): { text: string; offset: number } | undefined {
  if (path.endsWith('.yaml')) return { text, offset: 0 };
  const inside = /^---[ \t]*(?:\r\n|\n|\r)([^]*?)^---[ \t\r]*$/dm.exec(text);
  const [start, end] = inside?.indices?.[1] ?? [];
  if (inside?.index !== 0 || start === undefined) return undefined;
  return { text: text.slice(start, end), offset: start };
}
