import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { CELL_PATHS } from '../core/graphics/cells.ts';
import { CELL_SIGNS, LETTER_OF } from '../core/model/cells.ts';
import { basePath } from '../core/model/site-address.ts';
import { readSettings } from '../io/settings.ts';
import { words } from './words.ts';

/**
 * The scripts of the pages, each in one piece and small: a page carries its own inline, and fetches
 * the others when a reader first needs them. Astro's bundler would make every script that fetches
 * another a request of its own, with a helper larger than the script.
 */

/** Scripts that are fetched on first use, by the constant that holds their address in the others. */
const FETCHED = {
  PREVIEWS: 'previews',
  CARD: 'card',
  NOTES: 'notes',
  SETTINGS: 'settings',
  CHANGES: 'changes',
} as const;

const { root, siteUrl } = readSettings();
const base = basePath(siteUrl);
const addressOf = (name: string): string => `${base}/${name}.js`;

/** The names of the scripts that are files of their own. */
export const fetchedScripts: readonly string[] = Object.values(FETCHED);

/** What scripts fill in: `{0}` stands for the first of what a sentence is given. */
const PLACES = ['{0}', '{1}', '{2}', '{3}'] as const;

/** The style sheets that scripts bring along, minified. */
function stylesOfScripts(): Record<string, string> {
  return Object.fromEntries(
    ['previews', 'card', 'notes', 'settings', 'changes'].map((name) => [
      `STYLES.${name}`,
      JSON.stringify(
        transformSync(readFileSync(join(root, `src/client/${name}.css`), 'utf8'), {
          loader: 'css',
          minify: true,
        }).code.trim(),
      ),
    ]),
  );
}

/** The words of the scripts, the language of their dates, the choices of readers and the shapes of cells, by the names that stand for them there. */
const WORDS: Record<string, string> = {
  FORMATS: JSON.stringify(words.formats),
  'WORDS.settings': JSON.stringify(words.site.settings.title),
  CHOICES: JSON.stringify(
    Object.entries(words.site.settings.choices).map(([name, { label, options }]) => [
      name,
      { label, options: Object.entries(options) },
    ]),
  ),
  CELLS: JSON.stringify(
    Object.fromEntries(CELL_SIGNS.map((sign) => [LETTER_OF[sign], CELL_PATHS[sign]])),
  ),
  ...Object.fromEntries(
    Object.entries(words.site.scripts).map(([name, said]) => [
      `WORDS.${name}`,
      JSON.stringify(typeof said === 'string' ? said : templateOf(said)),
    ]),
  ),
};

/** A sentence as a text with places. */
function templateOf(say: (...given: typeof PLACES) => string): string {
  return say(...PLACES);
}

const made = new Map<string, string>();

/** One script of src/client with all that it imports, for the browsers of 2024 and later. */
export function scriptOf(name: string): string {
  // A dev server outlives many an edit.
  if (import.meta.env.DEV || !made.has(name)) made.set(name, bundle(name));
  return made.get(name) ?? '';
}

function bundle(name: string): string {
  const addresses = Object.entries(FETCHED).map(([constant, file]) => [
    constant,
    JSON.stringify(addressOf(file)),
  ]);
  const { outputFiles } = buildSync({
    entryPoints: [join(root, `src/client/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    charset: 'utf8',
    define: { ...Object.fromEntries(addresses), ...stylesOfScripts(), ...WORDS },
    external: fetchedScripts.map(addressOf),
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** What runs before the first paint, in every page's head. */
export function earlyScript(): string {
  const source = readFileSync(join(root, 'src/client/early.js'), 'utf8');
  return transformSync(source, { minify: true, format: 'iife' }).code.trim();
}
