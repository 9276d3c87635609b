import { PROBLEM_CODES, RETIRED_CODES } from '../model/codes.ts';
import { ID_PATTERN } from '../model/ids.ts';
import type { OwnCheck, OwnCode } from './parts.ts';
import { FUNCTION, isObject, like, listFaults, OBJECT, oneOf } from './shape.ts';
import { shapeFaults, TEXT, twice } from './shape.ts';
import type { PartFault } from './shape.ts';

const KEYS = {
  name: like(ID_PATTERN, 'written in small letters, digits and hyphens'),
  codes: OBJECT,
  run: FUNCTION,
};
const CODE = {
  severity: oneOf('error', 'warning'),
  about: TEXT,
  why: TEXT,
  example: OBJECT,
  repair: OBJECT,
};

/** What is wrong with own checks and their codes. */
export function checkFaults(value: unknown): PartFault[] {
  const taken = new Set<string>();
  return [
    ...listFaults('checks', value, (each, part) => {
      const faults = shapeFaults(part, each, KEYS);
      const codes = isObject(each) && isObject(each['codes']) ? each['codes'] : undefined;
      if (!codes) return faults;
      if (Object.keys(codes).length === 0) {
        faults.push({
          part: `${part}.codes`,
          message: 'A check without a code can report nothing.',
        });
      }
      for (const [code, entry] of Object.entries(codes)) {
        const at = `${part}.codes.${code}`;
        const message = nameFault(code, taken);
        if (message !== undefined) faults.push({ part: at, message });
        taken.add(code);
        faults.push(...shapeFaults(at, entry, CODE));
        for (const key of ['example', 'repair']) {
          const sample = isObject(entry) ? entry[key] : undefined;
          if (isObject(sample) && !isObject(sample['files'])) {
            const told = `"${at}.${key}.files" must be an object of texts by their paths.`;
            faults.push({ part: `${at}.${key}`, message: told });
          }
        }
      }
      return faults;
    }),
    ...twice('checks', value, 'name', 'checks'),
  ];
}

function nameFault(code: string, taken: ReadonlySet<string>): string | undefined {
  if (!ID_PATTERN.test(code)) {
    return `A code is written in small letters, digits and hyphens, and not as "${code}".`;
  }
  if (Object.hasOwn(PROBLEM_CODES, code))
    return `The code "${code}" is built in: give yours another.`;
  if (Object.hasOwn(RETIRED_CODES, code) && !RETIRED_CODES[code]?.moved)
    return `The code "${code}" meant something else once: give yours another.`;
  if (taken.has(code)) return `Two checks report the code "${code}".`;
  // The guide has a page of its own at this address.
  return code === 'fields'
    ? 'No code can be called "fields": the guide has a page there.'
    : undefined;
}

/** The codes of all own checks, with what the guide says of each. */
export function ownCodes(checks: readonly OwnCheck[]): Map<string, OwnCode> {
  return new Map(checks.flatMap(({ codes }) => Object.entries(codes)));
}
