import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { cardView } from '../views/card.ts';
import { graphAsOf } from '../ledger/as-of.ts';
import { listViewOf, viewOf } from '../views/index.ts';
import type { OwnView } from '../views/index.ts';
import { editorSchemas } from '../exports/editor-schemas.ts';
import { graphJson } from '../exports/graph-json.ts';
import { graphSchemaOf, graphSchemaText } from '../exports/graph-schema.ts';
import { edited, STORY, withFiles } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { renderBody } from '../html/render.ts';
import type { Collection } from '../kinds/index.ts';
import { entryId } from '../model/ids.ts';
import { exampleFaults } from './examples.ts';
import { fields } from './parts.ts';
import type { NewsroomParts } from './parts.ts';
import { entryGuidesIn, guideFamiliesOf, guideViewsOf } from './guide.ts';
import { ENGLISH } from '../words/words.ts';
import { BUILT_IN } from './newsroom.ts';
import { corpusWith, hash, PARTS, rightNewsroom, WITH_LAWS } from './testing.ts';

const newsroom = rightNewsroom(PARTS);
const LAWS = 'laws' as Collection;

function graphOf(files: Files = WITH_LAWS) {
  const { graph, problems } = corpusWith(files, newsroom);
  expect(problems).toEqual([]);
  if (!graph) throw new Error('no graph');
  return graph;
}

function told(files: Files): string[] {
  const { problems } = corpusWith(files, newsroom);
  return problems.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column} ${code} ${message} ${hint}`,
  );
}

describe('a newsroom that adds nothing', () => {
  it('is what is built in', () => {
    const { definitions, machineFiles, codes } = rightNewsroom({});
    expect(definitions.kinds.collections).toEqual(BUILT_IN.definitions.kinds.collections);
    expect(definitions.components.names).toEqual(BUILT_IN.definitions.components.names);
    expect(definitions.languages.tags).toEqual(BUILT_IN.definitions.languages.tags);
    expect([machineFiles, codes.size]).toEqual([BUILT_IN.machineFiles, 0]);
  });

  it('knows nothing of what another adds', () => {
    expect(corpusWith(WITH_LAWS).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/concepts/load-limit.mdx unknown-key',
      'content/laws unexpected-file',
      'content/places/old-town.mdx unknown-entry',
      'content/places/old-town.mdx unknown-component',
      'content/places/old-town.mdx unknown-component',
      'content/places/old-town.mdx unknown-entry',
    ]);
  });
});

describe('an own collection', () => {
  it('has pages with what the newsroom says of it', () => {
    const graph = graphOf();
    const view = viewOf(graph, LAWS, entryId('bridge-act')) as unknown as OwnView;
    const { citations, backlinks, crumbs, ...page } = view;
    expect(page).toMatchObject({
      id: 'bridge-act',
      title: 'Bridge Act',
      kicker: 'law',
      url: '/laws/bridge-act/',
      description: 'The law says who pays for bridges.',
      edit: 'https://github.com/example/bridge/edit/main/content/laws/bridge-act.mdx',
      facts: [
        { term: 'Passed', values: ['1 May 2024'] },
        { term: 'By', values: [{ title: 'Jane Doe', url: '/actors/jane-doe/', kind: 'person' }] },
      ],
    });
    expect(citations.map(({ id }) => id)).toEqual(['engineers-report']);
    expect(backlinks.quoted.map(({ from, mentions }) => [from.id, mentions[0]?.mention])).toEqual([
      ['old-town', 'Bridge Act'],
    ]);
    expect(crumbs.at(-1)).toEqual({ title: 'Laws', url: '/laws/' });
  });

  it('has a list in the order of titles, and previews', () => {
    const graph = graphOf();
    const list = listViewOf(graph, LAWS) as unknown as { title: string; items: { kind: string }[] };
    expect(list).toMatchObject({
      title: 'Laws',
      description: 'The laws of this story.',
      url: '/laws/',
      items: [
        { id: 'bridge-act', called: 'law', text: 'The law says who pays for bridges.' },
        { id: 'city-act', called: 'ban', text: 'The law forbids tolls.' },
      ],
    });
    expect(cardView(graph, graph.get(LAWS, 'city-act'))).toMatchObject({
      kind: 'ban',
      title: 'City Act',
      text: 'The law forbids tolls.',
      sources: [{ url: 'https://works.example.org/report' }],
    });
  });

  it('is linked both ways with built-in ones, and known from its day', () => {
    const graph = graphOf();
    const to = (id: string) =>
      (graph.backlinks.get(entryId(id)) ?? []).map(({ from, as }) => [from, as]);
    expect(to('jane-doe')).toContainEqual(['bridge-act', 'passed']);
    expect(to('city-act')).toEqual([
      ['bridge-act', 'changes'],
      ['old-town', undefined],
    ]);
    const then = graphAsOf(graph, '2021-01-01');
    expect(then.all(LAWS).map(({ id }) => id)).toEqual(['city-act']);
  });

  it('is read and checked as built-in ones are', () => {
    expect(
      told(
        withFiles(
          {
            'laws/bridge-act.mdx': `---
