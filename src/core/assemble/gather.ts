import { quotable } from '../grammar/characters.ts';
import { readFileName } from '../grammar/file-name.ts';
import type { FileName, NameFault } from '../grammar/file-name.ts';
import type { ImageFile } from '../grammar/images/image.ts';
import { isLitter } from '../grammar/litter.ts';
import { nearest } from '../grammar/near.ts';
import { brokenFile, brokenSite } from '../grammar/result.ts';
import type { ParsedSite, ParseResult } from '../grammar/result.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Collection, Kinds, PageCollection } from '../kinds/index.ts';
import { isEntryId } from '../model/ids.ts';
import type { EntryId } from '../model/ids.ts';
import { IMAGE_LIMIT, isImageEnding } from '../model/images.ts';
import type { ImageEnding } from '../model/images.ts';
import { PlainError } from '../model/plain-error.ts';
import { problem, startOfFile } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import type { Hash } from '../model/quotation.ts';
import { RECORD_ENDING } from '../quotes/record.ts';
import { say } from '../words/say.ts';
import { bytesOf, TEXT_LIMIT, textOf } from './content-file.ts';
import { inOrder } from './folder.ts';
import type { Folder, Item } from './folder.ts';
import { ask } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Task } from './task.ts';

/** The name of the file with the settings of the whole site. */
export const SITE_FILE = 'site.yaml';

/** A file that belongs to an entry, as it was found; without text where it could not be read. */
export interface TextFile {
  /** Its path, for messages. */
  readonly shown: string;
  readonly text: string | undefined;
}

/** A content folder as it was read, each file parsed by itself. */
export interface Gathered {
  readonly results: readonly ParseResult[];
  /** The figures of data sets, by id. */
  readonly figures: ReadonlyMap<EntryId, TextFile>;
  /** The records of verified quotations, by the id of their source. */
  readonly records: ReadonlyMap<EntryId, TextFile>;
  /** Also those that have a problem, without their size. */
  readonly images: readonly ImageFile[];
  readonly site: ParsedSite | undefined;
  /** What is wrong with files as files; what is wrong inside them is in their results. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
  /** The collections whose folder could not be read. */
  readonly unread: readonly Collection[];
}

/** An entry's file to be parsed; under a wrong name it stands for what links to it, but is no entry yet. */
interface EntryTask {
  readonly task: Task<'entry'>;
  readonly isMisnamed: boolean;
}

interface ImageTask {
  readonly file: Pick<ImageFile, 'collection' | 'name' | 'path' | 'digest'>;
  readonly task: Task<'image'>;
}

/**
 * Reads a content folder. Under a name that is nearly right, a file or folder is read as what
 * the right name promises, so that one wrong name gives one problem.
 * @param shown the folder's path for messages
 * @param hash names the bytes of images
 * @param kinds the collections that there are, a folder each
 * @throws when the folder itself cannot be read
 */
export function* gatherContent(
  folder: Folder,
  shown: string,
  hash: Hash,
  kinds = BUILT_IN_KINDS,
): Steps<Gathered> {
  const walk = new Walk(folder, shown, hash, kinds);
  walk.readContent();
  const entries = yield* ask(walk.entries.map(({ task }) => task));
  const [site] = yield* ask(walk.site ? [walk.site] : []);
  const images = yield* ask(walk.pictures.map(({ task }) => task));
  return {
    results: [
      ...walk.broken,
      ...entries.map((result, at) => {
        const { task, isMisnamed } = walk.entries[at] ?? {};
        return task && isMisnamed ? brokenFile(task, result.problems) : result;
      }),
    ],
    figures: walk.figures,
    records: walk.records,
    images: [
      ...walk.unseen,
      ...walk.pictures.map(({ file }, at) => ({ ...file, size: images[at]?.size })),
    ],
    site: walk.brokenSite ?? site,
    problems: [...walk.problems, ...images.flatMap(({ problems }) => problems)],
    files: walk.files,
    unread: walk.unread,
  };
}

