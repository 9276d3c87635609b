import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entryPath, kindOf } from '../kinds/index.ts';
import type { Collection } from '../kinds/index.ts';
import { entryId } from '../model/ids.ts';
import { fieldsOf, parseEntry } from './entry.ts';
import { explainIssues } from './issues.ts';
import { onlyProblem, unmark } from './testing.ts';

/** The one problem of some fields, which must stand at the mark `⟦`. */
function theProblem(collection: Collection, fields: string): string {
  const isYaml = kindOf(collection).file === '.yaml';
  const { text, place } = unmark(isYaml ? fields : `---\n${fields}---\n`);
  if (!place) throw new Error('the text has no mark');
  const path = entryPath(collection, 'an-entry');
  return onlyProblem(
    parseEntry({ collection, id: entryId('an-entry'), path, text }).problems,
    place,
  );
}

/** What is wrong with the fields of a claim. */
function problemsOf(fields: string): string[] {
  const path = entryPath('claims', 'an-entry');
  const text = `---\n${fields}---\n`;
  const file = { collection: 'claims', id: entryId('an-entry'), path, text } as const;
  return parseEntry(file).problems.map(({ message }) => message);
}

const EVENT = (changed = ''): string => `title: A
summary: B
cites: [work]
${changed || 'date: "2025"\n'}`;

const CLAIM = (changed = ''): string => `title: A
statement: B
said: "2025"
topics: [money]
${changed}`;

const PLACE = (changed = ''): string => `title: A
country: B
summary: C
${changed}`;

describe('fields that are missing', () => {
  it('are told at the group that should have them', () => {
    expect(theProblem('places', '⟦title: A\ncountry: B\n')).toMatchInlineSnapshot(`
      "missing-field
      The field "summary" is missing.
      Add "summary:" with its value."
    `);
    expect(theProblem('places', PLACE('coordinates:\n  ⟦lat: 3\n'))).toMatchInlineSnapshot(`
      "missing-field
      The field "coordinates.lon" is missing.
      Add "lon:" with its value."
    `);
    expect(theProblem('claims', `⟦${CLAIM('kind: position\n')}`)).toMatchInlineSnapshot(`
      "missing-field
      The field "speaker" is missing.
      Add "speaker:" with its value."
    `);
  });

  it('or have no value', () => {
    expect(theProblem('places', 'title: A\ncountry: B\nsummary:⟦\n')).toMatchInlineSnapshot(`
      "missing-field
      The field "summary" has no value.
      Write its value after the colon, or take the field out."
    `);
  });

  it('are told once where they are misspelt', () => {
    expect(theProblem('places', 'title: A\ncountry: B\n⟦sumary: C\n')).toMatchInlineSnapshot(`
      "unknown-key
      There is no field "sumary" here.
      Did you mean "summary"? The fields are title, aliases, distinguished, names, unverified, corrected, ancient, country, summary, coordinates, cites."
    `);
    expect(theProblem('places', PLACE('coordinates: {lat: 3, ⟦long: 4}\n'))).toMatchInlineSnapshot(`
      "unknown-key
      There is no field "long" here.
      Did you mean "lon"? The fields are lat, lon."
    `);
    expect(theProblem('claims', CLAIM('speaker: a\nkind: forecast\n⟦tests: It happens.\n')))
      .toMatchInlineSnapshot(`
        "unknown-key
        There is no field "tests" here.
        Did you mean "test"? The fields are title, aliases, distinguished, names, unverified, corrected, ancient, statement, speaker, said, kind, topics, due, condition, test, outcome, finding, elsewhere, disputes, cites."
      `);
  });

  it('are told once where the only field under an unknown name must be meant', () => {
    expect(theProblem('places', '⟦headline: A\ncountry: B\nsummary: C\n')).toMatchInlineSnapshot(`
      "unknown-key
      There is no field "headline" here.
      Did you mean "title"? The fields are title, aliases, distinguished, names, unverified, corrected, ancient, country, summary, coordinates, cites."
    `);
    const { problems } = parseEntry({
      collection: 'places',
      id: entryId('an-entry'),
      path: 'content/places/an-entry.mdx',
      text: '---\nheadline: A\nland: B\nsummary: C\n---\n',
    });
    expect(problems.map((problem) => problem.message)).toMatchInlineSnapshot(`
      [
        "The field "title" is missing.",
        "The field "country" is missing.",
        "There is no field "headline" here.",
        "There is no field "land" here.",
      ]
    `);
  });

  it('are those of a kind', () => {
    expect(theProblem('claims', `⟦${CLAIM('speaker: a\nkind: forecast\n')}`))
      .toMatchInlineSnapshot(`
      "missing-field
      The field "test" is missing: a forecast says how to tell whether it came true.
      Add "test:" with its value."
    `);
    expect(theProblem('actors', '⟦title: A\nkind: outlet\nroles:\n  - {role: B, cites: [c]}\n'))
      .toMatchInlineSnapshot(`
      "missing-field
      The field "ownership" is missing: an outlet says who owns it.
      Add "ownership:" with statement, as-of, cites."
    `);
  });
});

