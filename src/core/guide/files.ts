import type { ProblemCode } from '../model/codes.ts';
import { one } from './advice.ts';
import type { Advice } from './advice.ts';
import { concept, explainer, place, source } from './samples.ts';

/** Problems of files as files. */
export const FILES = {
  'unreadable-file': {
    example: {
      ...place({ country: 'Curaçao' }),
      saved: 'latin1',
    },
    repair: place({ country: 'Curaçao' }),
  },
  'file-name': {
    example: explainer({ file: 'explainers/What the repair costs.mdx' }),
    repair: explainer(),
  },
  'unexpected-file': {
    example: explainer({ file: 'drafts/what-the-repair-costs.mdx' }),
    repair: explainer(),
  },
  'file-too-large': {
    example: { ...explainer(), times: 4000 },
    repair: explainer(),
  },
  'forbidden-character': {
    example: place({ country: 'Uto\u200Bpia' }),
    repair: place({ country: 'Utopia' }),
  },
  'not-normalized': {
    example: place({ country: 'Cote d’E\u0301toile' }),
    repair: place({ country: 'Cote d’\u00c9toile' }),
  },
  'too-complex': {
    example: {
      ...concept('A sentence.\n*Another* sentence.'),
      times: 3000,
    },
    repair: concept('A sentence [@engineers-report].'),
  },
  'missing-file': {
    example: {
      ...one(
        'data/traffic.yaml',
        `title: Traffic on the bridge
description: Cars a day.
kind: bar
unit: cars
columns:
  - key: year
    label: Year
    type: text
  - key: cars
    label: Cars
    type: number
cites: [engineers-report]
as-of: "2025"
`,
      ),
      without: ['data/traffic.csv'],
    },
    repair: one('data/traffic.csv', 'year,cars\n2023,1200\n'),
  },
  'no-content': {
    example: { files: {}, alone: true },
    repair: explainer(),
  },
  'duplicate-id': {
    example: source({}, '', 'sources/the-daily.mdx'),
    repair: source(),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
