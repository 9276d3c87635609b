import type { z } from 'zod';
import type { Collection } from './collections.ts';
import { date, day, SCHEMAS, siteSchema } from './schemas.ts';

/** A path of fields; `*` stands for every item of a list. */
type FieldPath = readonly string[];

const known = new Map<string, readonly FieldPath[]>();

/** The paths of all fields of a collection, or of site.yaml, that hold a date. */
export function dateFields(kind: Collection | 'site'): readonly FieldPath[] {
  const found = known.get(kind) ?? datePaths(kind === 'site' ? siteSchema : SCHEMAS[kind]);
  known.set(kind, found);
  return found;
}

/** What is looked at of a schema, whatever kind it is. */
interface Definition {
  readonly def: { readonly innerType?: z.ZodType };
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
}

function datePaths(schema: z.ZodType, path: FieldPath = []): FieldPath[] {
  if (schema === date || schema === day) return [path];
  const { def, shape, element } = schema as unknown as Definition;
  if (def.innerType) return datePaths(def.innerType, path);
  if (element) return datePaths(element, [...path, '*']);
  return Object.entries(shape ?? {}).flatMap(([key, each]) => datePaths(each, [...path, key]));
}
