import type { Collection } from './collections.ts';
import { textsAt } from './fields.ts';

/** What a name is to the entry in which it stands. */
export type NameRole = 'title' | 'alias' | 'publisher' | 'site' | 'author' | 'country' | 'label';

interface NameField {
  readonly path: readonly string[];
  readonly role: NameRole;
}

function field(path: string, role: NameRole): NameField {
  return { path: path.split('.'), role };
}

const OWN = [field('title', 'title'), field('aliases.*', 'alias')];

/** Every frontmatter field, per collection, that holds a name as readers see it. */
const NAME_FIELDS: Record<Collection, readonly NameField[]> = {
  sources: [...OWN, field('silent.*.checked-by', 'label')],
  explainers: OWN,
  claims: OWN,
  actors: [...OWN, field('sanctions.*.by', 'label')],
  concepts: OWN,
  places: [...OWN, field('country', 'country')],
  events: OWN,
  references: [
    ...OWN,
    field('author.*', 'author'),
    field('publisher', 'publisher'),
    field('via', 'site'),
  ],
  data: [...OWN, field('columns.*.label', 'label')],
};

/** The fields of site.yaml that hold a name. */
const SITE_FIELDS = [
  field('title', 'title'),
  field('licence.name', 'label'),
  field('key-dates.*.label', 'label'),
];

/** A name in the fields of a file. */
export interface NameValue {
  readonly text: string;
  readonly role: NameRole;
  readonly path: readonly (string | number)[];
}

/** All names in the frontmatter of an entry, which need not fit its schema. */
export function namesOf(collection: Collection, data: unknown): NameValue[] {
  return read(NAME_FIELDS[collection], data);
}

/** All names in the settings of the site, with its topics. */
export function namesOfSite(site: {
  readonly topics: Readonly<Record<string, string>>;
}): NameValue[] {
  const topics = Object.keys(site.topics).map((topic) => ({
    path: ['topics', topic],
    role: 'label' as const,
  }));
  return read([...SITE_FIELDS, ...topics], site);
}

function read(fields: readonly NameField[], data: unknown): NameValue[] {
  return fields.flatMap(({ path, role }) =>
    textsAt(data, path).map((found) => ({ text: found.value, role, path: found.path })),
  );
}
