import type { ContentGraph } from '../graph/graph.ts';
import { addressesFor } from '../kinds/urls.ts';
import type { Addresses } from '../kinds/urls.ts';

/** A kind of file that is made for programs, beside the pages for readers. */
export interface MachineFile {
  /** Its own among all kinds, in small letters and hyphens. */
  readonly name: string;
  /** What it is, as a sentence. */
  readonly about: string;
  /** As hosts send it, who know it by the ending of the address alone; without parameters. */
  readonly mediaType: string;
  /** Whether a file is the longer, the more entries the story has. */
  readonly grows: boolean;
  /** What one may weigh that pages fetch while somebody reads, in bytes after brotli. */
  readonly limit?: number;
  /** How the head of every page announces it; only a kind of one file can be. */
  readonly announced?: Announcement;
  /** Of which things there is one each; a kind without it is one file. */
  readonly each?: {
    /** What the parts of the address are called that differ, in their order. */
    readonly by: readonly string[];
    of(graph: ContentGraph): Iterable<readonly string[]>;
  };
  /** The address of one. It must end as files of its media type do. */
  address(to: Addresses, ...parts: string[]): string;
  /** The text of one. */
  text(graph: ContentGraph, ...parts: string[]): string;
}

interface Announcement {
  /** A kind of link (https://www.iana.org/assignments/link-relations). */
  readonly rel: 'alternate' | 'describedby';
  readonly title: string;
}

/** A link in the head of a page. */
export interface HeadLink extends Announcement {
  readonly type: string;
  readonly href: string;
}

/** A part of an address that can neither lead elsewhere nor be another one to some file system. */
const PART = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Below the root, no part hidden, and with an ending, by which hosts know what it is. */
const ROUTE = /^(?:\/(?:[a-z0-9]+(?:[.-][a-z0-9]+)*|\[[a-z]+\]))+\.[a-z0-9]+$/;

/** The address of a kind's files below the site's base, with `[name]` for a part that differs. */
export function routeOf({ address, each }: MachineFile): string {
  return address(addressesFor(''), ...(each?.by ?? []).map((name) => `[${name}]`));
}

/** Tells whether a file of a built site, such as `/claims/a/card.json`, is of a kind. */
export function isOfKind(file: MachineFile, path: string): boolean {
  const pattern = routeOf(file)
    .replaceAll('.', '\\.')
    .replaceAll(/\[[a-z]+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/**
 * The parts of the addresses of all files of a kind.
 * @throws when one could lead out of the site's folder, or two are the same
 */
export function partsOf({ name, each }: MachineFile, graph: ContentGraph): (readonly string[])[] {
  const all = each ? [...each.of(graph)] : [[]];
  const seen = new Set<string>();
  for (const parts of all) {
    const shown = JSON.stringify(parts);
    if (parts.length !== (each?.by.length ?? 0) || !parts.every((part) => PART.test(part))) {
      throw new Error(`The machine file "${name}" can have no address of the parts ${shown}.`);
    }
    if (seen.has(shown)) throw new Error(`The machine file "${name}" has ${shown} twice.`);
    seen.add(shown);
  }
  return all;
}

/** What the head of every page says of machine files. */
export function announcedIn(table: readonly MachineFile[], to: Addresses): HeadLink[] {
  return table.flatMap(({ announced, mediaType, address }) =>
    announced ? [{ ...announced, type: mediaType, href: address(to) }] : [],
  );
}

/** What is wrong with a table of machine files, as sentences; nothing can be built with one. */
export function tableFaults(table: readonly MachineFile[]): string[] {
  return table.flatMap((file, index) => {
    const { name, mediaType, announced, each } = file;
    const route = routeOf(file);
    const before = table.slice(0, index);
    const isTwice = each?.by.some((part, at) => each.by.indexOf(part) !== at);
    return [
      ...(PART.test(name) ? [] : ['has a name that is no id']),
      ...(before.some((other) => other.name === name) ? ['is there twice'] : []),
      ...(before.some((other) => overlaps(routeOf(other), route))
        ? ['has the address of another']
        : []),
      ...(ROUTE.test(route) ? [] : [`cannot have the address "${route}"`]),
      ...(/\.x?html?$/.test(route) ? ['would be a page'] : []),
      ...(/^[a-z]+\/[a-z0-9.+-]+$/.test(mediaType) ? [] : ['has no media type']),
      ...(announced && each ? ['is announced, but is more than one file'] : []),
      ...(isTwice ? ['calls two parts of its address the same'] : []),
    ].map((fault) => `The machine file "${name}" ${fault}.`);
  });
}

/** Whether two routes could have a file in common. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')];
  return a.length === b.length && a.every((part, at) => meets(part, b[at] ?? ''));
}

function meets(one: string, other: string): boolean {
  const matches = (pattern: string, text: string): boolean =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\[[a-z]+\]/g, '.+')}$`).test(text);
  return matches(one, other) || matches(other, one);
}
