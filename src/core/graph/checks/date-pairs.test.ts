import { expect, it } from 'vitest';
import { COMPONENT_NAMES, COMPONENTS } from '../../grammar/components/index.ts';
import type { Attribute } from '../../grammar/components/attributes.ts';
import { dateFields } from '../../kinds/date-fields.ts';
import { COLLECTIONS, kindOf } from '../../kinds/index.ts';
import { edited, STORY, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const ACTOR = 'actors/jane-doe.mdx';
const CLAIM = 'claims/bridge-is-unsafe.mdx';
const EVENT = 'events/bridge-closes.mdx';
const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';
const FORECAST = 'claims/repair-by-june.mdx';
const SOURCE = 'sources/daily-2025-03-02.mdx';
const WORK = 'references/engineers-report.yaml';

const CITES = 'cites: [engineers-report]';
const ROLE = '    from: "2020"\n';
const RELATION = '    on: "2025-03-01"\n';

/** A role and so on of the actor whose dates are these lines. */
const role = (...lines: readonly string[]): Files => within(ACTOR, ROLE, lines, '    ');
const relation = (...lines: readonly string[]): Files => within(ACTOR, RELATION, lines, '    ');

function within(name: string, line: string, lines: readonly string[], indent: string): Files {
  return edited(name, line, lines.map((each) => `${indent}${each}\n`).join(''));
}

const before = (name: string, line: string, more: string, files: Files = STORY): Files =>
  edited(name, line, `${more}\n${line}`, files);

const corrected = (on: string): string =>
  `corrected:\n  - on: ${on}\n    what: The bridge was called a ferry.`;

/** The source of the story, which is silent on the forecast. */
const silent = (checked: string, claim = 'repair-by-june'): Files =>
  edited(
    SOURCE,
    'silent: []',
    `silent:\n  - claim: ${claim}\n    checked-by: Ann\n    checked-on: ${checked}`,
    edited(
      SOURCE,
      '<Claim id="repair-by-june" stance="asserts" chain="the-daily">it opens again in June</Claim>',
      'it opens again',
    ),
  );

const copy = (published: string, original: string): Files => ({
  ...STORY,
  'sources/copy-desk.mdx': `---
title: The wire on the bridge
publisher: city-wire
medium: article
form: report
published: ${published}
url: https://wire.example.org/bridge
language: en
read: full
summary: The wire repeats the Daily.
syndicated-from: ${original}
---

The wire repeats [[the-daily]].
`,
});

/** Every pair of dates that can contradict, with a story in which it does. */
const PAIRS: readonly (readonly [first: string, then: string, files: Files])[] = [
  [
    'explainers changes.*.on',
    'explainers updated',
    edited(EXPLAINER, '- on: "2025-03-05"', '- on: ⟦"2025-03-06"'),
  ],
  [
    'Quote said',
    'explainers updated',
    edited(
      EXPLAINER,
      'They come from',
      'One said <Quote by="jane-doe" ⟦said="2025-03-07">it holds</Quote> [@engineers-report]. They come from',
    ),
  ],
  [
    'references issued',
    'explainers updated',
    before(
      WORK,
      'language:',
      'issued: "2025-03-07"',
      edited(EXPLAINER, '[@engineers-report].', '⟦[@engineers-report].'),
    ),
  ],
  [
    'sources published',
    'explainers updated',
    edited(
      EXPLAINER,
      '[@engineers-report, p. 3',
      '⟦[@engineers-report, p. 3',
      edited(
        EXPLAINER,
        'updated: "2025-03-05"',
        'updated: "2025-02-28"',
        edited(EXPLAINER, '- on: "2025-03-05"', '- on: "2025-02-28"'),
      ),
    ),
  ],
  [
    'explainers corrected.*.on',
    'explainers updated',
    before(EXPLAINER, 'brief:', corrected('⟦"2025-03-06"')),
  ],
  [
    'sources published',
    'sources corrections.*.day',
    before(SOURCE, 'silent:', 'corrections: [{day: ⟦"2025-03-01", kind: update, says: It was.}]'),
  ],
  [
    'sources published',
    'sources corrected.*.on',
    before(SOURCE, 'silent:', corrected('⟦"2025-03-01"')),
  ],
  ['claims said', 'claims corrected.*.on', before(CLAIM, 'topics:', corrected('⟦"2025-02-28"'))],
  [
    'claims said',
    'claims finding.checked-on',
    edited(CLAIM, 'checked-on: "2025-03-05"', 'checked-on: ⟦"2025-02-28"'),
  ],
  ['sources published', 'sources silent.*.checked-on', silent('⟦"2025-03-01"')],
  [
    'claims said',
    'sources silent.*.checked-on',
    edited(
      FORECAST,
      'said: "2025-03-02"',
      'said: "2025-03-08"',
      edited(SOURCE, 'published: "2025-03-02"', 'published: "2025-03"', silent('⟦"2025-03-05"')),
    ),
  ],
  [
    'claims said',
    'sources published',
    edited(
      CLAIM,
      'said: "2025-03-01"',
      'said: "2025-03-04"',
      edited(SOURCE, '<Claim id="bridge', '⟦<Claim id="bridge'),
    ),
  ],
  [
    'Quote said',
    'sources published',
    edited(
      SOURCE,
      'The paper expects',
      'It has <Quote by="jane-doe" ⟦said="2025-03-04">it holds</Quote>. The paper expects',
    ),
  ],
  ['sources published', 'sources published', copy('"2025-02-28"', '⟦daily-2025-03-02')],
  ['claims said', 'claims due', edited(FORECAST, 'due: "2025-06"', 'due: ⟦"2025-02"')],
  [
    'claims said',
    'claims outcome.on',
    before(
      FORECAST,
      'cites:',
      'outcome: {result: kept, on: ⟦"2025-02", cites: [engineers-report]}',
    ),
  ],
  [
    'claims due',
    'claims outcome.on',
    before(
      FORECAST,
      'cites:',
      'outcome: {result: not-kept, on: ⟦"2025-05", cites: [engineers-report]}',
    ),
  ],
  [
    'claims outcome.on',
    'sources published',
    before(
      FORECAST,
      'cites:',
      'outcome: {result: kept, on: ⟦"2025-05", cites: [daily-2025-03-02]}',
    ),
  ],
  ['actors roles.*.from', 'actors roles.*.until', role('from: "2020"', 'until: ⟦"2019"')],
  ['actors roles.*.from', 'actors roles.*.as-of', role('from: "2020"', 'as-of: ⟦"2019"')],
  [
    'actors relations.*.from',
    'actors relations.*.until',
    relation('from: "2020"', 'until: ⟦"2019"'),
  ],
  ['actors relations.*.from', 'actors relations.*.on', relation('from: "2025"', 'on: ⟦"2024"')],
  ['actors relations.*.on', 'actors relations.*.until', relation('on: "2025"', 'until: ⟦"2024"')],
  ['actors relations.*.on', 'sources published', relation('on: ⟦"2025-03-04"')],
  [
    'actors sanctions.*.from',
    'actors sanctions.*.until',
    before(
      ACTOR,
      'relations:',
      `sanctions:\n  - {by: U, measure: M, from: "2022-03", until: ⟦"2022-02", ${CITES}}`,
    ),
  ],
  ['events date', 'events end', before(EVENT, 'places:', 'end: ⟦"2025-02-28"')],
  ['events date', 'events known-from', before(EVENT, 'places:', 'known-from: ⟦"2025-02-28"')],
  [
    'references issued',
    'references accessed',
    before(WORK, 'language:', 'issued: "2025-02"\naccessed: ⟦"2025-01-31"'),
  ],
  [
    'site key-dates.*.date',
    'site key-dates.*.date',
    edited(
      'site.yaml',
      'label: The bridge closes',
      'label: The bridge closes\n  - date: ⟦"2025-02-28"\n    label: Cracks are found',
    ),
  ],
  ...(['Timeline', 'ActorGraph'] as const).map(
    (name) =>
      [
        `${name} from`,
        `${name} until`,
        edited(
          EXPLAINER,
          '<Figure id="traffic" />',
          `<Figure id="traffic" />\n\n<${name} from="2025-04" ⟦until="2025-03" />`,
        ),
      ] as const,
  ),
];

/** Dates that can contradict no other, and why. */
const ALONE: Readonly<Record<string, string>> = {
  'actors corrected.*.on': 'Nothing of an actor is of one day alone.',
  'concepts corrected.*.on': 'A concept is of no day.',
  'places corrected.*.on': 'A place is of no day.',
  'events corrected.*.on': 'What is to come has a page, and mistakes on it, before its date.',
  'actors ownership.as-of': 'It says when somebody looked; works may be older.',
  'data as-of': 'It says of when the figures are; works may be older, and tell of what is to come.',
};

it.each(PAIRS)('%s does not lie after %s', (_, __, files) => {
  // The problem stands at one of the two, and tells the place of the other.
  expect(theProblem(files)).toMatch(
    /^contradictory-dates\n.*content\/[a-z0-9/-]+\.(?:mdx|yaml):\d+.*\.\n/,
  );
});

it('every date of every collection and component takes part in a pair, or cannot', () => {
  const kinds = [...COLLECTIONS, 'site'] as const;
  const fields = kinds.flatMap((kind) =>
    dateFields(kind).map((path) => `${kind} ${path.join('.')}`),
  );
  const attributes = COMPONENT_NAMES.flatMap((name) =>
    Object.entries<Attribute<unknown, boolean>>(COMPONENTS[name].attributes)
      .filter(([, { names }]) => names?.what === 'date')
      .map(([attribute]) => `${name} ${attribute}`),
  );
  const paired = PAIRS.flatMap(([first, then]) => [first, then]);
  const named = [...new Set([...paired, ...Object.keys(ALONE)])].sort();
  expect(named).toEqual([...fields, ...attributes].sort());
  expect(paired.filter((date) => date in ALONE)).toEqual([]);
});

/** Dates that may lie in the future: what begins and ends then can be announced before. */
const AHEAD = [
  'claims due',
  ...['roles', 'relations', 'sanctions'].flatMap((list) => [
    `actors ${list}.*.from`,
    `actors ${list}.*.until`,
  ]),
  'events date',
  'events end',
  'site key-dates.*.date',
];

it('every date of a collection lies in the past, or may lie ahead', () => {
  const fields = [...COLLECTIONS, 'site' as const].flatMap((kind) =>
    dateFields(kind).map((path) => `${kind} ${path.join('.')}`),
  );
  const past = COLLECTIONS.flatMap((collection) =>
    (kindOf(collection).past ?? []).map((path) => `${collection} ${path}`),
  );
  expect([...past, ...AHEAD].sort()).toEqual(fields.sort());
});
