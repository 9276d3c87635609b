import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from './core/words/words.ts';
import { runHere } from './cli/in-process.testing.ts';
import { COMPONENT_NAMES, COMPONENTS } from './core/grammar/components/index.ts';
import type { ContentGraph } from './core/graph/graph.ts';
import { editorSchema } from './core/kinds/editor-schema.ts';
import { COLLECTIONS } from './core/kinds/index.ts';
import { ledgerOf } from './core/ledger/ledger.ts';
import { statusKeys } from './core/ledger/status.ts';
import { ASIDE_KINDS, CHANGE_KINDS, REPLIES, STANCES } from './core/model/stances.ts';
import { STATUS_KEYS } from './core/model/statuses.ts';
import { loadCorpus } from './io/corpus.ts';

/**
 * The story that the browser tests of structure run on, whatever is published, has each thing that a
 * story can have: what it lacks would be tested nowhere.
 */

const ROOT = resolve(import.meta.dirname, '..');
const STORY = 'e2e/fixtures/story';

let graph: ContentGraph;
beforeAll(async () => {
  const corpus = await loadCorpus(resolve(ROOT, STORY));
  if (!corpus.graph) throw new Error('The fixture story has problems.');
  graph = corpus.graph;
});

/** What lets the checker take early years as they stand: it is the same for all and shows on no page. */
const ELSEWHERE = /: ancient$/;

const DOCUMENTS: ReadonlySet<string | undefined> = new Set(['references', 'sources']);

describe('the fixture story has', () => {
  it('every field of every collection, with each of its fixed values', () => {
    const wanted = COLLECTIONS.flatMap((collection) =>
      [...fieldsIn(editorSchema(collection, ENGLISH))].map((field) => `${collection}: ${field}`),
    );
    const found = COLLECTIONS.flatMap((collection) =>
      graph.all(collection).flatMap(({ data }) => [...valuesIn(data)].map(named(collection))),
    );
    const missing = new Set(wanted).difference(new Set(found));
    expect([...missing].filter((name) => !ELSEWHERE.test(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(100);
  });

  it('every component, with each of its attributes', () => {
    const wanted = COMPONENT_NAMES.flatMap((name) => [
      name,
      ...Object.keys(COMPONENTS[name].attributes).map((attribute) => `${name} ${attribute}`),
    ]);
    const found = [...graph.entries.values()].flatMap(({ facts }) =>
      facts.elements.flatMap(({ component, attributes }) => [
        component,
        ...Object.keys(attributes).map((attribute) => `${component} ${attribute}`),
      ]),
    );
    expect([...new Set(wanted).difference(new Set(found))]).toEqual([]);
  });

  it('every kind of change and answer, several who dispute, a document on the way and an inferred link', () => {
    const passages = [...graph.entries.values()].flatMap(({ facts }) => facts.claims);
    const found = new Set<string>(
      passages.flatMap(({ change, reply }) => [...change, ...(reply ? [reply] : [])]),
    );
    expect([...new Set([...CHANGE_KINDS, ...REPLIES]).difference(found)]).toEqual([]);
    const isDocument = (id: string): boolean =>
      DOCUMENTS.has(graph.entries.get(id as never)?.collection);
    expect(passages.some(({ by }) => by.length > 1)).toBe(true);
    expect(passages.some(({ inferred }) => inferred.length > 0)).toBe(true);
    expect(new Set(passages.flatMap(({ chain }) => chain.filter(isDocument)))).toEqual(
      new Set(['inspection-report', 'wallow-wire-2019-05-02']),
    );
  });

  it('every stance of a passage, kind of remark, and state of a claim', () => {
    const { statusOf } = ledgerOf(graph);
    const elements = [...graph.entries.values()].flatMap(({ facts }) => facts.elements);
    const states = graph.all('claims').flatMap(({ id }) => {
      return statusKeys(statusOf(id));
    });
    const found = new Set<string>([
      ...elements.flatMap((it) => (it.component === 'Claim' ? (it.attributes.stance ?? []) : [])),
      ...elements.flatMap((it) => (it.component === 'Aside' ? (it.attributes.kind ?? []) : [])),
      ...states,
    ]);
    expect([...new Set([...STANCES, ...ASIDE_KINDS, ...STATUS_KEYS]).difference(found)]).toEqual(
      [],
    );
  });

  it('quotations that are verified, with originals that anybody may look at', async () => {
    const { status, out } = await runHere(
      ['quotes', '--verify', '--originals', 'e2e/fixtures/printed'],
      ROOT,
      { CONTENT_DIR: STORY },
    );
    expect(out).toMatch(
      /\n5 verified, 0 not as the record says, 0 without the original at hand\.\n/,
    );
    expect(status).toBe(0);
  });
});

const named = (collection: string) => (field: string) => `${collection}: ${field}`;

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
}

/** The paths of all fields below a schema, and of each fixed value as `path = value`. */
function fieldsIn(schema: Schema, path = ''): Set<string> {
  const own = (schema.enum ?? []).map((value) => `${path} = ${value}`);
  const deeper = [
    ...(schema.anyOf ?? []).map((each) => fieldsIn(each, path)),
    ...(schema.items ? [fieldsIn(schema.items, path)] : []),
    ...Object.entries(schema.properties ?? {}).map(([key, field]) => {
      const below = path === '' ? key : `${path}.${key}`;
      return new Set([below, ...fieldsIn(field, below)]);
    }),
  ];
  return new Set([...own, ...deeper.flatMap((each) => [...each])]);
}

/** The same of values, of which an empty list is none. */
function valuesIn(data: unknown, path = ''): Set<string> {
  if (Array.isArray(data)) return new Set(data.flatMap((each) => [...valuesIn(each, path)]));
  if (typeof data !== 'object' || data === null) return new Set([path, `${path} = ${data}`]);
  return new Set(
    Object.entries(data).flatMap(([key, value]) => {
      const below = path === '' ? key : `${path}.${key}`;
      const found = valuesIn(value, below);
      return value === undefined || found.size === 0 ? [] : [below, ...found];
    }),
  );
}
