import fc from 'fast-check';
import { STORY } from '../../src/core/graph/testing.ts';
import type { Collection } from '../../src/core/kinds/index.ts';
import * as v from './values.ts';
import { fieldsOf, group, id, list } from './values.ts';
import type { Fields } from './values.ts';

/** A file of the small story, with other contents. */
export interface Document {
  /** Its path below `content/`. */
  readonly name: string;
  readonly text: string;
}

const cites = list(id('engineers-report', 'daily-2025-03-02'), { from: 1, to: 2 });
const topics = list(id('bridge', 'money'), { from: 1, to: 2 });
const common: Fields = {
  title: v.text,
  '?aliases': list(v.text),
  '?distinguished': v.text,
  '?names': list(group({ name: v.text, language: v.language })),
  '?unverified': v.text,
  '?corrected': list(group({ on: v.day, what: v.text })),
};
const said = list(group({ says: v.text, sections: list(id('the-cracks'), { from: 1, to: 1 }) }), {
  from: 1,
  to: 2,
});

/** The fields of each collection, and the file of the story that gets them. */
const ENTRIES: Readonly<Record<Collection, readonly [name: string, fields: Fields]>> = {
  explainers: [
    'explainers/why-the-bridge-closed.mdx',
    {
      ...common,
      '?headline': v.text,
      '?dateline': v.text,
      question: v.text,
      summary: v.text,
      updated: fc.constant('"2025-03-05"'),
      changes: list(
        group({
          on: v.mostly(fc.constant('"2025-03-05"'), v.day),
          kind: v.choice('major', 'minor'),
          what: v.text,
        }),
        { from: 1, to: 2 },
      ),
      brief: said,
      short: said,
    },
  ],
  sources: [
    'sources/daily-2025-03-02.mdx',
    {
      ...common,
      '?headline': v.text,
      medium: v.choice('article', 'broadcast', 'document', 'transcript', 'photo', 'post'),
      form: v.choice('report', 'opinion', 'analysis', 'interview', 'live'),
      publisher: id('the-daily'),
      '?authors': list(id('jane-doe')),
      '?editors': list(id('jane-doe')),
      published: v.mostly(fc.constant('"2025-03-02"'), v.uncertain),
      '?undated': v.mostly(fc.constant('""'), v.text),
      url: v.url,
      '?archived': v.url,
      language: v.language,
      read: v.choice('full', 'partial'),
      summary: v.text,
      '?silent': list(
        group({
          claim: id('bridge-is-unsafe'),
          'checked-by': v.text,
          '?also-checked-by': v.text,
          'checked-on': v.day,
        }),
      ),
      '?not-applicable': list(group({ claim: id('repair-by-june'), why: v.text })),
      '?corrections': list(
        group({
          day: v.mostly(fc.constant('"2025-03-04"'), v.day),
          kind: v.choice('retraction', 'correction', 'clarification', 'update'),
          says: v.text,
          '?work': id('engineers-report', 'daily-2025-03-02'),
        }),
      ),
      '?checked-by': v.text,
      '?also-checked-by': v.text,
      '?quotes-unverified': v.text,
      '?cites': cites,
    },
  ],
  claims: [
    'claims/repair-by-june.mdx',
    {
      ...common,
      statement: v.text,
      speaker: v.mostly(id('the-daily'), list(id('the-daily', 'jane-doe'), { from: 1 })),
      said: v.uncertain,
      kind: v.choice('forecast', 'forecast', 'fact'),
      topics,
      '?due': v.partial,
      '?condition': v.text,
      test: v.text,
      '?outcome': group({
        result: v.choice('kept', 'partly', 'not-kept', 'void', 'undecidable'),
        '?condition-met': v.choice('yes', 'no', 'unknown'),
        on: v.partial,
        '?why': v.text,
        cites,
      }),
      '?finding': group({
        is: v.choice('holds', 'partly', 'unproven', 'not-looked-into'),
        why: v.text,
        '?cites': cites,
        'checked-by': v.text,
        '?also-checked-by': v.text,
        'checked-on': v.day,
      }),
      '?elsewhere': list(group({ work: id('engineers-report'), '?relay': id('city-wire') })),
      '?disputes': list(id('bridge-is-unsafe')),
      cites,
    },
  ],
  actors: [
    'actors/jane-doe.mdx',
    {
      ...common,
      '?short': v.text,
      kind: v.choice('person', 'organisation', 'state', 'unnamed'),
      '?unnamed': group({ '?count': v.number, of: v.text, why: v.text }),
      roles: list(
        group({
          role: v.text,
          '?from': v.partial,
          '?until': v.partial,
          '?as-of': v.partial,
          cites,
        }),
        { from: 1, to: 2 },
      ),
      '?relations': list(
        group({
          to: id('city-wire', 'the-daily', 'old-town'),
          relation: v.text,
          '?from': v.partial,
          '?until': v.partial,
          '?on': v.partial,
          cites,
        }),
      ),
      '?ownership': v.mostly(
        group({ statement: v.text, '?by': id('the-daily'), 'as-of': v.partial, cites }),
        group({ unknown: v.text, 'as-of': v.partial, '?cites': cites }),
        1,
      ),
      '?sanctions': list(
        group({ by: v.text, measure: v.text, from: v.partial, '?until': v.partial, cites }),
      ),
    },
  ],
  concepts: [
    'concepts/steel-fatigue.mdx',
    {
      ...common,
      definition: v.text,
      requires: list(id('load-limit'), { from: 1, to: 1 }),
      cites,
    },
  ],
  places: [
    'places/old-town.mdx',
    {
      ...common,
      country: v.text,
      summary: v.text,
      '?coordinates': group({ lat: v.number, lon: v.number }),
      cites,
    },
  ],
  events: [
    'events/bridge-closes.mdx',
    {
      ...common,
      date: v.uncertain,
      '?end': v.partial,
      '?known-from': v.day,
      places: list(id('old-town'), { from: 1, to: 1 }),
      actors: list(id('jane-doe'), { from: 1, to: 1 }),
      topics,
      summary: v.text,
      cites,
    },
  ],
  references: [
    'references/engineers-report.yaml',
    {
      title: v.text,
      '?title-kind': v.choice('exact', 'translated', 'descriptive'),
      type: v.choice('report', 'webpage', 'book', 'legal_case', 'personal_communication'),
      '?author': list(v.text),
      '?publisher': v.text,
      '?via': v.text,
      '?issued': v.partial,
      language: v.language,
      '?url': v.url,
      'container-title': v.text,
      '?volume': v.text,
      '?issue': v.text,
      '?page': v.text,
      number: v.text,
      '?authority': v.text,
      '?publisher-place': v.text,
      archive: v.text,
      '?archive-place': v.text,
      '?archive_location': v.text,
      '?call-number': v.text,
      '?DOI': v.mostly(fc.constantFrom('10.5555/a', '"10.5555/<b>#?%&"'), v.text),
      '?ISBN': v.mostly(fc.constant('978-0-306-40615-7'), v.text),
      '?ISSN': v.mostly(fc.constant('0378-5955'), v.text),
      '?archived': v.url,
      '?accessed': v.day,
      '?role': v.choice('mirror', 'mirror', 'primary', 'report', 'reference-work'),
      '?original': v.mostly(id('daily-2025-03-02'), v.text),
      '?note': v.text,
    },
  ],
  data: [
    'data/traffic.yaml',
    {
      title: v.text,
      description: v.text,
      kind: v.choice('bar', 'range', 'steps', 'table'),
      unit: v.text,
      columns: v.mostly(
        fc
          .tuple(v.text, v.text)
          .map(
            ([a, b]) =>
              `[{key: year, label: ${a}, type: text}, {key: cars, label: ${b}, type: number}]`,
          ),
        list(
          group({
            key: id('year', 'cars'),
            label: v.text,
            type: v.choice('text', 'number', 'country'),
          }),
          { from: 2 },
        ),
      ),
      '?headline': v.text,
      '?highlight': list(v.mostly(id('2023', '2024'), v.text)),
      '?note': v.text,
      cites,
      'as-of': v.partial,
    },
  ],
};

