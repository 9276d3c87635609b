/**
 * Stories that grow in one thing alone: the small story of the tests, with `n` more of something.
 * Nothing here knows how the content is read; `growth.test.ts` counts what that takes.
 */
type Files = Readonly<Record<string, string>>;
export type Grown = (story: Files, n: number) => Files;

const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';
const SOURCE = 'sources/daily-2025-03-02.mdx';
const CITE = '[@engineers-report]';

function times(n: number, make: (index: number) => string, between = '\n\n'): string {
  return Array.from({ length: n }, (_, index) => make(index)).join(between);
}

/** The story with words put before the one place at which these stand. */
function put(story: Files, file: string, before: string, words: string): Files {
  const text = story[file] ?? '';
  if (text.split(before).length !== 2) throw new Error(`"${before}" is no one place of ${file}`);
  return { ...story, [file]: text.replace(before, () => words + before) };
}

/** More text in the explainer. */
function body(words: (n: number) => string): Grown {
  return (story, n) => put(story, EXPLAINER, '## The cracks', `${words(n)}\n\n`);
}

/** More text in the report. */
function report(words: (n: number) => string): Grown {
  return (story, n) => put(story, SOURCE, 'The paper expects', `${words(n)}\n\n`);
}

/** Other fields of a file in the place of one line. */
function fields(file: string, line: string, next: (n: number) => string): Grown {
  return (story, n) => {
    const text = story[file] ?? '';
    if (!text.includes(line)) throw new Error(`${file} has no line ${line}`);
    return { ...story, [file]: text.replace(line, () => next(n)) };
  };
}

/** So many more files, each named in the explainer so that it does not stand alone. */
function entries(folder: string, name: string, text: (index: number, n: number) => string): Grown {
  return (story, n) => {
    const added = Object.fromEntries(
      Array.from({ length: n }, (_, index) => [`${folder}/${name}-x${index}.mdx`, text(index, n)]),
    );
    const links = times(n, (index) => `See [[${name}-x${index}]] ${CITE}.`);
    return { ...put(story, EXPLAINER, '## The cracks', `${links}\n\n`), ...added };
  };
}

const actor = (index: number, more = ''): string =>
  `---\ntitle: Actor ${index}\nkind: person\nroles:\n  - role: R\n    cites: [engineers-report]\n${more}---\n`;
const concept = (index: number, more = ''): string =>
  `---\ntitle: Concept ${index}\ndefinition: D.\ncites: [engineers-report]\n${more}---\n`;
const claim = (index: number, more = ''): string =>
  `---\ntitle: Claim ${index}\nstatement: S.\nspeaker: the-daily\nsaid: "2025-03-02"\nkind: position\ntopics: [bridge]\ncites: [engineers-report]\n${more}---\n`;
const reportOn = (id: string, index: number, more = ''): string =>
  `---\ntitle: Report ${index}\nmedium: article\nform: report\npublisher: the-daily\npublished: "2025-03-04"\nurl: https://example.org/${index}\nlanguage: en\nread: full\nsummary: S.\n${more}---\n\nIt says ${passage(id)}.\n`;
const passage = (id: string): string =>
  `<Claim id="${id}" stance="asserts" chain="the-daily">it is so</Claim>`;
const day = (index: number): string =>
  `"20${10 + (index % 15)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}"`;

const table =
  (kind: string): Grown =>
  (story, n) => ({
    ...story,
    'data/traffic.yaml': (story['data/traffic.yaml'] ?? '')
      .replace('kind: bar', `kind: ${kind}`)
      .replace('cites:', '  - key: code\n    label: Code\n    type: country\ncites:'),
    'data/traffic.csv': `year,cars,code\n${times(n, (index) => `Row ${index},${index + 1},${String(100 + index)}`, '\n')}\n`,
  });

