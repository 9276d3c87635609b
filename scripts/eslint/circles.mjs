import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What each file imports, for as long as the file stays as it was: an editor lints many times. */
const known = new Map();

/**
 * The code of a file: of an Astro page what stands between the fences and in its scripts.
 *
 * @param {string} file
 */
function codeOf(file) {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const fenced = /^---\r?\n(.*?)^---/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  return [fenced, ...scripts].join('\n');
}

/**
 * The project's own files that a file imports, for their types alone or for more. Every import
 * names its file as it is called, so that nothing has to be guessed.
 *
 * @param {string} file
 * @returns {readonly string[]}
 */
function importsOf(file) {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined || !/\.(ts|mjs|js|astro)$/.test(file)) return [];
  const found = known.get(file);
  if (found?.changed === changed) return found.imports;
  const imports = ts
    .preProcessFile(codeOf(file), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.resolve(path.dirname(file), fileName));
  known.set(file, { changed, imports });
  return imports;
}

/**
 * The shortest way along imports from one file to another, both included; undefined where there is
 * none.
 *
 * @param {string} from
 * @param {string} to
 * @returns {string[] | undefined}
 */
export function wayAlongImports(from, to) {
  /** @type {Map<string, string | undefined>} */
  const before = new Map([[from, undefined]]);
  for (const file of before.keys()) {
    if (file === to) {
      /** @type {string[]} */
      const way = [];
      for (let each = /** @type {string | undefined} */ (to); each; each = before.get(each)) {
        way.unshift(each);
      }
      return way;
    }
    for (const next of importsOf(file)) if (!before.has(next)) before.set(next, file);
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: { type: 'problem', schema: [], docs: { description: 'No file imports itself by others' } },
  create(context) {
    // A <script> of an Astro file is linted as `X.astro/1_1.ts`, but imports as X.astro does.
    const file = context.filename.replace(/(\.astro)[\\/][^\\/]*$/, '$1');
    /** @param {any} node */
    const judge = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const way = wayAlongImports(path.resolve(path.dirname(file), specifier), file);
      if (!way) return;
      const circle = [file, ...way]
        .map((each) => path.relative(context.cwd, each).replaceAll(path.sep, '/'))
        .join(' → ');
      const message = `This import closes a circle: ${circle}. Move what both need into a file of its own.`;
      context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
      ImportExpression: judge,
    };
  },
};

export default rule;
