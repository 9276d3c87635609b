import { isAddressTaken } from '../../core/newsroom/collections.ts';
import { FUNCTION, isObject, like, listFaults, TEXT } from '../../core/newsroom/shape.ts';
import { shapeFaults, textAt, twice } from '../../core/newsroom/shape.ts';
import type { PartFault } from '../../core/newsroom/shape.ts';
import { ID_PATTERN } from '../../core/model/ids.ts';

const KEYS = {
  path: like(ID_PATTERN, 'written in small letters, digits and hyphens'),
  title: TEXT,
  description: TEXT,
  draw: FUNCTION,
};

/**
 * What is wrong with pages of a newsroom's own.
 * @param collections whose lists have addresses too
 */
export function pageFaults(value: unknown, collections: readonly string[]): PartFault[] {
  return [
    ...listFaults('pages', value, (each, part) => {
      const faults = shapeFaults(part, each, KEYS);
      const path = textAt(each, 'path');
      if (isAddressTaken(path) || collections.includes(path)) {
        const message = `The site has a page at "/${path}/" already: give yours another path.`;
        faults.push({ part: `${part}.path`, message });
      }
      return faults;
    }),
    ...twice('pages', value, 'path', 'pages'),
  ];
}

/** The paths of a newsroom's own pages, by which menus name them. */
export function pagePaths(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((each) =>
    isObject(each) && typeof each['path'] === 'string' ? [each['path']] : [],
  );
}
