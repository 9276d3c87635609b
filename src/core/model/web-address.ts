/** Longest address that is linked to, in UTF-16 code units. */
const LONGEST = 2000;

/** The letters that one host name may be written in: a script, or scripts that one language mixes. */
const ALPHABETS: readonly RegExp[] = [
  /^[\p{ASCII}\p{Script=Latin}]+$/u,
  /^[\d.\-\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  ...['Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Devanagari', 'Bengali']
    .concat('Tamil', 'Thai', 'Hangul', 'Han', 'Ethiopic')
    .map((script) => new RegExp(String.raw`^[\d.\-\p{Script_Extensions=${script}}]+$`, 'u')),
];

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
  const authority = value.slice(protocol.length).replace(/[/?#].*$/su, '');
  const rest = value.slice(protocol.length + authority.length);
  if (authority.includes('@')) return 'It holds a user name or password.';
  const port = /:(\d{1,5})$/.exec(authority)?.[1];
  if (Number(port) < 1 || Number(port) > 65_535) return `There is no port ${port}.`;
  const fault = hostFault(authority.replace(/:\d{1,5}$/, ''));
  if (fault !== undefined) return fault;
  if (/%(?![\dA-Fa-f]{2})/.test(rest)) return 'A "%" in it is not followed by two hex digits.';
  if (/%(?:[01][\dA-Fa-f]|7[Ff])/.test(rest)) return 'It hides a control character behind a "%".';
  if (/[<>"\p{Default_Ignorable_Code_Point}]/u.test(rest)) {
    return 'It holds a character that addresses have only behind a "%".';
  }
  return URL.canParse(value) ? undefined : 'It cannot be read as an address.';
}

/** What is wrong with a host as it is written, without its port. */
function hostFault(host: string): string | undefined {
  if (host.startsWith('[')) return 'Its host is a number, not a name.';
  const labels = host.toLowerCase().split('.');
  if (labels.some((label) => /^-|-$|^$/.test(label))) return 'Its host is no full name.';
  // The last label of a name has a letter; whatever else is read as a number (WHATWG URL, 3.5).
  if (/(?:^|\.)(?:\d+|0x[\da-f]*)$/i.test(host)) return 'Its host is a number, not a name.';
  if (labels.length < 2) return 'Its host is no full name.';
  if (labels.some((label) => label.startsWith('xn--'))) {
    return 'Its host is in Punycode, which shows nobody whose it is: write its own letters.';
  }
  if (host.normalize('NFKC') !== host || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(host)) {
    return 'Its host holds a character that names of hosts do not have.';
  }
  if (!ALPHABETS.some((alphabet) => alphabet.test(host))) {
    return 'Its host mixes letters of several scripts.';
  }
  return undefined;
}
