import { geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { Pen } from './pen.ts';
import { round } from './svg.ts';

/**
 * The map under every map: Natural Earth 4.1.0 at 1:110 million, as world-atlas 2.0.2 packs it, in
 * the Equal Earth projection, whose areas are true (Šavrič, Patterson, Jenny 2018).
 */

/** Units of the drawing. */
export const WIDTH = 720;

/** ISO 3166-1 numeric code of Antarctica, which is left off: nobody lives there for long. */
const LEFT_OFF = '010';

/**
 * Parts of a country of the base map that belong to another one by a resolution of the General
 * Assembly of the United Nations: a point in the part, as longitude and latitude, and the codes of
 * both countries. The base map draws borders by who controls an area, which would be the border
 * that the one side claims.
 */
const ELSEWHERE: readonly Elsewhere[] = [
  // Resolution 68/262 of 27 March 2014.
  { at: [34.3, 45.2], from: '643', to: '804' },
];

interface Elsewhere {
  readonly at: [number, number];
  readonly from: string;
  readonly to: string;
}

type Point = readonly [x: number, y: number];

interface BaseMap {
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** Where a country's mark stands, by its code: the middle of its largest part. */
  readonly places: ReadonlyMap<string, Point>;
}

/** A part of the whole map, in its units. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The world before any part of it is cut out. */
interface World {
  readonly height: number;
  readonly scale: number;
  readonly translate: readonly [number, number];
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
  readonly places: ReadonlyMap<string, Point>;
}

let world: World | undefined;

/** Around the outermost marks, and the least width of a part: coasts are too coarse for less. */
const MARGIN = 56;
const NARROWEST = 240;
/** Height of a part by its width: no strip and no tower. */
const FLATTEST = 0.4;
const TALLEST = 0.62;

/** Codes of the countries that the map has a place for. */
export function hasPlace(code: string): boolean {
  return (world ??= readWorld()).places.has(code);
}

/**
 * The map where some countries are: as much of the world as their marks need, enlarged to the width
 * of a drawing. Without countries it is the whole.
 */
export function baseMap(codes: readonly string[]): BaseMap {
  const { scale, translate, land, borders, places } = (world ??= readWorld());
  const shown = codes.map((code) => places.get(code)).filter((place) => place !== undefined);
  const part = partAround(shown, world.height);
  const times = WIDTH / part.width;
  const height = Math.round(part.height * times);
  const projection = geoEqualEarth()
    .scale(scale * times)
    .translate([(translate[0] - part.x) * times, (translate[1] - part.y) * times])
    .clipExtent([
      [-EDGE, -EDGE],
      [WIDTH + EDGE, height + EDGE],
    ]);
  const write = (shape: GeoPermissibleObjects, unit = 1): string => {
    const pen = new Pen(unit);
    geoPath(projection, pen)(shape);
    return String(pen);
  };
  return {
    height,
    land: write(land),
    borders: write(borders, BORDER_UNIT),
    places: new Map(
      [...places].map(([code, [x, y]]) => [
        code,
        [round((x - part.x) * times), round((y - part.y) * times)],
      ]),
    ),
  };
}

/** Borders are faint, and as coarse as that: they are enlarged by so much. */
export const BORDER_UNIT = 3;

/** So far outside is where shapes are cut, so that no cut is seen as a coast. */
const EDGE = 4;

function partAround(points: readonly Point[], tall: number): Part {
  if (points.length === 0) return { x: 0, y: 0, width: WIDTH, height: tall };
  const [left, right] = endsOf(points.map(([x]) => x));
  const [top, bottom] = endsOf(points.map(([, y]) => y));
  const high = bottom - top;
  const width = Math.min(
    WIDTH,
    Math.max(NARROWEST, right - left + 2 * MARGIN, (high + 2 * MARGIN) / TALLEST),
  );
  const height = Math.min(tall, Math.max(width * FLATTEST, high + 2 * MARGIN));
  return {
    x: within((left + right) / 2 - width / 2, WIDTH - width),
    y: within((top + bottom) / 2 - height / 2, tall - height),
    width,
    height,
  };
}

function endsOf(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}

function readWorld(): World {
  // The types of JSON modules know no tuples, which topologies consist of.
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const countries = topology.objects.countries;
  const shown = {
    ...countries,
    geometries: ELSEWHERE.reduce(
      (geometries, part) => moved(topology, geometries, part),
      countries.geometries.filter((each) => each.id !== LEFT_OFF),
    ),
  };
  const land = merge(topology, shown.geometries as Parameters<typeof merge>[1]);
  const projection = geoEqualEarth().fitWidth(WIDTH, land);
  const path = geoPath(projection);
  const [, bottom] = path.bounds(land)[1];
  const places = feature(topology, shown).features.flatMap((country): [string, Point][] => {
    const [x, y] = path.centroid(largestPart(country as Feature<Polygon | MultiPolygon>, path));
    return typeof country.id === 'string' ? [[country.id, [x, y]]] : [];
  });
  return {
    height: Math.ceil(bottom),
    scale: projection.scale(),
    translate: projection.translate(),
    land,
    borders: mesh(topology, shown, (a, b) => a !== b),
    places: new Map(places),
  };
}

/** The countries with one part moved to the country that it belongs to: no border is left between. */
function moved(
  topology: Topology,
  countries: readonly GeometryObject[],
  { at, from, to }: Elsewhere,
): GeometryObject[] {
  const partsOf = (code: string): number[][][] =>
    countries.flatMap((each) => (each.id === code ? polygonsOf(each) : []));
  const isThere = (arcs: number[][]): boolean =>
    geoContains(feature(topology, { type: 'Polygon', arcs }), at);
  const parts = new Map([
    [from, partsOf(from).filter((part) => !isThere(part))],
    [to, [...partsOf(to), ...partsOf(from).filter(isThere)]],
  ]);
  return countries.map((each) => {
    const arcs = typeof each.id === 'string' ? parts.get(each.id) : undefined;
    return arcs ? { type: 'MultiPolygon', id: each.id, properties: each.properties, arcs } : each;
  });
}

function polygonsOf(country: GeometryObject): number[][][] {
  if (country.type === 'Polygon') return [country.arcs];
  return country.type === 'MultiPolygon' ? country.arcs : [];
}

function largestPart(
  { geometry }: Feature<Polygon | MultiPolygon>,
  path: { area: (shape: Polygon) => number },
): Polygon {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .reduce((largest, part) => (path.area(part) > path.area(largest) ? part : largest));
}
