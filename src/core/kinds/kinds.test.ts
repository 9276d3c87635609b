import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENGLISH } from '../words/words.ts';
import { editorSchema } from './editor-schema.ts';
import { fieldTable } from './field-table.ts';
import { COLLECTIONS, isCollection, kindOf } from './index.ts';
import { kind } from './kind.ts';
import { means } from './meaning.ts';
import { refusal } from './refusals.ts';
import { common, refs, text } from './values.ts';
import type { KindWords } from './wording.ts';

describe.each(COLLECTIONS)('the definition of %s', (collection) => {
  const own = kindOf(collection);
  const words: KindWords = ENGLISH.kinds[collection];

  it('has words for one and many, and for what a file is', () => {
    const names = [words.one, words.many, words.about];
    for (const name of names) expect(name).toMatch(/^\S.*[^.\s]$/);
  });

  it('stands in a menu, or says why not', () => {
    if (own.menu.at === 'nowhere') expect(own.menu.because).toMatch(/^[A-Z].*\.$/);
    else expect(own.menu.order).toBeGreaterThan(0);
  });

  it('says of every field what it is', () => {
    const rows = fieldTable(collection, ENGLISH);
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(words.fields).sort());
    for (const { about, value } of rows) {
      expect(about).toMatch(/^[A-Z].*\.$/);
      expect(value).not.toBe('');
    }
  });

  it('refers to collections that exist', () => {
    for (const { meaning } of own.values) {
      if (meaning.is !== 'reference' || typeof meaning.to === 'string') continue;
      expect(meaning.to.filter((to) => !isCollection(to))).toEqual([]);
    }
  });

  it('gives editors a schema that fits its example', () => {
    const fields: unknown = parse(
      own.example.text.split(/^---$/m)[own.file === '.mdx' ? 1 : 0] ?? '',
    );
    const ajv = new Ajv({ strict: false });
    const fits = ajv.compile(editorSchema(collection, ENGLISH));
    expect([fits(fields), fits.errors]).toEqual([true, null]);
    expect(fits({ ...(fields as object), 'no-such-field': 1 })).toBe(false);
  });
});

