import { brotliCompressSync, constants } from 'node:zlib';
import { CLAIM_FACETS } from '../../core/kinds/claim.ts';
import { COLLECTIONS, kindOf } from '../../core/kinds/index.ts';
import { readFinishedPage } from '../../core/html/finished-page.ts';

/** What a page may weigh before a reader can read it, in bytes after brotli at its highest quality. */
export const LIMITS = {
  /** One round trip: ten packets of some 1,460 bytes (RFC 6928), less headers. */
  reading: 11_500,
  /** Pages that are one large table or a whole report. */
  table: 14_000,
  script: 1_000,
  /** A script that is fetched on first use. */
  fetched: 1_500,
} as const;

export interface Weight {
  /** Everything together, as one file: what parts have in common is paid for once. */
  readonly total: number;
  readonly text: number;
  readonly styles: number;
  readonly scripts: number;
}

/** Size of a text after brotli, quality 11 (RFC 7932), in bytes. */
export function weigh(text: string): number {
  if (text === '') return 0;
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The weight of a page and its parts. Styles and scripts are inline: `faults` tells if not. */
export function weightOf(html: string): Weight {
  const parts = readFinishedPage(html);
  const inline = [...parts.styles, ...parts.scripts];
  return {
    total: weigh(html),
    text: weigh(inline.reduce((rest, part) => rest.replace(part, ''), html)),
    styles: weigh(parts.styles.join('')),
    scripts: weigh(parts.scripts.join('')),
  };
}

const LONG_ENTRIES = COLLECTIONS.filter((collection) => kindOf(collection).long);

/** The ledger with its filters, the comparison in each order, and entries as long as a report. */
const TABLES = new RegExp(
  `^/claims/(?:$|(?:${[...CLAIM_FACETS, 'way'].join('|')})/)|^/compare/|^/(?:${LONG_ENTRIES.join('|')})/[^/]`,
);

/** How heavy the page at an address may be: below the site's base, such as `/claims/`. */
export function limitOf(path: string): number {
  return TABLES.test(path) ? LIMITS.table : LIMITS.reading;
}

/** Requests that a page makes before it can be read, and what it loads from elsewhere. */
export function requestFaults(html: string): string[] {
  const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (element) =>
    element.slice(0, element.indexOf('>') + 1),
  );
  const found: string[] = [];
  for (const [tag, name = ''] of markup.matchAll(/<([a-z]+)\b[^>]*>/g)) {
    const address = /\s(?:src|srcset|data|poster)="([^"]*)"/.exec(tag)?.[1];
    const rel = name === 'link' ? (/\srel="([^"]*)"/.exec(tag)?.[1] ?? '') : '';
    const href = /\shref="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (/\b(?:stylesheet|preload|modulepreload|prefetch)\b/.test(rel))
      found.push(`request: ${tag}`);
    if (name === 'script' && address) found.push(`request: ${tag}`);
    if (name === 'iframe' || name === 'object' || name === 'embed') found.push(`request: ${tag}`);
    if (name === 'img' && !/\sloading="lazy"/.test(tag)) found.push(`request: ${tag}`);
    const loaded = address ?? (rel && !/canonical|alternate|license/.test(rel) ? href : '');
    if (/^(?:[a-z]+:)?\/\//.test(loaded)) found.push(`third party: ${tag}`);
  }
  if (/@font-face|@import/.test(html)) found.push('web font or import in a style sheet');
  return found;
}

/** Everything about a page that is over its budget, as sentences. */
export function faultsOf(path: string, html: string, weight: Weight): string[] {
  const limit = limitOf(path);
  return [
    ...(weight.total > limit ? [`weighs ${weight.total} B; its limit is ${limit} B`] : []),
    ...(weight.scripts > LIMITS.script
      ? [`has ${weight.scripts} B of scripts; the limit is ${LIMITS.script} B`]
      : []),
    ...requestFaults(html),
  ];
}
