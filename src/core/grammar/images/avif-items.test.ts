import { describe, expect, it } from 'vitest';
import { readMetadata } from './avif-items.ts';
import { box, joined, u16, u32 } from './testing.ts';
import type { Part } from './testing.ts';

const HANDLER = box('hdlr', u32(0), u32(0), 'pict');
const PIXELS = box('pixi', [1]);

/** Where one item is, in the shortest form. */
const PLACE = box('iloc', u32(0), [0x44, 0], u16(1), u16(1), u16(0), u16(1), u32(100), u32(5));
const NOWHERE = box('iloc', u32(0), [0x44, 0], u16(0));

function infe(id: number, version = 2): Uint8Array {
  return box('infe', [version, 0, 0, 0], version === 2 ? u16(id) : u32(id), u16(0), 'av01', [0]);
}

function iinf(...items: readonly Part[]): Uint8Array {
  return box('iinf', u32(0), u16(items.length), ...items);
}

/** Properties, and what the items have of them. */
function iprp(properties: readonly Part[], ...ipma: readonly Part[]): Uint8Array {
  return box('iprp', box('ipco', ...properties), box('ipma', ...ipma));
}

const NO_PROPERTIES = iprp([], u32(0), u32(0));

const WHOLE: Readonly<Record<string, Part>> = {
  hdlr: HANDLER,
  pitm: box('pitm', u32(0), u16(1)),
  iloc: PLACE,
  iinf: iinf(infe(1)),
  iprp: iprp([PIXELS], u32(0), u32(1), u16(1), [1, 1]),
};

/** Metadata with some boxes others, more or none. */
function read(boxes: Readonly<Record<string, Part>> = {}) {
  return readMetadata(joined(u32(0), ...Object.values({ ...WHOLE, ...boxes })));
}

const EXTENT = { within: 'file', at: 100, length: 5 };
const ITEM = {
  id: 1,
  type: 'av01',
  extents: [EXTENT],
  properties: [{ name: 'pixi', at: 8, data: Uint8Array.of(1) }],
};

describe('metadata', () => {
  it('says what there is, and where', () => {
    const nothing = { relations: [], idat: new Uint8Array() };
    expect(read()).toEqual({ primary: 1, items: [ITEM], ...nothing });
    expect(read({ iloc: NOWHERE, iprp: NO_PROPERTIES })).toEqual({
      primary: 1,
      items: [{ ...ITEM, extents: [], properties: [] }],
      ...nothing,
    });
    expect(read({ idat: box('idat', [7]) })?.idat).toEqual(Uint8Array.of(7));
    expect(read({ pitm: box('pitm', [1, 0, 0, 0], u32(1)) })?.primary).toBe(1);
  });

  it.each(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp'])('is none without %s', (name) => {
    expect(read({ [name]: '' })).toBeUndefined();
  });

  it.each(['hdlr', 'iloc', 'iinf', 'iprp'])('is none with nothing in %s', (name) => {
    expect(read({ [name]: box(name) })).toBeUndefined();
  });
});

describe('places', () => {
  /** One item whose extents have an index, an offset and a length. */
  const one = (version: number, method: number, file: number): Uint8Array =>
    box(
      ...(['iloc', [version, 0, 0, 0], [0x44, 0x44]] as const),
      ...(version < 2 ? [u16(1), u16(1)] : [u32(1), u32(1)]),
      ...[u16(method), u16(file), u32(60), u16(1), u32(9), u32(40), u32(5)],
    );
  /** One item of extents that take no byte. */
  const empty = (count: number): Uint8Array =>
    box('iloc', u32(0), [0, 0], u16(1), u16(1), u16(0), u16(count));

  it.each([
    ['of version 1', one(1, 0, 0), [EXTENT]],
    ['of version 1, in the metadata', one(1, 1, 0), [{ ...EXTENT, within: 'idat' }]],
    ['in an item', one(1, 2, 0), undefined],
    ['in another file', one(1, 0, 1), undefined],
    ['of version 2', one(2, 0, 0), [EXTENT]],
    ['of version 3', one(3, 0, 0), undefined],
    [
      'without an index, whatever its size',
      box('iloc', u32(0), [0x44, 0x04], u16(1), u16(1), u16(0), u16(1), u32(100), u32(5)),
      [EXTENT],
    ],
    ['of many parts', empty(256), new Array(256).fill({ within: 'file', at: 0, length: 0 })],
    ['of too many', empty(257), undefined],
    ['that end too early', box('iloc', [2, 0, 0, 0], [0, 0], u32(0xffffffff)), undefined],
    ['and something behind', box('iloc', u32(0), [0, 0], u16(0), [0]), undefined],
    [
      'twice',
      box('iloc', u32(0), [0, 0], u16(2), ...[1, 1].map((id) => [...u16(id), 0, 0, 0, 0])),
      undefined,
    ],
  ])('%s', (_, iloc, extents) => {
    expect(read({ iloc })?.items[0]?.extents).toEqual(extents);
  });
});

