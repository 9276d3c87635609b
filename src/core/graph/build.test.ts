import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed } from '../grammar/testing.ts';
import { entryId } from '../model/ids.ts';
import { buildGraph } from './build.ts';
import type { ContentGraph } from './graph.ts';
import { edited, graphOf, inputOf, problemsOf, STORY, theProblem, withFiles } from './testing.ts';

/** What pages can see of a graph, without functions and trees. */
function visible(graph: ContentGraph | undefined): unknown {
  return (
    graph && {
      entries: [...graph.entries.keys()],
      outgoing: [...graph.outgoing],
      backlinks: [...graph.backlinks],
      occurrences: [...graph.occurrences].map(([claim, occurrences]) => [
        claim,
        occurrences.map(({ source, ordinal, stance, chain }) => [source, ordinal, stance, chain]),
      ]),
      tables: [...graph.tables],
    }
  );
}

const BROKEN = withFiles({
  'claims/repair-by-june.mdx': edited('claims/repair-by-june.mdx', 'due:', 'dew:')[
    'claims/repair-by-june.mdx'
  ],
  'places/old-town.mdx': edited('places/old-town.mdx', '[engineers-report]', '[nobody, nothing]')[
    'places/old-town.mdx'
  ],
  'concepts/jane-doe.mdx': STORY['concepts/load-limit.mdx'],
});

describe('the graph of a story without problems', () => {
  const graph = graphOf(STORY);

  it('holds every entry, by id and by collection', () => {
    expect(graph.entries.size).toBe(13);
    expect(graph.all('actors').map((entry) => entry.id)).toEqual([
      'city-wire',
      'jane-doe',
      'the-daily',
    ]);
    expect(graph.get('places', 'old-town').data.title).toBe('Old Town');
    expect(() => graph.get('actors', 'old-town')).toThrow(TypeError);
  });

  it('orders entries by id, also where one id begins another', () => {
    const place = STORY['places/old-town.mdx'];
    const files = withFiles({
      'places/old.mdx': place?.replace('Old Town', 'Old quarter'),
      'places/old-town-hall.mdx': place?.replace('Old Town', 'Old Town Hall'),
      'events/bridge-closes.mdx': edited(
        'events/bridge-closes.mdx',
        '[old-town]',
        '[old-town, old, old-town-hall]',
      )['events/bridge-closes.mdx'],
      'explainers/why-the-bridge-closed.mdx': edited(
        'explainers/why-the-bridge-closed.mdx',
        '[[old-town]]',
        '[[old]]',
      )['explainers/why-the-bridge-closed.mdx'],
    });
    expect(
      graphOf(files)
        .all('places')
        .map((entry) => entry.id),
    ).toEqual(['old', 'old-town', 'old-town-hall']);
  });

  it('resolves what links say', () => {
    expect([graph.idOf('The  Mayor'), graph.idOf('jane-doe')]).toEqual(['jane-doe', 'jane-doe']);
    expect([graph.titleOf('the wire'), graph.titleOf('nobody')]).toEqual(['City Wire', 'nobody']);
    expect(() => graph.idOf('nobody')).toThrow(TypeError);
  });

  it('has an outgoing edge for every backlink, and the other way round', () => {
    const backlinks = [...graph.backlinks].flatMap(([to, edges]) =>
      edges.map((edge) => ({ to, edge })),
    );
    expect(backlinks.length).toBeGreaterThan(30);
    for (const { to, edge } of backlinks) {
      expect(edge.to).toBe(to);
      expect(graph.outgoing.get(edge.from)).toContain(edge);
      expect(graph.entries.has(edge.from) && graph.entries.has(to)).toBe(true);
    }
    expect([...graph.outgoing.values()].flat()).toHaveLength(backlinks.length);
  });

  it('numbers the passages of a source that carry one claim', () => {
    const passage =
      '<Claim id="bridge-is-unsafe" stance="asserts" chain="jane-doe > the-daily">again</Claim>';
    const twice = graphOf(
      edited('sources/daily-2025-03-02.mdx', 'The paper', `${passage} the paper`),
    );
    expect(
      twice.occurrences
        .get(entryId('bridge-is-unsafe'))
        ?.map(({ source, ordinal, stance, paragraph }) => [source, ordinal, stance, paragraph]),
    ).toEqual([
      ['daily-2025-03-02', 1, 'attributes', 1],
      ['daily-2025-03-02', 2, 'asserts', 2],
    ]);
  });
});

