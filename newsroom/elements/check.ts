import { check, placeIn } from '#sidelight';
import { elementIn } from './fields.ts';

const IRON = `---
title: Iron
definition: The metal that steel is made of.
symbol: Fe
number: 26
cites: [engineers-report]
---
`;

/** A concept whose text links to iron, with more fields. */
const ON_IRON = (fields: string): string => `---
title: Load limit
definition: The heaviest load that a bridge may carry.
${fields}cites: [engineers-report]
---

A sign of [[iron]] tells it [@engineers-report].
`;

/** Each chemical element is told by one concept: the table of elements has one cell for it. */
export const oneConceptEach = check({
  name: 'one-concept-each',
  codes: {
    'duplicate-element': {
      severity: 'error',
      about: 'Two concepts claim the same chemical element.',
      why: 'The table of the elements has one place for each of them, and a link there leads to one page.',
      example: {
        files: {
          'concepts/iron.mdx': IRON,
          'concepts/load-limit.mdx': ON_IRON('symbol: Fe\nnumber: 26\n'),
        },
      },
      repair: { files: { 'concepts/iron.mdx': IRON, 'concepts/load-limit.mdx': ON_IRON('') } },
    },
  },
  run: ({ all }, report) => {
    const told = new Map<string, { readonly id: string; readonly path: string }>();
    for (const concept of all('concepts')) {
      const symbol = elementIn(concept)?.symbol;
      if (symbol === undefined) continue;
      const first = told.get(symbol);
      if (!first) {
        told.set(symbol, concept);
        continue;
      }
      report(
        'duplicate-element',
        placeIn(concept, ['symbol']),
        `"${first.id}" and "${concept.id}" both claim the element ${symbol}.`,
        `Take symbol, number and group out of this file, or out of ${first.path}.`,
      );
    }
  },
});
