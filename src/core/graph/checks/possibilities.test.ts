import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem } from '../testing.ts';
import type { Files } from '../testing.ts';

const FORECAST = 'claims/repair-by-june.mdx';
const STATEMENT = 'statement: The repair will be finished in June 2025.';

const forecast = (statement: string, language = 'en', mark = ''): Files =>
  edited(
    FORECAST,
    STATEMENT,
    `statement: ${mark}${JSON.stringify(statement)}`,
    edited('site.yaml', 'language: en', `language: ${language}`),
  );

/** The phrase that makes of a statement no forecast. */
const phraseIn = (statement: string, language: string): string | undefined => {
  const [found] = problemsOf(forecast(statement, language));
  return found && /^no-forecast "(.*?)"/.exec(`${found.code} ${found.message}`)?.[1];
};

describe('a forecast', () => {
  it('says more than what is possible', () => {
    expect(theProblem(forecast('The bridge may open in June.', 'en', '⟦'))).toMatchInlineSnapshot(`
      "no-forecast
      "may" says only what is possible: that cannot fail, and is no forecast.
      Make it kind "position", without due, condition, test and outcome; where it was said that it will be so, say that, and put what it hangs on into "condition"."
    `);
  });

  it.each([
    ['en', 'The bridge might open in June.', 'might'],
    ['en', 'Talks could be held in mid-April.', 'could'],
    ['en', 'It is possible that the bridge opens in June.', 'is possible'],
    ['en', 'New talks are possible in June.', 'are possible'],
    ['en-GB', 'In May the bridge may open.', 'may'],
    ['en', 'The bridge may open and is to cost a million.', 'may'],
    ['de', 'Die Brücke kann im Juni öffnen.', 'kann'],
    ['de', 'Zölle könnten auf alles Öl erhoben werden.', 'könnten'],
    ['de', 'Die Brücke dürfte im Juni öffnen.', 'dürfte'],
    ['de', 'Es ist möglich, dass die Brücke öffnet.', 'ist möglich'],
    ['uk', 'Міст може відкритися в червні.', 'може'],
    ['uk', 'Переговори могли б відбутися у квітні.', 'могли б'],
    ['uk', 'Може, міст відкриють у червні.', 'Може'],
    ['uk', 'Не виключено, що міст відкриють.', 'Не виключено'],
  ])('%s: %s', (language, statement, phrase) => expect(phraseIn(statement, language)).toBe(phrase));

  it.each([
    ['en', 'The bridge opens in May.'],
    ['en', 'May brings a new bridge.'],
    ['en', 'The bridge will open in June and may be painted.'],
    ['en', 'What could be saved would pay for a bridge.'],
    ['en', 'It may rain, but the bridge won’t close.'],
    ['en', 'The bridge is to open in June and may be painted.'],
    ['en', 'The mayor opens the bridge in June.'],
    ['de', 'Die Brücke wird im Juni öffnen und kann befahren werden.'],
    ['de', 'Zölle werden erhoben, und sie können steigen.'],
    ['de', 'Die Brücke soll öffnen können.'],
    ['de', 'Die Bekanntgabe folgt im Juni.'],
    ['uk', 'Міст відкриють у червні.'],
    ['uk', 'Міст буде відкрито, і ним може їздити кожен.'],
    ['uk', 'Місто має відкрити міст і може його пофарбувати.'],
    ['uk', 'Місто зможе відкрити міст.'],
  ])('%s, fine: %s', (language, statement) =>
    expect(problemsOf(forecast(statement, language))).toEqual([]),
  );

  it.each(['position', 'background'])('is not what a %s is', (kind) => {
    const files = forecast('The bridge may open in June.');
    const plain = (files[FORECAST] ?? '')
      .replace('kind: forecast', `kind: ${kind}`)
      .replace(/^(due|test):.*\n/gm, '');
    expect(problemsOf({ ...files, [FORECAST]: plain })).toEqual([]);
  });

  it('is not asked for in a language without words', () => {
    const found = problemsOf(forecast('The bridge may open in June.', 'eo'));
    expect(found.map(({ code }) => code)).toEqual(['invalid-value']);
    const none = { ...STORY };
    expect(problemsOf(none)).toEqual([]);
  });
});