describe('the order of files', () => {
  it.each([
    ['a story without problems', STORY],
    ['a story with many', BROKEN],
  ])('means nothing in %s', (_name, files) => {
    const input = inputOf(files);
    const expected = buildGraph(input);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.results], { minLength: input.results.length }),
        (results) => {
          const built = buildGraph({ ...input, results });
          expect(listed(built.problems)).toBe(listed(expected.problems));
          expect(visible(built.graph)).toEqual(visible(expected.graph));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a problem', () => {
  it('leaves no graph', () => {
    expect(buildGraph(inputOf(BROKEN)).graph).toBeUndefined();
  });

  it('stands in a file that is there, inside it', () => {
    for (const { file, line, column } of problemsOf(BROKEN)) {
      const lines = BROKEN[file.replace('content/', '')]?.split('\n') ?? [];
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
  });
});

describe('a broken file', () => {
  const others = Object.keys(STORY).filter((name) => /\/.*\.(mdx|yaml)$/.test(name));

  it.each(others)('%s makes no link to it a second problem', (name) => {
    const text = STORY[name] ?? '';
    const at = text.indexOf('title: ') + 'title: '.length;
    const broken = `${text.slice(0, at)}⟦"${text.slice(at)}`;
    expect(theProblem({ ...STORY, [name]: broken })).toContain('yaml-syntax');
  });

  it.each(others.filter((name) => name.endsWith('.mdx')))(
    '%s may be broken in its body',
    (name) => {
      expect(theProblem({ ...STORY, [name]: `${STORY[name]}\n⟦<b>words</b>\n` })).toContain(
        'raw-html',
      );
    },
  );

  it('has what it refers to looked up, but no place twice', () => {
    const name = 'concepts/load-limit.mdx';
    const text = (STORY[name] ?? '')
      .replace(/^cites: .*$/m, 'cites: [report-of-nobody, "No Id"]\nsumary: x')
      .concat('\nH\u200Bere [[nobody]] and <b>[[somebody]]</b>.\n');
    const lines = text.split('\n').length - 1;
    const told = problemsOf({ ...STORY, [name]: text })
      .filter(({ file }) => file.endsWith(name))
      .map(({ line, column, code }) => [line === lines ? 'last' : 'field', column, code]);
    expect(told).toEqual([
      ['field', 9, 'unknown-entry'],
      ['field', 27, 'invalid-value'],
      ['field', 1, 'unknown-key'],
      ['last', 2, 'forbidden-character'],
      ['last', 7, 'unknown-entry'],
      ['last', 22, 'raw-html'],
      ['last', 25, 'unknown-entry'],
    ]);
  });

  it('leaves the problems of others', () => {
    const files = withFiles(
      { 'actors/jane-doe.mdx': 'nothing' },
      edited('concepts/load-limit.mdx', '[engineers-report]', '[report-of-nobody]'),
    );
    expect(problemsOf(files).map(({ file, code }) => [file, code])).toEqual([
      ['content/actors/jane-doe.mdx', 'frontmatter-missing'],
      ['content/concepts/load-limit.mdx', 'unknown-entry'],
    ]);
  });

  it('may have the name that a link wants, but no other', () => {
    const files = edited('actors/jane-doe.mdx', 'title: Jane', 'title: "Jane');
    expect(
      listed(
        problemsOf(
          edited(
            'explainers/why-the-bridge-closed.mdx',
            '[[Mayor Jane Doe]]',
            '[[mayor  jane doe]]',
            files,
          ),
        ),
      ),
    ).toBe(listed(problemsOf(files)));
    expect(
      problemsOf(
        edited('explainers/why-the-bridge-closed.mdx', '[[Mayor Jane Doe]]', '[[John Roe]]', files),
      ).map((problem) => problem.code),
    ).toEqual(['yaml-syntax', 'unknown-entry']);
  });
});

describe('broken settings', () => {
  it('are one problem, and no graph comes of them', () => {
    expect(theProblem(edited('site.yaml', 'lead:', '⟦led:'))).toContain('unknown-key');
  });
});

describe('one cause is one problem in the whole story', () => {
  const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';
  const SOURCE = 'sources/daily-2025-03-02.mdx';
  const CLAIM = 'claims/bridge-is-unsafe.mdx';
  const long = 'word '.repeat(90);

  it.each([
    ['unknown-entry', EXPLAINER, '[[old-town]]', '⟦[[old-twon]]'],
    ['undefined-note', EXPLAINER, 'cracks</Mark>[^cracks]', 'cracks</Mark>[^cracks]⟦[^more]'],
    [
      'duplicate-note',
      EXPLAINER,
      '[^cracks]:',
      '[^cracks]: **One.** A [@engineers-report].\n\n⟦[^cracks]:',
    ],
    ['yaml-syntax', CLAIM, 'title: The', 'title: ⟦"The'],
    ['yaml-syntax', CLAIM, 'statement:', '⟦title: Again\nstatement:'],
    ['frontmatter-missing', CLAIM, '---\n\n', ''],
    ['invalid-date', CLAIM, 'said: "2025-03-01"', 'said: ⟦"2025-02-29"'],
    ['uncited', CLAIM, ' [@daily-2025-03-02]', ''],
    ['missing-field', CLAIM, 'kind: fact\n', ''],
    [
      'unknown-component',
      CLAIM,
      '<Quote by="jane-doe" said="2025-03-01">no longer safe</Quote>',
      '⟦<Quot>no</Quot>',
    ],
    ['unknown-attribute', CLAIM, ' said="2025-03-01"', ' ⟦sayd="2025-03-01"'],
    ['mdx-code', CLAIM, 'said that', 'said ⟦{that}'],
    ['mdx-code', CLAIM, '[[jane-doe|She]]', '⟦import x from "y"\n\n[[jane-doe|She]]'],
    ['raw-html', CLAIM, 'said that', 'said ⟦<i>that</i>'],
    ['mdx-syntax', EXPLAINER, '<Mark note="cracks">cracks</Mark>', '⟦<Mark note="cracks">cracks'],
    [
      'broken-chain',
      SOURCE,
      '<Claim id="repair-by-june" stance="asserts" chain="the-daily">',
      '⟦<Claim id="repair-by-june" stance="asserts" chain="city-wire">',
    ],
    ['too-long', EXPLAINER, '- says: Engineers found cracks.', `⟦- says: ${long}`],
    ['unknown-section', EXPLAINER, 'sections: [the-cracks]', 'sections: [⟦the-crack]'],
    [
      'long-quotation',
      CLAIM,
      '<Quote by="jane-doe" said="2025-03-01">no',
      `⟦<Quote by="jane-doe" said="2025-03-01">${long.slice(0, 60)}no`,
    ],
    ['csv-syntax', 'data/traffic.csv', '2023,1200', '2023,⟦1.200.000'],
    ['site-setting', 'site.yaml', 'lead: why', 'lead: ⟦where'],
  ])('%s in %s, for %j', (code, name, from, to) => {
    const marked = edited(name, from, to);
    // What is taken away leaves its mark where the problem is told.
    const files = /⟦/.test(to) ? marked : edited(name, ...placeOfLoss(code), marked);
    expect(theProblem(files)).toMatch(new RegExp(`^${code}\n`));
  });

  /** Where the loss of something is told in the claim. */
  function placeOfLoss(code: string): [string, string] {
    if (code === 'uncited') return ['[[jane-doe|She]]', '⟦[[jane-doe|She]]'];
    return code === 'missing-field' ? ['title:', '⟦title:'] : ['---', '⟦---'];
  }
});
