import { describe, expect, it } from 'vitest';
import { placeOf } from './places.ts';
import { parseSite } from './site.ts';
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
    const topics = (count: number): string =>
      Array.from({ length: count }, (_, index) => `  t${index}: T\n`).join('');
    expect(theProblem(SITE.replace(day, `${day.repeat(40)}  - ⟦${day.slice(4)}${day}`))).toContain(
      '"key-dates" has too many items.\nIt may have at most 40.',
    );
    expect(theProblem(SITE.replace('  money: Money\n', `${topics(60)}  t60: ⟦T\n  t61: T\n`)))
      .toMatchInlineSnapshot(`
      "invalid-value
      "topics.t60" does not fit: a site has at most 60 topics.
      Change the value or take the field out."
    `);
    const most = SITE.replace(day, day.repeat(40)).replace('  money: Money\n', topics(60));
    expect(parseSite(most, 'f').problems).toEqual([]);
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
      Write a language code, such as "en"."
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
      Did you mean "lead"? The fields are title, tagline, description, language, url, repository, licence, lead, key-dates, topics."
    `);
    expect(theProblem(SITE.replace('a-question', '⟦A question?'))).toMatchInlineSnapshot(`
      "invalid-value
      "A question?" is no value for "lead".
      Write an id: lower-case letters, digits and single hyphens."
    `);
  });
});
