import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document } from 'yaml';
import type { Place } from '../model/problem.ts';

/** The way to a value: names of fields, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** Where every value and key of a YAML text stands, as data that a thread can hand to another. */
export interface Places {
  readonly file: string;
  /** Line and column of the value and, for a field, of its key. */
  readonly at: Readonly<Record<string, readonly [Spot, Spot?]>>;
}

type Spot = readonly [line: number, column: number];

/** Notes the places of all values of a document. */
export function placesIn(document: Document, placeAt: (offset: number) => Place): Places {
  // Keys come from strangers: without a prototype none of them finds anything but itself.
  const at = Object.create(null) as Record<string, readonly [Spot, Spot?]>;
  const spotOf = (node: unknown): Spot => {
    const { line, column } = placeAt((isNode(node) && node.range?.[0]) || 0);
    return [line, column];
  };
  const note = (node: unknown, path: Path, key?: unknown): void => {
    at[keyOf(path)] = [spotOf(node ?? key), ...(key === undefined ? [] : [spotOf(key)])] as [
      Spot,
      Spot?,
    ];
    if (isMap(node)) {
      for (const pair of node.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
        note(pair.value, [...path, name], pair.key);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => note(item, [...path, index]));
    }
  };
  note(document.contents, []);
  return { file: placeAt(0).file, at };
}

/** Stands in for the places of what could not be read. */
export function noPlaces(file: string): Places {
  return { file, at: {} };
}

/** The place of the value at `path`; of the nearest thing above it when there is none. */
export function placeOf(places: Places, path: Path): Place {
  const [[line, column]] = nearest(places, path);
  return { file: places.file, line, column };
}

/** The place of the key that leads to `path`. */
export function keyPlaceOf(places: Places, path: Path): Place {
  const [value, key] = nearest(places, path);
  const [line, column] = key ?? value;
  return { file: places.file, line, column };
}

function nearest({ at }: Places, path: Path): readonly [Spot, Spot?] {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = at[keyOf(path.slice(0, length))];
    if (found) return found;
  }
  return [[1, 1]];
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
