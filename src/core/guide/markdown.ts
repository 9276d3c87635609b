import type { ProblemCode } from '../model/codes.ts';
import type { Advice } from './advice.ts';
import { concept } from './samples.ts';

/** Problems of the text: Markdown and components. */
export const MARKDOWN = {
  'mdx-syntax': {
    example: concept('Lorries must weigh <20 tonnes [@engineers-report].'),
    repair: concept('Lorries must weigh \\<20 tonnes [@engineers-report].'),
  },
  'mdx-code': {
    example: concept('The limit is {10 + 10} tonnes [@engineers-report].'),
    repair: concept('The limit is 20 tonnes [@engineers-report].'),
  },
  'raw-html': {
    example: concept('The limit is <b>20 tonnes</b> [@engineers-report].'),
    repair: concept('The limit is **20 tonnes** [@engineers-report].'),
  },
  'unknown-component': {
    example: concept('<Chart id="traffic" />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'unknown-attribute': {
    example: concept('<Figure id="traffic" width="300" />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'missing-attribute': {
    example: concept('<Figure />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'duplicate-attribute': {
    example: concept('<Figure id="traffic" id="traffic" />'),
    repair: concept('<Figure id="traffic" />'),
  },
  'invalid-attribute': {
    example: concept('<Aside kind="warning">\n\nAsk an engineer.\n\n</Aside>'),
    repair: concept('<Aside kind="caution">\n\nAsk an engineer.\n\n</Aside>'),
  },
  'misplaced-component': {
    example: concept('Traffic grows <Figure id="traffic" /> every year [@engineers-report].'),
    repair: concept('Traffic grows every year [@engineers-report].\n\n<Figure id="traffic" />'),
  },
  'duplicate-component': {
    example: concept(
      'Traffic grows [@engineers-report].\n\n<Figure id="traffic" />\n\nIt falls in winter [@engineers-report].\n\n<Figure id="traffic" />',
    ),
    repair: concept(
      'Traffic grows [@engineers-report].\n\n<Figure id="traffic" />\n\nIt falls in winter, as [the figure](#figure-traffic) shows [@engineers-report].',
    ),
  },
  'no-words': {
    example: concept('##\n\nLorries must take another bridge [@engineers-report].'),
    repair: concept('## Lorries\n\nLorries must take another bridge [@engineers-report].'),
  },
  'too-deep': {
    example: concept(`${'> '.repeat(33)}Twenty tonnes [@engineers-report].`),
    repair: concept('> Twenty tonnes [@engineers-report].'),
  },
  'unsafe-link': {
    example: concept('The limit is in [the report](/report) [@engineers-report].'),
    repair: concept(
      'The limit is in [the report](https://works.example.org/report) [@engineers-report].',
    ),
  },
  'unknown-part': {
    example: concept(
      '## Lorries\n\nLorries must take another bridge, see [above](#lorries) [@engineers-report].',
    ),
    repair: concept(
      '## Lorries\n\nLorries must take another bridge, see [above](#s-lorries) [@engineers-report].',
    ),
  },
  'literal-markup': {
    example: concept('The steel %%ask the engineers%% is tired [@engineers-report].'),
    repair: concept('The steel is tired [@engineers-report].'),
  },
  'misleading-link': {
    example: concept(
      'It is on [works.example.org](https://papers.example.net/1) [@engineers-report].',
    ),
    repair: concept(
      'It is on [works.example.org](https://works.example.org/1) [@engineers-report].',
    ),
  },
  'heading-level': {
    example: concept('# Lorries\n\nLorries must take another bridge [@engineers-report].'),
    repair: concept('## Lorries\n\nLorries must take another bridge [@engineers-report].'),
  },
  'invalid-wiki-link': {
    example: concept('It falls with [[|fatigue]] of the steel [@engineers-report].'),
    repair: concept('It falls with [[steel-fatigue|fatigue]] of the steel [@engineers-report].'),
  },
  'invalid-citation': {
    example: concept('The limit is 20 tonnes [@Report on the bridge].'),
    repair: concept('The limit is 20 tonnes [@engineers-report].'),
  },
} as const satisfies Partial<Record<ProblemCode, Advice>>;