title: Bridge Act
passed: "2024-5"
passed-by: [old-town]
note: x
summary: The law says who pays for bridges.
cites: [no-such-report]
---

It says so.
`,
            'laws/alone.mdx': WITH_LAWS['laws/city-act.mdx']?.replace('City Act', 'Act B'),
            'laws/x.csv': 'a,b\n',
          },
          WITH_LAWS,
        ),
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/laws/bridge-act.mdx:3:9 invalid-date "2024-5" is no real date for "passed". Write a real date: YYYY, YYYY-MM or YYYY-MM-DD, in double quotes.",
        "content/laws/bridge-act.mdx:4:13 wrong-collection "old-town" is a place, but here must stand an actor. Name an actor by its id.",
        "content/laws/bridge-act.mdx:5:1 unknown-key There is no field "note" here. The fields are title, aliases, distinguished, names, unverified, corrected, ancient, passed, passed-by, changes, summary, cites.",
        "content/laws/bridge-act.mdx:7:9 unknown-entry There is no reference or source "no-such-report". Write an id that exists, or add content/references/no-such-report.yaml.",
        "content/laws/bridge-act.mdx:10:1 uncited This paragraph has no citation. Say where it comes from with [@reference-id], or put an editorial remark in <Aside>.",
        "content/laws/x.csv:1:1 file-name "x.csv" does not belong in laws/. Only files that end in .mdx, .png, .jpg, .webp or .avif stand here.",
      ]
    `);
    const alone = withFiles(
      { 'laws/alone.mdx': WITH_LAWS['laws/city-act.mdx']?.replace('City Act', 'Act B') },
      WITH_LAWS,
    );
    expect(told(alone)).toMatchInlineSnapshot(`
      [
        "content/laws/alone.mdx:2:8 orphan Nothing links to this law. Link to it from another entry with [[alone]], or delete the file.",
      ]
    `);
  });

  it('is in the data for programs, which fit their schema', () => {
    const graph = graphOf();
    const json = graphJson(graph);
    expect(json.entries.find(({ id }) => id === 'bridge-act')).toMatchObject({
      collection: 'laws',
      url: '/laws/bridge-act/',
      links: ['city-act', 'engineers-report', 'jane-doe', 'old-town'],
      fields: { passed: '2024-05-01', changes: ['city-act'], 'passed-by': ['jane-doe'] },
    });
    expect(graphSchemaOf(graph.definitions.kinds).safeParse(json).error).toBeUndefined();
    expect(graphSchemaOf(BUILT_IN.definitions.kinds).safeParse(json).success).toBe(false);
    expect(graphSchemaText(graph.definitions.kinds)).toContain('"laws"');
    expect([...(editorSchemas.each?.of(graph) ?? [])]).toContainEqual(['laws']);
    expect(JSON.parse(editorSchemas.text(graph, 'laws'))).toMatchObject({ title: 'law' });
  });

  it('is in the guide, with its fields and its example', () => {
    const [laws] = entryGuidesIn(newsroom, ENGLISH).filter(({ collection }) => collection === LAWS);
    expect(laws).toMatchObject({
      file: 'laws/bridge-act.mdx',
      about: 'a law that the story turns on',
    });
    expect(laws?.fields.map(({ name, value, required }) => `${name} ${value} ${required}`)).toEqual(
      [
        'title text true',
        'aliases list: text false',
        'distinguished text false',
        'names list: fields false',
        'names.name text true',
        'names.language text true',
        'unverified text false',
        'corrected list: fields false',
        'corrected.on date true',
        'corrected.what text true',
        'ancient true or false false',
        'passed date true',
        'passed-by list: id of an actor false',
        'changes list: id of a law false',
        'summary text true',
        'cites list: id of a reference or source true',
      ],
    );
  });
});

