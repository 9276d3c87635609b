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

/** A wire, a copy of it that distorts, a copy of that copy, a report that is silent and one not checked. */
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
        { claim: 'bridge-is-unsafe', stance: 'distorts', chain: 'jane-doe > city-wire > a-paper' },
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
      title: 'The bridge is unsafe',
      url: '/claims/bridge-is-unsafe/',
      statement: 'The bridge is no longer safe.',
      speaker: 'jane-doe',
      said: '2025-03-01',
      kind: 'fact',
      topics: ['bridge'],
      status: 'distorted',
      distortedBy: ['a-paper'],
      disputedBy: [],
      reports: 3,
      origins: ['city-wire'],
      speakers: ['jane-doe'],
      occurrences: [
        {
          source: 'copy',
          url: '/sources/copy/#claim-bridge-is-unsafe',
          stance: 'distorts',
          chain: ['jane-doe', 'city-wire', 'a-paper'],
          quote: null,
          at: null,
          retracted: null,
        },
        {
          source: 'copy-of-copy',
          url: '/sources/copy-of-copy/#claim-bridge-is-unsafe',
          stance: 'attributes',
          chain: ['jane-doe', 'city-wire', 'a-paper', 'another-paper'],
          quote: null,
          at: null,
          retracted: null,
        },
        {
          source: 'wire',
          url: '/sources/wire/#claim-bridge-is-unsafe',
          stance: 'attributes',
          chain: ['jane-doe', 'city-wire'],
          quote: 'no longer safe',
          at: null,
          retracted: null,
        },
      ],
      silent: [{ source: 'silent', checkedBy: 'Ann', checkedOn: '2025-03-06' }],
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

  it('has of a forecast its test and what came of it', () => {
    const files = edited(
      'claims/repair-by-june.mdx',
      'cites:',
      'outcome: {result: not-kept, on: "2025-07", cites: [engineers-report]}\ncites:',
    );
    expect(graphJson(graphOf(files)).claims[1]?.forecast).toEqual({
      status: 'not-kept',
      due: '2025-06',
      test: 'Traffic crosses the bridge on 30 June 2025.',
      outcome: { result: 'not-kept', on: '2025-07', cites: ['engineers-report'] },
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
    expect(faults(text.replace('"stance":"distorts"', '"stance":"bends"'))).toEqual([
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
        page.status.speakers,
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
      const own = claim.occurrences
        .filter(({ chain }) => chain.length === 1)
        .map(({ chain }) => chain[0]);
      const origins = claim.occurrences.map(({ chain }) =>
        own.includes(chain[0]) ? chain[0] : chain[1],
      );
      expect([...new Set(origins)], claim.id).toEqual(claim.origins);
      expect(new Set(claim.occurrences.map((each) => each.source)).size).toBe(claim.reports);
      for (const { chain, source } of claim.occurrences) {
        expect(entry.data.speaker).toContain(chain[0]);
        expect(chain.at(-1)).toBe(graph.get('sources', source).data.publisher);
      }
    }
  });
});
