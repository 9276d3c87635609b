import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { date, optional, ref, refOwn, words } from '../grammar/components/attributes.ts';
import { one } from '../guide/advice.ts';
import { common, date as dateField, refs, text, title } from '../kinds/values.ts';
import { en } from '../words/en/index.ts';
import { newsroomOf } from './newsroom.ts';
import { PARTS } from './testing.ts';
import type { NewsroomParts } from './parts.ts';

/** What is told of parts, of which the compiler need not think anything. */
function told(parts: Readonly<Record<keyof NewsroomParts, unknown>> | object): string[] {
  const { newsroom, faults } = newsroomOf(parts as NewsroomParts);
  expect(newsroom === undefined).toBe(faults.length > 0);
  return faults.map(({ part, message }) => `${part}: ${message}`);
}

const [LAWS] = PARTS.collections ?? [];
const [RANK] = PARTS.fields ?? [];
const [ARTICLE] = PARTS.components ?? [];
const [RULE] = PARTS.checks ?? [];
const [TITLES] = PARTS.machineFiles ?? [];
const CODE = RULE?.codes['shouting-title'];

it('parts that are right have no faults, and parts may be left out', () => {
  expect([told(PARTS), told({}), told({ words: undefined, checks: [] })]).toEqual([[], [], []]);
});

it.each(['collections', 'fields', 'components', 'checks', 'machineFiles'])(
  '%s is a list',
  (part) => {
    expect(told({ [part]: 'x' })).toEqual([`${part}: "${part}" must be a list, and not "x".`]);
    expect(told({ [part]: [null] })).toEqual([
      `${part}[0]: "${part}[0]" must be an object, and not null.`,
    ]);
  },
);

describe('a collection', () => {
  const laws = (changes: object): string[] => told({ collections: [{ ...LAWS, ...changes }] });

  it('has a name that is its own', () => {
    expect([
      ...['actors', 'about', 'guide', 'images', 'as-of', 'schemas', 'Laws', ''].flatMap((name) =>
        laws({ collection: name, fields: { title } }),
      ),
      ...told({ collections: [LAWS, LAWS] }),
    ]).toMatchInlineSnapshot(`
      [
        "collections[0].collection: The collection "actors" is built in: give yours another name.",
        "collections[0].collection: The site has pages of its own under "/about/": give it another name.",
        "collections[0].collection: The site has pages of its own under "/guide/": give it another name.",
        "collections[0].collection: The site has pages of its own under "/images/": give it another name.",
        "collections[0].collection: The site has pages of its own under "/as-of/": give it another name.",
        "collections[0].collection: The site has pages of its own under "/schemas/": give it another name.",
        "collections[0].collection: "collections[0].collection" must be written in small letters, digits and hyphens, and not "Laws".",
        "collections[0].collection: "collections[0].collection" must be written in small letters, digits and hyphens, and not "".",
        "collections[1].collection: There are two collections called "laws".",
      ]
    `);
  });

  it('has everything that a page needs, and nothing else', () => {
    expect([
      ...laws({ one: '', known: 'always', file: '.md', companion: '.csv', entrance: 'yes' }),
      ...laws({ shown: { sentence: 'x', facts: 1 } }),
      ...laws({ example: { id: 'A b', text: 'x' }, menu: { at: 'left' } }),
      ...laws({ cited: { linked: true }, mention: 'x' }),
      ...laws({ knwon: () => '' }),
    ]).toMatchInlineSnapshot(`
      [
        "collections[0].companion: There is no key "companion". The keys are collection, one, many, about, file, fields, states, menu, example, known, shown, rules, mention, orders, quotes, documented, past, cited, entrance, foreignTitles, reserved, long, called and then.",
        "collections[0].one: "collections[0].one" must be a text, and not "".",
        "collections[0].file: "collections[0].file" must be ".mdx" or ".yaml", and not ".md".",
        "collections[0].known: "collections[0].known" must be a function, and not "always".",
        "collections[0].entrance: "collections[0].entrance" must be true or false, and not "yes".",
        "collections[0].shown.sentence: "collections[0].shown.sentence" must be a function, and not "x".",
        "collections[0].shown.description: "collections[0].shown.description" must be a text, and is missing.",
        "collections[0].shown.facts: "collections[0].shown.facts" must be a function, and not 1.",
        "collections[0].example.id: "collections[0].example.id" must be an id, and not "A b".",
        "collections[0].menu.at: "collections[0].menu.at" must be "head", "foot" or "nowhere", and not "left".",
        "collections[0].mention: "collections[0].mention" must be an object, and not "x".",
        "collections[0].cited.work: "collections[0].cited.work" must be a function, and is missing.",
        "collections[0].knwon: There is no key "knwon". The keys are collection, one, many, about, file, fields, states, menu, example, known, shown, rules, mention, orders, quotes, documented, past, cited, entrance, foreignTitles, reserved, long, called and then.",
      ]
    `);
  });

  it('has fields of zod with a title, which name entries of collections', () => {
    expect([
      ...laws({ fields: { ...common, Passed: text, a: 'text', b: refs(['lawes'], 'names') } }),
      ...laws({ fields: { text } }),
      ...laws({ fields: { title: text } }),
      ...laws({ fields: { title: title.optional() } }),
    ]).toMatchInlineSnapshot(`
      [
        "collections[0].fields.Passed: A field is named in small letters, digits and hyphens, and not "Passed".",
        "collections[0].fields.a: "collections[0].fields.a" must be a schema of zod.",
        "collections[0].fields.b: The field names entries of "lawes", and there is no such collection.",
        "collections[0].fields: An entry needs a title, by which lists and links name it: add the fields of "common".",
        "collections[0].fields: An entry needs a title, by which lists and links name it: add the fields of "common".",
        "collections[0].fields: An entry needs a title, by which lists and links name it: add the fields of "common".",
      ]
    `);
    expect(
      laws({ fields: { title, a: refs(['laws', 'actors'], 'names'), b: refs('pages', 'b') } }),
    ).toEqual([]);
  });
});

