import type { ContentGraph } from '../graph/graph.ts';
import { NOT_STATED } from '../model/accounts.ts';
import type { Account } from '../model/accounts.ts';
import { addressFault } from '../model/web-address.ts';

/** Something that the settings state; an address, or one of mail, leads there. */
export interface StatedView {
  readonly text: string;
  readonly href: string | undefined;
}

/** What is stated of each; nothing where the settings state nothing. */
export function accountability({ site }: ContentGraph): Record<Account, readonly StatedView[]> {
  const stated = (value: string | readonly string[]): StatedView[] =>
    [value]
      .flat()
      .filter((text) => text !== NOT_STATED)
      .map((text) => ({ text, href: hrefOf(text) }));
  return {
    publisher: stated(site.publisher),
    editors: stated(site.editors),
    contact: stated(site.contact),
    corrections: stated(site.corrections),
    ownership: stated(site.ownership),
    funding: stated(site.funding),
  };
}

/** One address of mail and nothing beside it; what it holds needs no escape in a link. */
const MAIL = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

function hrefOf(text: string): string | undefined {
  if (MAIL.test(text)) return `mailto:${text}`;
  return /^https?:/.test(text) && addressFault(text) === undefined ? text : undefined;
}
