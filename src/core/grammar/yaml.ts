import { isAlias, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node as YamlNode } from 'yaml';
import { problem } from '../model/problem.ts';
import type { Place, Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { forbiddenIn, numberOf } from './characters.ts';
import { yamlLimitProblem } from './limits.ts';
import { oddNumbers } from './numbers.ts';
import type { OddNumber } from './numbers.ts';
import { noPlaces, placesIn } from './places.ts';
import type { Places } from './places.ts';
import { positionAt } from './position.ts';
import { explainYaml } from './yaml-errors.ts';

/** YAML of one file, with a way back from any value to its place in that file. Plain data. */
export interface YamlText {
  readonly data: unknown;
  readonly places: Places;
  readonly problems: readonly Problem[];
  /** What is a number to YAML alone. */
  readonly numbers?: readonly OddNumber[];
}

/**
 * Reads YAML 1.2 (core schema) as plain data: no anchors, aliases, merges, tags or directives.
 * @param text the YAML itself
 * @param file path for messages
 * @param firstLine the file's line (1-based) on which `text` begins
 */
export function readYaml(text: string, file: string, firstLine: number): YamlText {
  const refused = yamlLimitProblem(text, file, firstLine) ?? directive(text, file, firstLine);
  if (refused) return { data: undefined, places: noPlaces(file), problems: [refused] };
  // Its own settings are those of YAML 1.2: the core schema, no merges, every key once.
  const document = parseDocument(text, {
    prettyErrors: false,
    // `silent` would also hide that more than one document was found.
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, column } = positionAt(text, Math.min(offset, text.length));
    return { file, line: line + firstLine - 1, column };
  };
  const problems =
    document.errors.length > 0
      ? explainYaml(document.errors, text).map(({ offset, said }) =>
          problem(placeAt(offset), 'yaml-syntax', said),
        )
      : forbiddenFeatures(document, text, placeAt);
  if (problems.length > 0) return { data: undefined, places: noPlaces(file), problems };
  return {
    data: document.toJS({ maxAliasCount: 0 }) as unknown,
    places: placesIn(document, placeAt),
    problems,
    numbers: oddNumbers(document, placeAt),
  };
}

/** A line such as `%YAML 1.1`, under which other words mean yes and no. */
function directive(text: string, file: string, firstLine: number): Problem | undefined {
  // Before it only comments and empty lines may stand.
  const start = text.search(/^(?! *(?:#|$))/m);
  if (text[start] !== '%') return undefined;
  const { line, column } = positionAt(text, start);
  return problem(
    { file, line: line + firstLine - 1, column },
    'yaml-feature',
    say.yaml.directive(),
  );
}

/** How many lists, groups and fields may stand inside one another: what walks the data may recur. */
const DEEPEST = 24;

/** What every JavaScript object has, and what must never be a name in one. */
const INHERITED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function forbiddenFeatures(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  const refuse = (offset: number, said: Said): void => {
    problems.push(problem(placeAt(offset), 'yaml-feature', said));
  };
  const refuseKey = (offset: number, key: string): void => {
    problems.push(problem(placeAt(offset), 'unknown-key', say.yaml.inheritedName(key)));
  };
  /** The mark that stands before a value: `&name` or `!tag`. */
  const markBefore = (node: YamlNode, pattern: RegExp): number =>
    [...text.slice(0, startOf(node)).matchAll(pattern)].at(-1)?.index ?? startOf(node);

  visit(document, {
    Node(_key, node, path) {
      if (path.length > DEEPEST) {
        refuse(startOf(node), say.yaml.nestedTooDeep());
        return visit.SKIP;
      }
      if (isAlias(node)) {
        // An alias and its anchor are one mistake.
        if (!anchors.has(node.source)) refuse(startOf(node), say.yaml.alias(node.source));
      } else if (node.anchor) {
        anchors.add(node.anchor);
        refuse(markBefore(node, /&[^\s,[\]{}]+/g), say.yaml.anchor(node.anchor));
      } else if (node.tag !== undefined) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        refuse(markBefore(node, /(?<!!)!/g), say.yaml.tag(tag));
      } else if (isScalar(node)) {
        // The text itself was looked at before: only an escape can have made such a character.
        const [hidden] = forbiddenIn(String(node.value));
        if (hidden) {
          const said = say.characters.forbiddenEscape(numberOf(hidden), hidden.kind);
          problems.push(problem(placeAt(startOf(node)), 'forbidden-character', said));
        }
      }
      return undefined;
    },
    Pair(_key, pair) {
      if (isScalar(pair.key)) {
        const key = String(pair.key.value);
        if (key === '<<') refuse(startOf(pair.key), say.yaml.mergeKey());
        else if (INHERITED.has(key)) refuseKey(startOf(pair.key), key);
      } else if (isNode(pair.key) && !isAlias(pair.key)) {
        refuse(startOf(pair.key), say.yaml.groupAsName());
      }
    },
  });
  return problems;
}

function startOf(node: YamlNode): number {
  return node.range?.[0] ?? 0;
}
