import type { ProblemCode } from '../model/codes.ts';
import { one } from './advice.ts';
import type { Advice, Sample } from './advice.ts';
import { claim, concept, explainer, forecast, place, settings, source } from './samples.ts';

const CITED = 'cites: [engineers-report]';
const TOLL = one(
  'concepts/toll.mdx',
  '---\ntitle: Toll\ndefinition: What one pays to cross a bridge.\ncites: [engineers-report]\n---\n',
);

const COPY = one(
  'references/report-copy.yaml',
  'title: Report on the bridge\ntype: report\npublisher: Office of Works\nlanguage: en\nurl: https://copies.example.org/report\nrole: mirror\noriginal: engineers-report\n',
);

/** What may come to pass. */
const MAY = { title: 'A toll may come', statement: 'The bridge may get a toll.' };

const ANOTHER_CLAIM = Object.values(claim({ title: 'The topic of the day' }).files).join('');

function passage(chain: string): string {
  return `The Daily says that <Claim id="bridge-is-unsafe" stance="attributes"
chain="${chain}">the bridge is unsafe</Claim>.`;
}

/** A report that says less than the wire, whose report has more fields or other words. */
function changing(quote: string, change = ''): Sample {
  const unverified = { read: 'partial', 'quotes-unverified': 'The city keeps the original.' };
  const tag = (chain: string, more: string, stance = 'changes'): string =>
    `It says that <Claim id="bridge-is-unsafe" stance="${stance}" chain="${chain}"${more}>it may be unsafe</Claim>.`;
  const softened =
    ' quote="may not be safe" change="softened" against="city-wire-2025-03-03" reply="asked"';
  const wire = tag(
    'jane-doe > city-wire',
    quote + change,
    change === '' ? 'attributes' : 'changes',
  );
  return {
    files: {
      ...source(unverified, tag('jane-doe > the-daily', softened)).files,
      ...source(
        { title: 'The wire on the repair', publisher: 'city-wire', ...unverified },
        wire,
        'sources/city-wire-2025-03-03.mdx',
      ).files,
    },
  };
}

/** Two reports, of which the second may be said to come from the first. */
function reports(more: Readonly<Record<string, string>> = {}): Sample {
  const second = source(
    {
      title: 'The wire on the repair',
      publisher: 'city-wire',
      'syndicated-from': 'daily-2025-03-03',
    },
    '',
    'sources/city-wire-2025-03-03.mdx',
  );
  return { files: { ...source(more).files, ...second.files } };
}

