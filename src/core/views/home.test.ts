import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import { filteredLedgers } from './filtered-ledgers.ts';
import { homeView } from './home.ts';
import { linkedNames } from './linked-names.ts';

const LEAD = 'explainers/why-the-bridge-closed.mdx';
const said = (lead: string): string => `says: ${lead}`;

describe('the front page', () => {
  it('has the headline and dateline of the lead over the question', () => {
    const { lead } = homeView(
      graphOf(
        edited(
          LEAD,
          'question:',
          'headline: The report says that it is unsafe.\ndateline: Old Town\nquestion:',
        ),
      ),
    );
    expect(lead.headline).toBe('The report says that it is unsafe.');
    expect(lead.dateline).toMatch(/^Old Town · as known on /);
    expect(homeView(graphOf(STORY)).lead.headline).toBe('Why was the bridge closed?');
  });

  it('says of both buttons how long their page takes', () => {
    expect(homeView(graphOf(STORY)).lead.times).toMatchObject({
      short: '10 seconds',
      full: '10 seconds',
    });
    const long = Array.from({ length: 440 }, () => 'word').join(' ');
    const longer = edited(LEAD, said('Engineers found cracks in the steel.'), said(`${long}.`));
    expect(homeView(graphOf(longer)).lead.times.short).toBe('2 minutes');
  });

  it('answers four questions with the numbers of the pages that it links to', () => {
    const graph = graphOf(STORY);
    const pages = new Map(filteredLedgers(graph).map(({ view }) => [view.url, view]));
    const { questions } = homeView(graph);
    expect(questions.map(({ ask }) => ask)).toEqual([
      'Is it true?',
      'What is disputed?',
      'What was changed?',
      'What came of it?',
    ]);
    for (const { says, link } of questions) {
      const page = pages.get(link.url);
      if (!page) continue;
      expect(link.title).toBe(page.title);
      expect(says).toContain(String(page.groups.flatMap(({ rows }) => rows).length));
    }
  });

  it('begins the path with the lead', () => {
    const { explainers, lead } = homeView(graphOf(STORY));
    expect(explainers[0]?.id).toBe(lead.id);
  });
});

describe('names in a text', () => {
  const graph = graphOf(STORY);

  it('are links where they stand first, as whole words', () => {
    const parts = linkedNames(graph, 'Jane Doering and Jane Doe, and Jane Doe again');
    expect(parts.map(({ text }) => text)).toEqual([
      'Jane Doering and ',
      'Jane Doe',
      ', and Jane Doe again',
    ]);
    expect(parts[1]?.url).toBe('/actors/jane-doe/');
  });

  it('leave all words as they are', () => {
    const text = 'Nobody is named.';
    expect(linkedNames(graph, text)).toEqual([{ text }]);
  });
});
