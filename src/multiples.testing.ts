import { isMap, isSeq, parseDocument } from 'yaml';
import { isCollection } from './core/kinds/index.ts';

/** Texts of content files by their path below `content/`. */
type Files = Readonly<Record<string, string>>;

/**
 * A story told `n` times: all its entries again under other ids, titles and aliases, each copy with
 * references to its own entries. What the story has once (its settings, topics and key days) stays
 * as it is.
 */
export function multiplied(files: Files, n: number): Files {
  const entries = Object.entries(files).filter(([path]) => isCollection(path.split('/')[0] ?? ''));
  const ids = new Set(entries.map(([path]) => stemOf(path)));
  const copies = Array.from({ length: n - 1 }, (_, index) => index + 2);
  return Object.fromEntries([
    ...Object.entries(files),
    ...copies.flatMap((copy) =>
      entries.map(([path, text]): [string, string] => [
        renamed(path, ids, copy),
        textOfCopy(path, text, ids, copy),
      ]),
    ),
  ]);
}

/** The name of a file without its folder and endings. */
function stemOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\..*$/, '');
}

function textOfCopy(path: string, text: string, ids: ReadonlySet<string>, copy: number): string {
  if (path.endsWith('.yaml')) return fieldsRenamed(text, ids, copy);
  const [, fields, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  if (fields === undefined || body === undefined) return text;
  return `---\n${namesRenamed(fieldsRenamed(fields, ids, copy), copy)}---\n${bodyRenamed(body, ids, copy)}`;
}

/** Fields with other ids. Topics are of the whole story; names of fields, columns and sections are no ids. */
function fieldsRenamed(fields: string, ids: ReadonlySet<string>, copy: number): string {
  return fields
    .split('\n')
    .map((line) => (/^topics:|^ *- key:|\bsections:/.test(line) ? line : renamed(line, ids, copy)))
    .join('\n');
}

/** Fields with another title and other aliases, since names are unique. */
function namesRenamed(fields: string, copy: number): string {
  const document = parseDocument(fields);
  if (!isMap(document.contents)) return fields;
  document.set('title', nameOfCopy(String(document.get('title')), copy));
  const aliases = document.get('aliases');
  if (isSeq(aliases)) {
    const names = aliases.toJSON() as string[];
    document.set(
      'aliases',
      names.map((name) => nameOfCopy(name, copy)),
    );
  }
  return document.toString({ lineWidth: 0 });
}

/** What refers to an entry in a body: wiki links, citations and the attributes of components. */
function bodyRenamed(body: string, ids: ReadonlySet<string>, copy: number): string {
  return body
    .replace(
      // In a table, the bar before a label is escaped.
      /\[\[([^\]|\\]+)(\\?\|[^\]]+)?\]\]/g,
      (_, name: string, label = '') =>
        `[[${ids.has(name) ? idOfCopy(name, copy) : nameOfCopy(name, copy)}${label}]]`,
    )
    .replace(/\[@[^\]]+\]|\b(?:id|by|chain|against|actor)="[^"]*"|\]\([\w-]+\.\w+/g, (reference) =>
      renamed(reference, ids, copy),
    );
}

function renamed(text: string, ids: ReadonlySet<string>, copy: number): string {
  return text.replace(/[\p{L}\d]+(?:-[\p{L}\d]+)*(?!:)/gu, (word) =>
    ids.has(word) ? idOfCopy(word, copy) : word,
  );
}

function idOfCopy(id: string, copy: number): string {
  return `${id}-x${copy}`;
}

function nameOfCopy(name: string, copy: number): string {
  return `${name} ${copy}`;
}
