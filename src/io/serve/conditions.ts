import type { IncomingHttpHeaders } from 'node:http';

/** What tells one version of a file from another. */
export interface Validators {
  /** A strong one, in its quotation marks. */
  readonly etag: string;
  readonly modified: Date;
}

/** Conditional headers, read in the order that RFC 9110, 13.2.2, gives them for GET and HEAD. */
export function conditionOf(headers: IncomingHttpHeaders, version: Validators): 200 | 304 | 412 {
  const ifMatch = headers['if-match'];
  const since = headers['if-unmodified-since'];
  if (ifMatch !== undefined) {
    if (!lists(ifMatch, version.etag, 'strong')) return 412;
  } else if (since !== undefined && secondsOf(since) < secondsOf(version.modified)) return 412;

  const ifNoneMatch = headers['if-none-match'];
  const modified = headers['if-modified-since'];
  if (ifNoneMatch !== undefined) return lists(ifNoneMatch, version.etag, 'weak') ? 304 : 200;
  return modified !== undefined && secondsOf(modified) >= secondsOf(version.modified) ? 304 : 200;
}

/**
 * Tells whether a part of a file fits to what the client has of it (`If-Range`): its tag is the
 * same and strong, or its date is the same and so old that no second version can share it.
 */
export function isSameForRange(
  ifRange: string | undefined,
  version: Validators,
  now: Date,
): boolean {
  if (ifRange === undefined || ifRange === version.etag) return true;
  const date = secondsOf(ifRange);
  return date === secondsOf(version.modified) && date + 1 < secondsOf(now);
}

/** Whether a list of entity tags has one, or is `*`. To the weak comparison `W/` says nothing. */
function lists(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (list.trim() === '*') return true;
  const tags = list.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((tag) => (comparison === 'weak' ? tag.replace(/^W\//, '') : tag) === etag);
}

/** HTTP dates know no smaller part; NaN for what is none, which is neither before nor after. */
function secondsOf(date: string | Date): number {
  const known = typeof date === 'string' && !HTTP_DATE.test(date) ? '' : date;
  return Math.floor(new Date(known).getTime() / 1000);
}

/** The one form that is sent today (RFC 9110, 5.6.7). */
const HTTP_DATE = /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
