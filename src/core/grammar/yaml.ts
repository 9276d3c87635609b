import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node as YamlNode } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import { positionAt } from './position.ts';
import { explainYaml } from './yaml-errors.ts';

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
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    strict: true,
    // `silent` would also hide that more than one document was found.
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, column } = positionAt(text, Math.min(offset, text.length));
    return { file, line: line + firstLine - 1, column };
  };
  const problems =
    document.errors.length > 0
      ? explainYaml(document.errors, text).map(({ offset, message, hint }): Problem => ({
          ...placeAt(offset),
          code: 'yaml-syntax',
          severity: 'error',
          message,
          hint,
        }))
      : forbiddenFeatures(document, text, placeAt);
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
      const pair = value.items.find((item) => keyOf(item.key) === String(step));
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

/** A key as it becomes a property of the data. */
function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function forbiddenFeatures(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  const refuse = (offset: number, what: string): void => {
    problems.push({
      ...placeAt(offset),
      code: 'yaml-feature',
      severity: 'error',
      message: `The YAML uses ${what}, which content may not use.`,
      hint: 'Write the value out in full.',
    });
  };
  /** The mark that stands before a value: `&name` or `!tag`. */
  const markBefore = (node: YamlNode, pattern: RegExp): number =>
    [...text.slice(0, startOf(node)).matchAll(pattern)].at(-1)?.index ?? startOf(node);

  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) {
        // An alias and its anchor are one mistake.
        if (!anchors.has(node.source)) refuse(startOf(node), `the alias "*${node.source}"`);
      } else if (node.anchor) {
        anchors.add(node.anchor);
        refuse(markBefore(node, /&[^\s,[\]{}]+/g), `the anchor "&${node.anchor}"`);
      } else if (node.tag !== undefined) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        refuse(markBefore(node, /(?<!!)![^\s,[\]{}]*/g), `the tag "${tag}"`);
      }
    },
    Pair(_key, pair) {
      if (isScalar(pair.key)) {
        if (pair.key.value === '<<') refuse(startOf(pair.key), 'the merge key "<<"');
      } else if (isNode(pair.key) && !isAlias(pair.key)) {
        refuse(startOf(pair.key), 'a list or group as the name of a field');
      }
    },
  });
  return problems;
}

function startOf(node: YamlNode): number {
  return node.range?.[0] ?? 0;
}
