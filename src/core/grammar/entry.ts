import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Collection } from '../kinds/index.ts';
import { textsAt } from '../model/fields.ts';
import { problem, startOfFile } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import type { DataOf } from '../kinds/index.ts';
import { say } from '../words/say.ts';
import { cleanText, restoreAll, tabsIn } from './characters.ts';
import type { Gaps } from './characters.ts';
import type { Components } from './components/index.ts';
import { bodyDateProblems, dateProblems } from './dates.ts';
import { BUILT_IN_DEFINITIONS } from './definitions.ts';
import type { Definitions } from './definitions.ts';
import { decodedProblems } from './decoded.ts';
import { factsOf } from './facts.ts';
import { soundFacts } from './flawed.ts';
import { secondFence } from './fences.ts';
import { fieldMarkup } from './field-markup.ts';
import { gate } from './gate.ts';
import { countProblems } from './counts.ts';
import { codeInDescriptions } from './images/embedded.ts';
import { explainIssues } from './issues.ts';
import { limitProblem } from './limits.ts';
import { linkWordProblems } from './link-words.ts';
import { literalMarkup } from './literal-markup.ts';
import { looseCitationProblems } from './loose-citations.ts';
import { linksAroundLinks } from './nested-links.ts';
import { numberProblems } from './numbers.ts';
import { parseParts } from './parts.ts';
import { noPlaces } from './places.ts';
import { brokenFile } from './result.ts';
import type { Flawed, ParseResult, SourceFile } from './result.ts';
import { unclosedBrackets } from './unclosed.ts';
import { unclosedFences } from './code-fences.ts';
import { tableProblems } from './markdown-tables.ts';
import { readYaml } from './yaml.ts';
import type { YamlText } from './yaml.ts';

export type { ParsedEntry, ParseResult, SourceFile } from './result.ts';

const FENCE = /^---[ \t]*\r?\n/;
const EMPTY: Root = { type: 'root', children: [] };

/**
 * Parses one file whole: characters, limits, syntax, gate, frontmatter, facts. All problems are
 * reported, never only the first.
 * @param definitions the collections and components that there are
 */
export function parseEntry(
  raw: SourceFile,
  definitions: Definitions = BUILT_IN_DEFINITIONS,
): ParseResult {
  const clean = cleanText(raw.text, raw.path);
  const file = { ...raw, text: clean.text };
  const limit = limitProblem(file.text, file.path);
  const result = limit ? brokenFile(file, [limit]) : parseClean(file, clean.gaps, definitions);
  const problems = restoreAll(clean, result.problems);
  if (problems.length === 0) return result;
  const { entry, flawed = entry && { ...entry, gaps: clean.gaps } } = result;
  return { ...result, problems, entry: undefined, flawed };
}

function parseClean(file: SourceFile, gaps: Gaps, definitions: Definitions): ParseResult {
  const { kinds, components } = definitions;
  const isYaml = kinds.of(file.collection).file === '.yaml';
  const problems: Problem[] = [];
  const yaml = isYaml ? fieldsOf(file.text, file.path, 1) : frontmatterOf(file, problems);
  // Without its fences the frontmatter cannot be told from the body.
  if (!yaml) return brokenFile(file, problems);

  const body = isYaml
    ? { tree: EMPTY, text: file.text, whole: true }
    : bodyOf(file, components, problems);
  problems.push(...yaml.problems);
  const facts = factsOf(body.tree, body.text, components);
  problems.push(...countProblems(facts, file.path, components));
  const { places } = yaml;
  const flawed = (known: unknown): Flawed => ({
    facts: soundFacts(facts, problems, file.text, body.whole, components),
    data: known,
    places,
    gaps,
  });
  if (yaml.problems.length > 0) return { ...brokenFile(file, problems), flawed: flawed({}) };

  const data: unknown = validateWith(kinds.of(file.collection).schema, yaml, problems);
  problems.push(
    ...numberProblems(yaml.numbers, problems),
    ...fieldMarkup(file.collection, yaml),
    ...dateProblems(file.collection, yaml, kinds),
    ...bodyDateProblems(body.tree, file.collection, yaml, definitions),
  );
  const { collection, id, path } = file;
  const result = { collection, id, path, names: namesIn(yaml.data), problems };
  if (data === undefined || problems.length > 0) {
    return { ...result, entry: undefined, flawed: flawed(yaml.data) };
  }
  const entry = { collection, id, path, data: data as DataOf<Collection>, tree: body.tree };
  return { ...result, entry: { ...entry, facts, places } };
}

