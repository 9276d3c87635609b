/** A path that browsers, servers and `_headers` all read alike: plain names, none of them dots alone. */
const PLAIN_PATH = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)*\/?$/;

/** The path under which a site of this address is published: `` or `/folder`. */
export function basePath(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

/** What keeps an address from being that of a whole site; `none` where it is no address at all. */
export type SiteAddressFault = {
  readonly is: 'none' | 'user' | 'query' | 'fragment' | 'path' | 'unreadable';
};

/**
 * What keeps an address from being that of a whole site; undefined where nothing does. Every address
 * of the site begins with it, so after its host stands a plain path and nothing else: a path `//name`
 * would be another host.
 */
export function siteAddressFault(address: string): SiteAddressFault | undefined {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]+)(.*)$/is.exec(address) ?? [];
  // Browsers drop tabs and line ends and read a backslash as a slash: none of them is in an address.
  if (authority === undefined || /[\s\\\p{Cc}]/u.test(address)) return { is: 'none' };
  if (authority.includes('@')) return { is: 'user' };
  if (rest.includes('?')) return { is: 'query' };
  if (rest.includes('#')) return { is: 'fragment' };
  if (!PLAIN_PATH.test(rest)) return { is: 'path' };
  return URL.canParse(address) ? undefined : { is: 'unreadable' };
}
