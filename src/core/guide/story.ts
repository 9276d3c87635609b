import type { ProblemCode } from '../model/codes.ts';
import { one } from './advice.ts';
import type { Advice, Sample } from './advice.ts';
import { claim, concept, explainer, forecast, place, settings, source } from './samples.ts';

const CITED = 'cites: [engineers-report]';
const TOLL = one(
  'concepts/toll.mdx',
  '---\ntitle: Toll\ndefinition: What one pays to cross a bridge.\ncites: [engineers-report]\n---\n',
);

const IRON = one(
  'concepts/iron.mdx',
  `---
title: Iron
definition: The metal that steel is made of.
symbol: Fe
number: 26
cites: [engineers-report]
---
`,
);

const ON_IRON = 'A sign of [[iron]] tells it [@engineers-report].';

const ANOTHER_CLAIM = Object.values(claim({ title: 'The topic of the day' }).files).join('');

function passage(chain: string): string {
  return `The Daily says that <Claim id="bridge-is-unsafe" stance="attributes"
chain="${chain}">the bridge is unsafe</Claim>.`;
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
    why: 'Every link of the site leads somewhere. A name that no entry has is a slip of the hand, or an entry that is still to be written.',
    example: concept('It falls with [[steel-fatige]] [@engineers-report].'),
    repair: concept('It falls with [[steel-fatigue]] [@engineers-report].'),
  },
  'confusable-name': {
    why: 'Readers must be able to tell two entries apart. Two titles that differ only in letters that look the same are a mistake of the keyboard, or a forgery.',
    example: {
      ...place({ aliases: '[Jane D\u043Ee]' }),
      remark: 'There is an actor "Jane Doe"; the "o" in the alias is a Cyrillic letter.',
    },
    repair: place({ aliases: '[The quarter]' }),
  },
  'mixed-scripts': {
    why: 'Letters of another alphabet look like ours and are not: nobody finds such a name, and it may pass for one that it is not.',
    example: {
      ...place({ country: 'Ut\u043Epia' }),
      remark: 'The "o" of the country is a Cyrillic letter.',
    },
    repair: place(),
  },
  'ambiguous-name': {
    why: 'Two entries have this title or alias. Only the author knows which one is meant.',
    example: {
      ...place({ aliases: '[The wire]' }, 'The paper [[the wire]] sits here [@engineers-report].'),
      remark: 'The actor "city-wire" is also known as "the wire".',
    },
    repair: place(
      { aliases: '[The wire]' },
      'The paper [[city-wire|the wire]] sits here [@engineers-report].',
    ),
  },
  'wrong-collection': {
    why: 'The field needs an entry of one kind: a place cannot be read before a concept, nor can a person be a source.',
    example: { ...concept('', `requires: [old-town]\n${CITED}`), remark: '"old-town" is a place.' },
    repair: concept('It is written on a sign in [[old-town]] [@engineers-report].'),
  },
  'self-link': {
    why: 'A link to the page that one is reading leads nowhere.',
    example: concept('The [[load-limit]] is 20 tonnes [@engineers-report].'),
    repair: concept('The load limit is 20 tonnes [@engineers-report].'),
  },
  uncited: {
    why: 'Readers must be able to check every statement. One without a source is left out, however true it may be.',
    example: concept('The limit is 20 tonnes.'),
    repair: concept('The limit is 20 tonnes [@engineers-report].'),
  },
  orphan: {
    why: 'An entry to which no other leads will not be found by anybody.',
    example: { ...TOLL, remark: 'No other file names "toll".' },
    repair: {
      files: { ...TOLL.files, ...concept('Lorries pay a [[toll]] [@engineers-report].').files },
    },
  },
  'broken-chain': {
    why: 'The chain tells who has heard it from whom. Independent origins are counted from it, so it begins with the speaker of the claim and ends with the publisher of the report.',
    example: source({}, passage('city-wire > the-daily')),
    repair: source({}, passage('jane-doe > city-wire > the-daily')),
  },
  'claim-outside-source': {
    why: 'A claim is counted for every report that carries it. Our own text is no report: it links to the claim.',
    example: concept(
      'They say that <Claim id="bridge-is-unsafe" stance="asserts" chain="jane-doe">it is unsafe</Claim> [@engineers-report].',
    ),
    repair: concept('They say that [[bridge-is-unsafe|it is unsafe]] [@engineers-report].'),
  },
  'carried-and-silent': {
    why: 'A report cannot both tell something and leave it out. One of the two statements about it is wrong.',
    example: source(
      {
        silent:
          '\n  - claim: bridge-is-unsafe\n    checked-by: Ann Roe\n    checked-on: "2025-03-04"',
      },
      passage('jane-doe > the-daily'),
    ),
    repair: source({}, passage('jane-doe > the-daily')),
  },
  'overdue-forecast': {
    why: 'A forecast is kept track of so that somebody looks, when its day has come, what became of it. "npm run check -- --as-of 2025-07-01" lists those whose day has passed. It is only a warning: what is not documented stays overdue, and readers see that it is.',
    example: { ...forecast(), remark: 'The day given with --as-of is 1 July 2025.' },
    repair: forecast('\n  result: not-kept\n  on: "2025-06-30"\n  cites: [engineers-report]'),
  },
  'reserved-id': {
    why: 'The ledger has pages of its own, such as the claims by topic. An entry with the same id would stand at their address.',
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
    why: 'Each sentence of the short versions says which parts of the page support it, and links to them.',
    example: explainer({ section: 'the-money' }),
    repair: explainer(),
  },
  'too-long': {
    why: 'Readers are promised an answer in 30 seconds or in 3 minutes. That is 80 or 450 words.',
    example: explainer({ brief: 'The city has named no sum. '.repeat(14).trim() }),
    repair: explainer(),
  },
  'long-quotation': {
    why: 'The words of others belong to them. We quote eleven at most, and tell the rest in our own.',
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
    why: 'Claims and events are grouped by topic. A new spelling would become a group of its own.',
    example: claim({ topics: '[bridges]' }),
    repair: claim({ topics: '[bridge]' }),
  },
  'duplicate-element': {
    why: 'The table of the elements has one place for each of them, and a link there leads to one page.',
    example: {
      files: {
        ...IRON.files,
        ...concept(ON_IRON, `symbol: Fe\nnumber: 26\n${CITED}`).files,
      },
    },
    repair: { files: { ...IRON.files, ...concept(ON_IRON).files } },
  },
  'circular-requirement': {
    why: 'The reading path shows what to read first. If two concepts require each other, there is no first.',
    example: {
      ...concept('', `requires: [steel-fatigue]\n${CITED}`),
      remark: 'The concept "steel-fatigue" requires "load-limit".',
    },
    repair: concept(),
  },
  'circular-syndication': {
    why: 'A report cannot be a copy of its own copy.',
    example: reports({ 'syndicated-from': 'city-wire-2025-03-03' }),
    repair: reports(),
  },
  'site-setting': {
    why: 'The front page opens with this explainer.',
    example: settings('what-the-repair-cost'),
    repair: settings('why-the-bridge-closed'),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
