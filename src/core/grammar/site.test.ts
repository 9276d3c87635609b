import { describe, expect, it } from 'vitest';
import { placeOf } from './places.ts';
import { parseSite, urlOfSite } from './site.ts';
import { onlyProblem, unmark } from './testing.ts';

const SITE = `title: T
tagline: T
description: D
language: en
url: https://bridge.example.org
repository: https://github.com/example/bridge
licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
lead: a-question
key-dates:
  - {date: "2025-03-01", label: The day}
topics:
  money: Money
`;

/** The one problem of the settings, which must stand at the mark `⟦`. */
function theProblem(marked: string): string {
  const { text, place } = unmark(marked);
  if (!place) throw new Error('the text has no mark');
  const file = 'content/site.yaml';
  return onlyProblem(parseSite(text, file).problems, { file, ...place });
}

describe('the settings of the site', () => {
  it('are read with their places', () => {
    const { config, places, problems } = parseSite(SITE, 'content/site.yaml');
    expect(problems).toEqual([]);
    expect(config).toMatchObject({ lead: 'a-question', topics: { money: 'Money' } });
    expect(placeOf(places, ['lead'])).toEqual({ file: 'content/site.yaml', line: 8, column: 7 });
  });

  it('have so many key days and topics', () => {
    const day = '  - {date: "2025-03-01", label: The day}\n';
    const days = (from: number, count: number): string =>
      Array.from({ length: count }, (_, at) => day.replace('2025', `${from + at}`)).join('');
    const topics = (count: number): string =>
      Array.from({ length: count }, (_, index) => `  t${index}: T${index}\n`).join('');
    expect(
      theProblem(SITE.replace(day, `${days(1960, 40)}  - ⟦${days(2000, 2).slice(4)}`)),
    ).toContain('"key-dates" has too many items.\nIt may have at most 40.');
    expect(theProblem(SITE.replace('  money: Money\n', `${topics(60)}  t60: ⟦U\n  t61: V\n`)))
      .toMatchInlineSnapshot(`
      "invalid-value
      "topics.t60" does not fit: a site has at most 60 topics.
      Change the value or take the field out."
    `);
    const most = SITE.replace(day, days(1960, 40)).replace('  money: Money\n', topics(60));
    expect(parseSite(most, 'f').problems).toEqual([]);
  });

  it('give each topic a name of its own', () => {
    expect(theProblem(SITE.replace('money: Money\n', 'money: Money\n  gold: ⟦"MONEY"\n')))
      .toMatchInlineSnapshot(`
        "invalid-value
        "topics.gold" does not fit: the topic "money" has this name.
        Change the value or take the field out."
      `);
    expect(theProblem(SITE.replace('money: Money', 'money: ⟦"—"'))).toMatchInlineSnapshot(`
      "no-words
      "topics.money" holds nothing to read.
      Write words: it needs a letter, a figure or a sign that stands for something."
    `);
  });

  it('name a repository to whose address more can be added', () => {
    for (const end of ['?tab=readme', '#readme']) {
      expect(theProblem(SITE.replace('https://github.com/example/bridge', `⟦$&${end}`))).toContain(
        `Leave out what begins with "${end.slice(0, 1)}". Write the address of the repository alone.`,
      );
    }
    expect(parseSite(SITE.replace('example/bridge', 'example/bridge/'), 'f').problems).toEqual([]);
  });

  it('say what is wrong with them', () => {
    expect(theProblem('⟦')).toMatchInlineSnapshot(`
      "invalid-value
      Here must stand fields, each as "name: value".
      Write a line for each field, such as "title: Some words"."
    `);
    expect(theProblem(SITE.replace('en\n', '⟦English\n'))).toMatchInlineSnapshot(`
      "invalid-value
      "English" is no value for "language".
      Did you mean "en"? Write a language code, such as "en"."
    `);
    expect(theProblem(SITE.replace('money: M', '⟦My Money: M'))).toMatchInlineSnapshot(`
      "invalid-value
      "My Money" is no id.
      Write an id: lower-case letters, digits and single hyphens."
    `);
    expect(theProblem(SITE.replace('"2025-03-01"', '⟦"2025-03"'))).toMatchInlineSnapshot(`
      "invalid-date
      "2025-03" is no real date for "key-dates.1.date".
      Write a calendar day, YYYY-MM-DD, in double quotes."
    `);
    expect(theProblem(SITE.replace('lead', '⟦led'))).toMatchInlineSnapshot(`
      "unknown-key
      There is no field "led" here.
      Did you mean "lead"? The fields are title, tagline, description, language, url, repository, licence, publisher, contact, ownership, funding, corrections, editors, lead, key-dates, ancient, topics."
    `);
    expect(theProblem(SITE.replace('a-question', '⟦A question?'))).toMatchInlineSnapshot(`
      "invalid-value
      "A question?" is no value for "lead".
      Write an id: lower-case letters, digits and single hyphens."
    `);
    expect(theProblem(SITE.replace('"2025-03-01"', '⟦"0025-03-01"'))).toMatchInlineSnapshot(`
      "unlikely-date
      The year of "key-dates.1.date", 0025, is not between 1000 and 2100.
      Did you mean "2025-03-01"? Where so early a year is meant, add "ancient: true" to the fields."
    `);
  });

  it.each(['zh-Hant', 'sr-Latn', 'es-419', 'fil', 'en-GB', 'uk'])('may be in %s', (language) => {
    const { config, problems } = parseSite(SITE.replace(': en\n', `: ${language}\n`), 'f');
    expect([problems, config?.language]).toEqual([[], language]);
  });

  it('may be of antiquity', () => {
    const old = SITE.replace('"2025-03-01"', '"0044-03-15"');
    expect(parseSite(`${old}ancient: true\n`, 'f').problems).toEqual([]);
  });

  it.each([
    ['https://a.example//evil.example', 'Its path is not plain'],
    ['https://a.example/?edition=1', 'It holds a query'],
    ['https://a.example/#top', 'It holds a fragment'],
    ['https://a.example/../b', 'Its path is not plain'],
    ['https://a.example/%2e%2e/b', 'Its path is not plain'],
    ['https://me@a.example/', 'It holds a user name or password'],
    ['https://localhost/', 'Its host is no full name'],
  ])('have an address with a plain path, not %s', (url, reason) => {
    const marked = SITE.replace('https://bridge.example.org', `⟦"${url}"`);
    expect(theProblem(marked)).toContain(`invalid-url\n"${url}" is no web address for "url".`);
    expect(theProblem(marked)).toContain(`${reason}`);
    expect(theProblem(marked)).toContain('such as https://example.org/folder.');
    expect(urlOfSite(marked.replace('⟦', ''))).toBeUndefined();
  });

  it('give their address also where other settings do not fit', () => {
    expect(urlOfSite(SITE.replace('language: en', 'language: English'))).toBe(
      'https://bridge.example.org',
    );
    expect(urlOfSite(SITE)).toBe('https://bridge.example.org');
    expect(['', 'a', '- b', 'url: x', 'a: b'].map(urlOfSite)).toEqual(Array(5).fill(undefined));
  });
});