/** One walk through a content folder: it reads every file and parses none. */
class Walk {
  readonly problems: Problem[] = [];
  readonly entries: EntryTask[] = [];
  readonly broken: ParseResult[] = [];
  readonly figures = new Map<EntryId, TextFile>();
  readonly records = new Map<EntryId, TextFile>();
  readonly pictures: ImageTask[] = [];
  readonly unseen: ImageFile[] = [];
  readonly unread: Collection[] = [];
  site: Task<'site'> | undefined;
  brokenSite: ParsedSite | undefined;
  files = 0;
  readonly #folder: Folder;
  readonly #shown: string;
  readonly #hash: Hash;
  readonly #kinds: Kinds;

  constructor(folder: Folder, shown: string, hash: Hash, kinds: Kinds) {
    this.#folder = folder;
    this.#shown = shown;
    this.#hash = hash;
    this.#kinds = kinds;
  }

  readContent(): void {
    if (this.#folder.isLink) {
      this.#report('', 'unexpected-file', say.folder.onlyLink(this.#folder.name));
      this.unread.push(...this.#kinds.collections);
      return;
    }
    const items = this.#list('');
    if ('reason' in items) {
      throw new PlainError(`The content folder ${this.#shown} cannot be read: ${items.reason}.`);
    }
    const names = items.map((item) => item.name);
    for (const item of items) this.#readTop(item, names);
  }

  #readTop(item: Item, names: readonly string[]): void {
    // A link or a file in a folder's place: what the folder should hold is not known.
    if (this.#kinds.isCollection(item.name) && item.kind !== 'folder') {
      this.unread.push(item.name);
      this.#report(item.name, 'unexpected-file', say.folder.noFolder(item.name, item.kind));
      return;
    }
    if (item.name === SITE_FILE && item.kind !== 'file') {
      this.#report(item.name, 'unexpected-file', say.folder.noFile(item.name, item.kind));
      return;
    }
    const rightNames = item.kind === 'folder' ? this.#kinds.collections : [SITE_FILE];
    const near = nearest(
      item.name,
      rightNames.filter((name) => name === item.name || !names.includes(name)),
    );
    if (near !== item.name) {
      this.#report(
        item.name,
        'unexpected-file',
        say.folder.stranger(item.name, near, SITE_FILE, this.#kinds.collections),
      );
    }
    if (near === undefined) return;
    if (this.#kinds.isCollection(near)) this.#readFolder(near, item.name);
    else if (item.kind === 'file') this.#readSite(item.name);
  }

  #readFolder(collection: Collection, path: string): void {
    const items = this.#list(path);
    if ('reason' in items) {
      this.unread.push(collection);
      this.#report(path, 'unreadable-file', say.folder.unreadable(items.reason));
      return;
    }
    const names = items.map((item) => item.name);
    for (const item of items) this.#readItem(collection, item, names, `${path}/${item.name}`);
  }

  #readItem(collection: Collection, item: Item, siblings: readonly string[], path: string): void {
    if (item.kind === 'folder') {
      this.#report(path, 'unexpected-file', say.folder.inside(item.name, collection));
      const named = readFileName(collection, item.name, siblings, this.#kinds);
      if ('id' in named && named.fault === undefined) this.#standIn(collection, named, path);
      this.#readFolder(collection, path);
      return;
    }
    const record = collection === 'sources' ? recordId(item.name) : undefined;
    if (record !== undefined && item.kind === 'file') {
      this.#readAside(this.records, record, path);
      return;
    }
    const naming = readFileName(collection, item.name, siblings, this.#kinds);
    if (item.kind !== 'file') {
      this.#report(path, 'unexpected-file', say.folder.noFile(item.name, item.kind));
      this.#standIn(collection, naming, path);
      return;
    }
    const fault = 'id' in naming ? naming.fault : naming;
    if (fault) this.#report(path, fault.code, fault);
    if ('id' in naming) this.#readNamed(collection, naming, path);
  }

  #readNamed(collection: Collection, naming: FileName, path: string): void {
    const { id, ending } = naming;
    if (this.#kinds.isPage(collection) && isImageEnding(ending)) {
      this.#readImage(collection, `${id}${ending}`, ending, path);
    } else if (ending === '.csv') {
      this.#readAside(this.figures, id, path);
    } else {
      this.#readEntry(collection, naming, path);
    }
  }

