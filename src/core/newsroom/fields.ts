import type { z } from 'zod';
import { quotable } from '../grammar/characters.ts';
import { asQuestion, nearest } from '../grammar/near.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import { inWords } from '../model/words.ts';
import { withFields } from '../kinds/kind.ts';
import type { Kind } from '../kinds/kind.ts';
import { fieldFaults, isSchema } from './collections.ts';
import type { OwnFields } from './parts.ts';
import {
  FUNCTION,
  isObject,
  listFaults,
  OBJECT,
  optional,
  shapeFaults,
  TEXT,
  textAt,
} from './shape.ts';
import type { PartFault } from './shape.ts';

const KEYS = {
  collection: TEXT,
  fields: OBJECT,
  rules: optional(FUNCTION),
  called: optional(FUNCTION),
  listed: optional(FUNCTION),
};

/** The collections whose pages are lists of names; others count and compare what they show. */
const LISTS: readonly string[] = ['actors', 'concepts', 'places', 'data'];

/** What is wrong with fields for built-in collections. */
export function ownFieldFaults(value: unknown): PartFault[] {
  const taken = new Set<string>();
  return listFaults('fields', value, (each, part) => {
    const faults = shapeFaults(part, each, KEYS);
    if (!isObject(each)) return faults;
    const name = textAt(each, 'collection');
    const fields = isObject(each['fields']) ? each['fields'] : {};
    faults.push(...fieldFaults(fields, `${part}.fields`));
    if (name === '') return faults;
    if (!BUILT_IN_KINDS.isCollection(name)) {
      const near = asQuestion(nearest(name, BUILT_IN_KINDS.collections));
      const message = `No built-in collection is called "${quotable(name)}". ${near}A collection of your own has all its fields in its definition.`;
      return [...faults, { part: `${part}.collection`, message }];
    }
    if (each['listed'] !== undefined && !LISTS.includes(name)) {
      const message = `The page of ${name} shows all of them: "listed" is for ${inWords(LISTS)}.`;
      faults.push({ part: `${part}.listed`, message });
    }
    const builtIn = Object.keys(shapeOf(BUILT_IN_KINDS.of(name)));
    for (const [field, schema] of Object.entries(fields)) {
      const at = `${part}.fields.${field}`;
      const key = `${name} ${field}`;
      if (builtIn.includes(field)) {
        const message = `The field "${field}" of ${name} is built in: give yours another name.`;
        faults.push({ part: at, message });
      } else if (taken.has(key)) {
        faults.push({ part: at, message: `There are two fields "${field}" of ${name}.` });
      } else if (isSchema(schema) && !schema.safeParse(undefined).success) {
        const message = `Entries may lack the field "${field}": make its schema optional, or give it a default.`;
        faults.push({ part: at, message });
      }
      taken.add(key);
    }
    return faults;
  });
}

function shapeOf({ schema }: Kind): object {
  return (schema as z.ZodObject).shape;
}

/** A built-in collection with the fields that a newsroom adds to it. */
export function kindWith(kind: Kind, added: readonly OwnFields[]): Kind {
  return added
    .filter(({ collection }) => collection === kind.collection)
    .reduce((known, { fields, rules, called, listed }) => {
      const word = called && ((data: unknown) => called(data as never) ?? known.word?.(data));
      const isListed =
        listed && ((data: unknown) => listed(data as never) && (known.listed?.(data) ?? true));
      return {
        ...withFields(known, fields, rules),
        ...(word && { word }),
        ...(isListed && { listed: isListed }),
      };
    }, kind);
}
