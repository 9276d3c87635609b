import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Collection } from '../model/collections.ts';
import type { EntryId } from '../model/ids.ts';
import type { Place, Problem } from '../model/problem.ts';
import { SCHEMAS } from '../model/schemas.ts';
import type { DataOf } from '../model/schemas.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { gate } from './gate.ts';
import { explainIssues } from './issues.ts';
import { parseMdx } from './parse.ts';
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
  /**
   * Where the names could not be read: the text in which they must stand, empty when nothing
   * of the file could be read. A link may mean any of its words.
   */
  readonly unread?: string;
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*\r?\n/;
const EMPTY: Root = { type: 'root', children: [] };

/** Parses one file whole: syntax, gate, frontmatter, facts. All problems are reported, never only the first. */
export function parseEntry(file: SourceFile): ParseResult {
  const isYaml = file.path.endsWith('.yaml');
  const problems: Problem[] = [];
  const yaml = isYaml ? readYaml(file.text, file.path, 1) : frontmatterOf(file, problems);
  // Without its fences the frontmatter cannot be told from the body.
  if (!yaml) return brokenFile(file, problems);

  const { tree, problems: syntax } = isYaml
    ? { tree: EMPTY, problems: [] }
    : parseMdx(file.text, file.path);
  problems.push(...syntax, ...(tree ? gate(tree, file.path) : []), ...yaml.problems);
  if (yaml.problems.length > 0) return brokenFile(file, problems);

  const data: unknown = validateWith(SCHEMAS[file.collection], yaml, problems);
  const { collection, id, path } = file;
  return {
    collection,
    id,
    path,
    names: namesIn(yaml.data),
    problems,
    entry:
      tree && data !== undefined && problems.length === 0
        ? {
            collection,
            id,
            path,
            data: data as DataOf<Collection>,
            tree,
            facts: factsOf(tree, file.text),
            placeOf: yaml.placeOf,
          }
        : undefined,
  };
}

/** The result for a file of which not even the names are known. */
export function brokenFile(file: SourceFile, problems: readonly Problem[]): ParseResult {
  const { collection, id, path, text } = file;
  return { collection, id, path, entry: undefined, names: [], unread: text, problems };
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