describe('what the editors found', () => {
  const FOUND = (changed: string): string => CLAIM(`speaker: a\nkind: fact\n${changed}`);
  const LOOKED = 'why: C\n  checked-by: D\n  checked-on: "2026-01-02"\n';

  it('is said of every fact', () => {
    expect(theProblem('claims', `⟦${FOUND('')}`)).toMatchInlineSnapshot(`
      "missing-field
      The field "finding" is missing: of a fact it is said what was found, also where nobody has looked into it.
      Add "finding:" with is: holds | partly | does-not-hold | unproven | contested | cannot-be-known | not-looked-into, why, checked-by, checked-on."
    `);
  });

  it.each(['position', 'background'])('is said of no %s', (kind) => {
    const text = FOUND(`finding:\n  ⟦is: unproven\n  ${LOOKED}`);
    expect(theProblem('claims', text.replace('kind: fact', `kind: ${kind}`))).toBe(
      'invalid-value\n"finding" does not fit: only of a fact one can find whether it is so.\nChange the value or take the field out.',
    );
  });

  it.each(['holds', 'partly', 'does-not-hold', 'contested'])(
    'rests on works where it is %s',
    (is) => {
      expect(theProblem('claims', FOUND(`finding:\n  ⟦is: ${is}\n  ${LOOKED}`))).toBe(
        `missing-field\nThe field "finding.cites" is missing: the finding "${is}" rests on a work.\nAdd "cites:" with its value.`,
      );
      expect(problemsOf(FOUND(`finding:\n  is: ${is}\n  cites: [c]\n  ${LOOKED}`))).toEqual([]);
    },
  );

  it.each(['unproven', 'cannot-be-known', 'not-looked-into'])('needs none where it is %s', (is) => {
    expect(problemsOf(FOUND(`finding:\n  is: ${is}\n  ${LOOKED}`))).toEqual([]);
  });

  it('is one of a list', () => {
    expect(theProblem('claims', FOUND(`finding:\n  is: ⟦true\n  ${LOOKED}`)))
      .toMatchInlineSnapshot(`
      "invalid-value
      "true" is no value for "finding.is".
      It must be one of holds, partly, does-not-hold, unproven, contested, cannot-be-known, not-looked-into."
    `);
  });

  it('was looked for after it was said', () => {
    const early = LOOKED.replace('"2026', '⟦"2024');
    expect(theProblem('claims', FOUND(`finding:\n  is: unproven\n  ${early}`)))
      .toMatchInlineSnapshot(`
      "contradictory-dates
      "finding.checked-on" (2024-01-02) lies before "said" (2025, content/claims/an-entry.mdx:4).
      Nobody can look into what was not yet said: mend one of the two dates."
    `);
  });
});

describe('other ways by which a claim is known', () => {
  const ROUTE = '{work: b, relay: c}';

  it('are each told once', () => {
    const text = CLAIM(
      `speaker: a\nkind: position\nelsewhere:\n  - ${ROUTE}\n  - {work: b, relay: d}\n  - ⟦${ROUTE}\n`,
    );
    expect(theProblem('claims', text)).toMatchInlineSnapshot(`
      "invalid-value
      "elsewhere.3" does not fit: the same route is counted once.
      Change the value or take the field out."
    `);
  });

  it('are nothing to background', () => {
    const text = CLAIM(`speaker: a\nkind: background\nelsewhere:\n  ⟦- ${ROUTE}\n`);
    expect(theProblem('claims', text)).toMatchInlineSnapshot(`
      "invalid-value
      "elsewhere" does not fit: background has no routes.
      Change the value or take the field out."
    `);
  });
});

describe('a source that nobody names', () => {
  const ACTOR = (changed: string): string =>
    `title: A\n${changed}roles:\n  - {role: B, cites: [c]}\n`;

  it('is told of all the same', () => {
    expect(theProblem('actors', `⟦${ACTOR('kind: unnamed\n')}`)).toMatchInlineSnapshot(`
      "missing-field
      The field "unnamed" is missing: of a source that nobody names it is said of whom it is and why.
      Add "unnamed:" with of, why."
    `);
  });

  it('has no name', () => {
    const text = ACTOR('kind: person\nunnamed:\n  ⟦of: C\n  why: D\n');
    expect(theProblem('actors', text)).toMatchInlineSnapshot(`
      "invalid-value
      "unnamed" does not fit: only what is of the kind unnamed has this.
      Change the value or take the field out."
    `);
  });

  it.each(['0', '1.5', '1001'])('are no %s people', (count) => {
    const text = ACTOR(`kind: unnamed\nunnamed:\n  count: ⟦${count}\n  of: C\n  why: D\n`);
    expect(theProblem('actors', text)).toContain('invalid-value');
  });
});

