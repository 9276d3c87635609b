import type { z } from 'zod';
import { innerOf } from './meaning.ts';
import type { KindWords } from './wording.ts';

/**
 * The same schema, in which each field says what it means.
 * @param words by the path of the field: `roles.from`; a field that has none here keeps its own
 */
export function described<S extends z.ZodType>(
  schema: S,
  words: KindWords['fields'],
  path: readonly string[] = [],
): S {
  const within = <T extends z.ZodType>(part: T): T => described(part, words, path);
  const { inner, element, options, shape } = innerOf(schema);
  const fields = Object.entries(shape).map(([key, field]) => {
    const steps = [...path, key];
    const about = words[steps.join('.')] ?? field.description;
    const own = described(field, words, steps);
    return [key, about === undefined ? own : own.describe(about)];
  });
  const def = {
    ...schema.def,
    ...(inner && { ['in' in schema.def ? 'in' : 'innerType']: within(inner) }),
    ...(element && { element: within(element) }),
    ...(options.length > 0 && { options: options.map(within) }),
    ...(fields.length > 0 && { shape: Object.fromEntries(fields) as object }),
  };
  return schema.clone(def);
}
