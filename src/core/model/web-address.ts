import { hostFault, readableHost } from './hosts.ts';

/** Longest address that is linked to, in UTF-16 code units. */
const LONGEST = 2000;

/** Where an address begins, up to its host and without its port. */
const AUTHORITY = /^https?:\/\/([^/?#@:]+)/iu;

/**
 * What keeps an address from being a plain web address, as a sentence; `''` where it is none at
 * all, and undefined where nothing does. One rule for links, definitions, addresses in the text
 * and frontmatter: http(s), a host with a name that shows whose it is, and nothing in disguise.
 */
export function addressFault(value: string): string | undefined {
  const protocol = /^https?:\/\//i.exec(value)?.[0];
  // Browsers drop tabs and line ends and read a backslash as a slash: none of them is in an address.
  if (protocol === undefined || /[\s\\\p{Cc}]/u.test(value)) return '';
  if (value.length > LONGEST) return `It is longer than ${LONGEST} characters.`;
  const authority = value.slice(protocol.length).replace(/[/?#].*/su, '');
  if (authority.includes('@')) return 'It holds a user name or password.';
  const port = /:(\d{1,5})$/.exec(authority)?.[1];
  if (Number(port) < 1 || Number(port) > 65_535) return `There is no port ${port}.`;
  const fault = hostFault(authority.replace(/:\d{1,5}$/, ''));
  if (fault !== undefined) return fault;
  if (/%(?![\dA-Fa-f]{2})/.test(value)) return 'A "%" in it is not followed by two hex digits.';
  if (/%(?:[01][\dA-Fa-f]|7[Ff])/.test(value)) return 'It hides a control character behind a "%".';
  if (/[<>"\p{Default_Ignorable_Code_Point}]/u.test(value)) {
    return 'It holds a character that addresses have only behind a "%".';
  }
  return URL.canParse(value) ? undefined : 'It cannot be read as an address.';
}

/** The host of an address, in the letters of its readers; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  const host = AUTHORITY.exec(address)?.[1];
  return host === undefined ? undefined : readableHost(host);
}
