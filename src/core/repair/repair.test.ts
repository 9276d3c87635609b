import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../grammar/entry.ts';
import { parseMdx } from '../grammar/parse.ts';
import { parseSite } from '../grammar/site.ts';
import { buildGraph } from '../graph/build.ts';
import { edited, inputOf, problemsOf, STORY, withFiles } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { entryId } from '../model/ids.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { MADE_UP } from '../words/testing.ts';
import { ENGLISH } from '../words/words.ts';
import { repair as repairIn } from './repair.ts';

function repair(path: string, text: string, problems: readonly Problem[]) {
  return repairIn(path, text, problems, ENGLISH);
}

const CLAIM = 'claims/bridge-is-unsafe.mdx';
const SOURCE = 'sources/daily-2025-03-02.mdx';
const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';
const PLACE = 'places/old-town.mdx';
const EVENT = 'events/bridge-closes.mdx';

/** One file after its repair, among the others. */
function repaired(name: string, files: Files) {
  return repair(`content/${name}`, files[name] ?? '', problemsOf(files));
}

/** What is said of one slip: the place and the words; the file must be as it was without the slip. */
function mended(name: string, right: string, wrong: string): string[] {
  const files = edited(name, right, wrong);
  const { text, repairs } = repaired(name, files);
  expect(text).toBe(STORY[name]);
  return repairs.map(({ line, column, what }) => `${line}:${column} ${what}`);
}

/** A file that is left as it is. */
function left(name: string, right: string, wrong: string): void {
  const files = edited(name, right, wrong);
  expect(repaired(name, files)).toEqual({ text: files[name], repairs: [] });
}

it('say what they did in the language of the site', () => {
  const text =
    '\uFEFF---\ntitle: X\nsaid: 2025-03-01\n---\n\nimport e\u0301, teh \ncat.\n\nexport it.';
  const place = { file: 'content/claims/a.mdx', line: 6, column: 1 };
  const teh = problem(place, 'orphan', 'm', 'h', [
    { start: place, end: { line: 6, column: 40 }, was: 'teh', text: 'the' },
  ]);
  const { repairs } = repairIn('content/claims/a.mdx', text, [teh], MADE_UP);
  expect(repairs.map(({ what }) => what).sort()).toEqual([
    '‹"teh" is now "the"›',
    '‹a space stands before this word now, without which MDX takes it for code›',
    '‹a space stands before this word now, without which MDX takes it for code›',
    '‹letters and their accents are now one character each (NFC)›',
    '‹the byte order mark before the text is gone›',
    '‹the date stands in quotation marks now: "2025-03-01"›',
    '‹the last line ends with a line break now›',
    '‹the spaces at the end of the line are gone›',
  ]);
});

describe('names that are one letter away', () => {
  it.each([
    ['an id in a link', EXPLAINER, '[[old-town]]', '[[old-twn]]'],
    ['a name in a link', EXPLAINER, '[[Mayor Jane Doe]]', '[[Mayor Jane Do]]'],
    ['an id in front of words', EXPLAINER, '[[load-limit|load]]', '[[load-limits|load]]'],
    ['a citation', EXPLAINER, '[@engineers-report, p. 3;', '[@engineer-report, p. 3;'],
    ['one of two citations', EXPLAINER, '@daily-2025-03-02]', '@dayly-2025-03-02]'],
    ['a claim in a passage', SOURCE, 'id="bridge-is-unsafe"', 'id="bridge-is-unsave"'],
    ['an actor in a chain', SOURCE, 'city-wire > the', 'city-wir > the'],
    ['the speaker of a quotation', CLAIM, 'by="jane-doe"', 'by="jane-do"'],
    ['a data set', EXPLAINER, '"traffic"', '"trafic"'],
    ['a field', SOURCE, 'publisher: the-daily', 'publisher: the-dayly'],
    ['a field with a list', EVENT, 'cites: [engineers', 'cites: [enginers'],
    ['a value from a list', CLAIM, 'kind: fact', 'kind: facts'],
    ['a key', CLAIM, 'statement:', 'statment:'],
    ['a key of a group', 'actors/the-daily.mdx', 'as-of:', 'asof:'],
    ['a topic', CLAIM, '[bridge]', '[brigge]'],
    ['a section', EXPLAINER, 'sections: [the-cracks]', 'sections: [the-crack]'],
    ['a component', EXPLAINER, '<Figure', '<Figur'],
    ['a component without its capital', EXPLAINER, '<Figure', '<figure'],
    ['an attribute', SOURCE, 'stance=', 'stanse='],
    ['a value of an attribute', SOURCE, '"attributes"', '"attribute"'],
    ['the lead', 'site.yaml', 'lead: why-the-bridge-closed', 'lead: why-the-bridge-close'],
  ])('%s', (_, name, right, wrong) => {
    expect(mended(name, right, wrong)).toHaveLength(1);
  });

  it('say what became of them, where they stand now', () => {
    expect(mended(EXPLAINER, '[[old-town]]', '[[old-twn]]')).toEqual([
      '18:115 "old-twn" is now "old-town"',
    ]);
  });

  it('gives the older word for a change its new one, and leaves what only an author knows', () => {
    const old = (STORY[SOURCE] ?? '')
      .replace('stance="attributes"', 'stance="distorts"')
      .replace('stance="asserts"', 'stance="distorts"');
    const codes = (files: Files) => problemsOf(files).map(({ code }) => code);
    const files = withFiles({ [SOURCE]: old });
    expect(codes(files)).toEqual(['invalid-attribute', 'invalid-attribute']);
    const { text } = repaired(SOURCE, files);
    expect(text).toBe(old.replaceAll('distorts', 'changes'));
    expect(codes(withFiles({ [SOURCE]: text }))).toEqual([
      'missing-attribute',
      'missing-attribute',
    ]);
  });

  it('writes the link of a chain that other signs can only mean', () => {
    const text = (STORY[SOURCE] ?? '').replace('jane-doe > city-wire >', 'jane-doe ?> city-wire →');
    expect(repaired(SOURCE, withFiles({ [SOURCE]: text })).text).toBe(
      (STORY[SOURCE] ?? '').replace('jane-doe > city-wire >', 'jane-doe >? city-wire >'),
    );
  });

  it('in both tags of a component', () => {
    const text = (STORY[SOURCE] ?? '').replaceAll('Claim', 'Clam');
    const after = repaired(SOURCE, withFiles({ [SOURCE]: text }));
    expect(after.text).toBe(STORY[SOURCE]);
    expect(after.repairs).toHaveLength(4);
  });
});

