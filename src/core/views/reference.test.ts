import { describe, expect, it } from 'vitest';
import { graphOf, STORY, withFiles } from '../graph/testing.ts';
import { cardView } from './card.ts';
import { citationView, frameOf } from './parts.ts';
import { referenceView } from './reference.ts';
import { referencesView } from './references.ts';

/** The story in which a place cites one more work. */
function graphWith(work: string, more: Readonly<Record<string, string>> = {}) {
  return graphOf(
    withFiles({
      'references/the-work.yaml': `title: The work\nlanguage: en\n${work}`,
      'places/old-town.mdx': `${STORY['places/old-town.mdx'] ?? ''}\nIt is old [@the-work].\n`,
      ...more,
    }),
  );
}

type Graph = ReturnType<typeof graphOf>;
const viewOf = (graph: Graph) => referenceView(graph, graph.get('references', 'the-work'));
const told = (graph: Graph) => viewOf(graph).facts.map(({ term, value }) => `${term}: ${value}`);

describe('a work that stands in no net', () => {
  const letter = graphWith(
    'type: personal_communication\nauthor: [Ann Roe, Bob Roe]\narchive: City archive\narchive-place: Utopia\narchive_location: Box 4\naccessed: "2025-03-02"\nrole: primary\n',
  );

  it('tells what it is and where it lies, line by line', () => {
    expect(told(letter)).toEqual([
      'Type: letter or message',
      'Role: primary source',
      'Author: Ann Roe, Bob Roe',
      'Archive: City archive',
      'Place of the archive: Utopia',
      'Place in the archive: Box 4',
      'Read on: 2 March 2025',
    ]);
  });

  it('is listed under its authors, with its place, and leads to its page here', () => {
    const page = '/references/the-work/';
    expect(citationView(letter, 'the-work', 1)).toMatchObject({
      publisher: 'Ann Roe, Bob Roe',
      url: undefined,
      place: 'City archive, Utopia, Box 4',
      page,
    });
    expect(cardView(letter, letter.get('references', 'the-work'))).toMatchObject({
      text: 'Ann Roe, Bob Roe',
      sources: [{ text: 'Ann Roe, Bob Roe, The work', url: page }],
    });
    expect(referencesView(letter).groups.map(({ letter: under }) => under)).toContain('A');
  });

  it('names three of its authors where a publisher would stand', () => {
    const four = graphWith('type: book\nauthor: [A B, C D, E F, G H]\nISBN: "0306406152"\n');
    expect(citationView(four, 'the-work', 1).publisher).toBe('A B, C D, E F and others');
    const three = graphWith('type: book\nauthor: [A B, C D, E F]\nISBN: "0306406152"\n');
    expect(citationView(three, 'the-work', 1).publisher).toBe('A B, C D, E F');
    const published = graphWith('type: book\nauthor: [A B]\npublisher: P\nISBN: "0306406152"\n');
    expect(citationView(published, 'the-work', 1).publisher).toBe('P');
  });
});

describe('the place of a work', () => {
  it.each([
    [
      'container-title: C\nvolume: "2"\nissue: "3"\npage: 4–5\n',
      'C, 2(3), 4–5',
      ['In: C', 'Volume: 2', 'Issue: 3', 'Pages: 4–5'],
    ],
    ['container-title: C\nissue: "3"\n', 'C, (3)', ['In: C', 'Issue: 3']],
    ['container-title: C\nvolume: "2"\n', 'C, 2', ['In: C', 'Volume: 2']],
    ['authority: Court\nnumber: "7"\n', 'Court, 7', ['Number: 7', 'Court or authority: Court']],
    ['publisher-place: Utopia\n', 'Utopia', ['Published in: Utopia']],
    ['call-number: MS 3\n', 'MS 3', ['Call number: MS 3']],
    ['ISBN: "0306406152"\n', 'ISBN 0306406152', ['ISBN: 0306406152']],
    ['ISSN: 0378-5955\n', 'ISSN 0378-5955', ['ISSN: 0378-5955']],
  ])('%j is %s', (fields, line, lines) => {
    const graph = graphWith(`type: report\npublisher: P\n${fields}`);
    expect(citationView(graph, 'the-work', 1).place).toBe(line);
    expect(told(graph)).toEqual(['Type: report', ...lines]);
  });

  it('is left out of lists beside an address, and a DOI is one', () => {
    const both = graphWith('type: report\npublisher: P\nurl: https://a.example/\nnumber: "7"\n');
    expect(citationView(both, 'the-work', 1)).toMatchObject({
      url: 'https://a.example/',
      place: undefined,
    });
    const doi = graphWith('type: report\npublisher: P\nDOI: 10.5555/a<b\n');
    expect(citationView(doi, 'the-work', 1)).toMatchObject({
      url: 'https://doi.org/10.5555/a%3Cb',
      place: undefined,
    });
    expect(told(doi)).toEqual(['Type: report', 'DOI: 10.5555/a<b']);
  });
});

describe('a copy on another site', () => {
  const COPY = 'type: report\npublisher: P\nurl: https://a.example/\nrole: mirror\n';

  it('says so wherever it is cited, and links to what it is a copy of', () => {
    const graph = graphWith(`${COPY}original: engineers-report\n`);
    expect(citationView(graph, 'the-work', 1).isCopy).toBe(true);
    expect(citationView(graph, 'engineers-report', 1).isCopy).toBe(false);
    expect(viewOf(graph).facts).toMatchObject([
      { term: 'Type', value: 'report' },
      { term: 'Role', value: 'copy on another site' },
      { term: 'Copy of', value: 'Report on the bridge', link: { id: 'engineers-report' } },
    ]);
  });

  it('or says in words what that is', () => {
    const graph = graphWith(`${COPY}original: "A report of 1962"\n`);
    expect(viewOf(graph).facts.at(-1)).toEqual({ term: 'Copy of', value: 'A report of 1962' });
  });
});

it('names in other languages are told with their language and direction', () => {
  const more =
    'country: Utopia\nnames: [{name: העיר, language: he}, {name: Altstadt, language: de}]\n';
  const town = (STORY['places/old-town.mdx'] ?? '').replace('country: Utopia\n', more);
  const graph = graphOf(withFiles({ 'places/old-town.mdx': town }));
  const { names } = frameOf(graph, graph.get('places', 'old-town'), '');
  expect(names).toEqual([
    { name: 'העיר', lang: 'he', dir: 'rtl', foreign: 'Hebrew' },
    { name: 'Altstadt', lang: 'de', dir: 'ltr', foreign: 'German' },
  ]);
});
