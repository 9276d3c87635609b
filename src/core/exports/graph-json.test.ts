import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../io/corpus.ts';
import { loadNewsroom } from '../../io/newsroom/newsroom.ts';
import { buildGraph } from '../graph/build.ts';
import { edited, graphOf, inputOf, STORY } from '../graph/testing.ts';
import { viewOf } from '../views/index.ts';
import { withReports } from '../ledger/testing.ts';
import { graphJson, graphJsonText } from './graph-json.ts';
import { graphSchemaOf, graphSchemaText } from './graph-schema.ts';

const schema = JSON.parse(graphSchemaText()) as { $schema: string };

/** What a published schema has against a text; by default that of a newsroom that adds nothing. */
function faults(text: string, published: object = schema): string[] {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(published);
  validate(JSON.parse(text));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** A wire, a copy of it that changes, a copy of that copy, a report that is silent and one not checked. */
const story = graphOf(
  withReports([
    {
      id: 'wire',
      publisher: 'city-wire',
      passages: [
        { claim: 'bridge-is-unsafe', chain: 'jane-doe > city-wire', quote: 'no longer safe' },
      ],
    },
    {
      id: 'copy',
      publisher: 'a-paper',
      from: 'wire',
      passages: [
        { claim: 'bridge-is-unsafe', stance: 'changes', chain: 'jane-doe > city-wire > a-paper' },
      ],
    },
    {
      id: 'copy-of-copy',
      publisher: 'another-paper',
      from: 'copy',
      passages: [
        { claim: 'bridge-is-unsafe', chain: 'jane-doe > city-wire > a-paper > another-paper' },
      ],
    },
    { id: 'silent', publisher: 'the-daily', silent: ['bridge-is-unsafe'] },
    { id: 'unread', publisher: 'the-daily' },
  ]),
);

describe('/graph.json', () => {
  it('has of a claim what the contract says', () => {
    expect(graphJson(story).claims[0]).toEqual({
      id: 'bridge-is-unsafe',
      title: 'Jane Doe: The bridge is unsafe',
      url: '/claims/bridge-is-unsafe/',
      statement: 'The bridge is no longer safe.',
      speaker: 'jane-doe',
      said: '2025-03-01',
      kind: 'fact',
      topics: ['bridge'],
      status: 'changed',
      finding: {
        is: 'unproven',
        why: 'No report of an engineer is at hand.',
        cites: [],
        checkedBy: 'The editors',
        alsoCheckedBy: null,
        checkedOn: '2025-03-05',
      },
      changedBy: ['a-paper'],
      disputedBy: [],
      disputed: [],
      disputes: [],
      reports: 3,
      origins: ['city-wire'],
      probableOrigins: [],
      elsewhere: [],
      ways: 1,
      speakers: ['jane-doe'],
      unnamedSpeakers: [],
      occurrences: [
        {
          source: 'copy',
          url: '/sources/copy/#claim-bridge-is-unsafe',
          stance: 'changes',
          chain: ['jane-doe', 'city-wire', 'a-paper'],
          ...{ inferred: [], by: [], change: ['hardened'], against: 'wire', reply: 'not-asked' },
          quote: 'so',
          at: null,
          retracted: null,
        },
        {
          source: 'copy-of-copy',
          url: '/sources/copy-of-copy/#claim-bridge-is-unsafe',
          stance: 'attributes',
          chain: ['jane-doe', 'city-wire', 'a-paper', 'another-paper'],
          ...{ inferred: [], by: [], change: [], against: null, reply: null },
          quote: null,
          at: null,
          retracted: null,
        },
        {
          source: 'wire',
          url: '/sources/wire/#claim-bridge-is-unsafe',
          stance: 'attributes',
          chain: ['jane-doe', 'city-wire'],
          ...{ inferred: [], by: [], change: [], against: null, reply: null },
          quote: 'no longer safe',
          at: null,
          retracted: null,
        },
      ],
      silent: [
        { source: 'silent', checkedBy: 'Ann', alsoCheckedBy: null, checkedOn: '2025-03-06' },
      ],
      notApplicable: [],
      publishedBefore: [],
      notChecked: ['unread'],
      forecast: null,
    });
  });

  it('names every report that nobody has checked for it, however many', () => {
    const reports = Array.from({ length: 9 }, (_, index) => ({
      id: `report-${index}`,
      publisher: 'the-daily',
    }));
    const [claim] = graphJson(graphOf(withReports(reports))).claims;
    expect(claim?.notChecked).toEqual(reports.map(({ id }) => id));
  });

  it('tells of everything that disputes a claim, and of who is not named', () => {
    const { claims, version } = graphJson(
      graphOf({
        ...edited(
          'claims/repair-by-june.mdx',
          'speaker: the-daily\n',
          'speaker: [the-daily, two-people]\ndisputes: [bridge-is-unsafe]\n',
        ),
        'actors/two-people.mdx':
          '---\ntitle: Two people\nkind: unnamed\nunnamed: {of: the council, why: They asked for it.}\nroles: [{role: Sources, cites: [engineers-report]}]\n---\n',
      }),
    );
    expect(version).toMatch(/^2\.\d+\.\d+$/);
    expect(claims[0]).toMatchObject({
      status: 'disputed',
      disputedBy: ['the-daily', 'two-people'],
      disputed: [
        {
          by: 'claim',
          who: ['the-daily', 'two-people'],
          reportedBy: null,
          url: '/claims/repair-by-june/',
        },
      ],
    });
    expect(claims[1]).toMatchObject({
      title: 'The Daily and Two people: The repair ends in June',
      speakers: ['the-daily', 'two-people'],
      unnamedSpeakers: [
        { speaker: 'two-people', count: null, of: 'the council', why: 'They asked for it.' },
      ],
      disputes: ['bridge-is-unsafe'],
      finding: null,
    });
  });

  it('has of a forecast its test and what came of it', () => {
    const files = edited(
      'claims/repair-by-june.mdx',
      'cites:',
      'outcome: {result: not-kept, on: "2025-07", cites: [engineers-report]}\ncites:',
    );
    expect(graphJson(graphOf(files)).claims[1]?.forecast).toEqual({
      status: 'not-kept',
      due: '2025-06',
      condition: null,
      counts: true,
      test: 'Traffic crosses the bridge on 30 June 2025.',
      outcome: {
        ...{ result: 'not-kept', conditionMet: null, on: '2025-07', why: null },
        cites: ['engineers-report'],
      },
    });
  });

  it.each([
    ['result: void, condition-met: no', 'void', false, { conditionMet: 'no', why: null }],
    ['result: kept, condition-met: yes, why: W', 'kept', true, { conditionMet: 'yes', why: 'W' }],
  ])('has the condition of a forecast (%s)', (outcome, status, counts, found) => {
    const files = edited(
      'claims/repair-by-june.mdx',
      'cites:',
      `condition: The city pays.\noutcome: {${outcome}, on: "2025-07", cites: [engineers-report]}\ncites:`,
    );
    expect(graphJson(graphOf(files)).claims[1]?.forecast).toMatchObject({
      ...{ status, condition: 'The city pays.', counts },
      outcome: found,
    });
  });

  it('links every entry both ways, with the sentence that calls', () => {
    const { entries } = graphJson(graphOf(STORY));
    const of = (id: string) => entries.find((entry) => entry.id === id);
    expect(of('steel-fatigue')).toMatchObject({
      collection: 'concepts',
      url: '/concepts/steel-fatigue/',
      links: ['engineers-report', 'load-limit'],
      backlinks: [
        {
          from: 'why-the-bridge-closed',
          url: '/explainers/why-the-bridge-closed/#p2',
          context: expect.stringContaining('They come from Steel fatigue') as string,
        },
      ],
    });
    const ids = new Set(entries.map((entry) => entry.id));
    for (const entry of entries) expect(entry.links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has what tells an entry from others, its names, and what a work is', () => {
    const files = edited(
      'actors/jane-doe.mdx',
      'kind: person',
      'distinguished: the mayor\nnames: [{name: יַיְן, language: he}]\nkind: person',
      edited(
        'references/engineers-report.yaml',
        'language: en',
        'language: en\nrole: mirror\noriginal: daily-2025-03-02',
      ),
    );
    const { graph } = buildGraph(inputOf(files));
    const text = graph ? graphJsonText(graph) : '{}';
    expect(faults(text)).toEqual([]);
    const { entries } = JSON.parse(text) as { entries: { id: string }[] };
    const entryOf = (id: string) => entries.find((each) => each.id === id);
    expect(entryOf('jane-doe')).toMatchObject({
      distinguished: 'the mayor',
      names: [{ name: 'יַיְן', language: 'he' }],
    });
    expect(entryOf('engineers-report')).toMatchObject({
      type: 'report',
      role: 'mirror',
      original: 'daily-2025-03-02',
    });
    for (const key of ['distinguished', 'names', 'type', 'role', 'original']) {
      expect(entryOf('the-daily')).not.toHaveProperty(key);
    }
  });

  it('has the site’s path in every address, and the schema’s', () => {
    const { graph } = buildGraph({ ...inputOf(STORY), siteUrl: 'https://example.org/folder/' });
    const text = graph ? graphJsonText(graph) : '';
    const urls = [...text.matchAll(/"(?:url|\$schema)":"([^"]*)"/g)].map(([, url]) => url);
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !url?.startsWith('/folder/'))).toEqual([]);
    expect(urls[0]).toBe('/folder/graph.schema.json');
  });

  it('does not depend on the order in which files are read', () => {
    const backwards = Object.fromEntries(Object.entries(STORY).reverse());
    expect(graphJsonText(graphOf(backwards))).toBe(graphJsonText(graphOf(STORY)));
  });
});

