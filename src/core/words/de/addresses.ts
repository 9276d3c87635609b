import type { AddressFault } from '../../model/web-address.ts';

/** What keeps an address from being one that is linked to, as a sentence; nothing where it is none at all. */
export function addressFault(fault: AddressFault): string {
  switch (fault.is) {
    case 'none':
      return '';
    case 'too-long':
      return `Sie ist länger als ${fault.most} Zeichen.`;
    case 'user':
      return 'Sie enthält einen Benutzernamen oder ein Passwort.';
    case 'port':
      return `Es gibt keinen Port ${fault.port}.`;
    case 'percent':
      return 'Auf ein "%" darin folgen keine zwei Hexadezimalziffern.';
    case 'hidden-control':
      return 'Sie versteckt ein Steuerzeichen hinter einem "%".';
    case 'unescaped':
      return 'Sie enthält ein Zeichen, das in Adressen nur hinter einem "%" vorkommt.';
    case 'unreadable':
      return 'Sie lässt sich nicht als Adresse lesen.';
    case 'query':
      return 'Sie enthält eine Abfrage, ab dem "?".';
    case 'fragment':
      return 'Sie enthält ein Fragment, ab dem "#".';
    case 'path':
      return 'Ihr Pfad ist nicht schlicht: Zwischen einzelnen Schrägstrichen stehen Buchstaben von A bis Z, Ziffern und "-", "_" oder ".".';
    case 'no-name':
      return 'Ihr Host ist kein vollständiger Name.';
    case 'number':
      return 'Ihr Host ist eine Zahl, kein Name.';
    case 'punycode':
      return 'Ihr Host enthält Punycode, der für keine Buchstaben steht.';
    case 'long-label':
      return `Ein Teil ihres Hosts ist länger als ${fault.most} Zeichen.`;
    case 'long-host':
      return `Ihr Host ist länger als ${fault.most} Zeichen.`;
    case 'letters':
      return `${hostOf(fault.reads)} ${LETTERS[fault.kind]}.`;
  }
}

const LETTERS = {
  foreign: 'enthält ein Zeichen, das in Hostnamen nicht vorkommt',
  mixed: 'mischt Buchstaben mehrerer Schriften',
  sign: 'enthält einen Buchstaben, der wie ein Schrägstrich oder ein Bindestrich aussieht',
  imitating: 'ist mit Buchstaben geschrieben, die nur aussehen wie "a" bis "z"',
} as const;

/** @param reads the host in letters, where it is written in Punycode */
function hostOf(reads: string | undefined): string {
  return reads === undefined ? 'Ihr Host' : `Ihr Host, zu lesen als "${reads}",`;
}
