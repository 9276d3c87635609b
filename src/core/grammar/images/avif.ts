import { asciiAt, bigEndian, joined, REMARKS, SECOND_PICTURE, UNKNOWN } from './bytes.ts';
import type { Fault, Reader, Size } from './bytes.ts';
import { readStill } from './av1.ts';
import { boxesIn, Fields } from './avif-boxes.ts';
import type { Box } from './avif-boxes.ts';
import { readMetadata } from './avif-items.ts';
import type { Item, Metadata } from './avif-items.ts';
import { checkExif } from './exif.ts';
import { checkProfile } from './extras.ts';

/** The kinds of reader that a file says it is for: the major brand, and those after the version. */
export function brandsOf(bytes: Uint8Array): string[] {
  const end = Math.min(bigEndian(bytes, 0, 4), bytes.length, 256);
  if (asciiAt(bytes, 4, 4) !== 'ftyp') return [];
  const brands = [asciiAt(bytes, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(asciiAt(bytes, at, 4));
  return brands;
}

/** The first brand of a still picture: AVIF, or one of the formats that it is made of. */
const MAJOR: ReadonlySet<string> = new Set(['avif', 'mif1', 'miaf']);

/** Most bytes that say which readers a file is for: thirteen of them. */
const BRANDS_LIMIT = 60;

/** Properties that pictures may have; one that cuts them is none of these. */
const PROPERTIES: ReadonlySet<string> = new Set(
  'ispe pixi av1C colr auxC irot imir pasp clli mdcv'.split(' '),
);

/** What makes an auxiliary picture the transparency of another (MIAF, 7.3.5.2). */
const ALPHA = 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0';

/**
 * AVIF (AOMedia AVIF 1.1, on ISO/IEC 14496-12 and 23008-12): boxes that fill the file, of which
 * `meta` says what lies where in `mdat`. All of that is one picture, whole or in tiles, with its
 * transparency. A phone that was held upright says so in `irot`.
 */
export const readAvif: Reader = (bytes) => {
  const boxes = boxesIn(bytes);
  if (!boxes) return 'damaged';
  const [major = '', ...others] = brandsOf(bytes);
  if (major === 'avis' || others.includes('avis')) return 'moving';
  const named = (name: string): Box[] => boxes.filter((box) => box.name === name);
  const [[ftyp, ...more], [meta], [mdat]] = [named('ftyp'), named('meta'), named('mdat')];
  if (!ftyp || more.length > 0 || !meta || !mdat || !MAJOR.has(major)) return 'damaged';
  if (ftyp.data.length > BRANDS_LIMIT) return UNKNOWN;
  if (named('meta').length + named('mdat').length > 2) return SECOND_PICTURE;
  if (named('moov').length > 0) return 'moving';
  // An empty box keeps a place free, and nothing is in it.
  const free = named('free').filter(({ data }) => data.length === 0);
  if (boxes.length > 3 + free.length) return 'more';
  const metadata = readMetadata(meta.data);
  if (!metadata) return 'damaged';
  return readItems(bytes, metadata, mdat);
};

function readItems(bytes: Uint8Array, metadata: Metadata, mdat: Box): Size | Fault {
  const { primary, items, relations, idat } = metadata;
  const shown = items.find(({ id }) => id === primary);
  if (!shown) return 'damaged';
  if (!fills(items, 'file', mdat.at, mdat.data.length) || !fills(items, 'idat', 0, idat.length)) {
    return 'more';
  }
  const partsOf = (id: number): readonly number[] =>
    relations.filter(({ kind, from }) => kind === 'dimg' && from === id).flatMap(({ to }) => to);
  const alphas = relations.filter(
    ({ kind, to }) =>
      kind === 'auxl' && to.every((id) => id === primary || partsOf(primary).includes(id)),
  );
  const alphaIds = new Set(alphas.map(({ from }) => from));
  const pictures = new Set([primary, ...partsOf(primary)]);
  for (const id of alphaIds) for (const each of [id, ...partsOf(id)]) pictures.add(each);

  const dataOf = ({ extents }: Item): Uint8Array =>
    joined(
      extents.map(({ within, at, length }) =>
        (within === 'file' ? bytes : idat).subarray(at, at + length),
      ),
    );
  for (const item of items) {
    const data = dataOf(item);
    if (item.type === 'Exif') {
      const extra = checkExif(exifIn(data));
      if (extra) return extra;
      continue;
    }
    if (item.type === 'mime' || item.type === 'uri ') return REMARKS;
    if (!pictures.has(item.id)) return SECOND_PICTURE;
    if (alphaIds.has(item.id) && !isAlpha(item)) return SECOND_PICTURE;
    const fault = faultOfPicture(item, data, partsOf(item.id).length);
    if (fault) return fault;
  }
  const size = sizeOf(shown);
  return size ? turned(size, shown) : 'damaged';
}

/**
 * Whether items fill some bytes without a gap. Two may share the same, such as one transparency of
 * two tiles; but all are not longer than twice the bytes, so that work does not grow faster.
 */
function fills(items: readonly Item[], within: string, from: number, length: number): boolean {
  const extents = items
    .flatMap((item) => item.extents.filter((extent) => extent.within === within))
    .sort((a, b) => a.at - b.at);
  const sum = extents.reduce((total, extent) => total + extent.length, 0);
  let at = from;
  for (const extent of extents) {
    if (!(extent.at >= from && extent.at <= at && extent.length > 0)) return false;
    at = Math.max(at, extent.at + extent.length);
  }
  return at === from + length && sum <= 2 * length;
}

/** What is wrong with the data or the properties of one picture. */
function faultOfPicture(item: Item, data: Uint8Array, parts: number): Fault | undefined {
  const { type, properties } = item;
  if (properties.some(({ name }) => !PROPERTIES.has(name))) return 'damaged';
  for (const { name, data: property } of properties) {
    const isProfile = name === 'colr' && asciiAt(property, 0, 4) !== 'nclx';
    const extra = isProfile ? checkProfile(property.subarray(4)) : undefined;
    if (extra) return extra;
  }
  const size = sizeOf(item);
  const found =
    type === 'av01' ? readStill(data) : type === 'grid' ? gridOf(data, parts) : undefined;
  const fits = size && found?.width === size.width && found.height === size.height;
  return fits ? undefined : 'damaged';
}

/** The size of a picture that is made of tiles (ISO/IEC 23008-12, 6.6.2.3.2). */
function gridOf(data: Uint8Array, parts: number): Size | undefined {
  const fields = new Fields(data);
  const [version, flags] = [fields.number(1), fields.number(1)];
  const tiles = (fields.number(1) + 1) * (fields.number(1) + 1);
  const wide = flags === 1 ? 4 : 2;
  const size = { width: fields.number(wide), height: fields.number(wide) };
  return version === 0 && flags <= 1 && tiles === parts && fields.isAtEnd ? size : undefined;
}

function isAlpha({ properties }: Item): boolean {
  return properties.some(
    ({ name, data }) => name === 'auxC' && asciiAt(data, 4, ALPHA.length) === ALPHA,
  );
}

/** The size that is said of a picture. */
function sizeOf({ properties }: Item): Size | undefined {
  const [box, ...others] = properties.filter(({ name }) => name === 'ispe');
  if (box?.data.length !== 12 || others.length > 0) return undefined;
  return { width: bigEndian(box.data, 4, 4), height: bigEndian(box.data, 8, 4) };
}

function turned(size: Size, { properties }: Item): Size {
  const irot = properties.find(({ name }) => name === 'irot');
  const quarters = irot?.data[0] ?? 0;
  return quarters % 2 === 1 ? { width: size.height, height: size.width } : size;
}

/** Exif data in an item: before it stands how far away it begins, mostly behind its name. */
function exifIn(data: Uint8Array): Uint8Array {
  const named = bigEndian(data, 0, 4) === 6 && asciiAt(data, 4, 6) === 'Exif\0\0';
  return data.subarray(named ? 10 : 4);
}
