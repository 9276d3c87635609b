import { createHash } from 'node:crypto';
import { h } from 'hastscript';
import { z } from 'zod';
import { assemble } from '../assemble/assemble.ts';
import type { Corpus } from '../assemble/assemble.ts';
import { memoryFolder } from '../assemble/folder.ts';
import { parseTask } from '../assemble/parse.ts';
import { placeIn } from '../graph/problem-in.ts';
import { edited } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { refOwn, optional, words } from '../grammar/components/attributes.ts';
import { cites, common, date, refs, text } from '../kinds/values.ts';
import { en } from '../words/en/index.ts';
import { BUILT_IN, newsroomOf } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { CODES } from './testing-codes.ts';
import { check, collection, component, fields, machineFile } from './parts.ts';
import type { NewsroomParts } from './parts.ts';

/** A newsroom that adds one of everything. */
export const PARTS: NewsroomParts = {
  collections: [
    collection({
      collection: 'laws',
      one: 'law',
      many: 'Laws',
      about: 'a law that the story turns on',
      file: '.mdx',
      fields: {
        ...common,
        passed: date.describe('When it was passed.'),
        'passed-by': refs(['actors'], 'passed').default([]).describe('Who passed it.'),
        changes: refs(['laws'], 'changes').default([]).describe('The laws that it changes.'),
        summary: text.describe('What it says, in one sentence.'),
        cites,
      },
      states: 'text',
      menu: { at: 'foot', order: 95 },
      called: ({ summary }) => (summary.includes('forbid') ? 'ban' : undefined),
      known: ({ passed }) => passed,
      example: {
        id: 'bridge-act',
        text: `---
title: Bridge Act
passed: "2024-05-01"
passed-by: [jane-doe]
summary: The law says who pays for bridges.
cites: [engineers-report]
---
`,
      },
      shown: {
        description: 'The laws of this story.',
        sentence: ({ summary }) => summary,
        facts: ({ passed, 'passed-by': by }, page) => [
          { term: 'Passed', values: [page.words.date(passed)] },
          { term: 'By', values: by.map((link) => ({ link })) },
        ],
      },
    }),
  ],
  fields: [
    fields({
      collection: 'concepts',
      fields: { rank: z.number().int().optional().describe('Its place in our list.') },
      rules: ({ rank, title }, refuse) => {
        if (rank === 0) refuse(['rank'], `the list in which ${title} stands begins with 1`);
      },
      called: ({ rank }) => (rank === 1 ? 'first concept' : undefined),
    }),
  ],
  components: [
    component({
      name: 'Article',
      placement: 'text',
      empty: false,
      attributes: { law: refOwn('laws'), number: optional(words()) },
      example: '<Article law="some-law" number="3">words</Article>',
      about: 'words of a law',
      quoted: true,
      worded: true,
      draw: ({ law, number }, children, page) => [
        h('q', { class: 'article' }, [...children]),
        h('a', { href: page.addressOf(law) }, [
          page.titleOf(law),
          number === undefined ? '' : ` ${number}`,
        ]),
      ],
    }),
    component({
      name: 'Laws',
      placement: 'block',
      empty: true,
      attributes: {},
      example: '<Laws />',
      about: 'how many laws there are',
      draw: (_, __, { graph, words: { number } }) => [
        h('p', { class: 'laws' }, number(graph.all('laws' as never).length)),
      ],
    }),
  ],
  checks: [
    check({
      name: 'no-shouting',
      codes: CODES,
      run: ({ entries }, report) => {
        for (const entry of entries.values()) {
          const { title } = entry.data;
          if (title !== title.toUpperCase()) continue;
          report(
            'shouting-title',
            placeIn(entry, ['title']),
            `"${title}" shouts.`,
            'Write it in small letters.',
          );
        }
      },
    }),
  ],
  machineFiles: [
    machineFile({
      name: 'titles',
      about: 'All titles.',
      mediaType: 'text/plain',
      grows: true,
      address: (to) => to.asset('titles.txt'),
      text: ({ entries }) => [...entries.values()].map(({ data }) => `${data.title}\n`).join(''),
    }),
  ],
  words: {
    nl: (language) => ({ ...en(language), text: { ...en(language).text, notes: 'Noten' } }),
    en: { text: { notes: 'Remarks' } },
  },
};

/** A newsroom of parts that are right. */
export function rightNewsroom(parts: NewsroomParts): Newsroom {
  const { newsroom, faults } = newsroomOf(parts);
  if (!newsroom)
    throw new Error(faults.map(({ part, message }) => `${part}: ${message}`).join('\n'));
  return newsroom;
}

/** SHA-256. */
export const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

export function corpusWith(files: Files, newsroom: Newsroom = BUILT_IN): Corpus {
  return assemble(memoryFolder(files), { shown: 'content', hash, newsroom }, (task) =>
    parseTask(task, () => ({ size: { width: 1, height: 1 }, problems: [] }), newsroom.definitions),
  );
}

/** The story with a law, which names and is named, and uses of all that is added. */
export const WITH_LAWS: Files = {
  ...edited(
    'places/old-town.mdx',
    'cites: [engineers-report]\n---\n',
    'cites: [engineers-report]\n---\n\nThe [[Bridge Act]] says <Article law="bridge-act" number="3">the city pays</Article>[^who] [@engineers-report].\n\n<Laws />\n\n[^who]: **Who.** The [[city-act]] says it [@engineers-report].\n',
    edited('concepts/load-limit.mdx', 'cites:', 'rank: 1\ncites:'),
  ),
  'laws/bridge-act.mdx': `---
title: Bridge Act
passed: "2024-05-01"
passed-by: [jane-doe]
changes: [city-act]
summary: The law says who pays for bridges.
cites: [engineers-report]
---

It was written after [[old-town|the quarter]] asked for it [@engineers-report].
`,
  'laws/city-act.mdx': `---
title: City Act
passed: "2020"
summary: The law forbids tolls.
cites: [engineers-report]
---
`,
};