/** What stands behind the frontmatter of a file of the story. */
function bodyOf(name: string): string {
  return (STORY[name] ?? '').replace(/^---\n[\s\S]*?\n---\n/, '');
}

function frontmatterOf(name: string): string {
  const text = STORY[name] ?? '';
  return name.endsWith('.mdx') ? text.slice(4, text.indexOf('\n---\n')) : text.trimEnd();
}

function fileOf(name: string, fields: string): Document {
  const text = name.endsWith('.mdx') ? `---\n${fields}\n---\n${bodyOf(name)}` : `${fields}\n`;
  return { name, text };
}

/** Entries of every collection, whose frontmatter is made of good and odd values. */
export const entries: fc.Arbitrary<Document> = fc
  .constantFrom(...Object.values(ENTRIES))
  .chain(([name, fields]) =>
    fieldsOf(fields).map((pairs) =>
      fileOf(name, pairs.map(([key, value]) => `${key}: ${value}`).join('\n')),
    ),
  );

/** Lines that change nothing, or that say in other ways what may be said. */
const HARMLESS = [
  ...[
    '# a comment',
    '',
    '  # a comment further in',
    'unverified: plain words',
    "unverified: 'it''s'",
    '? unverified\n: words',
  ],
  ...[
    'unverified: >-\n  folded\n  words',
    'unverified: |\n  <b>\n  lines',
    '"unverified": "\\u0062"',
    'unverified:\n  words',
    'aliases:\n- a',
  ],
  ...[
    'aliases: [a, "b", \'c\']',
    'aliases: [\n  a,\n  b ]',
    'aliases:\n  - "<b>"\n  - >-\n    c',
    'unverified: "a\\\n  b"',
    'unverified: "<!-- &amp; --> \\" \' `"',
  ],
];

