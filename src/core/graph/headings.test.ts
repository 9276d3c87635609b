import { describe, expect, it } from 'vitest';
import { viewOf } from '../views/index.ts';
import { cardView } from '../views/card.ts';
import { headingOf, statementOf } from './headings.ts';
import { edited, graphOf, STORY } from './testing.ts';
import type { Files } from './testing.ts';

const CLAIM = 'bridge-is-unsafe';
const FILE = `claims/${CLAIM}.mdx`;

const saidBy = (speakers: string, files: Files = STORY): Files =>
  edited(FILE, 'speaker: jane-doe', `speaker: ${speakers}`, files);

function heading(files: Files): string {
  const graph = graphOf(files);
  return headingOf(graph, graph.get('claims', CLAIM));
}

/** An outlet more, so that four can say something together. */
const FOUR: Files = {
  ...STORY,
  'actors/a-paper.mdx': (STORY['actors/the-daily.mdx'] ?? '').replace('The Daily', 'A Paper'),
};

describe('the heading of a claim', () => {
  it.each([
    ['jane-doe', 'Jane Doe: The bridge is unsafe'],
    ['[jane-doe, city-wire]', 'Jane Doe and City Wire: The bridge is unsafe'],
    ['[jane-doe, city-wire, the-daily]', 'Jane Doe, City Wire and The Daily: The bridge is unsafe'],
    ['[jane-doe, city-wire, the-daily, a-paper]', 'Jane Doe and 3 others: The bridge is unsafe'],
  ])('names who says it: %s', (speakers, expected) => {
    expect(heading(saidBy(speakers, speakers.includes('a-paper') ? FOUR : STORY))).toBe(expected);
  });

  it('has the short name of a speaker that has one', () => {
    const short = edited('actors/jane-doe.mdx', 'kind: person', 'short: Doe\nkind: person');
    expect(heading(short)).toBe('Doe: The bridge is unsafe');
  });

  it('has the speaker of background as well', () => {
    const background = edited(
      FILE,
      /kind: fact[^]*(?=---)/.exec(STORY[FILE] ?? '')?.[0] ?? '',
      'kind: background\ntopics: [bridge]\n',
    );
    expect(heading(background)).toBe('Jane Doe: The bridge is unsafe');
  });

  it('is in the language of the site', () => {
    const site = (language: string): Files =>
      edited('site.yaml', 'language: en', `language: ${language}`, saidBy('[jane-doe, city-wire]'));
    expect(heading(site('de'))).toBe('Jane Doe und City Wire: The bridge is unsafe');
    expect(heading(site('uk'))).toBe('Jane Doe і City Wire: The bridge is unsafe');
  });

  it('is the title of everything else', () => {
    const graph = graphOf(STORY);
    expect(headingOf(graph, graph.get('actors', 'jane-doe'))).toBe('Jane Doe');
  });

  it('stands wherever readers meet the claim', () => {
    const graph = graphOf(STORY);
    const claim = graph.get('claims', CLAIM);
    const page = viewOf(graph, 'claims', claim.id);
    const title = 'Jane Doe: The bridge is unsafe';
    const said = 'Jane Doe: The bridge is no longer safe.';
    expect(statementOf(graph, claim)).toBe(said);
    expect([page.title, page.description, page.statement]).toEqual([title, said, said]);
    expect([cardView(graph, claim).title, graph.titleOf(CLAIM)]).toEqual([title, title]);
    expect(viewOf(graph, 'actors', graph.get('actors', 'jane-doe').id).says).toMatchObject([
      { claim: { title } },
    ]);
  });
});
