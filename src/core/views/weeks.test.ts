import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { chronology } from '../ledger/chronology.ts';
import { MOST_LANES, MOST_WEEKS, spanOf, weeksView } from './weeks.ts';

/** The story with these events alone, each on its date and in places of countries that they name. */
function viewOf(
  events: readonly (readonly [date: string, countries?: readonly string[], end?: string])[],
  keyDays: readonly string[] = ['2025-03-01'],
) {
  const files: Record<string, string> = { ...STORY };
  files['site.yaml'] = files['site.yaml']!.replace(
    /key-dates:\n(?: .*\n)*/,
    `key-dates:\n${keyDays.map((date) => `  - date: "${date}"\n    label: A day\n`).join('')}`,
  );
  const example = files['events/bridge-closes.mdx']!;
  for (const [index, [date, countries = [], end]] of events.entries()) {
    for (const country of countries) {
      files[`places/in-${country.toLowerCase()}.mdx`] = files['places/old-town.mdx']!.replace(
        'Old Town',
        `In ${country}`,
      ).replace('Utopia', country);
    }
    const places = countries.map((country) => `in-${country.toLowerCase()}`).join(', ');
    files[`events/event-${index}.mdx`] = example
      .replace(/^title:.*$/m, `title: Event ${index}`)
      .replace(/^date:.*$/m, `date: "${date}"${end === undefined ? '' : `\nend: "${end}"`}`)
      .replace(/^places:.*$/m, `places: [${places}]`);
  }
  // What nothing links to is no part of a story.
  const links = events.map((_, index) => `[[event-${index}]]`).join(' ');
  files['places/old-town.mdx'] += `\n${links} [@engineers-report].\n`;
  const graph = graphOf(files);
  const own = chronology(graph).filter(({ id }) => id.startsWith('event-'));
  return weeksView(graph, own);
}

const days = (view: ReturnType<typeof viewOf>) =>
  view?.weeks.map(({ monday, cells }) => [
    monday.iso,
    ...cells.map((cell) => cell.map(({ day }) => day).join(' ')),
  ]);

describe('the weeks', () => {
  it('have each event in the lane of its country, and those without a place in the last', () => {
    const view = viewOf([
      ['2025-02-24', ['Utopia']],
      ['2025-03-02', ['Utopia', 'Erewhon']],
      ['2025-03-03'],
      ['2025-04-01', ['Erewhon']],
    ]);
    expect(view?.lanes).toEqual(['Utopia', 'Erewhon', 'No place given']);
    expect(days(view)).toEqual([
      ['2025-02-10', '', '', ''],
      ['2025-02-17', '', '', ''],
      ['2025-02-24', '24 2', '2', ''],
      ['2025-03-03', '', '', '3'],
      ['2025-03-10', '', '', ''],
    ]);
    expect(view?.weeks.map(({ isKey }) => isKey)).toEqual([false, false, true, false, false]);
    expect(view?.count).toBe(3);
  });

  it('have the places themselves as lanes where all lie in one country', () => {
    const view = viewOf([
      ['2025-03-01', ['Utopia']],
      ['2025-03-02', ['Utopia']],
      ['2025-03-03', ['Utopia']],
    ]);
    expect(view?.lanes).toEqual(['In Utopia']);
  });

  it('have one lane for all countries beyond the most', () => {
    const countries = ['A', 'B', 'C', 'D', 'E', 'F'];
    const view = viewOf(countries.map((country) => ['2025-03-01', [country]] as const));
    expect(view?.lanes).toEqual(['A', 'B', 'C', 'Elsewhere']);
    expect(view?.lanes.length).toBe(MOST_LANES);
    expect(view?.weeks[2]?.cells.map((cell) => cell.length)).toEqual([1, 1, 1, 3]);
  });

  it('name each mark, of what lasted with its end', () => {
    const view = viewOf([['2025-02-24', ['A'], '2025-03-02'], ['2025-03-01'], ['2025-03-02']]);
    expect(view?.weeks[2]?.cells[0]?.[0]).toEqual({
      day: '24',
      when: '24 February – 2 March 2025',
      title: 'Event 0',
      url: '/events/event-0/',
    });
  });

  it('count what has no single day, and leave out what lies before or after', () => {
    const view = viewOf([
      ['2025-03'],
      ['2025'],
      ['2024-03-01'],
      ['2025-03-01'],
      ['2025-03-02'],
      ['2025-03-03'],
    ]);
    expect([view?.count, view?.withoutDay]).toEqual([3, 1]);
  });

  it('are not drawn where too little happened', () => {
    expect(viewOf([['2025-03-01'], ['2025-03-02'], ['2024-03-02']])).toBeUndefined();
    expect(viewOf([])).toBeUndefined();
  });
});

describe('the span', () => {
  it('goes from the first key day to the last', () => {
    expect(spanOf(['2025-02-24', '2025-03-31', '2025-04-30'])).toEqual({
      first: '2025-02-24',
      last: '2025-04-28',
    });
  });

  it('is of some weeks even around one day, and of none without', () => {
    expect(spanOf(['2025-03-05'])).toEqual({ first: '2025-02-17', last: '2025-03-17' });
    expect(spanOf([])).toBeUndefined();
  });

  it('holds the most key days that fit a phone', () => {
    const span = spanOf(['0640-05-01', '2019-01-01', '2025-01-01', '2025-02-01']);
    expect(span).toEqual({ first: '2024-12-30', last: '2025-01-27' });
    expect(MOST_WEEKS).toBeLessThanOrEqual(16);
  });
});
