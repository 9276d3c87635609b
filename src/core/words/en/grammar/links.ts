import type { AddressFault } from '../../../model/web-address.ts';
import type { Language } from '../../language.ts';
import { addressFault } from '../addresses.ts';

const LITERAL = 'A literal bracket is written "\\[".';
const FORMS = 'Write [[id]], [[Title]] or [[id|words to show]]';
const TWO_LINKS = 'End the link before it, or take one of the two out.';
const TRUE_WORDS =
  'Say in words what stands there, or link to the address that is shown. An outlet that is called like an address is written without its end.';

/** What is said of links in a text. */
export function links(_: Language) {
  /** Where a link leads: to a host, or else to a part of its own page. */
  const target = (host: string | undefined): string =>
    host === undefined ? 'a part of this page' : `"${host}"`;
  return {
    wikiLinks: {
      notClosed: () => ({
        message: 'The link that begins here is not closed.',
        hint: `Close it: [[id]] or [[id|words to show]]. In a table, write its "|" as "\\|". ${LITERAL}`,
      }),
      notOpened: () => ({
        message: 'A link is closed here that was not opened.',
        hint: 'Open it with two brackets: [[id]]. A literal bracket is written "\\]".',
      }),
      parenthesis: () => ({
        message: 'A parenthesis follows these brackets at once.',
        hint: 'Put a space between them, or write [words](https://…) for a link to another site.',
      }),
      code: () => ({
        message: 'The link holds one of the characters "<", "{", "}" and "`".',
        hint: `${FORMS} with words alone.`,
      }),
      noEntry: () => ({ message: 'The link names no entry.', hint: `${FORMS}.` }),
      noWords: () => ({ message: 'The link shows no words.', hint: `${FORMS}.` }),
    },
    webLinks: {
      noPart: (url: string) => ({
        message: `The site does not link to "${url}".`,
        hint: 'To link to a part of this page, write its name after the "#": #p3 or #s-some-heading.',
      }),
      mail: (url: string) => ({
        message: `The site does not link to "${url}".`,
        hint: 'Write the mail address as words, without a link.',
      }),
      ownPage: (url: string) => ({
        message: `The site does not link to "${url}".`,
        hint: 'To link to another page, write [[its-id]].',
      }),
      unsafe: (url: string, fault: AddressFault) => ({
        message: `The site does not link to "${url}".`,
        hint: `${addressFault(fault)} Give a full address that begins with https://.`.trimStart(),
      }),
      /** @param host where the link leads; undefined for a part of its own page */
      otherText: (claimed: string, host: string | undefined) => ({
        message: `The text says "${claimed}", and the link leads to ${target(host)}.`,
        hint: TRUE_WORDS,
      }),
      otherTitle: (claimed: string, host: string | undefined) => ({
        message: `The title says "${claimed}", and the link leads to ${target(host)}.`,
        hint: TRUE_WORDS,
      }),
      otherPlace: (claimed: string) => ({
        message: `The place in the work says "${claimed}", and the link leads to ${target(undefined)}.`,
        hint: TRUE_WORDS,
      }),
    },
    nestedLinks: {
      link: () => ({ message: 'A link stands inside a link.', hint: TWO_LINKS }),
      citation: () => ({ message: 'A citation stands inside a link.', hint: TWO_LINKS }),
      note: () => ({ message: 'The mark of a note stands inside a link.', hint: TWO_LINKS }),
      element: (name: string) => ({
        message: `<${name}> stands inside a link.`,
        hint: TWO_LINKS,
      }),
    },
  };
}
