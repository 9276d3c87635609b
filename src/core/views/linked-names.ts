import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';

/** A stretch of a text; with an address it is the name of somebody who has a page. */
export interface NamedPart {
  readonly text: string;
  readonly url?: string;
}

/** A text of no markup, in which each actor is a link where it is first called by its title. */
export function linkedNames(graph: ContentGraph, text: string): readonly NamedPart[] {
  const found = ledgerOf(graph)
    .actors.flatMap(({ id, data: { title } }) => {
      const at = placeOf(title, text);
      return at === -1 ? [] : [{ at, title, url: graph.addresses.entry('actors', id) }];
    })
    // Of two names that begin alike, the longer one is meant.
    .sort((a, b) => a.at - b.at || b.title.length - a.title.length);
  const parts: NamedPart[] = [];
  let end = 0;
  for (const { at, title, url } of found) {
    if (at < end) continue;
    if (at > end) parts.push({ text: text.slice(end, at) });
    parts.push({ text: title, url });
    end = at + title.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}

/** Where a name stands as whole words first; -1 where it does not. */
function placeOf(name: string, text: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!around.some((letter) => /[\p{L}\p{N}-]/u.test(letter))) return at;
  }
  return -1;
}
