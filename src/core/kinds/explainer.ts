import { z } from 'zod';
import { order } from '../model/date-order.ts';
import { LIST_LIMITS as MOST } from '../model/limits.ts';
import { kind, NEVER } from './kind.ts';
import { common, day, text } from './values.ts';

const sentences = z
  .array(
    z.strictObject({
      says: text,
      sections: z.array(text).min(1).max(MOST.sections),
    }),
  )
  .min(1)
  .max(MOST.sentences);

export const explainers = kind({
  collection: 'explainers',
  file: '.mdx',
  fields: {
    ...common,
    headline: text.optional(),
    dateline: text.optional(),
    question: text,
    summary: text,
    updated: day,
    changes: z
      .array(
        z.strictObject({
          on: day,
          kind: z.enum(['major', 'minor']),
          what: text,
        }),
      )
      .min(1)
      .max(MOST.changes),
    brief: sentences,
    short: sentences,
  },
  orders: [
    order('changes.*.on', 'updated', 'updated'),
    order('corrected.*.on', 'updated', 'mended'),
  ],
  past: ['updated', 'changes.*.on'],
  quotes: order('said', 'updated', 'quoted'),
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