/** Lines and pieces in which YAML is unlike what it looks like. */
const ODDITIES = [
  ...[
    '# a comment',
    '%YAML 1.2',
    '---',
    '...',
    '? a',
    ': b',
    '- a',
    '\t',
    '\tx: y',
    '  x: y',
    'x:y',
    'x : y',
    '<<: *a',
  ],
  ...[
    'a: &a b',
    'aliases: *a',
    'aliases: &a [*a]',
    'aliases: [*a]',
    '? {a: b}\n: c',
    '"title": T',
    "'title': T",
    'title: |',
    'title: >-',
  ],
  ...[
    '  more words',
    '    even more',
    'title: |2\n  T',
    'title: >+\n  T\n',
    'title: "T',
    "title: 'T",
    'title: [T',
    'title: {T',
    'title: T # c',
  ],
  ...[
    'title: T: U',
    'title: - T',
    'title: @T',
    'title: `T`',
    'title: %T',
    'title: !!str T',
    'title: !T T',
    'title: ! T',
    '!!map',
    'title: *',
  ],
  ...[
    'aliases:\n- a\n- b',
    'aliases:\n  - a\n - b',
    'aliases: [a,, b]',
    'aliases: [a, ]',
    'aliases: [,]',
    'aliases: {a, b}',
    'aliases: [a\n]',
  ],
  ...[
    '__proto__: 1',
    'constructor: {a: b}',
    '"\\u0074itle": T',
    '? title\n: T',
    '? - a\n: b',
    '\ufeff',
    '\u0085',
    '\u2028',
    '\r',
    '\u00a0x: y',
  ],
  ...[
    'x: "\\uD800"',
    'x: "\\U0001F600"',
    'x: "\\x00"',
    'unverified: "\\\n  a"',
    'unverified: "\\/"',
    'unverified: yes',
    'unverified: 2025-01-01',
  ],
];

const edit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), fc.constant('before'), fc.constantFrom(...HARMLESS)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.nat(),
      fc.constantFrom('before', 'instead', 'inside'),
      fc.constantFrom(...ODDITIES),
    ),
  },
);

