import { asciiAt } from './bytes.ts';
import { boxesIn, Fields } from './avif-boxes.ts';
import type { Box } from './avif-boxes.ts';

/** A part of the file that something is stored in. */
interface Extent {
  /** `idat` is a box among the metadata, for a few bytes. */
  readonly within: 'file' | 'idat';
  readonly at: number;
  readonly length: number;
}

/** A picture, or something that belongs to one. */
export interface Item {
  readonly id: number;
  readonly type: string;
  readonly extents: readonly Extent[];
  readonly properties: readonly Box[];
}

/** Says that one item is something to others: `dimg`, made of; `auxl`, transparency of. */
interface Relation {
  readonly kind: string;
  readonly from: number;
  readonly to: readonly number[];
}

export interface Metadata {
  /** The id of the picture that is shown. */
  readonly primary: number;
  readonly items: readonly Item[];
  readonly relations: readonly Relation[];
  readonly idat: Uint8Array;
}

/** What `meta` may hold, each once. */
const PARTS: ReadonlySet<string> = new Set('hdlr pitm iloc iinf iprp iref idat'.split(' '));

/** Most items: a large picture of tiles, each with transparency, has fewer. */
const MOST_ITEMS = 256;

/** Reads the box `meta` (ISO/IEC 14496-12, 8.11); undefined where its parts do not fit. */
export function readMetadata(meta: Uint8Array): Metadata | undefined {
  // Before the boxes stand a version and flags.
  const boxes = boxesIn(meta.subarray(4));
  const parts = new Map(boxes?.map(({ name, data }) => [name, data]));
  if (!boxes || parts.size < boxes.length || ![...parts.keys()].every((it) => PARTS.has(it))) {
    return undefined;
  }
  const [hdlr, pitm, iloc] = [parts.get('hdlr'), parts.get('pitm'), parts.get('iloc')];
  const [iinf, iprp, iref] = [parts.get('iinf'), parts.get('iprp'), parts.get('iref')];
  if (!hdlr || !pitm || !iloc || !iinf || !iprp || asciiAt(hdlr, 8, 4) !== 'pict') return undefined;
  const [places, types] = [placesOf(iloc), typesOf(iinf)];
  const [properties, relations] = [propertiesOf(iprp), iref ? relationsOf(iref) : []];
  if (!places || !types || !properties || !relations) return undefined;
  const items = [...types].map(([id, type]) => ({
    id,
    type,
    extents: places.get(id) ?? [],
    properties: properties.get(id) ?? [],
  }));
  // Nothing is said of an item that there is not.
  if ([...places.keys(), ...properties.keys()].some((id) => !types.has(id))) return undefined;
  const primary = new Fields(pitm);
  const wide = primary.number(4) === 0 ? 2 : 4;
  return {
    primary: primary.number(wide),
    items,
    relations,
    idat: parts.get('idat') ?? new Uint8Array(),
  };
}

/** Where each item is (8.11.3). */
function placesOf(iloc: Uint8Array): Map<number, Extent[]> | undefined {
  const fields = new Fields(iloc);
  const version = fields.number(1);
  fields.number(3);
  const [sizes, more] = [fields.number(1), fields.number(1)];
  const [forOffset, forLength, forBase] = [sizes >> 4, sizes & 15, more >> 4];
  const forIndex = version > 0 ? more & 15 : 0;
  const idSize = version < 2 ? 2 : 4;
  const count = fields.number(idSize);
  if (version > 2) return undefined;
  const places = new Map<number, Extent[]>();
  for (let index = 0; index < count; index += 1) {
    const id = fields.number(idSize);
    const method = version > 0 ? fields.number(2) : 0;
    // Where the data ends too early, this is no number.
    const file = fields.number(2);
    const base = fields.number(forBase);
    const extents = fields.number(2);
    if (!(method <= 1 && file === 0 && extents <= MOST_ITEMS) || places.has(id)) return undefined;
    const list = Array.from({ length: extents }, (): Extent => {
      fields.number(forIndex);
      const at = base + fields.number(forOffset);
      return { within: method === 0 ? 'file' : 'idat', at, length: fields.number(forLength) };
    });
    places.set(id, list);
  }
  return fields.isAtEnd ? places : undefined;
}

/** What each item is (8.11.6). */
function typesOf(iinf: Uint8Array): Map<number, string> | undefined {
  const start = iinf[0] === 0 ? 6 : 8;
  const boxes = boxesIn(iinf.subarray(start));
  if (boxes?.length !== new Fields(iinf, 4).number(start - 4) || boxes.length > MOST_ITEMS) {
    return undefined;
  }
  const types = new Map<number, string>();
  for (const { name, data } of boxes) {
    const version = data[0] ?? 0;
    const fields = new Fields(data, 4);
    const id = fields.number(version === 2 ? 2 : 4);
    fields.number(2);
    if (name !== 'infe' || version < 2 || version > 3 || types.has(id)) return undefined;
    types.set(id, fields.name());
  }
  return types;
}

/** What is said of each item (8.11.14): boxes, and which of them belong to which item. */
function propertiesOf(iprp: Uint8Array): Map<number, Box[]> | undefined {
  const [ipco, ipma, ...others] = boxesIn(iprp) ?? [];
  if (ipco?.name !== 'ipco' || ipma?.name !== 'ipma' || others.length > 0) return undefined;
  const boxes = boxesIn(ipco.data);
  const fields = new Fields(ipma.data);
  const [version, flags] = [fields.number(1), fields.number(3)];
  const count = fields.number(4);
  if (!boxes) return undefined;
  const [idSize, wide] = [version < 1 ? 2 : 4, flags % 2 === 1 ? 2 : 1];
  const mask = wide === 2 ? 0x7fff : 0x7f;
  const properties = new Map<number, Box[]>();
  const used = new Set<Box>();
  for (let index = 0; index < count; index += 1) {
    const id = fields.number(idSize);
    const many = fields.number(1);
    // Where the data ends too early, the second id that is no number is the same as the first.
    if (properties.has(id)) return undefined;
    const list: Box[] = [];
    for (let at = 0; at < many; at += 1) {
      // The highest bit says that a reader must know it; ours are all known.
      const box = boxes[(fields.number(wide) & mask) - 1];
      if (!box) return undefined;
      list.push(box);
      used.add(box);
    }
    properties.set(id, list);
  }
  return fields.isAtEnd && used.size === boxes.length ? properties : undefined;
}

/** How items belong together (8.11.12). */
function relationsOf(iref: Uint8Array): Relation[] | undefined {
  const idSize = iref[0] === 0 ? 2 : 4;
  const boxes = boxesIn(iref.subarray(4));
  if (!boxes || boxes.length > MOST_ITEMS) return undefined;
  const relations: Relation[] = [];
  for (const { name, data } of boxes) {
    const fields = new Fields(data);
    const from = fields.number(idSize);
    const count = fields.number(2);
    if (!(count <= MOST_ITEMS)) return undefined;
    const to = Array.from({ length: count }, () => fields.number(idSize));
    if (!fields.isAtEnd) return undefined;
    relations.push({ kind: name, from, to });
  }
  return relations;
}
