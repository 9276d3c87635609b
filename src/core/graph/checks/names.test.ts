import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem } from '../testing.ts';
import { listed } from '../../grammar/testing.ts';

function actor(title: string, more = ''): string {
  return `---\ntitle: ${title}\n${more}kind: person\nroles:\n  - role: Clerk\n    cites: [engineers-report]\nrelations:\n  - to: jane-doe\n    relation: works for\n    cites: [engineers-report]\n---\n`;
}

/** The story with one more person, to whom another entry links. */
function withClerk(text: string): Record<string, string> {
  const linked = edited('places/old-town.mdx', 'cites:', 'aliases: [The quarter]\ncites:');
  return {
    ...linked,
    'places/old-town.mdx': `${linked['places/old-town.mdx'] ?? ''}\nSee [[the-clerk]] [@engineers-report].\n`,
    'actors/the-clerk.mdx': text,
  };
}

describe('names without words', () => {
  it('are told as what they are, however many there are', () => {
    const town = edited(
      'places/old-town.mdx',
      /^title: .*$/m.exec(STORY['places/old-town.mdx'] ?? '')?.[0] ?? '',
      'title: ""',
    );
    const files = { ...town, 'actors/the-clerk.mdx': actor('""', 'aliases: ["—", ""]\n') };
    expect(
      problemsOf(files)
        .filter(({ code }) => code !== 'unknown-entry' && code !== 'orphan')
        .map(({ file, code, message }) => `${file} ${code} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "content/actors/the-clerk.mdx invalid-value "title" is empty.",
        "content/actors/the-clerk.mdx no-words "aliases.1" holds nothing to read.",
        "content/actors/the-clerk.mdx invalid-value "aliases.2" is empty.",
        "content/places/old-town.mdx invalid-value "title" is empty.",
      ]
    `);
  });
});

describe('a name that looks like one of another entry', () => {
  it('by a letter of another script', () => {
    expect(theProblem(withClerk(actor('⟦Jane D\u043Ee')))).toMatchInlineSnapshot(`
      "confusable-name
      "Jane Dоe" looks like "Jane Doe", the title of "jane-doe" in content/actors/jane-doe.mdx.
      Here stands "о" (U+043E), and there "o" (U+006F). Write the same letters where the same is meant, and else a name that readers can tell from the other."
    `);
  });

  it('by letters of another width', () => {
    expect(theProblem(withClerk(actor('⟦Ｊａｎｅ Doe')))).toMatchInlineSnapshot(`
      "confusable-name
      "Ｊａｎｅ Doe" looks like "Jane Doe", the title of "jane-doe" in content/actors/jane-doe.mdx.
      Here stands "Ｊ" (U+FF2A), and there "J" (U+004A). Write the same letters where the same is meant, and else a name that readers can tell from the other."
    `);
  });

  it('by more letters, as an alias', () => {
    expect(theProblem(withClerk(actor('Ann Roe', 'aliases: [x, ⟦the rnayor]\n'))))
      .toMatchInlineSnapshot(`
      "confusable-name
      "the rnayor" looks like "the mayor", an alias of "jane-doe" in content/actors/jane-doe.mdx.
      Write the same letters where the same is meant, and else a name that readers can tell from the other."
    `);
  });

  it('and is the same title', () => {
    const told = theProblem(withClerk(actor('⟦jane\u00A0DOE'))).replace('\u00A0', '&nbsp;');
    expect(told).toMatchInlineSnapshot(`
      "confusable-name
      "jane&nbsp;DOE" is the title of "jane-doe" in content/actors/jane-doe.mdx as well.
      Give one of the two a name that tells them apart, such as one with a place or a year, or make them one entry."
    `);
  });

  it('and is its title as an alias', () => {
    expect(theProblem(withClerk(actor('Ann Roe', 'aliases: [x, ⟦Jane Doe]\n'))))
      .toMatchInlineSnapshot(`
      "confusable-name
      "Jane Doe" is the title of "jane-doe" in content/actors/jane-doe.mdx as well.
      Give one of the two a name that tells them apart, such as one with a place or a year, or make them one entry."
    `);
  });

  it('as the publisher of a work', () => {
    expect(
      theProblem(edited('references/engineers-report.yaml', 'Office of Works', '⟦The D\u0430ily')),
    ).toMatchInlineSnapshot(`
      "confusable-name
      "The Dаily" looks like "The Daily", the title of "the-daily" in content/actors/the-daily.mdx.
      Here stands "а" (U+0430), and there "a" (U+0061). Write the same letters where the same is meant, and else a name that readers can tell from the other."
    `);
  });

  it('as a work, whose title is compared with that of an entry', () => {
    expect(
      theProblem(
        edited(
          'references/engineers-report.yaml',
          'Report on the bridge',
          '⟦Th\u0435 bridge closes',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "confusable-name
      "Thе bridge closes" looks like "The bridge closes", the title of "bridge-closes" in content/events/bridge-closes.mdx.
      Here stands "е" (U+0435), and there "e" (U+0065). Write the same letters where the same is meant, and else a name that readers can tell from the other."
    `);
  });

  it('in a file that is refused for something else, where its characters stand in the file', () => {
    const text = actor('Ann Roe', 'aliases: [x, Jane D\u043Ee]\n').replace(
      'kind: person',
      'kind: nobody',
    );
    expect(listed(problemsOf(withClerk(text.replace('x,', '\u200Bx,'))))).toMatchInlineSnapshot(`
      "content/actors/the-clerk.mdx:3:11 forbidden-character Here stands U+200B, which cannot be seen. Take it out; an editor that marks invisible characters shows it. Retyping the words often helps.
      content/actors/the-clerk.mdx:3:15 confusable-name "Jane Dоe" looks like "Jane Doe", the title of "jane-doe" in content/actors/jane-doe.mdx. Here stands "о" (U+043E), and there "o" (U+006F). Write the same letters where the same is meant, and else a name that readers can tell from the other.
      content/actors/the-clerk.mdx:4:7 invalid-value "nobody" is no value for "kind". It must be one of person, organisation, state, outlet, unnamed."
    `);
  });

  it('and has a twin that is refused', () => {
    const files = withClerk(actor('Jane D\u043Ee'));
    const broken = {
      ...files,
      'actors/jane-doe.mdx': files['actors/jane-doe.mdx']?.replace('kind: person', 'kind: x') ?? '',
    };
    expect(problemsOf(broken).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/actors/jane-doe.mdx invalid-value',
      'content/actors/the-clerk.mdx confusable-name',
    ]);
  });
});

describe('a name that may stand', () => {
  it.each([
    ['an alias that is the title', actor('Ann Roe', 'aliases: [Ann Roe, ANN ROE]\n')],
    [
      'an alias that another entry has',
      actor('Ann Roe', 'aliases: [the mayor, the wire, The quarter]\n'),
    ],
    ['an alias that is the title of a place', actor('Ann Roe', 'aliases: [Old Town]\n')],
    [
      'names in other scripts',
      actor('Анна Ро', 'aliases: [安娜 Ann, Ὄλγα, "Й-100", "5 µm", "ТАСС (TASS)"]\n'),
    ],
  ])('%s', (_, text) => {
    expect(problemsOf(withClerk(text))).toEqual([]);
  });
});

describe('a word that mixes scripts', () => {
  it('in a title', () => {
    expect(theProblem(withClerk(actor('⟦Ann R\u043Ee')))).toMatchInlineSnapshot(`
      "mixed-scripts
      "Rоe" mixes Cyrillic letters with Latin ones.
      Type the word again in letters of one script; here stands "о" (U+043E)."
    `);
  });

  it('with one of no living script', () => {
    expect(theProblem(withClerk(actor('⟦Ann ᏣᎳa')))).toMatchInlineSnapshot(`
      "mixed-scripts
      "ᏣᎳa" mixes Latin letters with foreign ones.
      Type the word again in letters of one script; here stands "a" (U+0061)."
    `);
  });

  it('or imitates another', () => {
    expect(theProblem(withClerk(actor('⟦\u0420\u043E\u0440\u0435 Ann')))).toMatchInlineSnapshot(`
      "mixed-scripts
      "Роре" is written in Cyrillic letters that look like Latin ones.
      Type the word again in letters of one script; here stands "Р" (U+0420)."
    `);
  });

  it.each([
    ['references/engineers-report.yaml', 'language: en', 'via: ⟦R\u0435uters\nlanguage: en'],
    [
      'references/engineers-report.yaml',
      'language: en',
      'author: [Ann Roe, ⟦R\u0435uters]\nlanguage: en',
    ],
    ['references/engineers-report.yaml', 'Office of Works', '⟦Offic\u0435 of Works'],
    ['places/old-town.mdx', 'country: Utopia', 'country: ⟦Ut\u043Epia'],
    ['data/traffic.yaml', 'label: Cars', 'label: ⟦C\u0430rs'],
    ['concepts/load-limit.mdx', 'title: Load limit', 'title: Load limit\naliases: [a, ⟦lo\u0430d]'],
    [
      'actors/jane-doe.mdx',
      'relations:',
      'sanctions:\n  - by: ⟦C\u0430nada\n    measure: b\n    from: "2025"\n    cites: [engineers-report]\nrelations:',
    ],
    ['sources/daily-2025-03-02.mdx', 'title: The Daily', 'title: ⟦Th\u0435 Daily'],
    ['explainers/why-the-bridge-closed.mdx', 'title: Why', 'title: ⟦Wh\u0443'],
    ['claims/repair-by-june.mdx', 'title: The', 'title: ⟦Th\u0435'],
    ['events/bridge-closes.mdx', 'title: The', 'title: ⟦Th\u0435'],
    ['site.yaml', 'money: Money', 'money: ⟦M\u043Eney'],
    ['site.yaml', 'title: The Bridge', 'title: ⟦Th\u0435 Bridge'],
    ['site.yaml', 'label: The', 'label: ⟦Th\u0435'],
    ['site.yaml', 'name: CC BY 4.0', 'name: ⟦C\u0421 BY 4.0'],
  ])('in %s: %s', (file, from, to) => {
    expect(theProblem(edited(file, from, to)).split('\n')[0]).toBe('mixed-scripts');
  });

  it('is told of who checked as well', () => {
    const silent =
      'silent:\n  - claim: bridge-closes\n    checked-by: ⟦R\u043Ee\n    checked-on: "2025-03-03"\n';
    const problems = problemsOf(
      edited('sources/daily-2025-03-02.mdx', 'silent: []\n', silent.replace('⟦', '')),
    );
    expect(problems.map(({ code }) => code)).toContain('mixed-scripts');
  });

  it('is no problem of a word in the text or a summary', () => {
    expect(problemsOf(edited('places/old-town.mdx', 'The quarter', 'Th\u0435 quarter'))).toEqual(
      [],
    );
    expect(STORY['places/old-town.mdx']).toContain('The quarter');
  });
});