describe('an own field of a built-in collection', () => {
  it('is read with its rules, in data, and in what is told of fields', () => {
    const graph = graphOf();
    expect(graph.get('concepts', 'load-limit').data).toMatchObject({ rank: 1 });
    const json = graphJson(graph);
    const fieldsOf = (id: string) => json.entries.find((entry) => entry.id === id)?.fields;
    expect([fieldsOf('load-limit'), fieldsOf('steel-fatigue'), fieldsOf('jane-doe')]).toEqual([
      { rank: 1 },
      {},
      undefined,
    ]);
    expect(viewOf(graph, 'concepts', entryId('load-limit')).kicker).toBe('first concept');
    expect(viewOf(graph, 'concepts', entryId('steel-fatigue')).kicker).toBe('concept');
    const [concepts] = entryGuidesIn(newsroom, ENGLISH).filter(
      ({ collection }) => collection === 'concepts',
    );
    expect(concepts?.fields.at(-1)).toEqual({
      name: 'rank',
      required: false,
      value: 'number',
      about: 'Its place in our list.',
    });
    expect(editorSchemas.text(graph, 'concepts')).toContain('"rank"');
    const none = edited('concepts/load-limit.mdx', 'rank: 1', 'rank: 0', WITH_LAWS);
    expect(told(none)).toMatchInlineSnapshot(`
      [
        "content/concepts/load-limit.mdx:4:7 invalid-value "rank" does not fit: the list in which Load limit stands begins with 1. Change the value or take the field out.",
      ]
    `);
  });

  it('keeps to its schema, and leaves the rules of the collection as they are', () => {
    const half = edited('concepts/load-limit.mdx', 'rank: 1', 'rank: 1.5', WITH_LAWS);
    expect(told(half)).toEqual([
      'content/concepts/load-limit.mdx:4:7 invalid-value "rank" must be a whole number. Write digits alone, without quotation marks.',
    ]);
    const desk = z.string().regex(/^[A-Z]$/, { error: 'a capital letter' });
    const desks = rightNewsroom({
      fields: [fields({ collection: 'actors', fields: { desk: desk.optional() } })],
    });
    const daily = STORY['actors/the-daily.mdx']?.replace('kind: outlet', 'kind: outlet\ndesk: A');
    const said = (text = ''): string[] =>
      corpusWith(withFiles({ 'actors/the-daily.mdx': text }), desks).problems.map(
        ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`,
      );
    expect(said(daily)).toEqual([]);
    expect(said(daily?.replace('desk: A', 'desk: a'))).toEqual([
      '4:7 invalid-value "a" is no value for "desk". Write a capital letter.',
    ]);
    expect(said(daily?.replace(/^ownership:[^]*?^---/m, '---'))).toEqual([
      '2:1 missing-field The field "ownership" is missing: an outlet says who owns it. Add "ownership:" with statement, as-of, cites.',
    ]);
  });

  it('may keep an entry out of the page that lists the collection, and nowhere else', () => {
    const [rank] = PARTS.fields ?? [];
    if (!rank) throw new Error('no field');
    const keeping = (listed: (data: { title: string; rank?: number }) => boolean) => ({
      ...rank,
      listed: listed as NonNullable<typeof rank.listed>,
    });
    const ofAll = { ...keeping(({ rank: it }) => it !== 1) };
    const ofTitles = {
      ...keeping(({ title }) => title !== 'Steel fatigue'),
      fields: { grade: z.string().optional() },
    };
    const listedBy = (own: NewsroomParts['fields']): string[] => {
      const { graph } = corpusWith(WITH_LAWS, rightNewsroom({ ...PARTS, fields: own }));
      if (!graph) throw new Error('no graph');
      expect(viewOf(graph, 'concepts', entryId('load-limit')).url).toBe('/concepts/load-limit/');
      return listViewOf(graph, 'concepts').letters.flatMap(({ letter, concepts }) =>
        concepts.map(({ title }) => `${letter} ${title}`),
      );
    };
    expect(listedBy([rank])).toEqual(['L Load limit', 'S Steel fatigue']);
    expect(listedBy([ofAll])).toEqual(['S Steel fatigue']);
    expect(listedBy([ofAll, ofTitles])).toEqual([]);
  });

  it.each(['actors', 'places', 'data'] as const)('may keep entries out of the list of %s', (of) => {
    const own = fields({ collection: of, fields: {}, listed: ({ title }) => title.length > 99 });
    const { graph } = corpusWith(STORY, rightNewsroom({ fields: [own] }));
    if (!graph) throw new Error('no graph');
    const view: Readonly<Record<string, unknown>> = { ...listViewOf(graph, of) };
    expect(graph.all(of).length).toBeGreaterThan(0);
    expect([view['groups'], view['items'], view['figures']].flatMap((each) => each ?? [])).toEqual(
      [],
    );
  });
});

describe('an own component', () => {
  it('is drawn by its definition', () => {
    const graph = graphOf();
    const html = renderBody(graph, graph.get('places', 'old-town'));
    expect(html).toContain(
      '<q class="article">the city pays</q><a href="/laws/bridge-act/">Bridge Act 3</a>',
    );
    expect(html).toContain('<p class="laws">2</p>');
  });

  it('names entries, and its words are quoted where a text is read aloud', () => {
    const graph = graphOf();
    const [edge] = (graph.backlinks.get(entryId('bridge-act')) ?? []).filter(
      ({ kind }) => kind === 'embed',
    );
    expect(edge?.context).toEqual({
      before: 'The Bridge Act says ',
      mention: '“the city pays”',
      after: '.',
    });
  });

  const WHOLE = '<Article law="bridge-act" number="3">the city pays</Article>';

  it.each([
    [
      '<Article law="bridge-act"',
      '<Article law="no-act"',
      '8:25 unknown-entry There is no law "no-act". Write an id that exists, or add content/laws/no-act.mdx.',
    ],
    [
      '<Article law="bridge-act"',
      '<Article law="old-town"',
      '8:25 wrong-collection "old-town" is a place, but here must stand a law. Name a law by its id.',
    ],
    [
      'law="bridge-act" number',
      'law="bridge-act" nummer',
      '8:51 unknown-attribute <Article> has no attribute "nummer". Did you mean "number"? It may have law and number.',
    ],
    [
      WHOLE,
      '<Article law="bridge-act">—</Article>',
      '8:25 no-words <Article> holds nothing to read. Put its words between the tags: <Article law="some-law" number="3">words</Article>',
    ],
    [
      WHOLE,
      '<Article law="bridge-act">the city',
      '8:25 mdx-syntax <Article> is opened here and not closed. Write </Article> after its words, in the same paragraph.',
    ],
    [
      '<Laws />',
      '<Laws>Words.</Laws>',
      '10:1 misplaced-component <Laws> must stand on lines of its own. Put an empty line before and after it, outside lists, quotations and notes.',
    ],
    [
      '<Laws />',
      '<Laws />\n\n<Laws />',
      '12:1 duplicate-component The same <Laws> stands in line 10 already. Take one of the two out.',
    ],
  ])('is held to its rules: %s as %s', (right, wrong, problem) => {
    expect(told(edited('places/old-town.mdx', right, wrong, WITH_LAWS))[0]).toBe(
      `content/places/old-town.mdx:${problem}`,
    );
  });

  it('is among those that an author may have meant', () => {
    const [only, ...others] = told(
      edited('places/old-town.mdx', WHOLE, '<Artikle law="bridge-act">a b</Artikle>', WITH_LAWS),
    );
    expect(others).toEqual([]);
    expect(only).toContain('There is no component <Artikle>. Did you mean "Article"?');
    expect(only).toContain('Aside, Article and Laws.');
  });
});

describe('an own check', () => {
  const shouting = edited(
    'concepts/load-limit.mdx',
    'title: Load limit',
    'title: LOAD LIMIT',
    WITH_LAWS,
  );

  it('reports its own codes, as bad as these are', () => {
    const { problems, graph } = corpusWith(shouting, newsroom);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "code": "shouting-title",
          "column": 8,
          "file": "content/concepts/load-limit.mdx",
          "hint": "Write it in small letters.",
          "line": 2,
          "message": ""LOAD LIMIT" shouts.",
          "severity": "warning",
        },
      ]
    `);
    expect(graph).toBeDefined();
  });

  it('reports no others', () => {
    const [rule] = newsroom.definitions.checks;
    if (!rule) throw new Error('no check');
    const checks = [{ ...rule, codes: {} }];
    const definitions = { ...newsroom.definitions, checks };
    expect(() => corpusWith(shouting, { ...newsroom, definitions })).toThrow(
      'The check "no-shouting" reports "shouting-title", which is none of its codes.',
    );
  });

  it('has pages in the guide', () => {
    expect(guideFamiliesOf(BUILT_IN, ENGLISH).map(({ id }) => id)).not.toContain('newsroom');
    expect(guideFamiliesOf(newsroom, ENGLISH).at(-1)).toEqual({
      id: 'newsroom',
      title: undefined,
      codes: [{ code: 'shouting-title', about: 'A title is written in capitals.' }],
    });
    const views = guideViewsOf(newsroom, ENGLISH);
    expect(views.length).toBe(guideViewsOf(BUILT_IN, ENGLISH).length + 1);
    expect(views.at(-1)).toMatchObject({
      code: 'shouting-title',
      severity: 'warning',
      why: 'Capitals are hard to read.',
    });
    const lines = views.at(-1)?.example.files[0]?.lines ?? [];
    expect(lines.filter(({ changed }) => changed).map(({ text }) => text)).toEqual([
      'title: LOAD LIMIT',
    ]);
  });
});