/** Frontmatter and files of the story with some lines that only YAML understands. */
export const yaml: fc.Arbitrary<Document> = fc
  .tuple(
    fc.constantFrom(...Object.values(ENTRIES).map(([name]) => name)),
    fc.array(edit, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
  )
  .map(([name, edits, end]) => {
    const lines = frontmatterOf(name).split('\n');
    for (const [roll, how, oddity] of edits) {
      const at = roll % (lines.length + 1);
      const line = lines[at] ?? '';
      if (how === 'inside')
        lines[at] =
          line.slice(0, roll % (line.length + 1)) + oddity + line.slice(roll % (line.length + 1));
      else lines.splice(at, how === 'instead' ? 1 : 0, oddity);
    }
    const { text } = fileOf(name, lines.join('\n'));
    return { name, text: text.replaceAll('\n', end) };
  });

const CELLS = [
  ...[
    '',
    '',
    'a',
    'Ärger',
    '"a, b"',
    '"a ""b"""',
    '"a\nb"',
    '<b>',
    '</script>',
    '"<img src=x onerror=x>"',
    '&amp;',
    "=cmd|' /C calc'!A0",
  ],
  ...[
    '@SUM(A1)',
    '+1',
    '-1',
    '=1+1',
    '\t=1',
    '1e999',
    '-1e999',
    'NaN',
    'Infinity',
    '-0',
    '0x10',
    '1e3',
    '1,5',
    '"1,5"',
    '1.5',
    ' 1',
    '1 ',
  ],
  ...[
    '1_000',
    '٣',
    '−5',
    '5e-324',
    '1.7976931348623157e308',
    '123456789012345678901234567890',
    '.5',
    '5.',
    '--1',
    '"',
    '""',
    '"a',
    'a"b',
    '\u202e',
  ],
  ...[
    '\u00a0',
    '076',
    '643',
    '999',
    'x'.repeat(3000),
    '2023',
    '0.1',
    '100',
    '50',
    'n/a',
    'null',
    '🇺🇦',
    'שלום',
    '\ufeff',
    '__proto__',
  ],
];
const cell = v.mostly(
  fc.constantFrom('2023', '2024', '12', '0', '-3.5', 'Some', '', '100', '25'),
  fc.constantFrom(...CELLS),
  5,
);
const row = fc.array(cell, { minLength: 2, maxLength: 2 }).map((cells) => cells.join(','));

/** The figures of the story's data set. */
export const csv: fc.Arbitrary<Document> = fc
  .tuple(
    v.mostly(
      fc.constant('year,cars'),
      fc.constantFrom(
        '',
        'cars,year',
        'year',
        'year,cars,x',
        '\ufeffyear,cars',
        '"year","cars"',
        'Year,Cars',
        'year;cars',
        ' year,cars',
      ),
      24,
    ),
    fc.array(
      v.mostly(
        row,
        fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(',')),
      ),
      { maxLength: 6 },
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n'),
    fc.constantFrom('\n', '\n', '\n', ''),
  )
  .map(([head, rows, end, last]) => ({
    name: 'data/traffic.csv',
    text: [head, ...rows].join(end) + last,
  }));

const topicNames = v.mostly(
  v.text.map((name) => `{bridge: ${name}, money: Money}`),
  fc
    .tuple(id('bridge', 'money', 'a'), v.text)
    .map(([key, value]) => `{bridge: B, money: M, ${key}: ${value}}`),
);

/** The settings of the site. */
export const site: fc.Arbitrary<Document> = fieldsOf({
  title: v.text,
  tagline: v.text,
  description: v.text,
  language: v.mostly(fc.constantFrom('en', '"en-GB"', 'de'), v.language),
  url: v.mostly(fc.constant('https://bridge.example.org'), v.url),
  '?repository': v.url,
  licence: group({ name: v.text, url: v.url }),
  '?publisher': v.text,
  '?contact': v.text,
  '?ownership': v.text,
  '?funding': v.text,
  '?corrections': v.text,
  '?editors': list(v.text),
  lead: id('why-the-bridge-closed'),
  'key-dates': list(group({ date: v.mostly(fc.constant('"2025-03-01"'), v.day), label: v.text }), {
    from: 1,
    to: 2,
  }),
  topics: topicNames,
}).map((pairs) => ({
  name: 'site.yaml',
  text: `${pairs.map(([key, value]) => `${key}: ${value}`).join('\n')}\n`,
}));