describe('items', () => {
  const many = (count: number): Uint8Array =>
    iinf(...Array.from({ length: count }, (_, at) => infe(at + 1)));

  it.each([
    ['of version 2', iinf(infe(1, 2)), 1],
    ['of version 3', iinf(infe(1, 3)), 1],
    ['of version 1', iinf(infe(1, 1)), undefined],
    ['of version 4', iinf(infe(1, 4)), undefined],
    ['in a list of version 1', box('iinf', [1, 0, 0, 0], u32(1), infe(1)), 1],
    ['twice', iinf(infe(1), infe(1)), undefined],
    ['that do not fit', box('iinf', u32(0), u16(1), u32(99), 'infe'), undefined],
    ['as many as may be', many(256), 256],
    ['more', many(257), undefined],
  ])('%s', (_, list, count) => {
    expect(read({ iinf: list })?.items.length).toBe(count);
  });
});

describe('properties', () => {
  const numbers = Array.from({ length: 130 }, (_, at) => u16(at + 1)).flat();
  const pixi = (count: number): Uint8Array[] => new Array<Uint8Array>(count).fill(PIXELS);

  it.each([
    ['of long ids', iprp([PIXELS], [1, 0, 0, 0], u32(1), u32(1), [1, 1]), 1],
    ['of long numbers', iprp([PIXELS], [0, 0, 0, 1], u32(1), u16(1), [1], u16(0x8001)), 1],
    ['many', iprp(pixi(130), [0, 0, 0, 1], u32(1), u16(1), [130], numbers), 130],
    ['none', NO_PROPERTIES, 0],
    ['none of an item', iprp([], u32(0), u32(1), u16(1), [0]), 0],
    ['twice', iprp([PIXELS], u32(0), u32(2), u16(1), [1, 1], u16(1), [1, 1]), undefined],
    ['that end too early', iprp([PIXELS], u32(0), u32(2), u16(1), [1, 1]), undefined],
    ['and something behind', iprp([PIXELS], u32(0), u32(1), u16(1), [1, 1], [0]), undefined],
    ['that do not fit', iprp([u32(99), 'pixi'], u32(0), u32(0)), undefined],
    ['in boxes that do not fit', box('iprp', u32(99), 'ipco'), undefined],
    ['without their items', box('iprp', box('ipco')), undefined],
    [
      'beside another box',
      box('iprp', box('ipco'), box('ipma', u32(0), u32(0)), box('ipma', u32(0), u32(0))),
      undefined,
    ],
  ])('%s', (_, list, count) => {
    expect(read({ iprp: list })?.items[0]?.properties.length).toBe(count);
  });
});

describe('relations', () => {
  const to = (count: number): Uint8Array =>
    box('dimg', u16(1), u16(count), new Array<number>(2 * count).fill(0));
  const iref = (...boxes: readonly Part[]): Uint8Array => box('iref', u32(0), ...boxes);

  it.each([
    ['of short ids', iref(box('dimg', u16(1), u16(2), u16(3), u16(4))), [[1, 3, 4]]],
    [
      'of long ids',
      box('iref', [1, 0, 0, 0], box('dimg', u32(1), u16(2), u32(3), u32(4))),
      [[1, 3, 4]],
    ],
    ['none', iref(), []],
    ['that do not fit', iref(u32(99), 'dimg'), undefined],
    ['as many as may be', iref(...new Array<Part>(256).fill(to(0))), new Array(256).fill([1])],
    ['more', iref(...new Array<Part>(257).fill(to(0))), undefined],
    ['to as many as may be', iref(to(256)), [[1, ...new Array<number>(256).fill(0)]]],
    ['to more', iref(to(257)), undefined],
    ['with something behind', iref(box('dimg', u16(1), u16(1), u16(2), [0])), undefined],
    ['that end too early', iref(box('dimg', u16(1), u16(2), u16(2))), undefined],
  ])('%s', (_, boxes, ids) => {
    const relations = read({ iref: boxes })?.relations;
    expect(relations?.map((each) => [each.from, ...each.to])).toEqual(ids);
  });
});
