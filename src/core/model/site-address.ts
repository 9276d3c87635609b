/** A path that browsers, servers and `_headers` all read alike: plain names, none of them dots alone. */
const PLAIN_PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*\/?$/;

/** The path under which a site of this address is published: `` or `/folder`. */
export function basePath(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

/**
 * What keeps an address from being that of a whole site, as a sentence; `''` where it is none at all,
 * and undefined where nothing does. Every address of the site begins with it, so after its host
 * stands a plain path and nothing else: a path `//name` would be another host.
 */
export function siteAddressFault(address: string): string | undefined {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]+)(.*)$/is.exec(address) ?? [];
  // Browsers drop tabs and line ends and read a backslash as a slash: none of them is in an address.
  if (authority === undefined || /[\s\\\p{Cc}]/u.test(address)) return '';
  if (authority.includes('@')) return 'It holds a user name or password.';
  if (rest.includes('?')) return 'It holds a query, from the "?" on.';
  if (rest.includes('#')) return 'It holds a fragment, from the "#" on.';
  if (!PLAIN_PATH.test(rest)) {
    return 'Its path is not plain: between single slashes stand letters of A to Z, digits and "-", "_" or ".".';
  }
  return URL.canParse(address) ? undefined : 'It cannot be read as an address.';
}
