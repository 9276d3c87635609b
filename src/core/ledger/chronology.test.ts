import { describe, expect, it } from 'vitest';
import { graphOf, STORY, withFiles } from '../graph/testing.ts';
import { chronology, eventsAbout, eventsIn, eventsWith, neighboursOf } from './chronology.ts';

/** The story with one more event, a year before that of the story. */
const graph = graphOf(
  withFiles({
    'events/inspection.mdx': `---\ntitle: Inspection\ndate: "2024-12"\nend: "2026-01"\nactors: [jane-doe, city-wire]\ntopics: [money]\nsummary: S.\ncites: [engineers-report]\n---\n`,
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[inspection]] [@engineers-report].\n`,
  }),
);

const ids = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

describe('the chronology', () => {
  it('is that of all events and of each actor, place and topic', () => {
    expect(ids(chronology(graph))).toEqual(['inspection', 'bridge-closes']);
    expect(ids(eventsWith(graph)('jane-doe'))).toEqual(['inspection', 'bridge-closes']);
    expect(ids(eventsWith(graph)('city-wire'))).toEqual(['inspection']);
    expect(ids(eventsIn(graph)('old-town'))).toEqual(['bridge-closes']);
    expect(ids(eventsAbout(graph)('money'))).toEqual(['inspection']);
    expect(ids(eventsAbout(graph)('no-topic'))).toEqual([]);
  });

  it('knows what came before and after', () => {
    expect(neighboursOf(graph)('inspection')).toMatchObject({
      before: undefined,
      after: { id: 'bridge-closes' },
    });
    expect(neighboursOf(graph)('bridge-closes')).toMatchObject({
      before: { id: 'inspection' },
      after: undefined,
    });
    expect(neighboursOf(graph)('no-event')).toEqual({ before: undefined, after: undefined });
  });
});
