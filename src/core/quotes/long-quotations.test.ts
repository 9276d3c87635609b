import { describe, expect, it } from 'vitest';
import { noPlaces } from '../grammar/places.ts';
import { longInFields, longInText, longQuotations } from './long-quotations.ts';
import { claim, quote, sourceOf } from './testing.ts';

const TWELVE = 'a b c d e f g h i j k l';
const ELEVEN = 'a b c d e f g h i j k';
const SIX = 'a b c d e f';

function long(body: string): string[] {
  return longQuotations(sourceOf(body)).map(
    ({ line, column, words }) => `${line}:${column} ${words}`,
  );
}

describe('a quotation is too long', () => {
  it.each([
    ['in a claim', `It ${claim(TWELVE)}`, '11:4 12'],
    ['in <Quote>', `It ${quote(TWELVE)}`, '11:4 12'],
    ['in what <Quote> renders', `It ${quote('a', `lang="de" original="${TWELVE}"`)}`, '11:4 12'],
    ['in its rendering', `It ${quote(TWELVE, `lang="de" original="${SIX}"`)}`, '11:4 12'],
    ['around <Quote>', `It “a ${quote(ELEVEN)}”`, '11:5 12'],
    ['beside <Quote>', `It ${quote(SIX)} ${quote(SIX)}`, '11:4 12'],
    ['in the description of a picture', `![A “${TWELVE}”](a.png)`, '11:1 12'],
    ['in a link', `“[[x|${ELEVEN}]] l”`, '11:2 12'],
    ['over two lines', `“${SIX}\n${SIX}”`, '11:2 12'],
    ['in a block quotation in a note', `x[^a]\n\n[^a]: **N.** x\n\n    > ${TWELVE}`, '15:7 12'],
  ])('%s', (_, body, expected) => {
    expect(long(body)).toEqual([expected]);
  });

  it.each([
    ['in a claim', claim(ELEVEN)],
    ['in <Quote>', quote(ELEVEN)],
    ['beside <Quote>', `${quote(SIX)} and ${quote(SIX)}`],
    ['in the description of a picture', `![A “${ELEVEN}”](a.png)`],
    ['in a block quotation', `> ${ELEVEN}`],
    ['without marks', `It ${TWELVE} ${TWELVE}`],
  ])('but not at eleven words %s', (_, body) => {
    expect(long(body)).toEqual([]);
  });
});

it('may stand in an attribute of a component that a newsroom has', () => {
  const source = sourceOf('So <Mark note="a">b</Mark>[^a].\n\n[^a]: **N.** x');
  const tree = JSON.parse(
    JSON.stringify(source.tree).replace('"value":"a"', `"value":"So “${TWELVE}”"`),
  ) as typeof source.tree;
  expect(longQuotations({ ...source, tree })).toEqual([{ line: 11, column: 10, words: 12 }]);
});

it('may stand in fields that belong to no entry', () => {
  const fields = { a: [`“${ELEVEN}”`, { b: `«${TWELVE}» or ‘${TWELVE} m’` }], c: 12, d: null };
  expect(longInFields(fields, noPlaces('site.yaml'))).toEqual([
    { line: 1, column: 1, words: 12 },
    { line: 1, column: 1, words: 13 },
  ]);
});

it('may be two that stand side by side', () => {
  expect(longInText(`“${SIX}” “${SIX}”`)).toEqual([12]);
  expect(longInText(`“${SIX}”… [...] '${SIX}' ,,${SIX}''`)).toEqual([18]);
  expect(longInText(`“${SIX}”, “${SIX}” or “${SIX}”`)).toEqual([]);
});
