import { foldQuotation } from './fold.ts';
import { keyOf } from './quotations.ts';
import { recordedIn } from './record.ts';
import type { QuotesRecord } from './record.ts';

/** Words that a browser looks for, and, where these stand there more than once, words around them. */
export interface FragmentWords {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * The address of a page at some words (WICG, "URL Fragment Text Directives"): browsers that know
 * the form scroll there and mark the words, the others show the page. A fragment that the address
 * has already is kept.
 */
export function textFragmentUrl(url: string, { exact, prefix, suffix }: FragmentWords): string {
  const words = exact.replace(/\s+/g, ' ').trim();
  if (words === '') return url;
  const before = prefix?.trim() ? `${encodeWords(prefix.trim())}-,` : '';
  const after = suffix?.trim() ? `,-${encodeWords(suffix.trim())}` : '';
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${before}${encodeWords(words)}${after}`;
}

/**
 * The address of a source at a quotation. The spelling of the original is that of the record;
 * the words around are given only where the same words stand in it more than once.
 */
export function quotationUrl(
  url: string,
  record: QuotesRecord | undefined,
  quotation: { readonly quote: string; readonly occurrence: number | undefined },
): string {
  const { quote, occurrence } = quotation;
  const known =
    record && recordedIn(record).get(keyOf({ folded: foldQuotation(quote), occurrence }));
  if (!known) return textFragmentUrl(url, { exact: quote });
  const { exact, prefix, suffix } = known.selector;
  return textFragmentUrl(url, occurrence === undefined ? { exact } : { exact, prefix, suffix });
}

/** `-`, `,` and `&` part a directive, so they are percent-encoded as well (RFC 3986, 2.1). */
function encodeWords(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
