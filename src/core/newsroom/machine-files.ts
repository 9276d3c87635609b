import { MACHINE_FILES } from '../exports/index.ts';
import { routeOf, tableFaults } from '../exports/machine-file.ts';
import type { MachineFile } from '../exports/machine-file.ts';
import {
  FLAG,
  FUNCTION,
  isObject,
  listFaults,
  NUMBER,
  OBJECT,
  oneOf,
  optional,
  shapeFaults,
  TEXT,
} from './shape.ts';
import { reasonOf } from './guard.ts';
import type { PartFault } from './shape.ts';

const KEYS = {
  name: TEXT,
  about: TEXT,
  mediaType: TEXT,
  grows: FLAG,
  address: FUNCTION,
  text: FUNCTION,
  limit: optional(NUMBER),
  announced: optional(OBJECT),
  each: optional(OBJECT),
};

const ANNOUNCED = { rel: oneOf('alternate', 'describedby'), title: TEXT };

/** Where the site has files of its own that are no machine files. */
const TAKEN = /^\/(?:images\/.*|[^/]+\.(?:js|css|svg))$/;

/** What is wrong with own machine files, each by itself and in the table of all. */
export function machineFileFaults(value: unknown): PartFault[] {
  const table: MachineFile[] = [...MACHINE_FILES];
  return listFaults('machineFiles', value, (each, part) => {
    const faults = shapeFaults(part, each, KEYS);
    const by = isObject(each) && isObject(each['each']) ? each['each'] : undefined;
    if (by) {
      const { by: names, of } = by;
      const isName = (name: unknown): boolean => typeof name === 'string' && /^[a-z]+$/.test(name);
      if (!Array.isArray(names) || !names.every(isName) || typeof of !== 'function') {
        const message = `"${part}.each" must have "by", a list of names, and "of", a function.`;
        faults.push({ part: `${part}.each`, message });
      }
    }
    if (isObject(each) && isObject(each['announced'])) {
      faults.push(...shapeFaults(`${part}.announced`, each['announced'], ANNOUNCED));
    }
    if (faults.length > 0) return faults;
    const file = each as MachineFile;
    const before = table.length;
    table.push(file);
    return inTable(table, before, part);
  });
}

/** What is wrong with the last file of a table; it is taken out again where it cannot be in it. */
function inTable(table: MachineFile[], before: number, part: string): PartFault[] {
  const [file] = table.slice(before);
  if (!file) return [];
  try {
    const route: unknown = routeOf(file);
    if (typeof route !== 'string') throw new TypeError('its function gives no text');
    const known = new Set(tableFaults(table.slice(0, before)));
    const messages = tableFaults(table).filter((message) => !known.has(message));
    if (TAKEN.test(route)) messages.push(`The site has files of its own at "${route}".`);
    return messages.map((message) => ({ part, message }));
  } catch (error) {
    table.splice(before);
    const reason = reasonOf(error).replace(/\.$/, '');
    return [
      {
        part: `${part}.address`,
        message: `The machine file "${file.name}" has no address: ${reason}.`,
      },
    ];
  }
}