describe('is not certain, and left', () => {
  it.each([
    ['a word two letters away', EXPLAINER, '[[old-town]]', '[[ol-ton]]'],
    ['another year', EXPLAINER, '@daily-2025-03-02]', '@daily-2024-03-02]'],
    ['a word that no name is near', SOURCE, 'publisher: the-daily', 'publisher: the-weekly'],
    ['a key that is there already', CLAIM, 'said:', 'title2: x\nsaid:'],
    ['a component that would lack something', EXPLAINER, '<Figure id="traffic" />', '<Figur />'],
    ['a component that would stand in the wrong place', CLAIM, 'She', 'x <Figur id="traffic" />'],
    ['HTML', CLAIM, ' said', ' <q>said</q>'],
    ['a statement without a source', CLAIM, ' [@daily-2025-03-02].', '.'],
  ])('%s', (_, name, right, wrong) => {
    left(name, right, wrong);
  });

  it('a name with two others as close', () => {
    const other = (STORY['places/old-town.mdx'] ?? '').replace('Old Town', 'Old Tower');
    const files = withFiles(
      { 'places/old-tows.mdx': other },
      edited(EXPLAINER, '[[old-town]]', '[[old-towx]]'),
    );
    expect(repaired(EXPLAINER, files).repairs).toEqual([]);
  });
});

