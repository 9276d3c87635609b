import { BUILT_IN_KINDS } from './index.ts';
import type { Collection } from './index.ts';
import { SITE_VALUES } from './site.ts';

/** The paths of all fields of a collection, or of site.yaml, that hold a date; `*` is every item of a list. */
export function dateFields(
  kind: Collection | 'site',
  kinds = BUILT_IN_KINDS,
): readonly (readonly string[])[] {
  const values = kind === 'site' ? SITE_VALUES : kinds.of(kind).values;
  return values.flatMap(({ path, meaning }) => (meaning.is === 'date' ? [path] : []));
}
