import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import { graphAsOf } from './as-of.ts';
import { edition } from './edition.ts';
import { withReports } from './testing.ts';

describe('the day that the site speaks for', () => {
  it('is the last on which an editor did something', () => {
    expect(edition(graphOf(STORY))).toBe('2025-03-05');
    const found = edited('claims/bridge-is-unsafe.mdx', 'on: "2025-03-05"', 'on: "2025-03-07"');
    expect(edition(graphOf(found))).toBe('2025-03-07');
    const checked = withReports([
      { id: 'a-report', publisher: 'the-daily', silent: ['bridge-is-unsafe'] },
    ]);
    expect(edition(graphOf(checked))).toBe('2025-03-06');
  });

  it('is not a day on which something is still to come', () => {
    const ahead = edited('site.yaml', '"2025-03-01"', '"2025-04-01"');
    expect(edition(graphOf(ahead))).toBe('2025-03-05');
  });

  it('is the day of a graph as of a day', () => {
    expect(edition(graphAsOf(graphOf(STORY), '2025-03-01'))).toBe('2025-03-01');
  });
});
