import type { Collection } from './collections.ts';

/** What a frontmatter field that names another entry says about that entry. */
export interface ReferenceField {
  /** Path into the frontmatter; `*` stands for every item of a list. */
  readonly path: readonly string[];
  /** The collections that the named entry may belong to. */
  readonly to: readonly Collection[];
  /** Verb phrase for the named entry's list of what links to it. */
  readonly as: string;
}

const CITABLE = ['references', 'sources'] as const;
const PAGES = [
  'actors',
  'places',
  'events',
  'concepts',
  'claims',
  'sources',
  'explainers',
] as const;

function field(path: string, to: readonly Collection[], as: string): ReferenceField {
  return { path: path.split('.'), to, as };
}

/** Every frontmatter field that names entries, per collection. */
export const REFERENCE_FIELDS: Record<Collection, readonly ReferenceField[]> = {
  sources: [
    field('publisher', ['actors'], 'published'),
    field('authors.*', ['actors'], 'written by'),
    field('editors.*', ['actors'], 'edited by'),
    field('syndicated-from', ['sources'], 'syndicated from'),
    field('silent.*.claim', ['claims'], 'omits'),
    field('cites.*', CITABLE, 'cites'),
  ],
  explainers: [],
  claims: [
    field('speaker.*', ['actors'], 'said by'),
    field('outcome.cites.*', CITABLE, 'cites'),
    field('cites.*', CITABLE, 'cites'),
  ],
  actors: [
    field('roles.*.cites.*', CITABLE, 'cites'),
    field('relations.*.to', PAGES, 'is related to'),
    field('relations.*.cites.*', CITABLE, 'cites'),
    field('ownership.by', ['actors'], 'is owned by'),
    field('ownership.cites.*', CITABLE, 'cites'),
    field('sanctions.*.cites.*', CITABLE, 'cites'),
  ],
  concepts: [field('requires.*', ['concepts'], 'requires'), field('cites.*', CITABLE, 'cites')],
  places: [field('cites.*', CITABLE, 'cites')],
  events: [
    field('places.*', ['places'], 'took place in'),
    field('actors.*', ['actors'], 'involved'),
    field('cites.*', CITABLE, 'cites'),
  ],
  references: [],
  data: [field('cites.*', CITABLE, 'cites')],
};

/** One value found under a reference field, with the concrete path that leads to it. */
export interface ReferenceValue {
  readonly field: ReferenceField;
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** Collects every value that names another entry, in the order of the field table. */
export function referencesIn(collection: Collection, data: unknown): ReferenceValue[] {
  return REFERENCE_FIELDS[collection].flatMap((entry) =>
    valuesAt(data, entry.path).map(({ path, value }) => ({ field: entry, path, value })),
  );
}

/** The strings that stand under a path, each with the concrete path that leads to it. */
export function valuesAt(
  value: unknown,
  steps: readonly string[],
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; value: string }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, value }] : [];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) => valuesAt(item, rest, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || !(step in value)) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest, [...path, step]);
}
