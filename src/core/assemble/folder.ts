import { compareText } from '../model/problem.ts';

/** What stands in a folder under one name. */
export interface Item {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** The bytes of a plain file, or why there are none. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large'; readonly size: number }
  /** A pipe, for one, or a folder. */
  | { readonly kind: 'not-plain' }
  /** The reason in the words of the system: `permission denied`. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * A content folder, wherever it is: on a disk, in memory, in a browser. Paths are relative to it,
 * with forward slashes; the folder itself is `''`.
 */
export interface Folder {
  /** Its own name, for messages. */
  readonly name: string;
  /** Whether it only leads to a folder, which may be anybody's. */
  readonly isLink: boolean;
  /** What stands in a folder, in any order, or why that cannot be told. */
  readonly list: (path: string) => readonly Item[] | { readonly reason: string };
  /** A file, not read when it is larger than `limit` bytes. A link is not followed. */
  readonly read: (path: string, limit: number) => FileContent;
}

/**
 * A folder in memory.
 * @param files texts or bytes by their path below the folder
 */
export function memoryFolder(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  name = 'content',
): Folder {
  const contents = new Map(Object.entries(files));
  return {
    name,
    isLink: false,
    list: (path) => {
      const start = path === '' ? '' : `${path}/`;
      const items = new Map<string, Item>();
      for (const file of contents.keys()) {
        if (!file.startsWith(start)) continue;
        const [head = '', ...rest] = file.slice(start.length).split('/');
        items.set(head, { name: head, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...items.values()];
    },
    read: (path, limit) => {
      const content = contents.get(path);
      if (content === undefined) return { kind: 'unreadable', reason: 'ENOENT' };
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return bytes.length > limit
        ? { kind: 'too-large', size: bytes.length }
        : { kind: 'bytes', bytes };
    },
  };
}

/** Items by name, so that every machine reads them in one order. */
export function inOrder(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => compareText(a.name, b.name));
}
