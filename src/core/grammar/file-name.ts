import type { ProblemCode } from '../model/codes.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Collection } from '../kinds/index.ts';
import type { EntryId } from '../model/ids.ts';
import { IMAGE_ENDINGS } from '../model/images.ts';
import type { ImageEnding } from '../model/images.ts';
import type { Said } from '../model/problem.ts';
import type { NameAdvice } from '../words/en/grammar/files.ts';
import { say } from '../words/say.ts';

/** The endings of files: of entries, of the figures of a data set, and of images. */
type Ending = '.mdx' | '.yaml' | '.csv' | ImageEnding;

/** What a file's name says of it, and what is wrong with the name. */
export interface FileName {
  /** The id that the file has or, under a wrong name, most probably should have. */
  readonly id: EntryId;
  /** What kind of file it is; the ending that it has or should have. */
  readonly ending: Ending;
  readonly fault?: NameFault;
}

export interface NameFault extends Said {
  readonly code: ProblemCode;
}

/** Endings that people write for those of this site. */
const MEANT_ENDINGS: Readonly<Record<string, Ending>> = {
  '.mdx': '.mdx',
  '.md': '.mdx',
  '.markdown': '.mdx',
  '.yaml': '.yaml',
  '.yml': '.yaml',
  '.csv': '.csv',
  '.png': '.png',
  '.jpg': '.jpg',
  '.jpeg': '.jpg',
  '.webp': '.webp',
  '.avif': '.avif',
};

/** Pictures of other kinds. */
const OTHER_IMAGE = /^\.(?:svgz?|gif|apng|bmp|tiff?|hei[cf]|ico|jfif|jxl|psd)$/i;

/** Names that Windows keeps for devices, whatever their ending: such a file cannot be checked out. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Reads the name of a file in a collection's folder; a fault alone where it can be no entry.
 * @param siblings the names of all files of the folder
 */
export function readFileName(
  collection: Collection,
  name: string,
  siblings: readonly string[],
  kinds = BUILT_IN_KINDS,
): FileName | NameFault {
  const { file, companion } = kinds.of(collection);
  const endings: Ending[] = [
    file,
    ...(companion === undefined ? [] : [companion]),
    ...(kinds.isPage(collection) ? IMAGE_ENDINGS : []),
  ];
  const [stem, ending] = parted(name);
  const meant = endings.find((each) => each === MEANT_ENDINGS[ending.toLowerCase()]);
  if (meant === undefined || stem === '') {
    const isPicture = OTHER_IMAGE.test(ending) && kinds.isPage(collection);
    return isPicture
      ? { code: 'file-name', ...say.fileNames.foreignPicture(name, collection) }
      : { code: 'file-name', ...say.fileNames.foreign(name, collection, endings) };
  }
  if (DEVICE.test(stem)) {
    return {
      id: stem.toLowerCase() as EntryId,
      ending: meant,
      fault: {
        code: 'file-name',
        ...say.fileNames.device(name, `${stem.toLowerCase()}-1${meant}`),
      },
    };
  }
  const id = slugOf(stem);
  if (id === stem && ending === meant) return { id: stem as EntryId, ending: meant };
  const right = `${id}${meant}`;
  // Two names that only capitals or accents tell apart are one name: the first of them has it.
  const taken =
    id === ''
      ? undefined
      : siblings.find((other) => other === right || (other < name && nameLike(other) === right));
  const advice: NameAdvice =
    taken !== undefined
      ? { do: 'choose', other: taken }
      : id === ''
        ? { do: 'invent' }
        : { do: 'rename', to: right };
  const said =
    id === stem
      ? say.fileNames.wrongEnding(name, meant, advice)
      : say.fileNames.invalid(name, advice);
  const fault: NameFault = { code: 'file-name', ...said };
  // The links to a second file of one name mean the first.
  return taken !== undefined ? fault : { id: (id || stem) as EntryId, ending: meant, fault };
}

/** What a file's name should be, as far as its own words say. */
function nameLike(name: string): string {
  const [stem, ending] = parted(name);
  return `${slugOf(stem)}${MEANT_ENDINGS[ending.toLowerCase()]}`;
}

/** A name in two: what stands before the last full stop, and the ending with it. */
function parted(name: string): [stem: string, ending: string] {
  const at = name.search(/\.[^.]*$|$/);
  return [name.slice(0, at), name.slice(at)];
}

/** The id that comes closest to some words; empty when none does. */
function slugOf(stem: string): string {
  const plain = stem.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // What is left of another script would be the id of nothing.
  if (/\P{ASCII}/u.test(plain)) return '';
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
