import { expect, it } from 'vitest';
import { graphOf, STORY, withFiles } from '../graph/testing.ts';
import { EVENTS_FOR_A_TIMELINE, timelines } from './timelines.ts';
import type { Timeline } from './timelines.ts';

const event = (index: number, actors: string): string =>
  `---\ntitle: Event ${index}\ndate: "2025-03-0${index + 2}"\nactors: [${actors}]\ntopics: [bridge]\nsummary: S.\ncites: [engineers-report]\n---\n`;

it('topics with events, and actors with enough of them, those with most first', () => {
  const graph = graphOf(
    withFiles({
      'events/a.mdx': event(0, 'the-daily, jane-doe, city-wire'),
      'events/b.mdx': event(1, 'the-daily, jane-doe, city-wire'),
      'events/c.mdx': event(2, 'the-daily'),
      'events/d.mdx': event(3, 'the-daily'),
      'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n[[a]] [[b]] [[c]] [[d]] [@engineers-report].\n`,
    }),
  );
  const count = ({ id, title, by, events }: Timeline) => [by, id, title, events.length];
  expect(EVENTS_FOR_A_TIMELINE).toBe(3);
  expect(timelines(graph).topics.map(count)).toEqual([['topic', 'bridge', 'The bridge', 5]]);
  expect(timelines(graph).actors.map(count)).toEqual([
    ['actor', 'the-daily', 'The Daily', 4],
    ['actor', 'jane-doe', 'Jane Doe', 3],
  ]);
});
