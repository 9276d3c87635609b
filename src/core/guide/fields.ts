import type { ProblemCode } from '../model/codes.ts';
import { one } from './advice.ts';
import type { Advice } from './advice.ts';
import { claim, concept, forecast, source } from './samples.ts';

/** Problems of the fields at the head of a file, and of data files. */
export const FIELDS = {
  'frontmatter-missing': {
    why: 'The title and everything else that lists and links need stands in the fields. Without the two lines "---" the checker cannot tell fields from text.',
    example: one(
      'concepts/load-limit.mdx',
      'title: Load limit\ndefinition: The heaviest load that a bridge may carry.\ncites: [engineers-report]\n',
    ),
    repair: concept(),
  },
  'frontmatter-twice': {
    why: 'The fields stand once, at the head of the file. Which of two values counts would be a guess.',
    example: concept('---\nunverified: The figure is old.\n---'),
    repair: concept('', 'cites: [engineers-report]\nunverified: The figure is old.'),
  },
  'yaml-syntax': {
    why: 'Fields are written in YAML, in which a colon separates name and value. The checker does not guess what else a second colon may mean.',
    example: claim({ title: 'Mayor: the bridge is unsafe' }),
    repair: claim({ title: '"Mayor: the bridge is unsafe"' }),
  },
  'yaml-feature': {
    why: 'YAML can name a value and use it again. That is hard to read, and a few lines of it can fill the memory of a computer.',
    example: concept('', 'cites: &report [engineers-report]'),
    repair: concept(),
  },
  'unknown-key': {
    why: 'A field that nothing reads looks as if it said something, and readers would never see it.',
    example: concept('', 'note: Ask the engineers.\ncites: [engineers-report]'),
    repair: concept(),
  },
  'missing-field': {
    why: 'Pages, lists and feeds rely on this field. An empty place on each of them would be the result.',
    example: one(
      'concepts/load-limit.mdx',
      '---\ntitle: Load limit\ncites: [engineers-report]\n---\n',
    ),
    repair: concept(),
  },
  'invalid-value': {
    why: 'The site draws its conclusions from these values, so each is one of a few words, or of one kind.',
    example: claim({ kind: 'opinion' }),
    repair: claim({ kind: 'position' }),
  },
  'invalid-date': {
    why: 'Timelines and "as of" pages are computed from dates. Only the form 2025-03-31 is read in the same way everywhere.',
    example: claim({ said: '"2025-02-30"' }),
    repair: claim({ said: '"2025-02-28"' }),
  },
  'unlikely-date': {
    why: 'A slip of one digit makes a date of another age, and every timeline stretches to it. Who writes of antiquity says so with "ancient: true".',
    example: claim({ said: '"0025-03-01"' }),
    repair: claim({ said: '"2025-03-01"' }),
  },
  'contradictory-dates': {
    why: 'What ends before it begins did not happen so. At least one of the two dates is wrong, and only the author knows which.',
    example: forecast('{result: not-kept, on: "2025-02-28", cites: [engineers-report]}'),
    repair: forecast('{result: not-kept, on: "2025-06-30", cites: [engineers-report]}'),
  },
  'invalid-url': {
    why: 'Readers must be able to follow a source, and an address that is not a plain web address may do something else than lead there.',
    example: source({ url: 'www.daily.example.org/repair' }),
    repair: source({ url: 'https://www.daily.example.org/repair' }),
  },
  'csv-syntax': {
    why: 'Charts are drawn from these figures. A cell in the wrong column or with a unit in it would be drawn wrong.',
    example: one('data/traffic.csv', 'year,cars\n2023,"1,200 cars"\n'),
    repair: one('data/traffic.csv', 'year,cars\n2023,1200\n'),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