describe('fields that are not known', () => {
  it('at the top and in groups', () => {
    expect(theProblem('events', EVENT('date: "2025"\n⟦colour: red\n'))).toMatchInlineSnapshot(`
      "unknown-key
      There is no field "colour" here.
      The fields are title, aliases, distinguished, names, unverified, corrected, ancient, date, end, known-from, places, actors, topics, summary, cites."
    `);
    expect(
      theProblem(
        'actors',
        'title: A\nkind: state\nroles:\n  - role: B\n    cites: [c]\n    ⟦form: "2025"\n',
      ),
    ).toMatchInlineSnapshot(`
      "unknown-key
      There is no field "form" here.
      The fields are role, from, until, as-of, cites."
    `);
  });

  it('or belong to another kind', () => {
    expect(theProblem('claims', CLAIM('speaker: a\nkind: position\ndue: ⟦"2026"\n')))
      .toMatchInlineSnapshot(`
      "invalid-value
      "due" does not fit: only a forecast has "due".
      Change the value or take the field out."
    `);
  });
});

describe('dates and addresses', () => {
  it('are real', () => {
    expect(theProblem('events', EVENT('date: ⟦"2026-02-30"\n'))).toMatchInlineSnapshot(`
      "invalid-date
      "2026-02-30" is no real date for "date".
      Write a real date in double quotes: YYYY, YYYY-MM or YYYY-MM-DD. What is not sure is written as in EDTF: "2025-03~" (about), "2025-03?" (perhaps), "2025-03-XX" (day unknown), "2025-03-29/2025-03-31" (between)."
    `);
    expect(theProblem('events', EVENT('date: ⟦31 March 2025\n'))).toMatchInlineSnapshot(`
      "invalid-date
      "31 March 2025" is no real date for "date".
      Write a real date in double quotes: YYYY, YYYY-MM or YYYY-MM-DD. What is not sure is written as in EDTF: "2025-03~" (about), "2025-03?" (perhaps), "2025-03-XX" (day unknown), "2025-03-29/2025-03-31" (between)."
    `);
    expect(theProblem('events', EVENT('date: "2025"\nknown-from: ⟦"2025-03"\n')))
      .toMatchInlineSnapshot(`
      "invalid-date
      "2025-03" is no real date for "known-from".
      Write a calendar day, YYYY-MM-DD, in double quotes."
    `);
    expect(theProblem('events', EVENT('date: ⟦2025\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "date" must be text.
      Put the value in double quotes."
    `);
    expect(
      theProblem(
        'sources',
        'title: A\nmedium: article\nform: report\npublisher: b\npublished: "2025"\nurl: ⟦example.org/x\nlanguage: en\nread: full\nsummary: S\n',
      ),
    ).toMatchInlineSnapshot(`
      "invalid-url
      "example.org/x" is no web address for "url".
      Write a full http or https address."
    `);
  });
});

describe('values of the wrong kind', () => {
  it('text, lists, groups, numbers', () => {
    expect(theProblem('places', 'title: ⟦3\ncountry: B\nsummary: C\n')).toMatchInlineSnapshot(`
      "invalid-value
      "title" must be text.
      Put the value in double quotes."
    `);
    expect(theProblem('places', 'title: ⟦" "\ncountry: B\nsummary: C\n')).toMatchInlineSnapshot(`
      "invalid-value
      "title" is empty.
      Fill it in or take the field out."
    `);
    expect(theProblem('places', PLACE('cites: ⟦work\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "cites" must be a list.
      Compare it with another entry of this folder."
    `);
    expect(theProblem('places', PLACE('cites: ⟦[]\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "cites" is empty.
      Fill it in or take the field out."
    `);
    expect(theProblem('places', PLACE('coordinates: ⟦here\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "coordinates" must be a group of fields.
      Compare it with another entry of this folder."
    `);
    expect(theProblem('places', PLACE('coordinates: {lat: ⟦91, lon: 0}\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "coordinates.lat" is too large.
      It must be at most 90."
    `);
    expect(theProblem('places', PLACE('coordinates: {lat: 0, lon: ⟦-181}\n')))
      .toMatchInlineSnapshot(`
      "invalid-value
      "coordinates.lon" is too small.
      It must be at least -180."
    `);
  });

  it('ids', () => {
    expect(theProblem('places', PLACE('cites: [work, ⟦"Some Work"]\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "Some Work" is no value for "cites.2".
      Write an id: lower-case letters, digits and single hyphens."
    `);
    expect(theProblem('claims', CLAIM('kind: position\nspeaker: ⟦Jane Doe\n')))
      .toMatchInlineSnapshot(`
      "invalid-value
      "Jane Doe" is no value for "speaker".
      Write an id: lower-case letters, digits and single hyphens."
    `);
    expect(theProblem('claims', CLAIM('kind: position\nspeaker: [a, ⟦"B C"]\n')))
      .toMatchInlineSnapshot(`
      "invalid-value
      "B C" is no value for "speaker.2".
      Write an id: lower-case letters, digits and single hyphens."
    `);
  });

  it('one of a few', () => {
    expect(theProblem('claims', CLAIM('speaker: a\nkind: ⟦facts\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "facts" is no value for "kind".
      Did you mean "fact"? It must be one of fact, position, forecast, background."
    `);
  });

  it('lists of at least two', () => {
    expect(
      theProblem(
        'data',
        'title: A\ndescription: B\nkind: bar\nunit: C\ncites: [d]\nas-of: "2025"\ncolumns:\n  ⟦- {key: a, label: A, type: text}\n',
      ),
    ).toMatchInlineSnapshot(`
      "invalid-value
      "columns" is too short.
      It needs at least 2 items."
    `);
  });
});

describe('lists that are too long', () => {
  const many = (count: number, item: string): string => `${item}, `.repeat(count);
  const ROLE = '{role: a, cites: [b]}';
  const RELATION = '{to: a, relation: b, cites: [c]}';
  const ACTOR = (fields: string): string => `title: A\nkind: person\n${fields}\n`;

  it('are told at the first item too many', () => {
    const relations = `[${many(60, RELATION)}⟦${RELATION}, ${RELATION}]`;
    expect(theProblem('actors', ACTOR(`roles: [${ROLE}]\nrelations: ${relations}`)))
      .toMatchInlineSnapshot(`
      "invalid-value
      "relations" has too many items.
      It may have at most 60."
    `);
    expect(theProblem('actors', ACTOR(`roles: [${many(40, ROLE)}⟦${ROLE}]`))).toContain(
      'It may have at most 40.',
    );
    expect(
      theProblem('actors', ACTOR(`roles: [{role: a, cites: [${many(60, 'b')}⟦b]}]`)),
    ).toContain('"roles.1.cites" has too many items.\nIt may have at most 60.');
  });

  it('are told where one value would do as well', () => {
    expect(
      theProblem('claims', CLAIM(`kind: position\nspeaker: [${many(60, 'a')}⟦a]\n`)),
    ).toContain('"speaker" has too many items.\nIt may have at most 60.');
  });

  it('are told alone: their items are not even looked at', () => {
    const problems = parseEntry({
      ...{ collection: 'places', id: entryId('an-entry'), path: 'content/places/an-entry.mdx' },
      text: `---\n${PLACE(`cites: [${many(61, 'a')}"B"]\n`)}---\n`,
    }).problems;
    expect(problems.map(({ message }) => message)).toEqual(['"cites" has too many items.']);
  });

  it('are long enough for what there is', () => {
    const text = `---\n${ACTOR(`roles: [${many(40, ROLE)}]\nrelations: [${many(60, RELATION)}]`)}---\n`;
    const file = { collection: 'actors', id: entryId('an-entry'), path: 'f', text } as const;
    expect(parseEntry(file).problems).toEqual([]);
  });
});

describe('schemas of a newsroom', () => {
  /** What is said of the only field, `hue`, whose schema refuses `v`. */
  function saidOf(schema: z.ZodType): string[] {
    const yaml = fieldsOf('hue: v\n', 'f.yaml', 1);
    const whole = z.strictObject({ hue: schema });
    const { error } = whole.safeParse(yaml.data);
    return explainIssues(error?.issues ?? [], yaml, whole).map(
      ({ code, message, hint }) => `${code}: ${message} ${hint}`,
    );
  }
  const refused = (params: object): z.ZodType =>
    z.string().refine(() => false, { params, error: 'a colour' });

  it('speak for themselves', () => {
    expect([
      ...saidOf(z.string().regex(/x/, { error: 'a colour' })),
      ...saidOf(refused({})),
      ...saidOf(refused({ code: 'invalid-date' })),
      ...saidOf(refused({ code: 'invalid-url' })),
      ...saidOf(refused({ code: 'no-words' })),
      ...saidOf(refused({ code: 'missing-field' })),
    ]).toMatchInlineSnapshot(`
      [
        "invalid-value: "v" is no value for "hue". Write a colour.",
        "invalid-value: "hue" does not fit: a colour. Change the value or take the field out.",
        "invalid-date: "v" is no real date for "hue". Write a colour, in double quotes.",
        "invalid-url: "v" is no web address for "hue". Write a colour.",
        "no-words: "hue" holds nothing to read. Write words: a colour.",
        "missing-field: The field "hue" is missing: a colour. Add "hue:" with its value.",
      ]
    `);
  });
});
