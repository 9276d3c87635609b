import { describe, expect, it } from 'vitest';
import { listed } from '../../grammar/testing.ts';
import { graphOf, problemsOf, STORY, theProblem } from '../testing.ts';
import { cardView } from '../../views/card.ts';
import { linkTo } from '../../views/parts.ts';

const JANE = STORY['actors/jane-doe.mdx'] ?? '';

function actor(title: string, more = ''): string {
  return `---\ntitle: ${title}\n${more}kind: person\nroles:\n  - role: Clerk\n    cites: [engineers-report]\n---\n`;
}

/** The story with more people, to all of whom another entry links. */
function withPeople(people: Readonly<Record<string, string>>, jane = ''): Record<string, string> {
  const ids = Object.keys(people).map((name) => name.replace(/^.*\/|\.mdx$/g, ''));
  const links = ids.map((id) => `[[${id}]]`).join(' and ');
  return {
    ...STORY,
    'actors/jane-doe.mdx': JANE.replace('title: Jane Doe\n', `title: Jane Doe\n${jane}`),
    'places/old-town.mdx': `${STORY['places/old-town.mdx'] ?? ''}\nSee ${links} [@engineers-report].\n`,
    ...people,
  };
}

const MAYOR = 'distinguished: the mayor of old\n';
const both =
  'Give each of the two words that tell it apart, such as "distinguished: the engineer", or make them one entry.';
const one =
  'Give this one words that tell it apart, such as "distinguished: the engineer", or make them one entry.';

describe('two of one name', () => {
  it('without words that tell them apart are one problem, with both places', () => {
    expect(theProblem(withPeople({ 'actors/jane-doe-2.mdx': actor('⟦jane DOE') }))).toBe(
      `confusable-name\n"jane DOE" is the title of "jane-doe" as well, at content/actors/jane-doe.mdx:2.\n${both}`,
    );
  });

  it('of which the second lacks words', () => {
    expect(theProblem(withPeople({ 'actors/jane-doe-2.mdx': actor('⟦Jane Doe') }, MAYOR))).toBe(
      `confusable-name\n"Jane Doe" is the title of "jane-doe" as well, at content/actors/jane-doe.mdx:2.\n${one}`,
    );
  });

  it('of which the first lacks words', () => {
    const people = { 'actors/jane-doe-2.mdx': actor('Jane Doe', 'distinguished: the clerk\n') };
    const files = withPeople(people);
    const marked = JANE.replace('title: Jane', 'title: ⟦Jane');
    expect(theProblem({ ...files, 'actors/jane-doe.mdx': marked })).toBe(
      `confusable-name\n"Jane Doe" is the title of "jane-doe-2" as well, at content/actors/jane-doe-2.mdx:2.\n${one}`,
    );
  });

  it('who are both told by the same words, however they are written', () => {
    const people = {
      'actors/jane-doe-2.mdx': actor('Jane Doe', 'distinguished: ⟦The Mayor of Old\n'),
    };
    expect(theProblem(withPeople(people, MAYOR))).toBe(
      'confusable-name\n"The Mayor of Old" does not tell "Jane Doe" from "jane-doe", at content/actors/jane-doe.mdx:2.\nWrite words under "distinguished" that fit one of the two alone.',
    );
  });

  it('of different kinds, which a list of links shows alike', () => {
    const files = withPeople({ 'actors/old-town-2.mdx': actor('Old Town') });
    expect(listed(problemsOf(files))).toBe(
      `content/places/old-town.mdx:2:8 confusable-name "Old Town" is the title of "old-town-2" as well, at content/actors/old-town-2.mdx:2. ${both}`,
    );
  });

  it('are told in a refused file as well, where its characters stand', () => {
    const text = actor('\u200BJane Doe').replace('person', 'nobody');
    const files = withPeople({ 'actors/jane-doe-2.mdx': text });
    expect(problemsOf(files).map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '2:8 forbidden-character',
      '2:9 confusable-name',
      '3:7 invalid-value',
    ]);
  });
});

describe('three of one name', () => {
  const people = (second: string, third: string) => ({
    'actors/jane-doe-2.mdx': actor('Jane Doe', second),
    'actors/jane-doe-3.mdx': actor('Jane Doe', third),
  });
  const toldOf = (files: Record<string, string>): string[] =>
    problemsOf(files).map(({ file, line, message }) => `${file}:${line} ${message}`);
  const asWell = (id: string): string =>
    `"Jane Doe" is the title of "${id}" as well, at content/actors/${id}.mdx:2.`;

  it('without words are each told of the first', () => {
    expect(toldOf(withPeople(people('', '')))).toEqual([
      `content/actors/jane-doe-2.mdx:2 ${asWell('jane-doe')}`,
      `content/actors/jane-doe-3.mdx:2 ${asWell('jane-doe')}`,
    ]);
  });

  it('of which two lack words are one problem', () => {
    expect(toldOf(withPeople(people('', 'distinguished: the clerk\n')))).toEqual([
      `content/actors/jane-doe-2.mdx:2 ${asWell('jane-doe')}`,
    ]);
  });

  it('of which the last two have the same words', () => {
    const same = 'distinguished: the clerk\n';
    expect(toldOf(withPeople(people(same, same), MAYOR))).toEqual([
      'content/actors/jane-doe-3.mdx:3 "the clerk" does not tell "Jane Doe" from "jane-doe-2", at content/actors/jane-doe-2.mdx:2.',
    ]);
  });
});

describe('names that may stand', () => {
  it.each([
    ['told by words', actor('Jane Doe', 'distinguished: the clerk\n'), MAYOR],
    ['words without need', actor('Ann Roe', 'distinguished: the clerk\n'), ''],
    ['the same words for another name', actor('Ann Roe', MAYOR), MAYOR],
  ])('%s', (_, text, jane) => {
    expect(problemsOf(withPeople({ 'actors/jane-doe-2.mdx': text }, jane))).toEqual([]);
  });

  it('titles of reports and of works, which are words of others', () => {
    const title = /^title: (.*)$/m.exec(STORY['sources/daily-2025-03-02.mdx'] ?? '')?.[1] ?? '';
    const files = { 'actors/jane-doe-2.mdx': actor(title) };
    expect(problemsOf(withPeople(files))).toEqual([]);
  });
});

it('links and previews show the words behind the title', () => {
  const people = { 'actors/jane-doe-2.mdx': actor('Jane Doe', 'distinguished: the clerk\n') };
  const graph = graphOf(withPeople(people, MAYOR));
  const entry = graph.get('actors', 'jane-doe-2');
  expect(linkTo(graph, 'jane-doe').title).toBe('Jane Doe (the mayor of old)');
  expect(cardView(graph, entry).title).toBe('Jane Doe (the clerk)');
});

it('a name in its own letters leads to its entry', () => {
  const more = 'names:\n  - { name: 안 로, language: ko }\n  - { name: "אן רו", language: he }\n';
  const files = withPeople({ 'actors/ann-roe.mdx': actor('Ann Roe', more) });
  const linked = `${files['places/old-town.mdx'] ?? ''}\nSee [[안 로]] and [[אן רו]] [@engineers-report].\n`;
  const graph = graphOf({ ...files, 'places/old-town.mdx': linked });
  expect(graph.idOf('안 로')).toBe('ann-roe');
  expect(graph.idOf('אן רו')).toBe('ann-roe');
});