/** Problems of how entries fit together, and the house rules. */
export const STORY = {
  'unknown-entry': {
    example: concept('It falls with [[steel-fatige]] [@engineers-report].'),
    repair: concept('It falls with [[steel-fatigue]] [@engineers-report].'),
  },
  'confusable-name': {
    example: place({ aliases: '[Jane D\u043Ee]' }),
    repair: place({ aliases: '[The quarter]' }),
  },
  'mixed-scripts': {
    example: place({ country: 'Ut\u043Epia' }),
    repair: place(),
  },
  'ambiguous-name': {
    example: place(
      { aliases: '[The wire]' },
      'The paper [[the wire]] sits here [@engineers-report].',
    ),
    repair: place(
      { aliases: '[The wire]' },
      'The paper [[city-wire|the wire]] sits here [@engineers-report].',
    ),
  },
  'wrong-collection': {
    example: concept('', `requires: [old-town]\n${CITED}`),
    repair: concept('It is written on a sign in [[old-town]] [@engineers-report].'),
  },
  'self-link': {
    example: concept('The [[load-limit]] is 20 tonnes [@engineers-report].'),
    repair: concept('The load limit is 20 tonnes [@engineers-report].'),
  },
  uncited: {
    example: concept('The limit is 20 tonnes.'),
    repair: concept('The limit is 20 tonnes [@engineers-report].'),
  },
  orphan: {
    example: TOLL,
    repair: {
      files: { ...TOLL.files, ...concept('Lorries pay a [[toll]] [@engineers-report].').files },
    },
  },
  'broken-chain': {
    example: source({}, passage('city-wire > the-daily')),
    repair: source({}, passage('jane-doe > city-wire > the-daily')),
  },
  'unmeasured-change': {
    example: changing(''),
    repair: changing(' quote="is not safe"'),
  },
  'claim-outside-source': {
    example: concept(
      'They say that <Claim id="bridge-is-unsafe" stance="asserts" chain="jane-doe">it is unsafe</Claim> [@engineers-report].',
    ),
    repair: concept('They say that [[bridge-is-unsafe|it is unsafe]] [@engineers-report].'),
  },
  'carried-and-silent': {
    example: source(
      {
        silent:
          '\n  - claim: bridge-is-unsafe\n    checked-by: Ann Roe\n    checked-on: "2025-03-04"',
      },
      passage('jane-doe > the-daily'),
    ),
    repair: source({}, passage('jane-doe > the-daily')),
  },
  'one-origin': {
    example: concept(
      'Several sources say that [[repair-by-june|it ends in June]] [@daily-2025-03-02].',
    ),
    repair: concept('The Daily says that [[repair-by-june|it ends in June]] [@daily-2025-03-02].'),
  },
  'carried-and-not-applicable': {
    example: source(
      { 'not-applicable': '\n  - claim: bridge-is-unsafe\n    why: It is about another bridge.' },
      passage('jane-doe > the-daily'),
    ),
    repair: source({}, passage('jane-doe > the-daily')),
  },
  'overdue-forecast': {
    example: forecast(),
    repair: forecast('\n  result: not-kept\n  on: "2025-06-30"\n  cites: [engineers-report]'),
  },
  'cites-mirror': {
    example: {
      files: { ...COPY.files, ...concept('The limit is 20 tonnes [@report-copy].').files },
    },
    repair: concept('The limit is 20 tonnes [@engineers-report].'),
  },
  'no-forecast': {
    example: claim({ ...MAY, kind: 'forecast', test: 'The council speaks of a toll.' }),
    repair: claim({ ...MAY, kind: 'position' }),
  },
  'reserved-id': {
    example: {
      files: {
        'claims/topic.mdx': ANOTHER_CLAIM,
        ...concept('See [[topic]] [@engineers-report].').files,
      },
    },
    repair: {
      files: {
        'claims/topic-of-the-day.mdx': ANOTHER_CLAIM,
        ...concept('See [[topic-of-the-day]] [@engineers-report].').files,
      },
    },
  },
  'unknown-section': {
    example: explainer({ section: 'the-money' }),
    repair: explainer(),
  },
  'too-long': {
    example: explainer({ brief: 'The city has named no sum. '.repeat(14).trim() }),
    repair: explainer(),
  },
  'long-quotation': {
    example: claim(
      {},
      'She said: <Quote by="jane-doe" said="2025-03-01">we have looked at every single beam and this bridge is no longer safe</Quote> [@daily-2025-03-02].',
    ),
    repair: claim(
      {},
      'Of every beam she said: <Quote by="jane-doe" said="2025-03-01">this bridge is no longer safe</Quote> [@daily-2025-03-02].',
    ),
  },
  'unknown-topic': {
    example: claim({ topics: '[bridges]' }),
    repair: claim({ topics: '[bridge]' }),
  },
  'circular-requirement': {
    example: concept('', `requires: [steel-fatigue]\n${CITED}`),
    repair: concept(),
  },
  'circular-change': {
    example: changing(
      ' quote="is not safe"',
      ' change="hardened" against="daily-2025-03-03" reply="asked"',
    ),
    repair: changing(' quote="is not safe"'),
  },
  'circular-syndication': {
    example: reports({ 'syndicated-from': 'city-wire-2025-03-03' }),
    repair: reports(),
  },
  'site-setting': {
    example: settings('what-the-repair-cost'),
    repair: settings('why-the-bridge-closed'),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
