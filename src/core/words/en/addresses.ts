import type { AddressFault } from '../../model/web-address.ts';

/** What keeps an address from being one that is linked to, as a sentence; nothing where it is none at all. */
export function addressFault(fault: AddressFault): string {
  switch (fault.is) {
    case 'none':
      return '';
    case 'too-long':
      return `It is longer than ${fault.most} characters.`;
    case 'user':
      return 'It holds a user name or password.';
    case 'port':
      return `There is no port ${fault.port}.`;
    case 'percent':
      return 'A "%" in it is not followed by two hex digits.';
    case 'hidden-control':
      return 'It hides a control character behind a "%".';
    case 'unescaped':
      return 'It holds a character that addresses have only behind a "%".';
    case 'unreadable':
      return 'It cannot be read as an address.';
    case 'query':
      return 'It holds a query, from the "?" on.';
    case 'fragment':
      return 'It holds a fragment, from the "#" on.';
    case 'path':
      return 'Its path is not plain: between single slashes stand letters of A to Z, digits and "-", "_" or ".".';
    case 'no-name':
      return 'Its host is no full name.';
    case 'number':
      return 'Its host is a number, not a name.';
    case 'punycode':
      return 'Its host holds Punycode that stands for no letters.';
    case 'long-label':
      return `A part of its host is longer than ${fault.most} characters.`;
    case 'long-host':
      return `Its host is longer than ${fault.most} characters.`;
    case 'letters':
      return `${hostOf(fault.reads)} ${LETTERS[fault.kind]}.`;
  }
}

const LETTERS = {
  foreign: 'holds a character that names of hosts do not have',
  mixed: 'mixes letters of several scripts',
  sign: 'holds a letter that looks like a slash or a hyphen',
  imitating: 'is written in letters that only look like "a" to "z"',
} as const;

/** @param reads the host in letters, where it is written in Punycode */
function hostOf(reads: string | undefined): string {
  return reads === undefined ? 'Its host' : `Its host, which reads "${reads}",`;
}