describe('dates and years', () => {
  it.each([
    ['said: "2025-03-01"', 'said: 2025-03-01'],
    ['said: "2025-03-01"', 'said: 1 March 2025'],
    ['said: "2025-03-01"', 'said: "March 1, 2025"'],
    ['said: "2025-03-01"', 'said: 2025/03/01'],
    ['said: "2025-03-01"', 'said: 2025-3-1 # the day of the speech'],
  ])('%s for %s', (right, wrong) => {
    const files = edited(CLAIM, right, wrong);
    const { text } = repaired(CLAIM, files);
    expect(text).toBe(edited(CLAIM, right, right + (/ #.*/.exec(wrong)?.[0] ?? ''))[CLAIM]);
    expect(problemsOf({ ...files, [CLAIM]: text })).toEqual([]);
  });

  it('in an attribute', () => {
    mended(CLAIM, 'said="2025-03-01"', 'said="1 March 2025"');
  });

  it('a year that stands there as a number', () => {
    mended('actors/jane-doe.mdx', 'from: "2020"', 'from: 2020');
  });

  it('but not what has two readings, or is no date', () => {
    left(CLAIM, '"2025-03-01"', '"03/04/2025"');
    left(CLAIM, '"2025-03-01"', '20250301');
    left(CLAIM, '"2025-03-01"', '"2025-02-30"');
    left(EXPLAINER, 'updated: "2025-03-05"', 'updated: 2025');
  });
});

describe('languages', () => {
  it.each(['English', 'EN', 'eng', 'english'])('%s', (wrong) => {
    expect(mended(SOURCE, ': en\n', `: ${wrong}\n`)).toEqual([`6:11 "${wrong}" is now "en"`]);
  });

  it('but not what is only near', () => {
    for (const wrong of ['Englsh', 'en-', 'gb', 'zz']) left(SOURCE, ': en\n', `: ${wrong}\n`);
  });
});

describe('forms that mean the same', () => {
  it('letters in parts', () => {
    const files = edited(PLACE, 'Utopia', 'Uto\u0301pia');
    const { text, repairs } = repaired(PLACE, files);
    expect(text).toBe(edited(PLACE, 'Utopia', 'Ut\u00f3pia')[PLACE]);
    expect(repairs).toMatchObject([{ line: 3, column: 12 }]);
  });

  it('but no sign of Markdown comes or goes', () => {
    const text = edited(CLAIM, 'said that', 'said <\u0338 \u1fef that')[CLAIM] ?? '';
    expect(repair(`content/${CLAIM}`, text, []).text).toBe(text);
  });

  it('spaces at line ends, except where they mean something', () => {
    const body =
      '---\ntitle: A \nstatement: |\n  kept \n---\n\nOne \ntwo  \nthree\t\n   \n```\ncode  \n```\nend  ';
    const { text, repairs } = repair('content/claims/a.mdx', body, []);
    expect(text).toBe(
      '---\ntitle: A\nstatement: |\n  kept \n---\n\nOne\ntwo  \nthree\n\n```\ncode  \n```\nend\n',
    );
    expect(repairs.map(({ line, column }) => `${line}:${column}`)).toEqual([
      ...['2:9', '7:4', '9:6', '10:1', '14:4', '14:4'],
    ]);
  });

  it.each([
    [PLACE, STORY[PLACE] ?? ''],
    ['site.yaml', STORY['site.yaml'] ?? ''],
    ['data/a.csv', 'a,b\r\n1,2\r\n'],
  ])('a byte order mark before %s', (name, text) => {
    expect(repair(`content/${name}`, `\uFEFF${text}`, [])).toEqual({
      text,
      repairs: [{ line: 1, column: 1, what: 'the byte order mark before the text is gone' }],
    });
    expect(repair(`content/${name}`, `\uFEFF\uFEFF${text}`, []).text).toBe(text);
  });

  it('a byte order mark, and on the same line and below what else is certain', () => {
    const text = (STORY['site.yaml'] ?? '').replace(/^title:/, 'tite:');
    const problems = parseSite(`\uFEFF${text}`, 'content/site.yaml').problems;
    expect(repair('content/site.yaml', `\uFEFF${text}`, problems).text).toBe(STORY['site.yaml']);
  });

  it('a space before words that MDX takes for code, and before nothing else', () => {
    const body =
      'a\nimport x y\n\nimport duties rose\n\n```\nexport of ore\n```\n\nexport *controls* bite\n';
    const text = `---\ntitle: x\n---\n${body}`;
    const after = repair('content/claims/a.mdx', text, []);
    expect(after).toEqual({
      text: text.replace('\n\nimport', '\n\n import').replace('\n\nexport *', '\n\n export *'),
      repairs: [
        [7, 1],
        [13, 1],
      ].map(([line, column]) => ({
        ...{ line, column },
        what: 'a space stands before this word now, without which MDX takes it for code',
      })),
    });
    expect(repair('content/claims/a.mdx', after.text, [])).toEqual({
      text: after.text,
      repairs: [],
    });
    for (const other of ['import x from "y"', 'export default duties', '{\n\nimport duties']) {
      expect(repair('content/claims/a.mdx', `---\n---\n${other}\n`, []).repairs).toEqual([]);
    }
    expect(repair('content/references/a.yaml', 'import duties: 5\n', []).repairs).toEqual([]);
  });

  it.each([
    ['fewer than <5 t', 'fewer than \\<5 t'],
    ['a<5, b <3, c <- d <= e', 'a\\<5, b \\<3, c \\<- d \\<= e'],
    ['p <.05 and <-5 and <€5', 'p \\<.05 and \\<-5 and \\<€5'],
    ['costs <$5 now', 'costs \\<$5 now'],
  ])('a backslash before a less-than sign: %s', (wrong, right) => {
    const file = `${CLAIM}`;
    const files = edited(file, 'said that', wrong);
    const { text } = repaired(file, files);
    expect(text).toBe(edited(file, 'said that', right)[file]);
    expect(problemsOf({ ...files, [file]: text })).toEqual([]);
  });

  it('no backslash before what may be the beginning of a tag', () => {
    for (const words of ['<b>x</b>', '<', '<x', '</5>', '<@x>', '<é', '<!-- 5 -->']) {
      const files = edited(CLAIM, 'said that', words);
      expect(repaired(CLAIM, files).text).toBe(files[CLAIM]);
    }
  });

  it('a comma after the id of a citation, where a place in the work follows', () => {
    mended(EXPLAINER, '[@engineers-report, p. 3;', '[@engineers-report p. 3;');
    left(EXPLAINER, '[@engineers-report, p. 3;', '[@engineers-report passim;');
  });

  it('no byte order mark further on', () => {
    const text = `a,b\n\uFEFF1,2\n`;
    expect(repair('content/data/a.csv', text, []).text).toBe(text);
  });

  it('the byte order mark of a record of quotations, and nothing else of it', () => {
    const path = 'content/sources/a.quotes.json';
    expect(repair(path, '\uFEFF{ \n"e\u0301"}', []).text).toBe('{ \n"e\u0301"}');
    expect(repair(path, '{ \n"e\u0301"}', []).repairs).toEqual([]);
  });

  it('the end of the last line, as the others end', () => {
    expect(repair('content/data/a.csv', 'a,b\r\n1,2', []).text).toBe('a,b\r\n1,2\r\n');
    expect(repair('content/data/a.csv', '', []).text).toBe('');
  });
});

/** One slip of the hand in a text: a letter more, less, another, or two in the wrong order. */
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('more', 'less', 'other', 'swapped', 'space', 'accent'),
  letter: fc.constantFrom(...'aeinst-x"<[{: '),
});

function slipped(
  text: string,
  { at, kind, letter }: typeof slip extends fc.Arbitrary<infer S> ? S : never,
): string {
  const index = at % text.length;
  const [before, here, after] = [text.slice(0, index), text[index] ?? '', text.slice(index + 1)];
  switch (kind) {
    case 'more':
      return before + letter + here + after;
    case 'less':
      return before + after;
    case 'other':
      return before + letter + after;
    case 'swapped':
      return before + after.slice(0, 1) + here + after.slice(1);
    case 'space':
      return text.replace(/\n/g, (end, offset: number) =>
        offset % 7 === at % 7 ? ` ${end}` : end,
      );
    case 'accent':
      return `${before + here}\u0301${after}`;
  }
}

/** What a parse says, without columns and words, which a repair may change. */
function said(problems: readonly Problem[]): string[] {
  return problems.map(({ code, line }) => `${code} ${line}`);
}

function parsed(name: string, text: string) {
  const [folder = '', file = ''] = name.split('/');
  return parseEntry({
    collection: folder as 'claims',
    id: entryId(file.replace(/\.mdx$/, '')),
    path: `content/${name}`,
    text,
  });
}

const { results, ...story } = inputOf(STORY);

/** All problems of the story with another text for one of its files, which alone is parsed again. */
function problemsWith(name: string, text: string): Problem[] {
  const others = results.filter(({ path }) => path !== `content/${name}`);
  return buildGraph({ ...story, results: [...others, parsed(name, text)] }).problems;
}

describe('whatever the slip', { timeout: 60_000 }, () => {
  const names = fc.constantFrom(CLAIM, SOURCE, EXPLAINER, PLACE, EVENT);

  it('a repair brings no problem, repairs all it can at once, and keeps every other line', () => {
    fc.assert(
      fc.property(names, slip, slip, (name, one, two) => {
        const before = slipped(slipped(STORY[name] ?? '', one), two);
        const first = repair(`content/${name}`, before, problemsWith(name, before));
        const known = said(parsed(name, before).problems);
        expect(said(parsed(name, first.text).problems).filter((it) => !known.includes(it))).toEqual(
          [],
        );

        const again = repair(`content/${name}`, first.text, parsed(name, first.text).problems);
        expect(again).toEqual({ text: first.text, repairs: [] });

        const lines = first.text.split('\n');
        const touched = new Set(first.repairs.map(({ line }) => line));
        before.split('\n').forEach((line, index) => {
          if (!touched.has(index + 1)) expect(lines[index]).toBe(line);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('spaces that go mean nothing to the parser', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a ', 'b  ', '', '  ', '- c ', '> d\t', '```', '`e ', '`', '    f '),
          { maxLength: 12 },
        ),
        (lines) => {
          const text = `---\ntitle: x\n---\n${lines.join('\n')}\n`;
          const after = repair('content/claims/a.mdx', text, []).text;
          expect(shape(after)).toEqual(shape(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** A tree without positions. */
function shape(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parseMdx(text, 'f.mdx'), (key, value: unknown) =>
      key === 'position' ? undefined : value,
    ),
  );
}
