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

  it('are not in notes, and none is left open', () => {
    expect(found('So[^a] “it is.\n\nMore” here.\n\n[^a]: **N.** “others”')).toEqual([]);
    expect(found(`[^a] x\n\n[^a]: **N.** ${quote('others')}`)).toEqual([]);
  });

  it('come in their order, each once', () => {
    const words = found(`“one” ${claim('two')} ${quote('three')} “four”`);
    expect(words.map((it) => it.split(' ')[1])).toEqual(['one', 'two', 'three', 'four']);
  });
});
