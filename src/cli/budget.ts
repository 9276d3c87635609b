import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOfKind } from '../core/exports/machine-file.ts';
import { readBuiltPages } from '../io/built-pages.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { readSettings } from '../io/settings.ts';
import { faultsOf, LIMITS, limitOf, weigh, weightOf } from './budget/measure.ts';
import type { Weight } from './budget/measure.ts';
import { requireSite } from './built-site.ts';
import { EXIT } from './exit-status.mjs';
import type { ExitStatus } from './exit-status.mjs';

/** `npm run budget`: whether every page arrives in one round trip. */
export async function run({ all = false }: { readonly all?: boolean }): Promise<ExitStatus> {
  const { outFolder } = readSettings();
  requireSite(outFolder);
  const pages = (await readBuiltPages(outFolder)).map(({ path, html }) => {
    const weight = weightOf(html);
    return { path, weight, faults: faultsOf(path, html, weight) };
  });
  const fetched = fetchedFiles(outFolder);
  const heavy = fetched.filter(({ bytes, limit }) => bytes > limit);
  const shown = all ? pages : heaviestOfEachKind(pages);

  console.log(['', 'page', 'total', 'text', 'styles', 'scripts', 'limit'].join('\t').trimStart());
  for (const { path, weight } of shown) console.log(rowOf(path, weight));
  console.log(['\nfetched on first use', 'total', 'limit'].join('\t'));
  for (const { name, bytes, limit } of fetched) console.log([name, bytes, limit].join('\t'));

  const faults = [
    ...pages.flatMap(({ path, faults: found }) => found.map((fault) => `${path} ${fault}`)),
    ...heavy.map(({ name, bytes, limit }) => `${name} weighs ${bytes} B; its limit is ${limit} B`),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`\n${pages.length} pages, ${faults.length} over budget.`);
  return faults.length === 0 ? EXIT.fine : EXIT.problems;
}

function rowOf(path: string, { total, text, styles, scripts }: Weight): string {
  return [path, total, text, styles, scripts, limitOf(path)].join('\t');
}

interface Fetched {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

/** The scripts that pages fetch, and of each kind of file that they fetch the largest. */
function fetchedFiles(folder: string): Fetched[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${name.replaceAll('\\', '/')}`,
  );
  const weighed = (limit: number) => (name: string) => ({
    name,
    bytes: weigh(readFileSync(join(folder, name), 'utf8')),
    limit,
  });
  const scripts = names.filter((name) => name.endsWith('.js')).map(weighed(LIMITS.fetched));
  const largest = currentNewsroom().newsroom.machineFiles.flatMap((file) =>
    file.limit === undefined
      ? []
      : names
          .filter((name) => isOfKind(file, name))
          .map(weighed(file.limit))
          .sort((a, b) => b.bytes - a.bytes)
          .slice(0, 1),
  );
  return [...scripts, ...largest];
}

function heaviestOfEachKind<T extends { path: string; weight: Weight }>(pages: readonly T[]): T[] {
  const kinds = Map.groupBy(pages, ({ path }) =>
    path.replace(/^(\/[a-z-]+\/)[^/]+(?=\/)/, '$1*').replace(/(?<=.)\/$/, ''),
  );
  return [...kinds.values()]
    .map((each) => each.reduce((a, b) => (b.weight.total > a.weight.total ? b : a)))
    .sort((a, b) => b.weight.total - a.weight.total);
}
