import type { Root } from 'mdast';
import type { z } from 'zod';
import { SCHEMAS } from '../model/schemas.ts';
import type { DataOf } from '../model/schemas.ts';
import type { Collection } from '../model/collections.ts';
import type { EntryId } from '../model/ids.ts';
import type { Place, Problem } from '../model/problem.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { gate } from './gate.ts';
import { parseMdx } from './parse.ts';
import { explainIssue } from './issues.ts';
import { readYaml } from './yaml.ts';
import type { YamlText } from './yaml.ts';

/** A contributor's file as it was read: nothing has been looked at yet. */
export interface SourceFile {
  readonly collection: Collection;
  readonly id: EntryId;
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** One file that passed the grammar and the gate. */
export interface ParsedEntry<C extends Collection = Collection> {
  readonly collection: C;
  readonly id: EntryId;
  readonly path: string;
  readonly data: DataOf<C>;
  /** The body; empty for YAML entries. */
  readonly tree: Root;
  readonly facts: Facts;
  /** The place of a frontmatter value. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** What became of one file. A broken one still tells its names, so that links to it are no second problem. */
export interface ParseResult {
  readonly collection: Collection;
  readonly id: EntryId;
  readonly path: string;
  readonly entry: ParsedEntry | undefined;
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*\r?\n/;
const EMPTY: Root = { type: 'root', children: [] };

/** Parses one file whole: syntax, gate, frontmatter, facts. All problems are reported, never only the first. */
export function parseEntry(file: SourceFile): ParseResult {
  const isYaml = file.path.endsWith('.yaml');
  const parsed = isYaml ? { tree: EMPTY, problems: [] } : parseMdx(file.text, file.path);
  const problems: Problem[] = [...parsed.problems];
  if (parsed.tree) problems.push(...gate(parsed.tree, file.path));

  const yaml = isYaml ? readYaml(file.text, file.path, 1) : frontmatterOf(file, problems);
  if (yaml) problems.push(...yaml.problems);
  const data = yaml && yaml.problems.length === 0 ? validate(file, yaml, problems) : undefined;

  const complete = problems.length === 0 && parsed.tree && yaml && data !== undefined;
  return {
    collection: file.collection,
    id: file.id,
    path: file.path,
    names: namesIn(yaml?.data),
    problems,
    entry: complete
      ? {
          collection: file.collection,
          id: file.id,
          path: file.path,
          data: data as DataOf<Collection>,
          tree: parsed.tree,
          facts: factsOf(parsed.tree),
          placeOf: yaml.placeOf,
        }
      : undefined,
  };
}

/** Validates data against a schema and reports each issue at its place in the YAML. */
export function validateWith<S extends z.ZodType>(
  schema: S,
  yaml: YamlText,
  problems: Problem[],
): z.output<S> | undefined {
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  problems.push(...result.error.issues.flatMap((issue) => explainIssue(issue, yaml, schema)));
  return undefined;
}

function validate(file: SourceFile, yaml: YamlText, problems: Problem[]): unknown {
  return validateWith(SCHEMAS[file.collection], yaml, problems);
}

/** The YAML between the fences, read by itself so that it is checked even where the body is no MDX. */
function frontmatterOf(file: SourceFile, problems: Problem[]): YamlText | undefined {
  const missing = (message: string): undefined => {
    problems.push({
      file: file.path,
      line: 1,
      column: 1,
      code: 'frontmatter-missing',
      severity: 'error',
      message,
      hint: 'Begin the file with a line "---", the fields, and a line "---".',
    });
    return undefined;
  };
  const opening = FENCE.exec(file.text);
  if (!opening) return missing('The file does not begin with frontmatter.');
  const rest = file.text.slice(opening[0].length);
  const closing = /^---[ \t\r]*$/m.exec(rest);
  if (!closing) return missing('The frontmatter has no closing line "---".');
  return readYaml(rest.slice(0, closing.index), file.path, 2);
}

function namesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { title, aliases } = data as { title?: unknown; aliases?: unknown };
  return [title, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].filter(
    (name): name is string => typeof name === 'string',
  );
}
