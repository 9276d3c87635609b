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

interface BaseMap {
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** Where a country's mark stands, by its code: the middle of its largest part. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
}

let drawn: BaseMap | undefined;

/** The base map, drawn once for each process. */
export function baseMap(): BaseMap {
  return (drawn ??= draw());
}

function draw(): BaseMap {
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
  const write = (shape: GeoPermissibleObjects): string => {
    const pen = new Pen();
    geoPath(projection, pen)(shape);
    return String(pen);
  };
  const places = feature(topology, shown).features.flatMap(
    (country): [string, readonly [number, number]][] => {
      const [x, y] = path.centroid(largestPart(country as Feature<Polygon | MultiPolygon>, path));
      return typeof country.id === 'string' ? [[country.id, [round(x), round(y)]]] : [];
    },
  );
  return {
    height: Math.ceil(bottom),
    land: write(land),
    borders: write(mesh(topology, shown, (a, b) => a !== b)),
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
