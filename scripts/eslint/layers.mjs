import { isBuiltin } from 'node:module';
import path from 'node:path';

const CORE = [
  ...['model', 'kinds', 'words', 'grammar', 'quotes', 'graph', 'ledger', 'views', 'graphics'],
  ...['html', 'exports', 'guide', 'repair', 'assemble', 'newsroom'],
].map((it) => `core/${it}`);
const ASTRO = /^(astro|@astrojs)([:/]|$)/;

/**
 * The packages that a layer may not import, and why; undefined when it may.
 *
 * @typedef {(name: string) => string | undefined} Ban
 */
/** @type {Ban} */
const onlyData = (name) =>
  /^(zod|temporal-polyfill|edtf)(\/|$)/.test(name)
    ? undefined
    : 'it describes data, with zod, temporal-polyfill and edtf only';
/** @type {Ban} */
const onlyNames = (name) =>
  /^(punycode\/|tldts$|unhomoglyph$)/.test(name)
    ? undefined
    : onlyData(name) && `${onlyData(name)}, and the tables of Unicode and of hosts`;
/** @type {Ban} */
const pure = (name) =>
  isBuiltin(name) || ASTRO.test(name) ? 'it runs anywhere, without Astro and Node' : undefined;
/** @type {Ban} */
const drawn = (name) =>
  isBuiltin(name) || name === 'astro:content'
    ? 'it draws what src/site hands it, and reads no file and no collection'
    : undefined;

/**
 * The direction of imports: which folders of `src` a file may import besides its own.
 * `types` are folders of which only types may be imported; `outside` allows files beside `src`.
 *
 * @typedef {{ imports: string[], types?: string[], outside?: boolean, bans?: Ban }} Layer
 * @type {Record<string, Layer>}
 */
export const LAYERS = {
  'core/model': { imports: [], bans: onlyNames },
  'core/kinds': { imports: CORE.slice(0, 1), bans: onlyData },
  'core/words': { imports: CORE.slice(0, 2), bans: onlyData },
  'core/grammar': { imports: CORE.slice(0, 3), bans: pure },
  'core/quotes': { imports: CORE.slice(0, 4), bans: pure },
  'core/graph': { imports: CORE.slice(0, 5), bans: pure },
  'core/ledger': { imports: CORE.slice(0, 6), bans: pure },
  'core/views': { imports: CORE.slice(0, 7), bans: pure },
  'core/graphics': { imports: CORE.slice(0, 8), bans: pure },
  'core/html': { imports: CORE.slice(0, 9), bans: pure },
  'core/exports': { imports: CORE.slice(0, 9), bans: pure },
  'core/guide': { imports: CORE.slice(0, 3), bans: onlyData },
  'core/assemble': { imports: CORE.slice(0, 6), bans: pure },
  'core/newsroom': { imports: CORE.slice(0, -1), bans: pure },
  'core/repair': { imports: CORE.slice(0, 4), bans: pure },
  io: { imports: CORE, outside: true },
  cli: { imports: [...CORE, 'io'], outside: true },
  site: { imports: [...CORE, 'io'], outside: true },
  components: { imports: ['site', 'client', 'styles'], types: CORE, bans: drawn },
  layouts: { imports: ['components', 'site', 'client', 'styles'], types: CORE, bans: drawn },
  pages: {
    imports: ['layouts', 'components', 'site', 'client', 'styles'],
    types: CORE,
    bans: drawn,
  },
  client: { imports: [], bans: pure },
};

/**
 * The layer that a path relative to `src` (with `/`) belongs to. Astro wants some files, such as
 * content.config.ts, directly in `src`: they are part of the site.
 *
 * @param {string} file
 */
function layerOf(file) {
  const folders = file.split('/').slice(0, -1);
  if (folders.length === 0) return 'site';
  return folders.slice(0, folders[0] === 'core' ? 2 : 1).join('/');
}

/**
 * What is wrong with `file` importing `specifier`, or undefined. Judges by path alone, so that the
 * answer does not depend on a resolver or on the imported file being there.
 *
 * @param {string} file relative to `src`, with `/`
 * @param {string} specifier
 * @param {boolean} typeOnly
 */
export function wrongImport(file, specifier, typeOnly) {
  // A <script> of an Astro file is linted as `X.astro/1_1.ts`, but imports as X.astro does.
  const from = file.replace(/\.astro\/[^/]*$/, '.astro');
  const own = layerOf(from);
  const layer = LAYERS[own];
  if (!layer) {
    return `src/${own} has no place in the direction of imports: give it one in scripts/eslint/layers.mjs, or move this file.`;
  }
  if (!/^\.{0,2}\//.test(specifier)) {
    const reason = layer.bans?.(specifier);
    return reason && `src/${own} must not import "${specifier}": ${reason}. Pass in what you need.`;
  }
  const target = path.posix.join(path.posix.dirname(from), specifier);
  if (target.startsWith('../newsroom/')) {
    return `src/${own} must not import the newsroom: any site has one of its own, and src/io/newsroom loads it.`;
  }
  if (target.startsWith('..')) {
    return layer.outside ? undefined : `src/${own} must not import files outside src.`;
  }
  const other = layerOf(target);
  if (other === own || layer.imports.includes(other)) return undefined;
  if (layer.types?.includes(other)) {
    return typeOnly
      ? undefined
      : `src/${own} may import only types of src/${other}: write "import type", or let src/site do the work.`;
  }
  return `src/${own} must not import src/${other}: arrows point the other way. Move what both need down, or pass it in as an argument.`;
}

/**
 * What is wrong with a file of `newsroom/` importing `specifier`, or undefined.
 *
 * @param {string} file relative to the project, with `/`
 * @param {string} specifier
 */
function wrongNewsroomImport(file, specifier) {
  if (specifier === '#sidelight') return undefined;
  const isOwn =
    /^\.{1,2}\//.test(specifier) &&
    path.posix.join(path.posix.dirname(file), specifier).startsWith('newsroom/');
  return isOwn
    ? undefined
    : `newsroom/ must not import "${specifier}": it imports "#sidelight" (src/newsroom.ts) and its own files, and nothing else is promised to stay.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports follow the layers of src' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const inSrc = file.replace(/^src\//, '');
    /** @param {any} node */
    const judge = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
      const message = file.startsWith('newsroom/')
        ? wrongNewsroomImport(file, specifier)
        : wrongImport(inSrc, specifier, typeOnly);
      if (message) context.report({ node: node.source, message });
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