/** Kinds of growth, each with the least number of which two doublings are within the limits. */
export const KINDS: Readonly<Record<string, readonly [least: number, grown: Grown]>> = {
  paragraphs: [60, body((n) => times(n, (at) => `Words of paragraph ${at} are here ${CITE}.`))],
  'sentences of one paragraph': [
    60,
    body((n) => `${times(n, () => 'Here are some more words.', ' ')} ${CITE}`),
  ],
  links: [60, body((n) => times(n, () => `See [[load-limit]] ${CITE}.`))],
  'links in one paragraph': [
    45,
    body((n) => `${times(n, () => 'See [[load-limit]].', ' ')} ${CITE}`),
  ],
  citations: [60, body((n) => times(n, () => `Words ${CITE}.`))],
  'citations in one paragraph': [45, body((n) => times(n, () => `Words ${CITE}.`, ' '))],
  notes: [
    40,
    body(
      (n) =>
        `${times(n, (at) => `Words[^n${at}] ${CITE}.`)}\n\n${times(n, (at) => `[^n${at}]: **Context.** Words ${CITE}.`)}`,
    ),
  ],
  'marks of one note': [60, body((n) => times(n, () => `Words[^cracks] ${CITE}.`))],
  'links to other sites': [
    60,
    body((n) => times(n, (at) => `See [a](https://example.org/${at}) ${CITE}.`)),
  ],
  'links to parts': [60, body((n) => times(n, (at) => `See [a](#p${at + 1}) ${CITE}.`))],
  headings: [40, body((n) => times(n, () => `## Some words\n\nWords ${CITE}.`))],
  quotations: [
    45,
    body((n) =>
      times(
        n,
        (at) =>
          `They said <Quote by="jane-doe" said="2025" lang="fr" original="mot ${at % 5}">w</Quote> ${CITE}.`,
      ),
    ),
  ],
  remarks: [60, body((n) => times(n, () => '<Aside kind="method">\n\nWords.\n\n</Aside>'))],
  timelines: [5, body((n) => times(n, (at) => `<Timeline from="${2000 + at}" />`))],
  'rows of Markdown': [
    30,
    body((n) => `| a | b |\n| - | - |\n${times(n, () => `| c | d ${CITE} |`, '\n')}`),
  ],
  'items of a list': [60, body((n) => times(n, () => `- Words ${CITE}.`, '\n'))],
  'lists in lists': [3, body((n) => `${'- '.repeat(n)}Words ${CITE}.`)],
  'quotations in quotations': [6, body((n) => `${'> '.repeat(n)}Words ${CITE}.`)],
  'styles in one paragraph': [30, body((n) => `${times(n, () => '*a* **b**', ' ')} ${CITE}`)],
  'passages of one claim': [
    45,
    report((n) => times(n, () => `It says ${passage('repair-by-june')}.`)),
  ],
  'passages in one paragraph': [25, report((n) => times(n, () => passage('repair-by-june'), ' '))],
  claims: [30, entries('claims', 'claim', (index) => claim(index))],
  'claims that are carried': [
    30,
    (story, n) =>
      report((many) => times(many, (at) => `It says ${passage(`claim-x${at}`)}.`))(
        entries('claims', 'claim', (index) => claim(index))(story, n),
        n,
      ),
  ],
  'reports of one claim': [
    30,
    entries('sources', 'report', (index) => reportOn('repair-by-june', index)),
  ],
  'reports of a claim each': [
    20,
    (story, n) =>
      entries('sources', 'report', (index) => reportOn(`claim-x${index}`, index))(
        entries('claims', 'claim', (index) => claim(index))(story, n),
        n,
      ),
  ],
  'copies of one report': [
    30,
    entries('sources', 'report', (index) =>
      reportOn('repair-by-june', index, 'syndicated-from: daily-2025-03-02\n'),
    ),
  ],
  forecasts: [
    30,
    entries('claims', 'claim', (index) =>
      claim(index, 'due: "2025"\ntest: T.\n').replace('kind: position', 'kind: forecast'),
    ),
  ],
  actors: [30, entries('actors', 'actor', (index) => actor(index))],
  'relations of one actor': [
    14,
    (story, n) =>
      fields(
        'actors/jane-doe.mdx',
        'relations:',
        () =>
          `relations:\n${times(n, (at) => `  - to: actor-x${at}\n    relation: knows\n    cites: [engineers-report]`, '\n')}`,
      )(entries('actors', 'actor', (index) => actor(index))(story, n), n),
  ],
  'relations to one actor': [
    14,
    fields(
      'actors/jane-doe.mdx',
      'relations:',
      (n) =>
        `relations:\n${times(n, () => '  - to: the-daily\n    relation: knows\n    cites: [engineers-report]', '\n')}`,
    ),
  ],
  'actors of whom each has a relation': [
    30,
    entries('actors', 'actor', (index, n) =>
      actor(
        index,
        `relations:\n  - to: actor-x${(index + 1) % n}\n    relation: knows\n    cites: [engineers-report]\n`,
      ),
    ),
  ],
  'roles, sanctions and aliases': [
    7,
    fields(
      'actors/jane-doe.mdx',
      'aliases: [Mayor Jane Doe, the mayor]',
      (n) =>
        `aliases: [Mayor Jane Doe, ${times(n, (at) => `the mayor ${at}`, ', ')}]\nsanctions:\n${times(n, () => '  - {by: B, measure: M, from: "2025", cites: [engineers-report]}', '\n')}`,
    ),
  ],
  concepts: [30, entries('concepts', 'concept', (index) => concept(index))],
  'concepts that need one another': [
    30,
    entries('concepts', 'concept', (index) =>
      concept(index, index > 0 ? `requires: [concept-x${index - 1}]\n` : ''),
    ),
  ],
  'concepts that need one': [
    30,
    entries('concepts', 'concept', (index) => concept(index, 'requires: [load-limit]\n')),
  ],
  places: [
    30,
    entries(
      'places',
      'place',
      (index) =>
        `---\ntitle: Place ${index}\ncountry: C\nsummary: S.\ncites: [engineers-report]\n---\n`,
    ),
  ],
  events: [
    30,
    entries(
      'events',
      'event',
      (index) =>
        `---\ntitle: Event ${index}\ndate: ${day(index)}\nplaces: [old-town]\nactors: [jane-doe]\ntopics: [bridge]\nsummary: S.\ncites: [engineers-report]\n---\n`,
    ),
  ],
  'events of one day': [
    30,
    entries(
      'events',
      'event',
      (index) =>
        `---\ntitle: Event ${index}\ndate: "2025"\nsummary: S.\ncites: [engineers-report]\n---\n`,
    ),
  ],
  references: [
    30,
    (story, n) => ({
      ...body((many) => times(many, (at) => `Words [@work-x${at}].`))(story, n),
      ...Object.fromEntries(
        Array.from({ length: n }, (_, at) => [
          `references/work-x${at}.yaml`,
          (story['references/engineers-report.yaml'] ?? '').replace('title: ', `title: ${at} `),
        ]),
      ),
    }),
  ],
  'key days': [
    9,
    fields('site.yaml', '  - date: "2025-03-01"\n', (n) => {
      const days = Array.from({ length: n }, (_, at) => day(at)).sort();
      return `${days.map((each) => `  - date: ${each}\n    label: L\n`).join('')}  - date: "2025-03-01"\n`;
    }),
  ],
  topics: [
    14,
    fields(
      'site.yaml',
      '  money: Money\n',
      (n) => `  money: Money\n${times(n, (at) => `  topic-x${at}: T${at}`, '\n')}\n`,
    ),
  ],
  'rows of bars': [60, table('bar')],
  'rows of a scale': [60, table('range')],
  'rows of a map': [60, table('map')],
  'rows of a table': [60, table('table')],
  changes: [
    60,
    fields(
      EXPLAINER,
      'changes:',
      (n) => `changes:\n${times(n, () => '  - {on: "2025-03-05", kind: minor, what: W.}', '\n')}`,
    ),
  ],
  'short sentences': [
    25,
    fields(
      EXPLAINER,
      'short:',
      (n) => `short:\n${times(n, () => '  - {says: A., sections: [the-cracks]}', '\n')}`,
    ),
  ],
  silences: [
    30,
    (story, n) =>
      fields(
        SOURCE,
        'silent: []',
        () =>
          `silent:\n${times(n, (at) => `  - {claim: claim-x${at}, checked-by: A, checked-on: "2025-03-05"}`, '\n')}`,
      )(entries('claims', 'claim', (index) => claim(index))(story, n), n),
  ],
  'works that one field cites': [
    14,
    (story, n) =>
      fields(
        'concepts/load-limit.mdx',
        'cites: [engineers-report]',
        (count) => `cites: [${times(count, (at) => `work-x${at}`, ', ')}]`,
      )(
        {
          ...story,
          ...Object.fromEntries(
            Array.from({ length: n }, (_, at) => [
              `references/work-x${at}.yaml`,
              `title: Work ${at}\ntype: report\npublisher: P\nlanguage: en\nurl: https://example.org/${at}\n`,
            ]),
          ),
        },
        n,
      ),
  ],
  explainers: [
    20,
    (story, n) => ({
      ...story,
      ...Object.fromEntries(
        Array.from({ length: n }, (_, at) => [
          `explainers/explainer-x${at}.mdx`,
          (story[EXPLAINER] ?? '').replace('title: Why', `title: ${at} Why`),
        ]),
      ),
    }),
  ],
};