  #readEntry(collection: Collection, { id, fault }: FileName, path: string): void {
    const { text, problem } = this.#text(path);
    const file = { collection, id, path: this.#at(path), text };
    if (problem) this.broken.push(brokenFile(file, [problem]));
    else this.entries.push({ task: { kind: 'entry', ...file }, isMisnamed: fault !== undefined });
  }

  /** A file beside an entry, which is read together with it. */
  #readAside(files: Map<EntryId, TextFile>, id: EntryId, path: string): void {
    const { text, problem } = this.#text(path);
    if (problem) this.problems.push(problem);
    files.set(id, { shown: this.#at(path), text: problem ? undefined : text });
  }

  #readSite(path: string): void {
    const { text, problem } = this.#text(path);
    const file = this.#at(path);
    if (problem) this.brokenSite = brokenSite(file, [problem]);
    else this.site = { kind: 'site', path: file, text };
  }

  #readImage(collection: PageCollection, name: string, ending: ImageEnding, place: string): void {
    this.files += 1;
    const path = this.#at(place);
    const { bytes, problem } = bytesOf(
      this.#folder.read(place, IMAGE_LIMIT),
      path,
      IMAGE_LIMIT,
      say.files.largeImage,
    );
    if (problem) {
      this.problems.push(problem);
      this.unseen.push(unseen({ collection, name, path }));
      return;
    }
    this.pictures.push({
      file: { collection, name, path, digest: this.#hash(bytes) },
      task: { kind: 'image', path, bytes, ending },
    });
  }

  /** Something stands here that is no file: what refers to it is no second problem. */
  #standIn(collection: Collection, naming: FileName | NameFault, path: string): void {
    if (!('id' in naming)) return;
    const { id, ending } = naming;
    const file = { collection, path: this.#at(path) };
    if (this.#kinds.isPage(collection) && isImageEnding(ending)) {
      this.unseen.push(unseen({ ...file, collection, name: `${id}${ending}` }));
    } else {
      this.broken.push(brokenFile({ ...file, id, text: '' }, []));
    }
  }

  #list(path: string): readonly Item[] | { readonly reason: string } {
    const items = this.#folder.list(path);
    return 'reason' in items ? items : inOrder(items.filter(({ name }) => !isLitter(name)));
  }

  #text(path: string): ReturnType<typeof textOf> {
    this.files += 1;
    return textOf(this.#folder.read(path, TEXT_LIMIT), this.#at(path));
  }

  #at(path: string): string {
    return path === '' ? this.#shown : `${this.#shown}/${path}`;
  }

  #report(path: string, code: Problem['code'], { message, hint, by }: Said): void {
    const said = { message: quotable(message), hint: quotable(hint), ...(by && { by }) };
    this.problems.push(problem(startOfFile(this.#at(path)), code, said));
  }
}

/** Stands for an image that has its problem already, so that a text that shows it has none. */
function unseen(file: Pick<ImageFile, 'collection' | 'name' | 'path'>): ImageFile {
  return { ...file, digest: '', size: undefined };
}

/** The source that a file of this name is the record of; undefined when it is none. */
function recordId(name: string): EntryId | undefined {
  const id = name.endsWith(RECORD_ENDING) ? name.slice(0, -RECORD_ENDING.length) : '';
  return isEntryId(id) ? id : undefined;
}
