import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind, NEVER } from './kind.ts';
import { common, day, text } from './values.ts';

const sentences = z
  .array(
    z.strictObject({
      says: text.describe('One sentence.'),
      sections: z
        .array(text)
        .min(1)
        .max(MOST.sections)
        .describe('The sections of the full text that it rests on, by the end of their address.'),
    }),
  )
  .min(1)
  .max(MOST.sentences);

export const explainers = kind({
  collection: 'explainers',
  one: 'explainer',
  about: 'the answer to one question, at three lengths',
  file: '.mdx',
  fields: {
    ...common,
    question: text.describe('The question that it answers.'),
    summary: text.describe('The answer in one sentence, for lists and search engines.'),
    updated: day.describe('The day of the last change.'),
    changes: z
      .array(
        z.strictObject({
          on: day.describe('The day of the change.'),
          kind: z.enum(['major', 'minor']).describe('Whether readers should be told.'),
          what: text.describe('What has changed, in one sentence.'),
        }),
      )
      .min(1)
      .max(MOST.changes)
      .describe('What has changed since it was first published, that included.'),
    brief: sentences.describe('The answer in 30 seconds.'),
    short: sentences.describe('The answer in three minutes.'),
  },
  orders: [
    order('changes.*.on', 'updated', 'An explainer was updated on the day of its last change'),
  ],
  quotes: order('said', 'updated', 'An explainer quotes what was said before its last update'),
  states: 'text',
  entrance: true,
  menu: { at: 'head', order: 10 },
  known: ({ changes }) => changes.map(({ on }) => on).sort()[0] ?? NEVER,
  then: (data, day) => {
    const changes = data.changes.filter((change) => change.on <= day);
    const [updated = data.updated] = changes
      .map(({ on }) => on)
      .sort()
      .reverse();
    return { ...data, changes, updated };
  },
  example: {
    id: 'why-the-bridge-closed',
    text: `---
title: Why the bridge closed
question: Why was the bridge closed?
summary: Engineers found cracks.
updated: "2025-03-05"
changes:
  - on: "2025-03-05"
    kind: major
    what: First published.
brief:
  - says: Engineers found cracks.
    sections: [the-cracks]
short:
  - says: Engineers found cracks in the steel.
    sections: [the-cracks]
---

Before the [[bridge-closes|closing]], [[Mayor Jane Doe]] spoke of cracks at [[old-town]] [@engineers-report].

## The cracks

They come from [[steel-fatigue]], says [[bridge-is-unsafe|the report]], and [[repair-by-june|June]] is near [@engineers-report, p. 3; @daily-2025-03-02]. The [[load-limit]] was lowered [@engineers-report].

<Figure id="traffic" />
`,
  },
});