describe('/graph.schema.json', () => {
  it('is JSON Schema 2020-12 and says what is wrong', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const text = graphJsonText(story);
    expect(faults(text)).toEqual([]);
    expect(faults(text.replace('"stance":"changes"', '"stance":"bends"'))).toEqual([
      '/claims/0/occurrences/0/stance must be equal to one of the allowed values',
    ]);
    expect(faults(text.replace('"reports":3', '"reports":-1'))).toHaveLength(1);
    expect(faults(text.replace('"origins"', '"sources"'))).toHaveLength(2);
  });
});

describe.each(['content', 'e2e/fixtures/story'])('of the story in %s', async (folder) => {
  const newsroom = loadNewsroom(resolve('newsroom')).loaded;
  const { graph } = await loadCorpus(resolve(folder), { newsroom });
  if (!graph) throw new Error(`${folder} has errors`);
  const json = graphJson(graph);

  it('it is valid', () => {
    const { kinds } = graph.definitions;
    const published = JSON.parse(graphSchemaText(kinds)) as object;
    expect(faults(graphJsonText(graph), published)).toEqual([]);
    expect(graphSchemaOf(kinds).safeParse(json).success).toBe(true);
    // Data sets are told of with their columns, in files of their own.
    expect(json.entries).toHaveLength(graph.entries.size - graph.all('data').length);
  });

  it('it agrees with the page of every claim and with the ledger', () => {
    expect(json.claims).toHaveLength(graph.all('claims').length);
    for (const claim of json.claims) {
      const entry = graph.get('claims', claim.id);
      const page = viewOf(graph, 'claims', entry.id);
      expect([claim.reports, claim.origins, claim.speakers], claim.id).toEqual([
        page.status.reports,
        page.origins.map((origin) => origin.id),
        [...page.status.speakers, ...page.status.unnamed],
      ]);
      const sources = [
        ...new Set(claim.occurrences.map((each) => each.source)),
        ...claim.silent.map((each) => each.source),
        ...claim.notApplicable.map((each) => each.source),
        ...claim.publishedBefore,
        ...claim.notChecked,
      ];
      expect(sources.sort(), claim.id).toEqual(graph.all('sources').map((source) => source.id));
      // As the contract defines them, computed anew from what is published.
      const carrying = claim.occurrences.filter(({ stance }) => stance !== 'disputes');
      expect(new Set(carrying.map((each) => each.source)).size).toBe(claim.reports);
      const links = new Set(carrying.flatMap(({ chain }) => chain.slice(0, 2)));
      expect(
        claim.origins.filter((origin) => !links.has(origin)),
        claim.id,
      ).toEqual([]);
      expect(claim.probableOrigins.filter((id) => !claim.origins.includes(id))).toEqual([]);
      const { kind, finding, origins, status } = claim;
      expect([status === null, origins.length === 0], claim.id).toEqual(
        kind === 'background' ? [true, true] : [false, carrying.length === 0],
      );
      expect(finding === null, claim.id).toBe(kind !== 'fact');
      for (const { by, chain, source } of claim.occurrences) {
        expect([...entry.data.speaker, ...by]).toContain(chain[0]);
        expect(chain.at(-1)).toBe(graph.get('sources', source).data.publisher);
      }
    }
  });
});