interface Body {
  readonly tree: Root;
  /** The text that the tree is of. */
  readonly text: string;
  /** False where parts that are no MDX were left out. */
  readonly whole: boolean;
}

/** The tree of a body; what is wrong with it becomes problems. */
function bodyOf({ text, path }: SourceFile, components: Components, problems: Problem[]): Body {
  const { tree, text: read, problems: syntax } = parseParts(text, path, components);
  problems.push(...syntax);
  if (!tree) return { tree: EMPTY, text, whole: false };
  const second = secondFence(tree, text, path);
  if (second) {
    problems.push(second);
    return { tree: EMPTY, text, whole: false };
  }
  // What is wrong with a fence is the end of all that it swallowed.
  const open = unclosedFences(tree, path);
  problems.push(
    ...open,
    ...gate(tree, path, components),
    ...decodedProblems(tree, read, path, components),
    ...codeInDescriptions(tree, read, path),
    ...linkWordProblems(tree, path),
    ...unclosedBrackets(tree, read, path),
    ...linksAroundLinks(tree, read, path),
    ...looseCitationProblems(tree, read, path),
    ...literalMarkup(tree, read, path),
    ...tableProblems(tree, read, path),
  );
  return { tree, text: read, whole: syntax.length + open.length === 0 };
}

/** Validates data against a schema and reports each issue at its place in the YAML. */
export function validateWith<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  problems: Problem[],
): z.output<S> | undefined {
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  problems.push(...explainIssues(result.error.issues, yaml, schema));
  return undefined;
}

/** The YAML between the fences, read by itself so that it is checked even where the body is no MDX. */
function frontmatterOf(file: SourceFile, problems: Problem[]): YamlText | undefined {
  const missing = (said: Said): undefined => {
    problems.push(problem(startOfFile(file.path), 'frontmatter-missing', said));
    return undefined;
  };
  const opening = FENCE.exec(file.text);
  if (/^\+\+\+[ \t]*\r?\n/.test(file.text)) return missing(say.frontmatter.noYaml());
  if (!opening) return missing(say.frontmatter.missing());
  const rest = file.text.slice(opening[0].length);
  const closing = /^---[ \t\r]*$/m.exec(rest);
  if (!closing) return missing(say.frontmatter.notClosed());
  return fieldsOf(rest.slice(0, closing.index), file.path, 2);
}

/** YAML without tabs: they look like spaces, and end a value or a field's indentation. */
export function fieldsOf(text: string, file: string, firstLine: number): YamlText {
  const tabs = tabsIn(text, file, firstLine);
  if (tabs.length === 0) return readYaml(text, file, firstLine);
  // Indented by something else, the lines would mean something else.
  if (/^ *\t/m.test(text)) return { data: undefined, places: noPlaces(file), problems: tabs };
  const yaml = readYaml(text.replaceAll('\t', ' '), file, firstLine);
  return { ...yaml, problems: [...tabs, ...yaml.problems] };
}

/** Names of a broken file that links may mean; a sound one has fewer. */
const MOST_NAMES = 100;

/** Where names stand that links may use. */
const NAMES = [['title'], ['aliases', '*'], ['names', '*', 'name']];

function namesIn(data: unknown): string[] {
  return NAMES.flatMap((path) => textsAt(data, path))
    .map(({ value }) => value)
    .slice(0, MOST_NAMES);
}