describe('fields of a built-in collection', () => {
  const rank = (changes: object): string[] => told({ fields: [{ ...RANK, ...changes }] });

  it('are new ones, which entries may lack', () => {
    expect([
      ...rank({ fields: { definition: text.optional() } }),
      ...rank({ fields: { since: dateField } }),
      ...rank({ collection: 'concept' }),
      ...rank({ collection: 'laws' }),
      ...rank({ rules: 'none', colour: 'red' }),
      ...rank({ listed: true }),
      ...rank({ collection: 'claims', listed: () => true }),
      ...rank({ fields: { by: refs(['lawes'], 'by').optional() } }),
      ...told({ fields: [RANK, RANK] }),
    ]).toMatchInlineSnapshot(`
      [
        "fields[0].fields.definition: The field "definition" of concepts is built in: give yours another name.",
        "fields[0].fields.since: Entries may lack the field "since": make its schema optional, or give it a default.",
        "fields[0].collection: No built-in collection is called "concept". Did you mean "concepts"? A collection of your own has all its fields in its definition.",
        "fields[0].collection: No built-in collection is called "laws". A collection of your own has all its fields in its definition.",
        "fields[0].colour: There is no key "colour". The keys are collection, fields, rules, called and listed.",
        "fields[0].rules: "fields[0].rules" must be a function, and not "none".",
        "fields[0].listed: "fields[0].listed" must be a function, and not true.",
        "fields[0].listed: The page of claims shows all of them: "listed" is for actors, concepts, places and data.",
        "fields[0].fields.by: The field names entries of "lawes", and there is no such collection.",
        "fields[1].fields.rank: There are two fields "rank" of concepts.",
      ]
    `);
    expect(rank({ fields: { since: dateField.optional(), level: z.number().default(1) } })).toEqual(
      [],
    );
  });

  it('may be of one name in two collections', () => {
    expect(told({ fields: [RANK, { ...RANK, collection: 'places' }] })).toEqual([]);
  });
});

