import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltPages } from '../io/built-pages.ts';
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
  const heavy = fetched.filter(({ bytes }) => bytes > LIMITS.fetched);
  const shown = all ? pages : heaviestOfEachKind(pages);

  console.log(['', 'page', 'total', 'text', 'styles', 'scripts', 'limit'].join('\t').trimStart());
  for (const { path, weight } of shown) console.log(rowOf(path, weight));
  console.log(`\nFetched on first use, limit ${LIMITS.fetched} B:`);
  for (const { name, bytes } of fetched) console.log(`${name}\t${bytes}`);

  const faults = [
    ...pages.flatMap(({ path, faults: found }) => found.map((fault) => `${path} ${fault}`)),
    ...heavy.map(
      ({ name, bytes }) => `${name} weighs ${bytes} B; its limit is ${LIMITS.fetched} B`,
    ),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`\n${pages.length} pages, ${faults.length} over budget.`);
  return faults.length === 0 ? EXIT.fine : EXIT.problems;
}

function rowOf(path: string, { total, text, styles, scripts }: Weight): string {
  return [path, total, text, styles, scripts, limitOf(path)].join('\t');
}

/** The scripts that pages fetch, and the largest preview. */
function fetchedFiles(folder: string): { name: string; bytes: number }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const weighed = (name: string) => ({
    name: `/${name.replaceAll('\\', '/')}`,
    bytes: weigh(readFileSync(join(folder, name), 'utf8')),
  });
  const scripts = names.filter((name) => name.endsWith('.js')).map(weighed);
  const [largest] = names
    .filter((name) => name.endsWith('card.json'))
    .map(weighed)
    .sort((a, b) => b.bytes - a.bytes);
  return [...scripts, ...(largest ? [largest] : [])];
}

function heaviestOfEachKind<T extends { path: string; weight: Weight }>(pages: readonly T[]): T[] {
  const kinds = Map.groupBy(pages, ({ path }) =>
    path.replace(/^(\/[a-z-]+\/)[^/]+(?=\/)/, '$1*').replace(/(?<=.)\/$/, ''),
  );
  return [...kinds.values()]
    .map((each) => each.reduce((a, b) => (b.weight.total > a.weight.total ? b : a)))
    .sort((a, b) => b.weight.total - a.weight.total);
}