describe('an own machine file', () => {
  it('stands in the table with the others', () => {
    expect(newsroom.machineFiles.slice(0, -1)).toEqual(BUILT_IN.machineFiles);
    expect(newsroom.machineFiles.at(-1)?.text(graphOf())).toContain('Bridge Act\n');
  });
});

describe('own words', () => {
  const inDutch = edited('site.yaml', 'language: en', 'language: nl', WITH_LAWS);

  it('make a language that a site can be in', () => {
    expect(newsroom.definitions.languages.tags).toEqual(['en', 'de', 'uk', 'nl']);
    expect(graphOf(inDutch).words.date('2025-03-31')).toBe('31 maart 2025');
    expect(
      corpusWith(edited('site.yaml', 'language: en', 'language: nl', STORY)).problems,
    ).toMatchObject([{ code: 'invalid-value' }]);
    expect(told(edited('site.yaml', 'language: en', 'language: fr', WITH_LAWS)))
      .toMatchInlineSnapshot(`
        [
          "content/site.yaml:4:11 invalid-value The site is in French, and its pages have no words in that language. Write a language that has them: en (English), de (German), uk (Ukrainian), nl (Dutch). To bring another, maintainers add its catalogue to "words" in newsroom/config.ts.",
        ]
      `);
  });

  it('take the place of those that are there', () => {
    const graph = graphOf();
    expect(renderBody(graph, graph.get('places', 'old-town'))).toContain('<h2>Remarks</h2>');
    expect(graph.words.date('2025-03-31')).toBe('31 March 2025');
    expect(BUILT_IN.definitions.languages.wordsFor('en')?.text.notes).not.toBe('Remarks');
  });
});

