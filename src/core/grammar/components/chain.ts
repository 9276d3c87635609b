import { isEntryId } from '../../model/ids.ts';
import type { EntryId } from '../../model/ids.ts';

/**
 * The way of words from who said them, or disputes them, to the publisher, who may be one. Between
 * the two stand actors, and documents: works or reports.
 */
export type Chain = readonly [EntryId, ...EntryId[]];

/** The last of a chain: who published the words. */
export function publisherOf([speaker, ...others]: Chain): EntryId {
  return others.at(-1) ?? speaker;
}

/** The chain that a text is: ids between ">" or, where a link is inferred, ">?". */
export function readChain(text: string): Chain | undefined {
  return text.trim().startsWith('?') ? undefined : idsIn(text.replaceAll('>?', '>'), '>');
}

/** The places in a chain, from 1, that are reached by a link which somebody inferred. */
export function inferredIn(text: string | undefined): number[] {
  return (text?.split('>') ?? []).flatMap((part, index) => (part.startsWith('?') ? [index] : []));
}

/** A link in other signs: arrows, and question marks on either side. */
const LINK = /([?？\s]*)(?:→|⟶|＞|»|›|[-–=]*>)([?？\s]*)/gu;

/** Longer than any chain that somebody means. */
const LONGEST_CHAIN = 500;

/** What a text can only mean that has other signs between its ids than a chain. */
export function meantChain(text: string): string | undefined {
  if (text.length > LONGEST_CHAIN) return undefined;
  const right = text
    .replace(LINK, (_, before: string, after: string) =>
      /[?？]/u.test(before + after) ? ' >? ' : ' > ',
    )
    .trim();
  return readChain(right) ? right : undefined;
}

/** The ids of a text with such a sign between them; undefined where a part is none. */
export function idsIn(text: string, between: string): Chain | undefined {
  const ids = text.split(between).map((part) => part.trim());
  return isChain(ids) ? ids : undefined;
}

/** Tells whether all parts of a text are ids; a text has one part at least. */
function isChain(parts: readonly string[]): parts is Chain {
  return parts.every(isEntryId);
}
