import { kindOf } from './index.ts';
import type { Collection } from './index.ts';
import { SITE_VALUES } from './site.ts';

/** The paths of all fields of a collection, or of site.yaml, that hold a date; `*` is every item of a list. */
export function dateFields(kind: Collection | 'site'): readonly (readonly string[])[] {
  const values = kind === 'site' ? SITE_VALUES : kindOf(kind).values;
  return values.flatMap(({ path, meaning }) => (meaning.is === 'date' ? [path] : []));
}
