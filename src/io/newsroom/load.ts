import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quotable } from '../../core/grammar/characters.ts';
import { reasonOf } from '../../core/newsroom/guard.ts';
import { placeOfImport } from './place.ts';
import type { TextPlace } from './place.ts';

/** The file of a newsroom's folder that says what it adds. */
export const CONFIG = 'config.ts';

/** Why a module cannot be loaded, and where: a file of the folder, by its path in it. */
interface LoadFault extends TextPlace {
  readonly file: string;
  readonly message: string;
}

/** What a newsroom's `config.ts` exports, or why it cannot be loaded. */
export type Loaded = { readonly exported: object } | { readonly fault: LoadFault };

/**
 * Loads `config.ts` of a folder, as Node runs TypeScript. Every module graph of a thread gets the
 * same objects, since `require` knows nothing of Vite; and it waits for nothing, so that whoever
 * needs the newsroom has it.
 */
export function loadConfig(folder: string): Loaded {
  try {
    return { exported: createRequire(import.meta.url)(join(folder, CONFIG)) as object };
  } catch (error) {
    return { fault: faultOf(error, folder) };
  }
}

function faultOf(error: unknown, folder: string): LoadFault {
  const start = { file: CONFIG, line: 1, column: 1 };
  if (!(error instanceof Error)) {
    return { ...start, message: `Running this file fails: ${sentence(reasonOf(error))}` };
  }
  const { code } = error as NodeJS.ErrnoException;
  const [message = ''] = reasonOf(error).split('\n');
  const said = sentence(message);
  if (code === 'ERR_REQUIRE_ASYNC_MODULE') {
    return {
      ...start,
      message: 'This file, or one that it imports, must not use "await" outside a function.',
    };
  }
  return (
    syntaxFault(error, folder, said) ??
    importFault(error, folder, said) ?? {
      ...(frameIn(error, folder) ?? start),
      message: `Running this file fails: ${said}`,
    }
  );
}

/** What cannot be parsed: Node shows the line with a caret below it. */
function syntaxFault(error: Error, folder: string, said: string): LoadFault | undefined {
  const [, url = '', line, shown] =
    /^(\S+?):(\d+)\n([\s\S]*?)\n\n?\w*Error\b/.exec(error.stack ?? '') ?? [];
  const file = within(folder, url);
  if (!(error instanceof SyntaxError) || file === undefined) return undefined;
  const caret = shown?.split('\n').find((each) => /^\s*\^+\s*$/.test(each));
  return {
    file,
    line: Number(line),
    column: (caret?.indexOf('^') ?? 0) + 1,
    message: `This file cannot be read: ${said}`,
  };
}

/** An import of what is not there. Node does not say where it stands, but how it is written. */
function importFault(error: Error, folder: string, said: string): LoadFault | undefined {
  const { code } = error as NodeJS.ErrnoException;
  const [, wanted] = /requested module '([^']+)' does not provide/.exec(error.message) ?? [];
  if (wanted !== undefined) return importIn(folder, [wanted], said);
  const [, alien] =
    /^Unknown file extension "[^"]*" for (.+)$|^Module "(.+)" needs an import attribute/
      .exec(error.message)
      ?.filter((each) => each !== undefined) ?? [];
  if (alien !== undefined) return alienFault(alien, folder);
  if (!/^ERR_(?:MODULE_NOT_FOUND|PACKAGE|UNSUPPORTED|UNKNOWN)/.test(code ?? '')) return undefined;
  const [, missing = ''] = /["']([^"']+)["']/.exec(error.message) ?? [];
  const [, importer = folder] = / imported from (\S+)/.exec(error.message) ?? [];
  const near = relative(join(importer, '..'), missing).replaceAll('\\', '/');
  const written = isAbsolute(missing) ? [near.startsWith('.') ? near : `./${near}`] : [missing];
  const what = written[0] ?? missing;
  return importIn(
    folder,
    written,
    `There is nothing to import under the name "${quotable(what)}".`,
  );
}

/** An import of a file that is no program. Node says which file it is, but not who wants it. */
function alienFault(url: string, folder: string): LoadFault | undefined {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const shown = relative(folder, path).replaceAll('\\', '/');
  for (const file of sourcesIn(folder)) {
    const near = relative(dirname(join(folder, file)), path).replaceAll('\\', '/');
    const written = near.startsWith('.') ? near : `./${near}`;
    const place = placeOfImport(readFileSync(join(folder, file), 'utf8'), written);
    const message = `"${quotable(shown)}" cannot be imported: only files of TypeScript and JavaScript can.`;
    if (place) return { file, ...place, message };
  }
  return undefined;
}

/** The first import of this name in any file of the folder. */
function importIn(
  folder: string,
  names: readonly string[],
  message: string,
): LoadFault | undefined {
  for (const file of sourcesIn(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const name of names) {
      const place = placeOfImport(text, name);
      if (place) return { file, ...place, message };
    }
  }
  return undefined;
}

/** The programs of the folder, the configuration first. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[mc]?[jt]s$/.test(file) && !file.split(sep).includes('node_modules'))
    .sort((a, b) => Number(b === CONFIG) - Number(a === CONFIG));
}

/** The innermost call of an error's that stands in a file of the folder. */
function frameIn(error: Error, folder: string): (TextPlace & { file: string }) | undefined {
  for (const [, url = '', line, column] of (error.stack ?? '').matchAll(
    /(file:\/\/\S+?|\/\S+?):(\d+):(\d+)\)?$/gm,
  )) {
    const file = within(folder, url);
    if (file !== undefined) return { file, line: Number(line), column: Number(column) };
  }
  return undefined;
}

/** A file by its path in the folder; undefined where it lies elsewhere. */
function within(folder: string, url: string): string | undefined {
  const path = url.startsWith('file:') ? fileURLToPath(url) : resolve(url);
  const inner = relative(folder, path);
  return inner === '' || inner.startsWith('..') || isAbsolute(inner)
    ? undefined
    : inner.replaceAll('\\', '/');
}

function sentence(text: string): string {
  return `${quotable(text.trim()).replace(/\.$/, '')}.`;
}
