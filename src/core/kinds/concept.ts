import { kind, NEVER } from './kind.ts';
import { cites, common, refs, text } from './values.ts';

export const concepts = kind({
  collection: 'concepts',
  file: '.mdx',
  fields: {
    ...common,
    definition: text,
    requires: refs(['concepts'], 'requires').default([]),
    cites: cites.optional(),
  },
  states: 'text',
  menu: { at: 'head', order: 70 },
  legend: { order: 20 },
  known: () => NEVER,
  example: {
    id: 'load-limit',
    text: `---
title: Load limit
definition: The heaviest load that a bridge may carry.
cites: [engineers-report]
---
`,
  },
});