describe('the examples of definitions', () => {
  const story = { files: STORY, hash };

  it('are tried in a story', () => {
    expect(exampleFaults(newsroom, story)).toEqual([]);
    expect(exampleFaults(BUILT_IN, story)).toEqual([]);
  });

  it('are told of where they are wrong', () => {
    const [laws] = PARTS.collections ?? [];
    const [article] = PARTS.components ?? [];
    const [rule] = PARTS.checks ?? [];
    const code = rule?.codes['shouting-title'];
    if (!laws || !article || !rule || !code) throw new Error('parts are missing');
    const broken = rightNewsroom({
      collections: [{ ...laws, example: { ...laws.example, text: '---\ntitle: A\n---\n' } }],
      components: [{ ...article, example: '<Article>a b</Article>' }],
      checks: [
        {
          ...rule,
          codes: { 'shouting-title': { ...code, example: code.repair, repair: code.example } },
        },
      ],
    });
    expect(exampleFaults(broken, story)).toMatchInlineSnapshot(`
      [
        {
          "message": "The example has a problem, "missing-field": The field "cites" is missing.",
          "part": "collections.laws",
        },
        {
          "message": "The example has a problem, "missing-field": The field "passed" is missing.",
          "part": "collections.laws",
        },
        {
          "message": "The example has a problem, "missing-field": The field "summary" is missing.",
          "part": "collections.laws",
        },
        {
          "message": "The example has a problem, "missing-attribute": <Article> needs the attribute "law": an id such as "some-entry".",
          "part": "components.Article",
        },
        {
          "message": "The example should have this one problem, and has none.",
          "part": "codes.shouting-title",
        },
        {
          "message": "The repair has a problem, "shouting-title": "LOAD LIMIT" shouts.",
          "part": "codes.shouting-title",
        },
      ]
    `);
  });
});
