import type { ProblemCode } from '../model/codes.ts';
import { one } from './advice.ts';
import type { Advice } from './advice.ts';
import { concept, explainer, place, source } from './samples.ts';

/** Problems of files as files. */
export const FILES = {
  'unreadable-file': {
    why: 'Every program that reads the files expects UTF-8. In another encoding letters with accents would be lost without anybody noticing.',
    example: {
      ...place({ country: 'Curaçao' }),
      saved: 'latin1',
      remark: 'The file is saved with the encoding "Latin 1" or "Windows 1252".',
    },
    repair: { ...place({ country: 'Curaçao' }), remark: 'The file is saved as UTF-8.' },
  },
  'file-name': {
    why: 'The file name is the id of the entry and becomes part of its address, so it must be one that every browser and every computer writes in the same way.',
    example: explainer({ file: 'explainers/What the repair costs.mdx' }),
    repair: explainer(),
  },
  'unexpected-file': {
    why: 'A file in the wrong place would never be published, and nobody would be told.',
    example: explainer({ file: 'drafts/what-the-repair-costs.mdx' }),
    repair: explainer(),
  },
  'file-too-large': {
    why: 'Nobody reads a page of that length, and a file of any size would let a stranger keep the checker busy.',
    example: { ...explainer(), times: 4000, remark: 'The last line stands there 4,000 times.' },
    repair: { ...explainer(), remark: 'What remains is short, or has become several entries.' },
  },
  'forbidden-character': {
    why: 'A character that nobody can see may hide words, part them or turn their order round, so that readers and editors see different texts. It often comes along when text is copied.',
    example: place({ country: 'Uto\u200Bpia' }),
    repair: place({ country: 'Utopia' }),
  },
  'not-normalized': {
    why: 'The same letter can be stored as one character or as a letter and an accent. Search and links find only what is stored in the same way.',
    example: place({ country: 'Cote d’E\u0301toile' }),
    repair: place({ country: 'Cote d’\u00c9toile' }),
  },
  'too-complex': {
    why: 'No article is as long or needs as much markup as this. Such a text is meant to keep the checker busy.',
    example: {
      ...concept('A sentence.\n*Another* sentence.'),
      times: 3000,
      remark: 'The last line stands there 3,000 times.',
    },
    repair: {
      ...concept('A sentence [@engineers-report].'),
      remark: 'What remains is short, or has become several entries.',
    },
  },
  'missing-file': {
    why: 'A data set is two files: the figures, and what they are and where they come from. One without the other cannot be shown.',
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
      remark: 'There is no file data/traffic.csv.',
    },
    repair: one('data/traffic.csv', 'year,cars\n2023,1200\n'),
  },
  'no-content': {
    why: 'A site without a single entry is a mistake in the settings, never what was meant: the earlier site stays published.',
    example: { files: {}, alone: true, remark: 'The folder content/ is empty.' },
    repair: explainer(),
  },
  'duplicate-id': {
    why: 'Links name an entry by its id alone. If two entries shared one, nobody could tell which is meant.',
    example: {
      ...source({}, '', 'sources/the-daily.mdx'),
      remark: 'There is an actor "the-daily" already.',
    },
    repair: source(),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