describe('a component', () => {
  const article = (changes: object): string[] =>
    told({ collections: [LAWS], components: [{ ...ARTICLE, ...changes }] });

  it('has a name that is its own', () => {
    expect([
      ...['Mark', 'article', 'A.b', ''].flatMap((name) => article({ name })),
      ...told({ collections: [LAWS], components: [ARTICLE, ARTICLE] }),
    ]).toMatchInlineSnapshot(`
      [
        "components[0].name: The component <Mark> is built in: give yours another name.",
        "components[0].name: "components[0].name" must be a word that begins with a capital letter, and not "article".",
        "components[0].name: "components[0].name" must be a word that begins with a capital letter, and not "A.b".",
        "components[0].name: "components[0].name" must be a word that begins with a capital letter, and not "".",
        "components[1].name: There are two components called "Article".",
      ]
    `);
  });

  it('has a drawing, and attributes that name what there is', () => {
    expect([
      ...article({ draw: undefined, placement: 'inside' }),
      ...article({ draw: 'a text' }),
      ...article({ attributes: { 'a-b': words(), c: 'words', d: refOwn('lawes') } }),
      ...article({ said: 'since', order: { first: 'from', then: 'law', because: 'x' } }),
      ...article({
        together: [
          { pair: ['law', 'x'], hint: 'h' },
          { attribute: 'y', needs: 'law', hint: 'h' },
        ],
      }),
      ...article({ limit: 'x' }),
    ]).toMatchInlineSnapshot(`
      [
        "components[0].placement: "components[0].placement" must be "text" or "block", and not "inside".",
        "components[0].draw: "components[0].draw" must be a function, and is missing.",
        "components[0].draw: "components[0].draw" must be a function, and not "a text".",
        "components[0].attributes.a-b: An attribute is named in letters and digits, and not "a-b".",
        "components[0].attributes.c: "components[0].attributes.c" must be an object, and not "words".",
        "components[0].attributes.d: The attribute names entries of "lawes", and there is no such collection.",
        "components[0].said: The component has no attribute "since".",
        "components[0].order.first: The component has no attribute "from".",
        "components[0].together[0]: The component has no attribute "x".",
        "components[0].together[1]: The component has no attribute "y".",
        "components[0].limit: "components[0].limit" must be "embeds", "graphs", "claims", "quotes", "notes", "images" or "headings", and not "x".",
      ]
    `);
    const right = { by: ref('actors'), since: optional(date()) };
    expect(article({ attributes: right, said: 'since', limit: 'quotes' })).toEqual([]);
  });

  it('says what its values are, by a word that is there or in words of its own', () => {
    const wants = (kind: unknown): string[] =>
      article({ attributes: { law: { ...words(), wants: kind }, number: words() } });
    const right = ['date', { oneOf: ['low', 'high'] }, { own: 'a number of a law' }];
    expect(right.flatMap(wants)).toEqual([]);
    const wrong = ['dates', 'toString', '', undefined, 7, {}, { oneOf: 'low' }, { own: 1 }];
    expect(wrong.flatMap(wants)).toHaveLength(wrong.length);
    expect(wants('dates')).toMatchInlineSnapshot(`
      [
        "components[0].attributes.law.wants: "components[0].attributes.law.wants" must be "id", "chain", "ids", "date", "language", "words", "occurrence", "place", { oneOf } or { own }, and not "dates".",
      ]
    `);
  });
});

describe('a check', () => {
  const rule = (changes: object): string[] => told({ checks: [{ ...RULE, ...changes }] });

  it('has codes of its own, each with its advice', () => {
    expect([
      // It was of one story, and is free for the check of a newsroom.
      ...rule({ codes: { 'duplicate-element': CODE } }),
      ...rule({ codes: { orphan: CODE, fields: CODE, 'Not-An-Id': CODE } }),
      ...rule({ codes: {} }),
      ...rule({ codes: { a: { ...CODE, severity: 'fatal', why: undefined } } }),
      ...rule({ codes: { a: { ...CODE, example: { text: 'x' } } } }),
      ...rule({ name: 'No shouting', run: 'x' }),
      ...told({ checks: [RULE, { ...RULE, name: 'other' }] }),
      ...told({ checks: [RULE, { ...RULE, codes: { a: { ...CODE, repair: one('a', 'b') } } }] }),
    ]).toMatchInlineSnapshot(`
      [
        "checks[0].codes.orphan: The code "orphan" is built in: give yours another.",
        "checks[0].codes.fields: No code can be called "fields": the guide has a page there.",
        "checks[0].codes.Not-An-Id: A code is written in small letters, digits and hyphens, and not as "Not-An-Id".",
        "checks[0].codes: A check without a code can report nothing.",
        "checks[0].codes.a.severity: "checks[0].codes.a.severity" must be "error" or "warning", and not "fatal".",
        "checks[0].codes.a.why: "checks[0].codes.a.why" must be a text, and is missing.",
        "checks[0].codes.a.example: "checks[0].codes.a.example.files" must be an object of texts by their paths.",
        "checks[0].name: "checks[0].name" must be written in small letters, digits and hyphens, and not "No shouting".",
        "checks[0].run: "checks[0].run" must be a function, and not "x".",
        "checks[1].codes.shouting-title: Two checks report the code "shouting-title".",
        "checks[1].name: There are two checks called "no-shouting".",
      ]
    `);
  });
});

