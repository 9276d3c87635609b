import { textsAt } from '../model/fields.ts';
import { BUILT_IN_KINDS } from './index.ts';
import type { Collection } from './index.ts';
import type { MeantValue, NameRole } from './meaning.ts';
import { SITE_VALUES } from './site.ts';

export type { NameRole } from './meaning.ts';

/** A name in the fields of a file. */
export interface NameValue {
  readonly text: string;
  readonly role: NameRole;
  readonly path: readonly (string | number)[];
}

/** All names in the frontmatter of an entry, which need not fit its schema. */
export function namesOf(
  collection: Collection,
  data: unknown,
  kinds = BUILT_IN_KINDS,
): NameValue[] {
  return read(kinds.of(collection).values, data);
}

/** All names in the settings of the site, with its topics. */
export function namesOfSite(site: {
  readonly topics: Readonly<Record<string, string>>;
}): NameValue[] {
  const topics = Object.keys(site.topics).map((topic): MeantValue => ({
    path: ['topics', topic],
    meaning: { is: 'name', role: 'label' },
  }));
  return read([...SITE_VALUES, ...topics], site);
}

function read(values: readonly MeantValue[], data: unknown): NameValue[] {
  return values.flatMap(({ path, meaning }) =>
    meaning.is === 'name'
      ? textsAt(data, path).map((found) => ({
          text: found.value,
          role: meaning.role,
          path: found.path,
        }))
      : [],
  );
}