describe('all definitions', () => {
  const all = COLLECTIONS.map(kindOf);

  it.each([
    ['words', COLLECTIONS.map((collection) => ENGLISH.kinds[collection].one)],
    ['titles', COLLECTIONS.map((collection) => ENGLISH.kinds[collection].many)],
    [
      'places in menus',
      all.flatMap(({ menu }) => (menu.at === 'nowhere' ? [] : [`${menu.at} ${menu.order}`])),
    ],
    ['places in the legend', all.flatMap(({ legend }) => (legend ? [String(legend.order)] : []))],
  ])('have %s of their own', (_, values) => {
    expect(values.length).toBeGreaterThan(0);
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('a definition', () => {
  const documents = kind({
    collection: 'documents',
    file: '.yaml',
    fields: {
      ...common,
      'issued-by': refs(['actors'], 'published'),
      note: means(text, { is: 'name', role: 'label' }).optional(),
    },
    refusals: { repeats: refusal<[title: string]>(), short: refusal('missing-field') },
    rules: (data, refuse) => {
      if (data.title === data.note) refuse(['note'], 'repeats', data.title);
      if (data.title === 'T') refuse(['aliases'], 'short');
    },
    states: 'nothing',
    menu: { at: 'foot', order: 99 },
    known: (data) => data.title,
    example: { id: 'a', text: 'title: A\n' },
  });

  it('tells what its fields stand for, in their order', () => {
    expect(documents.values.map(({ path, meaning }) => `${path.join('.')} ${meaning.is}`)).toEqual([
      'title name',
      'aliases.* name',
      'distinguished name',
      'names.*.name name',
      'corrected.*.on date',
      'issued-by.* reference',
      'note name',
    ]);
  });

  it('refuses what it does not name, and what its rules refuse', () => {
    const issues = (data: object): string[] =>
      documents.schema
        .safeParse({ title: 'A', 'issued-by': [], ...data })
        .error?.issues.map((issue) =>
          issue.code === 'custom'
            ? `${issue.path.join('.')} ${JSON.stringify(issue.params)}`
            : issue.code,
        ) ?? [];
    expect(issues({})).toEqual([]);
    expect(issues({ other: 1 })).toEqual(['unrecognized_keys']);
    expect(issues({ note: 'A' })).toEqual([
      'note {"code":"invalid-value","says":{"of":"documents","name":"repeats","given":["A"]}}',
    ]);
    expect(issues({ title: 'T' })).toEqual([
      'aliases {"code":"missing-field","says":{"of":"documents","name":"short","given":[]}}',
    ]);
  });

  it('says how others refer to it: by a citation where it has no page', () => {
    expect(documents.mention.words('x')).toBe('[@x]');
    expect(kindOf('claims').mention.words('x')).toBe('[[x]]');
    expect(kindOf('data').mention.words('x')).toBe('<Figure id="x" />');
  });
});

it('tables of fields tell names, values and meanings', () => {
  const table = (collection: (typeof COLLECTIONS)[number]): string =>
    fieldTable(collection, ENGLISH)
      .map(
        ({ name, required, value, about }) => `${name}${required ? '' : '?'}: ${value}. ${about}`,
      )
      .join('\n');
  expect(table('claims')).toMatchInlineSnapshot(`
    "title: text. What it is called, in lists and links.
    aliases?: list: text. Other names that links may use.
    distinguished?: text. What tells it from another entry of the same title: a few words, shown behind the title.
    names?: list: fields. What it is called in other languages, in their own letters; links may use these names.
    names.name: text. The name.
    names.language: text. The language of the name.
    unverified?: text. Why it cannot be confirmed; readers see it.
    corrected?: list: fields. What was wrong on its page and is mended.
    corrected.on: date. When it was mended.
    corrected.what: text. What was wrong, and what is right.
    ancient?: true or false. True where years before 1000 are meant as they stand.
    statement: text. What is claimed, as one sentence.
    speaker: list: id of an actor. Who says it; several as a list.
    said: date. When it was said.
    kind: fact, position, forecast, background. What sort of statement it is.
    topics: list: topic. What it is about: topics of site.yaml.
    due?: date. Of a forecast, when it should have come true.
    condition?: text. Of a forecast, what must come about before it counts.
    test?: text. Of a forecast, how to tell whether it came true.
    outcome?: fields. Of a forecast, what came of it.
    outcome.result: kept, partly, not-kept, void, undecidable. Whether it came true.
    outcome.condition-met?: yes, no, unknown. Of a conditional forecast, whether its condition was met.
    outcome.on: date. When that was known.
    outcome.why?: text. Why it is so, in one sentence.
    outcome.cites: list: id of a reference or source. The works that say so.
    finding?: fields. Of a fact, whether it is so, as far as the editors could find out.
    finding.is: holds, partly, does-not-hold, unproven, contested, cannot-be-known, not-looked-into. What was found.
    finding.why: text. Why, in one sentence.
    finding.cites?: list: id of a reference or source. The works that say so.
    finding.checked-by: text. Who has looked into it.
    finding.also-checked-by?: text. A second person who has looked into it.
    finding.checked-on: date. When.
    elsewhere?: list: fields. Other routes by which it is known, outside the reports that are compared.
    elsewhere.work: id of a reference or source. A work or a report that has it.
    elsewhere.relay?: id of an actor. Who carried it first on that route; by default who published the work.
    disputes?: list: id of a claim. Other claims that this one disputes: who makes it disputes them.
    cites?: list: id of a reference or source. The works that say so."
  `);
  expect(table('data')).toMatchInlineSnapshot(`
    "title: text. What it is called, in lists and links.
    headline?: text. What they show, in one sentence; it stands over the drawing.
    description: text. What the figures are, in one sentence.
    kind: bar, range, estimates, share, steps, map, table. How they are drawn.
    unit: text. What they are counted in.
    columns: list: fields. The columns of the table, in its order.
    columns.key: text. The column’s name in the table.
    columns.label: text. The same for readers.
    columns.type: text, number, country. What stands in it.
    highlight?: list: text. The rows that the drawing picks out, by their names in the first text column.
    note?: text. What a reader must know of this map or chart besides its description.
    no-whole?: text. Why the shares do not add up to a hundred.
    cites: list: id of a reference or source. The works that say so.
    as-of: date. When the figures were so.
    ancient?: true or false. True where years before 1000 are meant as they stand."
  `);
});
