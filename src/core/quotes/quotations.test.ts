import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotations.ts';
import { claim, quote, sourceOf } from './testing.ts';

/** The quotations of a body as `line:column text`, with their occurrence. */
function found(body: string, language?: string): string[] {
  return quotationsOf(sourceOf(body, 'read: full', language)).map(
    ({ line, column, text, occurrence }) =>
      `${line}:${column} ${text}${occurrence === undefined ? '' : ` #${occurrence}`}`,
  );
}

/** The line of a file at which its body begins. */
const LINE = 11;
const NOTE = '\n\n[^a]: **N.** x';

describe('the quotations of a source', () => {
  it('are those of claims, at the attribute', () => {
    const expected = [`${LINE}:61 not safe #2`];
    expect(found(`Words ${claim('not safe', 'occurrence="2"')}.`)).toEqual(expected);
  });

  it('are those of <Quote>, with the words of links and marks in it', () => {
    const words = 'not <Mark note="a">at *all*</Mark> [[x|safe]]';
    expect(found(`Words ${quote(words)}[^a].${NOTE}`)).toEqual([`${LINE}:7 not at all safe`]);
  });

  it('are the words that were printed, where a rendering has its original', () => {
    const both = (lang: string) => quote('not safe', `lang="${lang}" original="nicht sicher"`);
    expect(found(both('de'))).toEqual([`${LINE}:1 not safe`]);
    expect(found(both('de'), 'de-AT')).toEqual([`${LINE}:50 nicht sicher`]);
    expect(found(both('ru'), 'de')).toEqual([`${LINE}:1 not safe`]);
  });

  it('are words between quotation marks', () => {
    const body = 'So “it is” and <Mark note="a">"all *is*"</Mark>[^a] „well“.';
    expect(found(body + NOTE)).toEqual([`${LINE}:5 it is`, `${LINE}:32 all is`, `${LINE}:54 well`]);
  });

  it('are not in notes', () => {
    expect(found('So[^a].\n\n[^a]: **N.** “others”')).toEqual([]);
    expect(found(`[^a] x\n\n[^a]: **N.** ${quote('others')}`)).toEqual([]);
  });

  it('go on to the end of a paragraph that leaves them open', () => {
    expect(found('So “it is.\n\n“More of it,” she says.')).toEqual([
      `${LINE}:5 it is.`,
      `${LINE + 2}:2 More of it,`,
    ]);
    expect(found('So it is.\n\nMore” here, and 5" of rain')).toEqual([]);
  });

  it('are words between single marks, and no apostrophes', () => {
    expect(found("So 'it is', ‘*it* was’ and the mayor’s ‹no›, the dogs' too")).toEqual([
      `${LINE}:5 it is`,
      `${LINE}:15 it was`,
      `${LINE}:41 no`,
    ]);
  });

  it('are the paragraphs of a block quotation, with or without marks around them', () => {
    expect(found('So:\n\n> It is “so”.\n>\n> “It *was*.”\n\nAnd:\n\n> - one\n')).toEqual([
      `${LINE + 2}:3 It is “so”.`,
      `${LINE + 4}:3 It was.`,
      `${LINE + 8}:5 one`,
    ]);
  });

  it('are in the title, the summary and what describes a picture', () => {
    const source = sourceOf(
      '![A “sign”](a.png) <Claim id="a" stance="asserts" chain="b">x</Claim>',
    );
    const data = {
      ...source.data,
      title: 'The “title”',
      summary: 'It is «so», they say',
      'quotes-unverified': 'We “lost” it.',
    };
    expect(
      quotationsOf({ ...source, data }).map(({ line, column, text }) => [line, column, text]),
    ).toEqual([
      [2, 8, 'title'],
      [7, 10, 'so'],
      [LINE, 1, 'sign'],
    ]);
  });

  it('are spoken where <Quote> names somebody who is not the author', () => {
    const by = (name: string) => `<Quote by="${name}" said="2025-03-01">a</Quote>`;
    const body = `${claim('not')} “so” ${by('jane-doe')} ${by('the-daily')} ${by('sam-roe')}`;
    const source = sourceOf(body, 'read: full\nauthors: [sam-roe]');
    expect(quotationsOf(source).map(({ spoken }) => spoken)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('are whole where a <Quote> begins them', () => {
    expect(found(`“${quote('not')} safe” ${quote('so')}`)).toEqual([
      `${LINE}:2 not`,
      `${LINE}:2 not safe`,
      `${LINE}:59 so`,
    ]);
    expect(found(`> ${quote('not')} safe`)).toEqual([`${LINE}:3 not`, `${LINE}:3 not safe`]);
  });

  it('come in their order, each once', () => {
    const words = found(`“one” ${claim('two')} ${quote('three')} “four”`);
    expect(words.map((it) => it.split(' ')[1])).toEqual(['one', 'two', 'three', 'four']);
  });
});
