import { hostFault, readableHost } from './hosts.ts';
import type { HostFault } from './hosts.ts';
import type { SiteAddressFault } from './site-address.ts';

/** Longest address that is linked to, in UTF-16 code units. */
const LONGEST = 2000;

/** Where an address begins, up to its host and without its port. */
const AUTHORITY = /^https?:\/\/([^/?#@:]+)/iu;

/** What keeps an address from being a plain web address, or that of a site; `none` where it is no address at all. */
export type AddressFault =
  | HostFault
  | SiteAddressFault
  | { readonly is: 'percent' | 'hidden-control' | 'unescaped' }
  | { readonly is: 'too-long'; readonly most: number }
  | { readonly is: 'port'; readonly port: string };

/**
 * What keeps an address from being a plain web address; undefined where nothing does. One rule for
 * links, definitions, addresses in the text and frontmatter: http(s), a host with a name that shows
 * whose it is, and nothing in disguise.
 */
export function addressFault(value: string): AddressFault | undefined {
  const protocol = /^https?:\/\//i.exec(value)?.[0];
  // Browsers drop tabs and line ends and read a backslash as a slash: none of them is in an address.
  if (protocol === undefined || /[\s\\\p{Cc}]/u.test(value)) return { is: 'none' };
  if (value.length > LONGEST) return { is: 'too-long', most: LONGEST };
  const authority = value.slice(protocol.length).replace(/[/?#].*/su, '');
  if (authority.includes('@')) return { is: 'user' };
  const port = /:(\d{1,5})$/.exec(authority)?.[1];
  if (Number(port) < 1 || Number(port) > 65_535) return { is: 'port', port: `${port}` };
  const fault = hostFault(authority.replace(/:\d{1,5}$/, ''));
  if (fault !== undefined) return fault;
  if (/%(?![\dA-Fa-f]{2})/.test(value)) return { is: 'percent' };
  if (/%(?:[01][\dA-Fa-f]|7[Ff])/.test(value)) return { is: 'hidden-control' };
  if (/[<>"\p{Default_Ignorable_Code_Point}]/u.test(value)) return { is: 'unescaped' };
  return URL.canParse(value) ? undefined : { is: 'unreadable' };
}

/** The host of an address, in the letters of its readers; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  const host = AUTHORITY.exec(address)?.[1];
  return host === undefined ? undefined : readableHost(host);
}
