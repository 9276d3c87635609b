import type { ProblemCode } from '../model/codes.ts';
import { one } from './advice.ts';
import type { Advice } from './advice.ts';
import { claim, concept, forecast, source } from './samples.ts';

/** Problems of the fields at the head of a file, and of data files. */
export const FIELDS = {
  'frontmatter-missing': {
    example: one(
      'concepts/load-limit.mdx',
      'title: Load limit\ndefinition: The heaviest load that a bridge may carry.\ncites: [engineers-report]\n',
    ),
    repair: concept(),
  },
  'frontmatter-twice': {
    example: concept('---\nunverified: The figure is old.\n---'),
    repair: concept('', 'cites: [engineers-report]\nunverified: The figure is old.'),
  },
  'yaml-syntax': {
    example: claim({ title: 'Mayor: the bridge is unsafe' }),
    repair: claim({ title: '"Mayor: the bridge is unsafe"' }),
  },
  'yaml-feature': {
    example: concept('', 'cites: &report [engineers-report]'),
    repair: concept(),
  },
  'unknown-key': {
    example: concept('', 'note: Ask the engineers.\ncites: [engineers-report]'),
    repair: concept(),
  },
  'missing-field': {
    example: one(
      'concepts/load-limit.mdx',
      '---\ntitle: Load limit\ncites: [engineers-report]\n---\n',
    ),
    repair: concept(),
  },
  'invalid-value': {
    example: claim({ kind: 'opinion' }),
    repair: claim({ kind: 'position' }),
  },
  'invalid-date': {
    example: claim({ said: '"2025-02-30"' }),
    repair: claim({ said: '"2025-02-28"' }),
  },
  'unlikely-date': {
    example: claim({ said: '"0025-03-01"' }),
    repair: claim({ said: '"2025-03-01"' }),
  },
  'future-date': {
    example: { ...source({ published: '"2026-03-03"' }), today: '2025-07-01' },
    repair: { ...source(), today: '2025-07-01' },
  },
  'contradictory-dates': {
    example: forecast('{result: not-kept, on: "2025-02-28", cites: [engineers-report]}'),
    repair: forecast('{result: not-kept, on: "2025-06-30", cites: [engineers-report]}'),
  },
  'invalid-url': {
    example: source({ url: 'www.daily.example.org/repair' }),
    repair: source({ url: 'https://www.daily.example.org/repair' }),
  },
  'csv-syntax': {
    example: one('data/traffic.csv', 'year,cars\n2023,"1,200 cars"\n'),
    repair: one('data/traffic.csv', 'year,cars\n2023,1200\n'),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
