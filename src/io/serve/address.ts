/** What a request asks for, read out of its first line. */
export interface Address {
  /** The parts of the path, decoded; none for `/`. */
  readonly segments: readonly string[];
  /** Whether the path ends with a slash. */
  readonly folder: boolean;
  /** `?` and what follows it, as it was sent; empty without one. */
  readonly query: string;
}

/** `http://host/path`, which proxies are sent, means the same as `/path` (RFC 9112, 3.2.2). */
const ORIGIN = /^https?:\/\/[^/?#]*/i;

// eslint-disable-next-line no-control-regex -- what no address of a file holds
const CONTROL = /[\0-\x1f\x7f]/;

/** Reads a request target; undefined when it is no address at all. */
export function readAddress(target: string): Address | undefined {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target.replace(ORIGIN, '')) ?? [];
  if (path !== '' ? !path.startsWith('/') : !ORIGIN.test(target)) return undefined;
  try {
    const segments = path.split('/').slice(1).map(decodeURIComponent);
    if (segments.some((segment) => CONTROL.test(segment))) return undefined;
    const folder = segments.at(-1) === '' || segments.length === 0;
    return { segments: folder ? segments.slice(0, -1) : segments, folder, query };
  } catch {
    return undefined;
  }
}

/** The path of an address, encoded in the one way that its parts can be. */
export function pathOf({ segments, folder }: Pick<Address, 'segments' | 'folder'>): string {
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  return folder ? `${path}/` : path;
}

/**
 * Tells whether a file of a site may have this path: no part of it is hidden, leads upwards, or
 * would be another path to the file system.
 */
export function isServed(segments: readonly string[]): boolean {
  return segments.every((segment) => /^[^./\\:][^/\\:]*$/.test(segment));
}
