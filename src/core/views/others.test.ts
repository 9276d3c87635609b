import { describe, expect, it } from 'vitest';
import { graphOf, STORY, withFiles } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { chronology } from '../ledger/chronology.ts';
import { conceptView, eventView, placeView } from './others.ts';

/** The story with these events and no other. */
function events(dates: Readonly<Record<string, string>>): Files {
  const files = Object.entries(dates).map(([id, date]) => [
    `events/${id}.mdx`,
    (STORY['events/bridge-closes.mdx'] ?? '')
      .replace('date: "2025-03-01"', date)
      .replace('The bridge closes', `Event ${id}`),
  ]);
  const links = Object.keys(dates)
    .map((id) => `[[${id}]]`)
    .join(' ');
  return withFiles({
    ...(Object.fromEntries(files) as Record<string, string>),
    'concepts/load-limit.mdx': `${STORY['concepts/load-limit.mdx']}\n${links} [@engineers-report].\n`,
  });
}

const graph = graphOf(
  events({
    'a-later-day': 'date: "2025-03-02"',
    'the-year': 'date: "2025"',
    'the-month': 'date: "2025-03"',
    'another-same-day': 'date: "2025-03-01"',
    'long-ago': 'date: "1999-12-31"',
    'some-days': 'date: "2025-02-27"\nend: "2025-03-01"',
  }),
);

describe('the chronology', () => {
  it('goes by first day, the coarser date first, then by id', () => {
    expect(chronology(graph).map((event) => event.id)).toEqual([
      'long-ago',
      'the-year',
      'some-days',
      'the-month',
      'another-same-day',
      'bridge-closes',
      'a-later-day',
    ]);
  });

  it('gives every event its neighbours', () => {
    const view = (id: string) => eventView(graph, graph.get('events', id));
    expect(view('the-month').before?.link.id).toBe('some-days');
    expect(view('the-month').after?.link.id).toBe('another-same-day');
    expect(view('long-ago').before).toBeUndefined();
    expect(view('a-later-day').after).toBeUndefined();
    expect(view('some-days').event.when).toBe('27 February – 1 March 2025');
  });
});

it('a place has its events, in order', () => {
  const view = placeView(graph, graph.get('places', 'old-town'));
  expect(view.events.map((event) => event.link.id)).toEqual(
    chronology(graph).map((event) => event.id),
  );
});

it('a concept knows what requires it', () => {
  const view = conceptView(graph, graph.get('concepts', 'load-limit'));
  expect(view.requiredBy.map((link) => link.id)).toEqual(['steel-fatigue']);
});
