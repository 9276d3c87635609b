import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, Node as YamlNode } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';

/** YAML of one file, with a way back from any value to its place in that file. */
export interface YamlText {
  readonly data: unknown;
  /** The place of the value at `path`; of the nearest thing above it when there is none. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  /** The place of the key that leads to `path`. */
  readonly keyPlaceOf: (path: readonly (string | number)[]) => Place;
  readonly problems: Problem[];
}

/**
 * Reads YAML 1.2 (core schema) as plain data: no anchors, aliases, merges or tags.
 * @param text the YAML itself
 * @param file path for messages
 * @param firstLine the file's line (1-based) on which `text` begins
 */
export function readYaml(text: string, file: string, firstLine: number): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    logLevel: 'silent',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: Problem[] = [
    ...document.errors.map((error): Problem => ({
      ...placeAt(error.pos[0]),
      code: 'yaml-syntax',
      severity: 'error',
      message: `The YAML cannot be read: ${firstSentence(error.message)}.`,
      hint: hintFor(error.code),
    })),
    ...forbiddenFeatures(document, placeAt),
  ];
  const start = placeAt(0);
  const offsetOf = (node: unknown): Place =>
    isNode(node) && node.range ? placeAt(node.range[0]) : start;
  return {
    data: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    placeOf: (path) => offsetOf(find(document, path).value),
    keyPlaceOf: (path) => {
      const found = find(document, path);
      return offsetOf(found.key ?? found.value);
    },
    problems,
  };
}

function find(
  document: Document,
  path: readonly (string | number)[],
): { key: unknown; value: unknown } {
  let value: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      key = pair.key;
      value = pair.value ?? pair.key;
    } else if (isSeq(value) && typeof step === 'number' && isNode(value.items[step])) {
      value = value.items[step];
      key = undefined;
    } else {
      break;
    }
  }
  return { key, value };
}

function forbiddenFeatures(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: YamlNode, what: string): void => {
    problems.push({
      ...placeAt(node.range?.[0] ?? 0),
      code: 'yaml-feature',
      severity: 'error',
      message: `The frontmatter uses ${what}, which content may not use.`,
      hint: 'Write the value out in full.',
    });
  };
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) refuse(node, `the alias "*${node.source}"`);
      else if ('anchor' in node && node.anchor) refuse(node, `the anchor "&${node.anchor}"`);
      else if (node.tag !== undefined) refuse(node, `the tag "${node.tag}"`);
    },
    Pair(_key, pair) {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === '<<') {
        refuse(pair.key, 'the merge key "<<"');
      }
    },
  });
  return problems;
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]+$/, '');
}

function hintFor(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two keys.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Put text that contains a colon, a quote or a special character in double quotes.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces, not with tabs.';
    default:
      return 'Compare the indentation and the quotes with an entry of the same folder that works.';
  }
}
