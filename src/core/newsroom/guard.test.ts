import { h, s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { PlainError } from '../model/plain-error.ts';
import { drawingFault, drawingsFault } from './drawing.ts';
import { guarded, textFault } from './guard.ts';
import type { FaultOf } from './guard.ts';
import { newsroomOf } from './newsroom.ts';
import { corpusWith, PARTS, rightNewsroom, WITH_LAWS } from './testing.ts';

/** What is said of a function that does this. */
function said(run: () => unknown, faultOf?: FaultOf): string {
  const tell = (part: string, message: string): string => `<${part}> ${message}`;
  try {
    guarded(run, 'parts[0].draw', tell, faultOf)();
  } catch (error) {
    expect(error).toBeInstanceOf(PlainError);
    expect((error as Error).stack).toBeUndefined();
    return (error as Error).message;
  }
  throw new Error('It was not refused.');
}

const thrown = (value: unknown) => (): never => {
  throw value;
};

describe('a function of a newsroom', () => {
  it('gives what it makes, of what it is given', () => {
    const sum = guarded(
      (a: number, b: number) => a + b,
      'x',
      (_, message) => message,
    );
    expect(sum(1, 2)).toBe(3);
  });

  it('that fails is told with its place, whatever it throws', () => {
    const unreadable = { toString: thrown(new Error('x')) };
    const values = [new Error('Oh no.'), new TypeError(''), 'words', null, '', unreadable];
    expect(values.map((value) => said(thrown(value))).join('\n')).toMatchInlineSnapshot(`
      "<parts[0].draw> "parts[0].draw" fails: Oh no.
      <parts[0].draw> "parts[0].draw" fails: TypeError.
      <parts[0].draw> "parts[0].draw" fails: words.
      <parts[0].draw> "parts[0].draw" fails: null.
      <parts[0].draw> "parts[0].draw" fails: it throws nothing that says why.
      <parts[0].draw> "parts[0].draw" fails: it throws what cannot be read."
    `);
    expect(said(thrown(new Error('a\u001b[2Jb')))).toContain(String.raw`a\u{1b}[2Jb`);
  });

  it('that calls another which fails, fails with it', () => {
    const inner = guarded(thrown(new Error('deep')), 'inner', (part) => part);
    expect(() => guarded(inner, 'outer', (part) => part)()).toThrow('inner');
  });

  it('that makes what is not right is told as well', () => {
    expect(said(() => 3, textFault)).toBe('<parts[0].draw> "parts[0].draw" gives no text.');
    expect(said(() => Promise.resolve('x'), textFault)).toBe(
      '<parts[0].draw> "parts[0].draw" is "async", and nothing waits for it.',
    );
  });
});

describe('a drawing', () => {
  it('is made of elements and texts', () => {
    const right = [
      undefined,
      [],
      h('p', 'a'),
      [h('p', h('a', { href: '/x/', className: ['b'] }, 'c')), h('br')],
      s('svg', { viewBox: '0 0 1 1' }, s('path', { d: 'M0 0' })),
      h('a', { href: 'https://example.org/' }, 'elsewhere'),
      h('img', { src: '/images/a.png', alt: 'on' }),
    ];
    expect(right.map(drawingFault)).toEqual(right.map(() => undefined));
    expect(drawingsFault([h('p')])).toBeUndefined();
    expect([drawingsFault(h('p')), drawingsFault(undefined)]).toEqual([
      'gives no list of elements',
      'gives no list of elements',
    ]);
  });

  it('holds nothing that runs, styles, loads or is no element', () => {
    const wrong = [
      h('script', 'alert(1)'),
      h('div', h('p', h('STYLE', 'a{}'))),
      h('iframe'),
      s('svg', s('foreignObject')),
      h('p', { onClick: 'x()' }),
      h('p', { onmouseover: 'x()' }),
      h('p', { style: 'color: red' }),
      h('img', { src: 'https://example.org/a.png' }),
      h('img', { src: '//example.org/a.png' }),
      h('img', { srcSet: ['data:x 1x'] }),
      h('img', { srcSet: ['/a.png 1x', 'http://b.example/b.png 2x'] }),
      h('a', { href: ' javascript:x()' }, 'a'),
      s('a', { xLinkHref: 'data:text/html,x' }),
      { type: 'raw', value: '<b>' },
      'words',
      3,
      null,
      [[h('p')]],
      { type: 'element', tagName: 'p' },
      { type: 'element', tagName: 'p onclick=x', properties: {}, children: [] },
      { type: 'element', tagName: 3, properties: {}, children: [] },
      { type: 'text', value: 3 },
      { type: 'root', children: [] },
      h('p', [h('i'), { type: 'raw', value: 'x' }]),
    ];
    expect(wrong.map((each) => drawingFault(each)).join('\n')).toMatchInlineSnapshot(`
      "draws <script>, which no drawing may hold
      draws <style>, which no drawing may hold
      draws <iframe>, which no drawing may hold
      draws <foreignObject>, which no drawing may hold
      gives <p> the handler "onClick"
      gives <p> the handler "onMouseOver"
      gives <p> a style of its own: give it a class, and that a style sheet
      loads "https://example.org/a.png", and a page loads nothing from elsewhere
      loads "//example.org/a.png", and a page loads nothing from elsewhere
      loads "data:x 1x", and a page loads nothing from elsewhere

      lets <a> lead to code
      lets <a> lead to code
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one
      draws <p onclick=x>, and no element is called so
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one
      draws what is neither an element of "h" or "s" nor a text within one"
    `);
  });

  it('is told of by its first fault', () => {
    expect(drawingFault([h('p', { style: 'a' }), h('script')])).toContain('style');
  });
});

describe('parts that fail while a story is read and shown', () => {
  const [LAWS] = PARTS.collections ?? [];
  const [RULE] = PARTS.checks ?? [];
  const [TITLES] = PARTS.machineFiles ?? [];

  /** What is said when a story is read with other parts, and this is done with its graph. */
  function told(parts: object, work: (corpus: ReturnType<typeof corpusWith>) => unknown): string {
    const newsroom = rightNewsroom({ ...PARTS, ...parts });
    try {
      work(corpusWith(WITH_LAWS, newsroom));
    } catch (error) {
      return (error as Error).message;
    }
    return 'nothing';
  }

  it('a check that throws, or reports what is no report', () => {
    const runs = [
      () => thrown(new Error('Oh.'))(),
      (_: unknown, report: (...given: unknown[]) => void) => report('no-such-code'),
      (_: unknown, report: (...given: unknown[]) => void) =>
        report('shouting-title', { file: 'a', line: 0, column: 1 }, 'A', 'B'),
      (_: unknown, report: (...given: unknown[]) => void) =>
        report('shouting-title', { file: 'a', line: 1, column: 1 }, ' ', 'B'),
      (_: unknown, report: (...given: unknown[]) => void) =>
        report('shouting-title', { file: 'a', line: 1, column: 1 }, 'A'),
      (_: unknown, report: (...given: unknown[]) => void) =>
        report('shouting-title', null, 'A', 'B'),
      async () => {},
    ];
    const found = runs.map((run) => told({ checks: [{ ...RULE, run }] }, () => undefined));
    expect(found.join('\n')).toMatchInlineSnapshot(`
      ""checks[0].run" fails: Oh.
      "checks[0].run" fails: The check "no-shouting" reports "no-such-code", which is none of its codes.
      "checks[0].run" fails: The check "no-shouting" must report "shouting-title" with { file, line, column }, a message and a hint.
      "checks[0].run" fails: The check "no-shouting" must report "shouting-title" with { file, line, column }, a message and a hint.
      "checks[0].run" fails: The check "no-shouting" must report "shouting-title" with { file, line, column }, a message and a hint.
      "checks[0].run" fails: The check "no-shouting" must report "shouting-title" with { file, line, column }, a message and a hint.
      "checks[0].run" is "async", and nothing waits for it."
    `);
  });

  it('a machine file that is no text', () => {
    const { newsroom } = newsroomOf({ machineFiles: [{ ...TITLES, text: () => 3 } as never] });
    expect(() => newsroom?.machineFiles.at(-1)?.text({} as never)).toThrow(
      '"machineFiles[0].text" gives no text.',
    );
  });

  it('a collection whose sentence, facts or word are none', () => {
    const shown = LAWS?.shown;
    const changes = [
      { shown: { ...shown, sentence: () => undefined } },
      { shown: { ...shown, facts: () => [{ term: 'A', values: [3] }] } },
      { shown: { ...shown, facts: () => 'x' } },
      { known: () => undefined },
      { called: () => 3 },
    ];
    const own = changes.map((change) => {
      const { newsroom } = newsroomOf({ collections: [{ ...LAWS, ...change } as never] });
      const kind = newsroom?.definitions.kinds.of('laws' as never);
      const showing = newsroom?.definitions.shown.get('laws');
      const calls = [
        () => showing?.sentence({ summary: '' }, {} as never),
        () => showing?.facts?.({ 'passed-by': [] }, { words: { date: String } } as never),
        () => kind?.known({}, undefined),
        () => kind?.word?.({ summary: '' }),
      ];
      return calls.flatMap((call) => {
        try {
          call();
          return [];
        } catch (error) {
          return [(error as Error).message];
        }
      });
    });
    expect(own.flat().join('\n')).toMatchInlineSnapshot(`
      ""collections[0].shown.sentence" gives no text.
      "collections[0].known" gives no text.
      "collections[0].shown.facts" gives no list of { term, values }, where each value is a text or { link }.
      "collections[0].known" gives no text.
      "collections[0].shown.facts" gives no list of { term, values }, where each value is a text or { link }.
      "collections[0].known" gives no text.
      "collections[0].known" gives no text.
      "collections[0].known" gives no text.
      "collections[0].called" gives no text."
    `);
  });

  it('words that say nothing', () => {
    const own = { en: { text: { backToText: () => undefined } } };
    const { newsroom } = newsroomOf({ words: own as never });
    const words = newsroom?.definitions.languages.wordsFor('en');
    expect(() => words?.text.backToText(1)).toThrow('"words.en.text.backToText" says nothing.');
  });
});