describe('a machine file', () => {
  const titles = (changes: object): string[] => told({ machineFiles: [{ ...TITLES, ...changes }] });

  it('has an address of its own', () => {
    expect([
      ...titles({ name: 'graph' }),
      ...titles({ address: (to: { graph(): string }) => to.graph() }),
      ...titles({ address: () => '/claims/' }),
      ...titles({ address: () => '/images/places/a.png' }),
      ...titles({ address: () => '/search.js' }),
      ...titles({
        address: () => {
          throw new Error('no');
        },
      }),
      ...titles({ text: 'x', limit: '1 kB' }),
      ...titles({ each: { by: 'id' } }),
      ...told({ machineFiles: [TITLES, TITLES] }),
    ]).toMatchInlineSnapshot(`
      [
        "machineFiles[0]: The machine file "graph" is there twice.",
        "machineFiles[0]: The machine file "titles" has the address of another.",
        "machineFiles[0]: The machine file "titles" cannot have the address "/claims/".",
        "machineFiles[0]: The site has files of its own at "/images/places/a.png".",
        "machineFiles[0]: The site has files of its own at "/search.js".",
        "machineFiles[0].address: The machine file "titles" has no address: no.",
        "machineFiles[0].text: "machineFiles[0].text" must be a function, and not "x".",
        "machineFiles[0].limit: "machineFiles[0].limit" must be a number, and not "1 kB".",
        "machineFiles[0].each: "machineFiles[0].each" must have "by", a list of names, and "of", a function.",
        "machineFiles[1]: The machine file "titles" is there twice.",
        "machineFiles[1]: The machine file "titles" has the address of another.",
      ]
    `);
  });
});

describe('words', () => {
  it('of a language without a catalogue are all there, and none is another thing', () => {
    const lacking = (language: Parameters<typeof en>[0]) => {
      const { text, ...others } = en(language);
      return { ...others, text: { ...text, notes: undefined, table: undefined } };
    };
    const [fault, ...others] = told({ words: { nl: lacking } });
    expect(others).toEqual([]);
    expect(fault?.replace(/\d+/, 'N')).toMatchInlineSnapshot(
      `"words.nl: words.nl lacks text.notes and N more."`,
    );
    expect(
      [
        { nl: 'x' },
        { Dutch: en },
        { en: { text: { notes: () => 'x', nots: 'y' } } },
        { en: { text: 'x', nothing: { at: 'all' } } },
        {
          nl: () => {
            throw new Error('no words');
          },
        },
      ].flatMap((own) => told({ words: own })),
    ).toMatchInlineSnapshot(`
      [
        "words.nl: "words.nl" must be an object of words, or a function that gives one.",
        "words.Dutch: "Dutch" is no code of a language, as "nl" is.",
        "words.en: words.en has "text.nots", which no page says. Did you mean "text.notes"?",
        "words.en: words.en has something else than a text at "text.notes".",
        "words.en: words.en has "nothing.at", which no page says.",
        "words.en: words.en has something else than an object at "text".",
        "words.nl: words.nl cannot be read: no words.",
      ]
    `);
    expect(told({ words: ['nl'] })).toEqual(['words: "words" must be an object, and not a list.']);
    expect(told({ words: { nl: en, 'en-US': { text: { notes: 'x' } } } })).toEqual([]);
  });
});
